/** Shapes of pages that organisations publish: a file for each level, HTML tables in Markdown, numbered headings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reading } from '../../../src/formats/report.ts';
import { combine } from '../../../src/formats/combine.ts';
import { readHtml } from '../../../src/formats/html.ts';
import { readMarkdown } from '../../../src/formats/markdown.ts';
import { read, shown } from './shown.ts';

const leftOut = ({ notes }: Reading) => notes.flatMap(({ code, message }) => (code === 'left-out' ? message : []));

const PAGE = '## Kneading\n\n- Weighs flour\n- Mixes\n\n## Serving\n\n- Greets guests\n';

describe('a page about one level', () => {
  it('has its name in its first heading, its title, its file or what the caller says', () => {
    const expected = (level: string) => [level, `Kneading: ${level}`, `Serving: ${level}`];
    assert.deepEqual(read(`# Junior baker\n\n${PAGE}`), expected('Junior baker'));
    assert.deepEqual(read(`---\ntitle: Senior baker\n---\n\n${PAGE}`), expected('Senior baker'));
    assert.deepEqual(read(PAGE, { defaultName: 'grade-3' }), expected('grade-3'));
    assert.deepEqual(read(PAGE, { defaultName: 'senior-baker' }), expected('senior-baker'));
    assert.deepEqual(read(PAGE, { defaultName: 'principal' }), expected('principal'));
    assert.deepEqual(read(`# Baker\n\n${PAGE}`, { levels: ['Baker'] }), expected('Baker'));
    assert.deepEqual(shown(readHtml('<h1>Lead baker</h1><h2>A</h2><p>b c</p><h2>D</h2><p>e f</p>')), [
      'Lead baker',
      'A: Lead baker',
      'D: Lead baker',
    ]);
  });

  it('is a level among other files, also if a code follows the name of each skill', () => {
    const page = (level: string, code: number) =>
      readMarkdown(`# ${level}\n\n## Kneading (K${code})\n\n- ${level} kneads\n\n## Serving (S${code})\n\n- Serves\n`);
    const pages = [page('Junior baker', 1), page('Senior baker', 2)];
    assert.deepEqual(shown(combine(pages)), [
      'Junior baker | Senior baker',
      'Kneading: Junior baker, Senior baker',
      'Serving: Junior baker, Senior baker',
    ]);
    assert.deepEqual(leftOut(pages[0]!), [
      'This heading is left out: "Kneading (K1)".',
      'This heading is left out: "Serving (S1)".',
    ]);
  });

  it('may sum up in a row of sentences what follows', () => {
    const summary = '| Kneading | Serving |\n|-|-|\n| Kneads every dough with some help | Serves |\n\n';
    assert.deepEqual(read(`# Junior baker\n\n${summary}${PAGE}`)[1], 'Kneading: Junior baker');
  });

  it('is no advert, no page with another title, and has several headings', () => {
    for (const text of [
      `# Senior baker\n\n${PAGE}\n## What we offer\n\n- Bread\n`,
      `# Advanced\n\n${PAGE}`,
      `# Lead generation\n\n${PAGE}`,
      `# Step 3\n\n${PAGE}`,
      `# Level 3 tickets\n\n${PAGE}`,
      `# Ovens\n\n${PAGE}`,
      '# Junior baker\n\n## Kneading\n\n- Mixes\n',
    ])
      assert.deepEqual(read(text), ['no-framework']);
  });
});

describe('an HTML table in Markdown', () => {
  it('goes on after empty lines, with Markdown in its cells', () => {
    const rows =
      '<tr>\n<td>Dough</td>\n<td>\n\n- Weighs **all** flour\n- Mixes\n\n</td>\n<td>\n\nJudges it\n\n</td>\n</tr>';
    const table = `<table>\n<tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>\n\n${rows}\n\n</table>`;
    const { framework } = readMarkdown(`# Bakery\n\n${table}\n\nAfter\n`);
    const [junior, senior] = framework!.skills[0]!.expectations;
    assert.deepEqual(junior!.items, ['Weighs all flour', 'Mixes']);
    assert.equal(senior!.text, 'Judges it');
    assert.equal(framework!.summary, 'After');
  });

  it('that never ends takes nothing with it', () => {
    assert.deepEqual(read(`<table>\n\n# Bakery\n\n## Junior\n\n- Weighs\n\n## Senior\n\n- Judges\n`), [
      'Junior | Senior',
      'Bakery: Junior, Senior',
    ]);
  });

  it('may have a word for levels in its corner', () => {
    const table =
      '| Job level | Counter (P2) | Oven (P3) (planned) | Shop (P4) |\n|-|-|-|-|\n| Bread | Sells it | Bakes it | Plans it |\n';
    assert.deepEqual(read(table), [
      'Counter (P2) | Oven (P3) (planned) | Shop (P4)',
      'Bread: Counter (P2), Oven (P3) (planned), Shop (P4)',
    ]);
  });
});

describe('headings', () => {
  const lists = (levels: readonly string[]) => levels.map((level) => `- **${level}**: Kneads as a ${level}\n`).join('');

  it('with a number, or of a step between levels, are no levels', () => {
    const levels = lists(['Novice', 'Expert']);
    const skills = ['1. Dough', '2. Ovens'].map((name) => `### ${name}\n\nText of it\n\n**Levels:**\n\n${levels}\n`);
    assert.deepEqual(read(`# Bakery\n\n## Crafts\n\n${skills.join('')}`), [
      'Novice | Expert',
      'Crafts/1. Dough: Novice, Expert',
      'Crafts/2. Ovens: Novice, Expert',
    ]);
    const table = '| Skill | Junior | Senior |\n|-|-|-|\n| Dough | Weighs it | Judges it |\n\n';
    const { framework } = readMarkdown(
      `${table}**Junior → Senior**\n\n- Five loaves\n\n**Senior → Head**\n\n- A shop\n`,
    );
    assert.deepEqual(
      framework!.levels!.map(({ name }) => name),
      ['Junior', 'Senior'],
    );
    assert.equal(framework!.proficiencies, undefined);
  });

  it('that only say levels name no skill beside others', () => {
    const text = `# Bakery\n\n## Dough\n\n${lists(['Novice', 'Expert'])}\n## Competency levels\n\n### Novice\n\n- Is new\n\n### Expert\n\n- Is old\n`;
    const { framework } = readMarkdown(text);
    assert.deepEqual(
      framework!.skills.map(({ name }) => name),
      ['Dough'],
    );
    assert.deepEqual(
      framework!.levels!.map(({ summary }) => summary),
      ['• Is new', '• Is old'],
    );
  });

  it('that are bold sentences end a level and begin nothing', () => {
    const level = (name: string) => `# ${name}\n\nBakes bread.\n\nSells it.\n\n**Usually has worked for a year.**\n\n`;
    assert.deepEqual(
      read(`${level('Baker I')}${level('Baker II')}${level('Senior baker')}`, { defaultName: 'Bakers' }),
      ['Baker I | Baker II | Senior baker', 'Bakers: Baker I, Baker II, Senior baker'],
    );
  });

  it('are levels with a word of proficiency before the name that others have', () => {
    const level = (name: string) => `## ${name}\n\n- Kneads\n\n`;
    assert.equal(
      read(`# Shop\n\n${level('Associate baker')}${level('Senior baker')}${level('Principal baker')}`)[0],
      'Associate baker | Senior baker | Principal baker',
    );
  });
});

describe('one level in several spellings', () => {
  it('is one: after another sign, or with its number alone', () => {
    const skills =
      '## Dough\n\n- **Level 1 - Helper**: Weighs\n- **Level 2 - Baker**: Judges\n\n## Ovens\n\n- **Level 1**: Cleans\n- **Level 2**: Repairs\n';
    assert.equal(read(`# Bakery\n\n${skills}`)[0], 'Level 1 - Helper | Level 2 - Baker');
    const table = '| Level | Scope |\n|-|-|\n| L1 – Helper | One oven |\n| L2 – Baker | All ovens |\n\n';
    const headings = '## L1: Helper\n\n### Dough\n\n- Weighs\n\n## L2: Baker\n\n### Dough\n\n- Judges\n';
    assert.equal(read(`# Bakery\n\n${table}${headings}`)[0], 'L1 – Helper | L2 – Baker');
  });

  it('is one: as the front matter states it, and with the name of the role', () => {
    const level = (name: string) => `## ${name}\n\n### Dough\n\n- Kneads\n\n### Ovens\n\n- Cleans\n\n`;
    const text = `---\nlevels: [Associate, I, Senior]\n---\n\n${level('Associate baker')}${level('Baker I')}${level('Senior baker')}`;
    assert.equal(read(text)[0], 'Associate baker | Baker I | Senior baker');
  });
});

describe('a table beside skills', () => {
  it('of prices or amounts below levels is refused', () => {
    const prices =
      '| | Graduate | Junior | Senior |\n|-|-|-|-|\n| Cut | £25 | £15 | £40 |\n| Colour | £35 | £15 | £60 |\n';
    assert.deepEqual(read(prices), ['not-skills']);
  });

  it('of what products can do is refused', () => {
    assert.deepEqual(read('| Feature | Oven A | Oven B |\n|-|-|-|\n| Steam | ✓ | ✓ |\n| Timer | ✓ | ✗ |\n'), [
      'not-skills',
    ]);
  });

  it('of what levels are describes those of the headings', () => {
    const table =
      '## Levels overview\n\n| Level | Scope | Years |\n|-|-|-|\n| L1 | One oven | 1 |\n| L2 | All ovens | 3 |\n\n';
    const levels = '## L1: Helper\n\n### Dough\n\n- Weighs\n\n## L2: Baker\n\n### Dough\n\n- Judges\n';
    const { framework } = readMarkdown(`# Bakery\n\n${table}${levels}`);
    assert.deepEqual(
      framework!.skills.map(({ name }) => name),
      ['Dough'],
    );
    assert.deepEqual(
      framework!.levels!.map(({ name, summary }) => [name, summary]),
      [
        ['L1: Helper', 'Scope: One oven\n\nYears: 1'],
        ['L2: Baker', 'Scope: All ovens\n\nYears: 3'],
      ],
    );
  });

  it('of what ratings are called, or of empty boxes for numbered tries, asks nothing', () => {
    const skills = '| Skill | Junior | Senior |\n|-|-|-|\n| Dough | Weighs it | Judges it |\n\n';
    const ratings =
      '## Ratings\n\n| Score | Label | Meaning |\n|-|-|-|\n| 2 | Good | Does it well |\n| 1 | Weak | Does it badly |\n\n';
    const boxes = '## Tries\n\n| Try | Opening done | Closing done |\n|-|-|-|\n| 1 | ☐ | ☐ |\n| 2 | ☐ | ☐ |\n';
    assert.deepEqual(read(`${skills}${ratings}${boxes}`), ['Junior | Senior', 'Dough: Junior, Senior']);
  });
});
