/** Outlines in which names recur: what each layer of names is, whatever the names are and however they are written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../../src/formats/reading/blocks/block.ts';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import { statedOutline } from '../../../../src/formats/reading/headings/stated-outline.ts';
import { assertLinear } from '../../../growth.ts';

const outline = (markdown: string) => statedOutline(readMarkdownBlocks(markdown).blocks);

/** The headings that name something, each once with what it names; then the levels and values in their order. */
function stated(markdown: string): string {
  const found = outline(markdown);
  if (!found) return 'none';
  const nameOf = (block: Block) =>
    block.kind === 'heading' && block.names ? `${block.names} ${textOfCell(block.content)}` : [];
  const names = [...new Set(found.blocks.flatMap(nameOf))].join(', ');
  return [names, found.levels?.join(' < '), found.values?.join(' < ')].filter(Boolean).join('; ');
}

const ORDER = 'Three levels: Mast, then Deck, then Keel.\n\n';
const below = (names: readonly string[], content: (name: string) => string) =>
  names.map((name) => `## ${name}\n\n${content(name)}\n\n`).join('');
const SHIP = ['Mast', 'Deck', 'Keel'];
const said = (name: string) => `- **${name}**: Does it well.\n`;

describe('names that recur below headings', () => {
  it('are skills of groups if each stands below one heading that also recurs', () => {
    const level = `### Wood\n\n${said('Sawing')}${said('Planing')}\n### Cloth\n\n${said('Sewing')}`;
    const expected =
      'level Mast, group Wood, skill Sawing, skill Planing, group Cloth, skill Sewing, level Deck, level Keel; Mast < Deck < Keel';
    assert.equal(stated(`# Yard\n\n${ORDER}${below(SHIP, () => level)}`), expected);
    assert.equal(stated(`# Yard\n\n${below(SHIP, () => level)}`), expected);
  });

  it('are levels of skills if they stand below several', () => {
    const skill = (name: string) => `### ${name}\n\n${said('Mast')}${said('Deck')}\n`;
    assert.equal(
      stated(`# Yard\n\n## Wood\n\n${skill('Sawing')}${skill('Planing')}## Cloth\n\n${skill('Sewing')}`),
      'group Wood, skill Sawing, level Mast, level Deck, skill Planing, group Cloth, skill Sewing; Mast < Deck',
    );
  });

  it('are skills if a sentence names the headings in their order, or more are added from one to the next', () => {
    const growing = (name: string) => ['Sawing', 'Planing', 'Sewing', 'Tarring'].slice(0, SHIP.indexOf(name) + 2).map(said).join(''); // prettier-ignore
    const expected =
      'level Mast, skill Sawing, skill Planing, level Deck, skill Sewing, level Keel, skill Tarring; Mast < Deck < Keel';
    assert.equal(stated(`# Yard\n\n${below(SHIP, growing)}`), expected);
    const downwards = below([...SHIP].reverse(), () => said('Sawing') + said('Sewing'));
    assert.equal(
      stated(`# Yard\n\n${ORDER}${downwards}`),
      'level Keel, skill Sawing, skill Sewing, level Deck, level Mast; Mast < Deck < Keel',
    );
  });

  it('are levels in the order of the longest lists', () => {
    const lists = [['Deck', 'Keel'], ['Mast', 'Deck'], SHIP, SHIP]; // prettier-ignore
    const skills = lists.map((names, index) => `## Skill ${'ABCD'[index]!}\n\n${names.map(said).join('')}\n`);
    assert.equal(outline(`# Yard\n\n${skills.join('')}`)?.levels?.join(), SHIP.join());
  });

  it('are of roles if a sentence says so, or each has a value', () => {
    const skills = said('Sawing') + said('Sewing');
    assert.equal(
      stated(`# Yard\n\nThree roles: Mast, Deck and Keel.\n\n## Mast\n\n### Wood\n\n${skills}\n### Rope\n\n${said('Knots')}\n## Deck\n\n### Wood\n\n${skills}\n### Rope\n\n${said('Knots')}`),
      'role Mast, group Wood, skill Sawing, skill Sewing, group Rope, skill Knots, role Deck',
    ); // prettier-ignore
    const values = (name: string) =>
      `- Sawing: ${name === 'Mast' ? 'seen' : 'done'}\n- Sewing: seen\n- Tarring: seen\n- Splicing: done\n`;
    assert.equal(
      stated(`# Yard\n\nFrom low to high: seen, done.\n\n${below(SHIP, values)}`),
      'role Mast, skill Sawing, skill Sewing, skill Tarring, skill Splicing, role Deck, role Keel; seen < done',
    );
  });

  it('say what a role needs', () => {
    const needs = '### Required\n\n- Sawing\n\n### Optional\n\n- Sewing\n';
    assert.equal(stated(`# Skills of the yard\n\n${below(SHIP, () => needs)}`), 'role Mast, role Deck, role Keel');
  });
});

describe('one row of names with texts', () => {
  const levels = below(SHIP, () => '- Ties a knot.\n');
  const expected = 'level Mast, level Deck, level Keel; Mast < Deck < Keel';

  it('are levels if a sentence names them in their order', () => {
    assert.equal(stated(`# Ropes\n\n${ORDER}${levels}`), expected);
    assert.equal(stated(`# Ropes\n\n## Hello\n\n${ORDER}${levels}## Thanks\n\nTo all.\n`), expected);
    assert.equal(stated(`# Ropes\n\n${ORDER}## Purpose\n\nKeeps us safe.\n\n${levels}`), expected);
  });

  it('are levels below the name of a skill and a text that speaks of levels, also below a table of facts', () => {
    const facts = '|Owner|Ann|\n|-|-|\n|Date|May|\n\n';
    assert.equal(stated(`# Skill: Ropes\n\n${facts}The levels go from low to high.\n\n${levels}`), expected);
    assert.equal(stated(`# Skill: Ropes\n\nWithout ropes no ship sails.\n\n${levels}`), 'none');
  });

  it('are none if nothing says so', () => {
    assert.equal(stated(`# Ropes\n\n${levels}`), 'none');
    const steps = below(['Clean', 'Prime', 'Paint'], () => '- Stir it.\n');
    assert.equal(stated(`# A wall\n\nFirst clean, then prime, then paint.\n\n${steps}`), 'none');
  });
});

describe('the same names', () => {
  const expected = 'level Mast, skill Sawing, skill Sewing, level Deck, level Keel; Mast < Deck < Keel';
  const ways: Record<string, (skills: readonly string[]) => string> = {
    'in bold entries': (skills) => skills.map(said).join(''),
    'in plain entries': (skills) => skills.map((name) => `- ${name} – Does it well.\n`).join(''),
    'above texts': (skills) => skills.map((name) => `### ${name}\n\nDoes it well.\n\n`).join(''),
    'in lines in bold': (skills) => skills.map((name) => `**${name}**\n\n- Does it well.\n\n`).join(''),
    'before texts': (skills) => skills.map((name) => `**${name}:** Does it well.\n\n`).join(''),
    'above nested lists': (skills) => skills.map((name) => `- ${name}\n  - Does it well.\n`).join(''),
    'above lists': (skills) => skills.map((name) => `${name}:\n\n- Does it well.\n\n`).join(''),
  };
  for (const [name, write] of Object.entries(ways))
    it(name, () =>
      assert.equal(stated(`# Yard\n\n${ORDER}${below(SHIP, () => write(['Sawing', 'Sewing']))}`), expected),
    );

  it('behind numbers', () => {
    const numbered = SHIP.map((name, index) => `## ${index + 1}. ${name}\n\n${said('Sawing')}${said('Sewing')}`);
    assert.equal(stated(`# Yard\n\n${ORDER}${numbered.join('\n')}`), expected);
  });
});

describe('what is no outline of skills', () => {
  const dishes = (...parts: readonly string[]) =>
    below(['Pancakes', 'Waffles', 'Crumble'], () => parts.map((part) => `### ${part}\n\n- 200 g flour\n`).join('\n'));
  const texts: Record<string, string> = {
    recipes: dishes('Ingredients', 'Steps'),
    menus: below(['Monday', 'Tuesday'], () => '- **Soup**: tomato\n- **Main**: rice\n'),
    'lists of changes': below(
      ['1.1', '1.0'],
      () => '### Added\n\n- **cli**: Reads more.\n\n### Fixed\n\n- **io**: Ends.\n',
    ),
    vacancies: below(['Baker', 'Seller'], () => '### Your tasks\n\n- Bakes\n\n### We offer\n\n- Bread\n'),
    'names that stand once': below(SHIP, (name) => said(`${name} saw`) + said(`${name} plane`)),
    'tables below the names': below(SHIP, () => `${said('Sawing')}${said('Sewing')}\n|a|b|\n|-|-|\n|c|d|\n`),
  };
  for (const [name, text] of Object.entries(texts)) it(name, () => assert.equal(stated(`# Page\n\n${text}`), 'none'));
});

it('Long outlines take linear time', () => {
  for (const text of ['## A\n\n- x: y\n\n', '## A\n\n### B\n\n- x: y\n- z: y\n\n', '- a\n  - b: c\n', '**a:** b\n\n'])
    assertLinear(
      (size) => readMarkdownBlocks(text.repeat(size)).blocks,
      (blocks) => statedOutline(blocks),
      500,
    );
});
