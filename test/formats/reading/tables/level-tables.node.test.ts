import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../../src/formats/index.ts';

const DOUGH = '## Dough\n\n| Level | Description |\n|-|-|\n| Junior | Follows the recipe |\n| Senior | Adjusts it |\n';
const OVEN =
  '## Oven\n\n| Level | Description |\n|-|-|\n| Junior | Loads it |\n| Senior | - Sets it<br>- Cleans it |\n';
const skillsOf = (markdown: string) =>
  readMarkdown(markdown).framework?.skills.map(({ name, expectations }) => [
    name,
    expectations.map(({ level, text, items }) => `${level}: ${[text, ...(items ?? [])].filter(Boolean).join(' / ')}`),
  ]);

describe('a table of levels below each heading', () => {
  it('says what the skill in the heading asks', () => {
    assert.deepEqual(skillsOf(`# Bakery\n\n${DOUGH}\n${OVEN}`), [
      ['Dough', ['junior: Follows the recipe', 'senior: Adjusts it']],
      ['Oven', ['junior: Loads it', 'senior: Sets it / Cleans it']],
    ]);
    assert.deepEqual(readMarkdown(`# Bakery\n\n${DOUGH}\n${OVEN}`).notes, []);
  });

  it('is a text about levels, if another table has columns of levels', () => {
    const table = '## Skills\n\n| Skill | Junior | Senior |\n|-|-|-|\n| Sales | Greets | Advises |\n';
    assert.deepEqual(skillsOf(`# Bakery\n\n${DOUGH}\n${OVEN}\n${table}`), [
      ['Sales', ['junior: Greets', 'senior: Advises']],
    ]);
  });

  it('is about the skill of the heading, the page or the file, if it is the only table', () => {
    const dough = [['Dough', ['junior: Follows the recipe', 'senior: Adjusts it']]];
    const table = DOUGH.replace('## Dough\n\n', '');
    assert.deepEqual(skillsOf(`# Bakery\n\n${DOUGH}`), dough);
    assert.deepEqual(skillsOf(`# Dough\n\nWhat it takes.\n\n${table}`), dough);
    assert.equal(readMarkdown(table, { defaultName: 'Dough' }).framework!.skills[0]!.name, 'Dough');
  });

  it('needs the name of a skill if the heading is about levels', () => {
    const levels = DOUGH.replace('Dough', 'Career levels');
    assert.match(readMarkdown(levels).notes[0]!.message, /^This says what 2 levels mean.* name the skill with --name/);
    assert.equal(readMarkdown(levels, { name: 'Dough' }).skill!.name, 'Dough');
  });

  it('has what is asked under other headers, with the titles of levels beside their numbers', () => {
    const table = '| Level | Title | What it looks like |\n|-|-|-|\n| 1 | Helper | Weighs |\n| 2 | Baker | Judges |\n';
    assert.deepEqual(skillsOf(`# Bakery\n\n## Dough\n\n${table}\n## Oven\n\n${table}`), [
      ['Dough', ['1-helper: Weighs', '2-baker: Judges']],
      ['Oven', ['1-helper: Weighs', '2-baker: Judges']],
    ]);
  });
});

describe('a table of only levels below each heading', () => {
  it('keeps the headings around those of the skills as groups', () => {
    const table = '\n\n| Junior | Senior |\n|-|-|\n| Follows the recipe | Adjusts it |\n\n';
    const { framework } = readMarkdown(
      `# Bakery\n\n## Making\n\n### Dough${table}### Oven${table}## Selling\n\n### Till${table}`,
    );
    assert.deepEqual(
      framework!.skills.map(({ name, group }) => `${group}/${String(name)}`),
      ['making/Dough', 'making/Oven', 'selling/Till'],
    );
  });
});

describe('signs in cells', () => {
  const table = (cells: string) => `| Skill | Junior | Senior |\n|-|-|-|\n| Dough | ${cells} |\n| Oven | – | ✓ |\n`;
  const proficiencies = (markdown: string) => readMarkdown(markdown).framework!.proficiencies!.map(({ name }) => name);

  it('take a cross beside ticks for nothing, and alone or with a legend for a value', () => {
    assert.deepEqual(proficiencies(table('x | ✓')), ['✓']);
    assert.deepEqual(proficiencies(table('x | x').replaceAll('✓', 'x')), ['x']);
    assert.deepEqual(proficiencies(`${table('x | ✓')}\nx = partly, ✓ = fully\n`), ['partly', 'fully']);
  });

  it('are named by a legend after a word of two signs', () => {
    const markdown = '| 技能 | 初级 | 高级 |\n|-|-|-|\n| 设计 | 1 | 2 |\n\n图例：1 = 了解，2 = 精通\n'.replace(
      '，',
      '; ',
    );
    assert.deepEqual(proficiencies(markdown), ['了解', '精通']);
  });
});
