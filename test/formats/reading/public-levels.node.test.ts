/** Pages of levels: their names, what is below them, pages that only define them, and tables of other levels. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../src/formats/markdown.ts';
import { read, shown } from './shown.ts';

const PAGE = '## Kneading\n\n- Weighs flour\n- Mixes\n\n## Serving\n\n- Greets guests\n';

describe('bold names below headings of a level', () => {
  const entries = (names: readonly string[]) => names.map((name) => `- **${name}**: Does it\n`).join('');
  const level = (name: string) =>
    `## ${name}\n\n### Craft\n\nSmall batches.\n\n${entries(['Dough', 'Ovens'])}\n### Guests\n\n${entries(['Service'])}- Smiles\n\n`;

  it('are skills if they recur below several levels, and the headings are their groups', () => {
    const { framework, notes } = readMarkdown(`# Bakery\n\n${level('Junior baker')}${level('Senior baker')}`);
    assert.deepEqual(shown({ framework, notes }), [
      'Junior baker | Senior baker',
      'Craft/Dough: Junior baker, Senior baker',
      'Craft/Ovens: Junior baker, Senior baker',
      'Guests/Service: Junior baker, Senior baker',
      'Guests: Junior baker, Senior baker',
    ]);
    assert.deepEqual(
      framework!.levels!.map(({ summary }) => summary),
      ['Craft: Small batches.', 'Craft: Small batches.'],
    );
  });

  it('are skills of a page about one level, if all entries have them', () => {
    const page = `## Craft\n\n${entries(['Dough', 'Ovens'])}\n## Guests\n\n**Service**: Serves\n\n`;
    assert.deepEqual(read(`# Junior baker\n\n${page}`), [
      'Junior baker',
      'Craft/Dough: Junior baker',
      'Craft/Ovens: Junior baker',
      'Guests/Service: Junior baker',
    ]);
    assert.deepEqual(read(`# Junior baker\n\n${page}- Smiles\n`)[1], 'Craft: Junior baker');
  });

  it('stay entries if each level has others', () => {
    const other = (name: string, names: readonly string[]) => `## ${name}\n\n### Craft\n\n${entries(names)}\n`;
    const text = `# Bakery\n\n${other('Junior baker', ['Dough', 'Ovens'])}${other('Senior baker', ['Shop', 'Money'])}`;
    assert.deepEqual(read(text)[1], 'Craft: Junior baker, Senior baker');
  });

  it('are below a heading of skills, which is no role', () => {
    const area = (name: string, names: readonly string[]) =>
      `## ${name} skills\n\n${['Junior', 'Senior'].map((level) => `### ${level}\n\n**Needed:**\n\n${entries(names)}\n`).join('')}`;
    const { framework } = readMarkdown(
      `# Bakery\n\n${area('Baking', ['Dough', 'Ovens'])}${area('Shop', ['Till', 'Talk'])}`,
    );
    assert.equal(framework!.roles, undefined);
    assert.deepEqual(
      framework!.skills.map(({ name }) => name),
      ['Dough', 'Ovens', 'Till', 'Talk'],
    );
  });
});

describe('a page of definitions', () => {
  const level = (name: string) =>
    `### ${name}\n\n**Definition:** Bakes so.\n\n**Examples:**\n\n- A loaf\n\n**Characteristics:**\n\n- Calm\n\n`;
  const levels = `## Levels\n\n${level('Level 1: Novice')}${level('Level 2: Expert')}`;

  it('says what levels mean, and names no skills', () => {
    assert.deepEqual(read(`# Definition of the levels\n\n${levels}`), ['only-levels']);
  });
});

describe('a page about a role', () => {
  const advice = (text: string) => readMarkdown(text).notes.map(({ message }) => message);

  it('may say its level in a line', () => {
    const said = (line: string) => read(`# Shop manager\n\n${line}\n\n${PAGE}`)[0];
    assert.equal(said('**Level:** M1 (first of two)'), 'M1 (first of two)');
    assert.equal(said('**Level:** Beginner'), 'no-framework');
    assert.equal(said('**Oven:** M1 (first of two)'), 'no-framework');
  });

  it('is told how to name its level, and then read', () => {
    const text = `# Shop manager (SM)\n\n${PAGE}`;
    assert.match(advice(text)[0]!, /--levels "Shop manager \(SM\)"/);
    // A shell would run what stands in such a name.
    assert.doesNotMatch(advice(text.replace('Shop manager', '$(ls) manager'))[0]!, /\$\(/);
    assert.equal(read(text, { levels: ['Shop manager (SM)'] })[0], 'Shop manager (SM)');
    assert.doesNotMatch(advice(`# Ovens\n\n${PAGE}`)[0]!, /Ovens/);
  });
});

describe('two sets of levels', () => {
  const skills = '| Skill | Novice | Expert |\n|-|-|-|\n| Dough | Weighs it | Judges it |\n\n';

  it('in columns and in rows: the rows say something about other levels', () => {
    const table =
      '| Level | Scope | Works with |\n|-|-|-|\n| Junior | One oven | A baker |\n| Senior | All ovens | Guests |\n\n';
    assert.deepEqual(read(`${table}${skills}`), ['Novice | Expert', 'Dough: Novice, Expert']);
  });

  it('of which one measures, in numbers with units', () => {
    const table =
      '| Measure | Unit | Aim Junior | Aim Senior |\n|-|-|-|-|\n| Score | 0–10 | 7 | 9 |\n| Faults | number | 2 | — |\n\n';
    assert.deepEqual(read(`${skills}${table}`), ['Novice | Expert', 'Dough: Novice, Expert']);
  });

  it('with the same numbers are one, with the fullest names', () => {
    const overview =
      '## Bakers at a glance\n\n| Level | Title | Scope | Years |\n|-|-|-|-|\n| 1 | Helper | Oven | 1 |\n| 2 | Senior baker | Shop | 3 |\n\n';
    const columns =
      '## Skills by level\n\n| Skill | L1 | L2 |\n|-|-|-|\n| Dough | Weighs it | Judges it |\n| Ovens | Cleans | Buys |\n\n';
    const headings = '## Level 1: Helper\n\n### Shop\n\n- Sweeps\n\n## Level 2: Senior baker\n\n### Shop\n\n- Sells\n';
    const { framework, notes } = readMarkdown(`# Bakery\n\n${overview}${columns}${headings}`);
    assert.deepEqual(shown({ framework, notes }), [
      '1 – Helper | 2 – Senior baker',
      'Skills by level/Dough: 1 – Helper, 2 – Senior baker',
      'Skills by level/Ovens: 1 – Helper, 2 – Senior baker',
      'Shop: 1 – Helper, 2 – Senior baker',
    ]);
    assert.equal(framework!.levels![0]!.summary, 'Scope: Oven\n\nYears: 1');
    const names = ['P1 - BH', 'P2 - SB', 'P1 - Baking helper (BH)', 'P2 - Senior baker (SB)'];
    const lists = names.map((name) => `## ${name}\n\n### Shop\n\n- ${name}\n\n`).join('');
    assert.equal(read(`# Bakery\n\n${lists}`)[0], 'P1 - Baking helper (BH) | P2 - Senior baker (SB)');
  });

  it('with the same numbers and other words stay two', () => {
    const lists = ['P1 - Baker', 'P2 - Baker', 'P1 - Seller', 'P2 - Seller'];
    const text = lists.map((name) => `## ${name}\n\n### Shop\n\n- ${name}\n\n`).join('');
    assert.equal(read(`# Bakery\n\n${text}`)[0]!.split(' | ').length, 4);
  });
});

describe('names of levels', () => {
  const level = (name: string) => `## ${name}\n\n- Kneads\n\n`;

  it('may have years behind them', () => {
    const names = ['Associate baker (0-2 years)', 'Baker (2-5 years)', 'Senior baker (5+ years)'];
    assert.equal(read(`# Shop\n\n${names.map(level).join('')}`)[0], names.join(' | '));
  });

  it('may be those of languages, with a word', () => {
    const names = ['A1 Newcomer', 'A2 Helper', 'B1 Baker'];
    assert.equal(read(`# Shop\n\n${names.map(level).join('')}`)[0], names.join(' | '));
    assert.deepEqual(read(`# Shop\n\n${['A1 Oven', 'A2 Till'].map(level).join('')}`), ['no-framework']);
  });
});

it('asks nothing if all cells below its levels are empty', () => {
  assert.deepEqual(read('| Skill | Junior | Senior | Own |\n|-|-|-|-|\n| Dough | ☐ | ☐ | |\n| Ovens | ☐ | ☐ | |\n'), [
    'nothing-asked',
  ]);
});
