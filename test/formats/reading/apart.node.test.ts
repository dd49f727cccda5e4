// cspell:ignore datos Ingeniero
/** What is said in one part of a source about another: by words of headings, by values, and by texts beside tables. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv, readHtml, readMarkdown } from '../../../src/formats/index.ts';
import { findLevels } from '../../../src/formats/reading/levels/levels.ts';
import { withListsBelowNumbers } from '../../../src/formats/reading/lines/lists-below-numbers.ts';
import { levelsTold } from '../../../src/formats/reading/headings/levels-told.ts';
import { isHistory } from '../../../src/formats/reading/words/history-words.ts';

const names = (list: readonly { readonly name: unknown }[] = []) => list.map(({ name }) => name);
const cell = (...lines: readonly string[]) => ({ lines, place: 'line 1' });

describe('lists below numbered entries', () => {
  it('move below the text of the entry, with what is below them', () => {
    assert.equal(withListsBelowNumbers('1. A\n  - B\n    - C\n2. D'), '1. A\n   - B\n     - C\n2. D');
    assert.equal(withListsBelowNumbers('10. A\n\n  - B\n\n  - C'), '10. A\n\n    - B\n\n    - C');
  });

  it('stay where they are a list of their own, or below the text already', () => {
    for (const text of ['1. A\n- B', '1. A\n   - B', '- A\n  - B', 'A\n\n  - B', '1. A\n\ntext\n  - B', '1. A\n  text'])
      assert.equal(withListsBelowNumbers(text), text);
  });
});

describe('texts about the levels above columns', () => {
  const told = (texts: readonly ReturnType<typeof cell>[], ...columns: readonly string[]) =>
    levelsTold(texts, columns).map(({ name, text }) => [name, text]);

  it('are told by the level or its number', () => {
    assert.deepEqual(told([cell('Junior: helps'), cell('senior – leads')], 'Junior', 'Senior'), [
      ['Junior', 'helps'],
      ['Senior', 'leads'],
    ]);
    assert.deepEqual(told([cell('1 = helps', 'Level 2 = leads')], 'Level 1', 'L2'), []);
    assert.deepEqual(told([cell('L1 = helps', 'Level 2 = leads')], 'Level 1', 'L2'), [
      ['Level 1', 'helps'],
      ['L2', 'leads'],
    ]);
  });

  it('are none if one of them says something else, or there is only one', () => {
    assert.deepEqual(told([cell('Junior: helps'), cell('Baker: leads')], 'Junior', 'Senior'), []);
    assert.deepEqual(told([cell('Junior: helps'), cell('Bread')], 'Junior', 'Senior'), []);
    assert.deepEqual(told([cell('Junior: helps')], 'Junior', 'Senior'), []);
  });
});

describe('words before the names of headings', () => {
  const levels = '\n### Junior\n\n- Asks\n\n### Senior\n\n- Leads\n\n';

  it('say what the headings name, and are explained', () => {
    const { framework, readAs } = readMarkdown(
      `# Bakery\n\n## Competency: Oven\n${levels}## Competency: Dough\n${levels}`,
    );
    assert.deepEqual(names(framework!.skills), ['Oven', 'Dough']);
    assert.ok(readAs!.includes('"Competency": before the names of skills.'));
  });

  it('stay part of a name that has none beside it', () => {
    const { framework } = readMarkdown(`# Bakery\n\n## Skill: Oven\n${levels}## Dough\n${levels}`);
    assert.deepEqual(names(framework!.skills), ['Skill: Oven', 'Dough']);
  });

  it('leave levels levels', () => {
    const { framework } = readMarkdown(
      '# Bakery\n\n## Role: Junior baker\n\n- **Oven:** Opens it\n\n## Role: Senior baker\n\n- **Oven:** Minds it\n',
    );
    assert.deepEqual(names(framework!.levels), ['Junior baker', 'Senior baker']);
  });
});

describe('what roles need, apart from what levels mean', () => {
  const MEANT = '\n## Oven\n\n- **Level 1:** opens it\n- **Level 2:** minds it\n';
  const read = (cells: string) => readMarkdown(`# Bakery\n\n| Skill | Baker | Clerk |\n|-|-|-|\n${cells}${MEANT}`);

  it('is how well, if the values are levels; nothing stays nothing', () => {
    const { framework } = read('| Oven | 2 | 1 |\n| Dough | 2 | |\n');
    assert.equal(framework!.levels, undefined);
    assert.deepEqual(Object.keys(framework!.skills[0]!.meanings!), ['level-1', 'level-2']);
    assert.deepEqual(framework!.skills[0]!.expectations, [
      { role: 'baker', proficiency: 'level-2' },
      { role: 'clerk', proficiency: 'level-1' },
    ]);
  });

  it('is asked at every level with a warning, if the values are something else', () => {
    const { framework, notes } = read('| Oven | A | B |\n| Dough | B | A |\n');
    assert.equal(framework!.levels!.length, 2);
    const [, dough] = framework!.skills;
    assert.deepEqual(
      dough!.expectations.map(({ role, level, proficiency }) => [role, level, proficiency]),
      ['baker b', 'clerk a'].flatMap((one) => ['level-1', 'level-2'].map((level) => [one.slice(0, 5), level, one[6]])),
    );
    assert.ok(notes.some(({ code, message }) => code === 'every-level' && message.includes('"Dough"')));
  });
});

describe('numbers that headings explain', () => {
  const table = '\n## Skills\n\n| Skill | Junior | Senior |\n|-|-|-|\n| Oven | 1 | 2 |\n| Dough | 1 | 1 |\n';
  const read = (scale: string) => readMarkdown(`# Bakery\n${scale}${table}`).framework!;

  it('are proficiencies with their names and texts', () => {
    const { proficiencies } = read('\n### 1 - Helper\n\nWith help.\n\n### 2 - Doer\n\n- Alone\n- Always\n');
    assert.deepEqual(proficiencies, [
      { id: 'helper', name: 'Helper', short: '1', summary: 'With help.' },
      { id: 'doer', name: 'Doer', short: '2', summary: '• Alone\n• Always' },
    ]);
  });

  it('are left alone if the headings have others below them, repeat, or are not used', () => {
    for (const scale of [
      '\n## Level 1\n\n### Oven\n\n- Opens\n\n## Level 2\n\n### Oven\n\n- Minds\n',
      '\n### 1 - Helper\n\nA.\n\n### 1 - Doer\n\nB.\n',
      '\n### 7 - Helper\n\nA.\n\n### 8 - Doer\n\nB.\n',
    ])
      assert.deepEqual(names(read(scale).proficiencies), ['1', '2']);
  });
});

describe('levels that are divided into the same columns', () => {
  const rows = (lower: string, cells: string) =>
    `<table><tr><th rowspan=2>Skill</th><th colspan=2>Junior</th><th colspan=2>Senior</th></tr><tr>${lower}</tr><tr><td>Oven</td>${cells}</tr></table>`;
  const th = (...texts: readonly string[]) => texts.map((text) => `<th>${text}</th>`).join('');
  const td = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');

  it('ask an item for each column', () => {
    const cells = td('Knows heat', '<ul><li>Asks</li><li>Looks</li></ul>', '', 'Leads others');
    const { framework } = readHtml(rows(th('Knowledge', 'Behaviour', 'Knowledge', 'Behaviour'), cells));
    assert.deepEqual(framework!.skills[0]!.expectations, [
      {
        level: 'junior',
        items: ['Knowledge: Knows heat', { text: 'Behaviour', examples: ['Asks', 'Looks'] }],
      },
      { level: 'senior', items: ['Behaviour: Leads others'] },
    ]);
  });

  it('stay apart if the columns differ', () => {
    const { framework } = readHtml(
      rows(th('Knowledge', 'Behaviour', 'Tools', 'Behaviour'), td('A b', 'C d', 'E f', 'G h')),
    );
    assert.ok(!JSON.stringify(framework ?? {}).includes('Knowledge: A b'));
  });
});

describe('a row that describes the levels', () => {
  const read = (rows: string) => readCsv(`Skill,Junior,Senior\n${rows}`).framework!;

  it('is no skill', () => {
    const { levels, skills } = read('Role description,Learns,Leads\nOven,Opens it,Minds it\n');
    assert.deepEqual(
      levels!.map(({ summary }) => summary),
      ['Learns', 'Leads'],
    );
    assert.deepEqual(names(skills), ['Oven']);
  });

  it('stays a skill if nothing else is one', () => {
    assert.deepEqual(names(read('Description,Learns,Leads\n').skills), ['Description']);
  });
});

describe('names of levels beside each other', () => {
  const found = (...names: readonly string[]) => [...findLevels(names)].map((index) => names[index]);

  it('are none where a level is only spoken of', () => {
    assert.deepEqual(found('Habits of senior bakers', 'Signals at a senior level', 'Ovens'), []);
    assert.deepEqual(found('Goals for a junior', 'Goals for a senior'), ['Goals for a junior', 'Goals for a senior']);
  });

  it('may have such words elsewhere', () => {
    const names = ['Ingeniero de datos junior', 'Ingeniero senior', 'Lead of ovens'];
    assert.deepEqual(found(...names), names);
  });
});

describe('the history of a document', () => {
  it('is known by three of when, who, what and which', () => {
    assert.ok(isHistory(['Version', 'Date', 'Author']));
    assert.ok(isHistory(['Stand', 'Bearbeiter', 'Änderung']));
    assert.ok(!isHistory(['Date', 'Author', 'Skill']));
    assert.ok(!isHistory(['Skill', 'Junior', 'Version']));
  });
});
