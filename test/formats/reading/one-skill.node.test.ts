// cspell:ignore compétence pétrissage éveil maîtrise référent
/** Pages about one skill: where its name stands, and its levels in a table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml, readMarkdown } from '../../../src/formats/index.ts';

function read(markdown: string) {
  const { framework } = readMarkdown(markdown);
  const namesOf = (list: readonly { readonly name: unknown }[] = []) => list.map(({ name }) => name);
  return { skills: namesOf(framework?.skills), levels: namesOf(framework?.levels) };
}

const ROWS =
  '| Helper | Does it every day as told by others |\n| Mixer | Does it every day alone |\n| Keeper | Teaches all others to do it |\n';
const LEVELS = ['Helper', 'Mixer', 'Keeper'];

describe('a page about one skill', () => {
  for (const [title, skill] of [
    ['Kneading', 'Kneading'],
    ['Skill: Kneading', 'Kneading'],
    ['Competency standard: Kneading', 'Kneading'],
  ] as const)
    it(`is called "${title}", whatever the header of its texts is`, () => {
      const text = `# ${title}\n\nSaid by all.\n\n| Level | How we see it |\n|---|---|\n${ROWS}`;
      assert.deepEqual(read(text), { skills: [skill], levels: LEVELS });
    });

  it('has levels below any header if its title says that it is a skill', () => {
    const text = `# Skill: Kneading\n\n| Place in the bakery | What it looks like |\n|---|---|\n${ROWS}`;
    assert.deepEqual(read(text), { skills: ['Kneading'], levels: LEVELS });
  });

  it('has a title without spaces', () => {
    const level = (name: string) => `## ${name}\n\n${name}らしく行う。\n\n`;
    const text = `# スキル定義：発酵\n\n${['初級', '中級', '上級'].map(level).join('')}`;
    assert.deepEqual(read(text), { skills: ['発酵'], levels: ['初級', '中級', '上級'] });
  });

  it('has its name in the title above a heading that only says what follows', () => {
    for (const heading of ['What we expect', 'Expectations by level', 'Levels']) {
      const text = `# Skill: Kneading\n\n## ${heading}\n\n| Level | What you do |\n|---|---|\n${ROWS}`;
      assert.deepEqual(read(text), { skills: ['Kneading'], levels: LEVELS }, heading);
    }
  });

  it('has its name above the heading of its levels', () => {
    const level = (name: string) => `### ${name}\n\n- Does it as ${name} do.\n\n`;
    const text = `# Skill: Kneading\n\n## Definition\n\nAll of it.\n\n## Levels, from low to high\n\n${['Junior', 'Senior'].map(level).join('')}`;
    assert.deepEqual(read(text), { skills: ['Kneading'], levels: ['Junior', 'Senior'] });
  });

  it('has its name behind the space of a wiki', () => {
    const rows = LEVELS.map((name) => `<tr><td>${name}</td><td>Does it every day as told.</td></tr>`).join('');
    const html = `<h1>Bakery : Kneading</h1><h2>What we expect</h2><table><tr><th>Level</th><th>What you do</th></tr>${rows}</table>`;
    assert.deepEqual(readHtml(html).framework?.skills.map(({ name }) => name), ['Kneading']); // prettier-ignore
  });

  it('has its name above the heading of its levels and another one', () => {
    const text = `# Skill: Kneading\n\n## The levels\n\n| Place | What you do |\n|---|---|\n${ROWS}\n## To get better\n\n- A course.\n`;
    assert.deepEqual(read(text), { skills: ['Kneading'], levels: LEVELS });
  });

  it('has headings of steps in their order, each with the same word above a list', () => {
    const step = (name: string) =>
      `## ${name}\n\nDoes it every day as ${name} do.\n\nProof:\n\n- one loaf\n- two rolls\n\n`;
    const text = `# Kneading\n\nOther skills have a page of their own.\n\nThe steps, from the first to the last:\n\n${['Watcher', 'Maker', 'Teacher'].map(step).join('')}`;
    assert.deepEqual(read(text), { skills: ['Kneading'], levels: ['Watcher', 'Maker', 'Teacher'] });
  });

  it('has levels of any names if words say that two of them are levels', () => {
    const level = (name: string) => `## ${name}\n\nDoes it every day as ${name} do.\n\n`;
    const text = `# Fiche compétence : Pétrissage\n\n${['Éveil', 'Pratique', 'Maîtrise', 'Référent'].map(level).join('')}`;
    assert.deepEqual(read(text), { skills: ['Pétrissage'], levels: ['Éveil', 'Pratique', 'Maîtrise', 'Référent'] });
  });
});
