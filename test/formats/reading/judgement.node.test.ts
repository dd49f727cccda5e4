/** Whether a table asks for skills: what speaks for it and against it, in points. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Framework } from '../../../src/framework-document/index.ts';
import { type Around, judgeOutline, judgeTable } from '../../../src/formats/reading/confidence/judgement.ts';
import { findLegend } from '../../../src/formats/reading/levels/legend.ts';
import { error, type Reading, warning } from '../../../src/formats/report.ts';
import { cellOf, type Content, tableOf } from './grids.ts';

type Rows = readonly (readonly Content[])[];

const AROUND: Around = { headings: [], texts: [], levels: new Set(), legend: new Map() };
const PLAIN: Rows = [['a', 'b'], ['Dough', 'c']]; // prettier-ignore

/** A framework of one skill with these levels, and what is asked at them. */
function frameworkOf(levels: readonly string[], texts: readonly string[], more: Partial<Framework> = {}): Framework {
  return {
    name: 'Bakery',
    levels: levels.map((name, index) => ({ id: `l${index}`, name })),
    skills: [{ id: 'd', name: 'Dough', expectations: texts.map((text) => ({ text })) }],
    ...more,
  };
}
const named = (...names: readonly string[]) => ({
  proficiencies: names.map((name, index) => ({ id: `p${index}`, name })),
});

/** The reasons for and against; without that nothing is asked, unless a test is about it. */
function reasons(framework: Framework, rows: Rows = PLAIN, around: Partial<Around> = {}) {
  const judged = judgeTable(tableOf(...rows), { framework, notes: [] }, { ...AROUND, ...around });
  return judged.reasons.filter((reason) => !reason.includes('nothing is asked'));
}
const EMPTY = frameworkOf([], []);
const inColumns = (...headers: readonly string[]) => reasons(EMPTY, [headers, ['Dough']]);

describe('a table', () => {
  it('is one of skills from three points on', () => {
    const judge = (headers: readonly string[], texts: readonly string[]) =>
      judgeTable(tableOf(headers, ['Dough', 'x']), { framework: frameworkOf([], texts), notes: [] }, AROUND);
    const texts = ['Weighs all the flour', 'Kneads all the dough'];
    assert.deepEqual(judge(['Competency', 'b'], texts), {
      isOfSkills: true,
      points: 4.5,
      reasons: ['+2 the word "Competency" in a column', '+1 texts', '+1.5 they say what somebody does'],
    });
    assert.deepEqual(judge(['Competency', 'b'], ['All of the flour']), {
      isOfSkills: true,
      points: 3,
      reasons: ['+2 the word "Competency" in a column', '+1 texts'],
    });
    assert.ok(!judge(['a', 'b'], texts).isOfSkills);
  });

  it('is none if nothing was read, with the first error as the reason', () => {
    const judge = (notes: Reading['notes']) => judgeTable(tableOf(...PLAIN), { notes }, AROUND);
    const notes = [warning('', 'a', 'Told.'), error('', 'b', 'Wrong.'), error('', 'c', 'Other.')];
    assert.deepEqual(judge(notes), { isOfSkills: false, points: 0, reasons: ['Wrong.'] });
    assert.deepEqual(judge([]).reasons, ['No skills were found.']);
  });
});

describe('levels', () => {
  const levels = (...names: readonly string[]) => reasons(frameworkOf(names, []));

  it('speak for it if they are known or were stated', () => {
    assert.deepEqual(levels('Junior', 'Senior'), ['+1.5 the levels "Junior", "Senior"']);
    assert.deepEqual(levels('Junior', 'x'), ['+0.5 the level "Junior"']);
    assert.deepEqual(levels('x', 'y'), []);
    const stated = { levels: new Set(['geselle', 'junior']) };
    assert.deepEqual(reasons(frameworkOf(['Geselle', 'x'], []), PLAIN, stated), [
      '+2 the levels that were stated: "Geselle"',
    ]);
  });

  it('speak against it if most are of something else', () => {
    assert.deepEqual(levels('Low', 'High', 'x'), ['−2 "Low", "High" are levels of something else']);
    assert.deepEqual(levels('Free', 'Pro', 'x'), ['−4 "Free", "Pro" are levels of something else']);
    assert.deepEqual(levels('Free', 'Low'), ['−2 "Free", "Low" are levels of something else']);
    assert.deepEqual(levels('Low', 'x'), []);
  });

  it('speak against it if they are just numbers, and no word says skills or roles', () => {
    const against = '−1.5 levels that are just numbers, and no word for skills';
    const numbers = frameworkOf(['Level 1', 'Level 2'], []);
    const without = (rows: Rows, around: Partial<Around> = {}) =>
      reasons(numbers, rows, around).filter((reason) => reason === against);
    assert.deepEqual(without(PLAIN), [against]);
    assert.deepEqual(without([['Competency'], ['a']]), []);
    assert.deepEqual(without([['Role', 'b'], ['a']]), []);
    assert.deepEqual(without(PLAIN, { headings: ['Our skills'] }), []);
    assert.deepEqual(without(PLAIN, { texts: ['Our skills'] }), []);
    assert.deepEqual(without(PLAIN, { levels: new Set(['level 1']) }), []);
    assert.ok(!reasons(frameworkOf(['Level 1', 'Junior'], [])).includes(against));
    assert.ok(!reasons(EMPTY).includes(against));
  });
});

describe('words', () => {
  it('of skills speak for it, where they stand', () => {
    assert.deepEqual(inColumns('Skill', 'Competency'), ['+2 the word "Skill" in a column']);
    assert.deepEqual(reasons(EMPTY, PLAIN, { headings: ['Our skills'] }), ['+1.5 the word "skills" in a heading']);
    assert.deepEqual(reasons(EMPTY, PLAIN, { texts: ['Our skills'] }), ['+0.5 the word "skills" in a text beside it']);
  });

  it('of other subjects speak against it, up to three', () => {
    assert.deepEqual(inColumns('Salary', 'salary'), ['−2 words of other subjects in a column: "salary"']);
    assert.deepEqual(inColumns('Salary', 'Phone', 'Deadline', 'Severity'), [
      '−6 words of other subjects in a column: "salary", "phone", "deadline", "severity"',
    ]);
    assert.deepEqual(inColumns('Status'), ['−1 words of other subjects in a column: "status"']);
    assert.deepEqual(reasons(EMPTY, PLAIN, { headings: ['Salary'] }), [
      '−2 words of other subjects in a heading: "salary"',
    ]);
    assert.deepEqual(reasons(EMPTY, PLAIN, { headings: ['Status'], texts: ['Salary'] }), []);
  });

  it('for roles and for what is required speak for it together', () => {
    const said = '+1.5 columns for roles and for what is required';
    assert.ok(inColumns('Role', 'Required').includes(said));
    for (const one of ['Role', 'Required']) assert.ok(!inColumns(one, 'b').includes(said));
  });

  it('are also in the second row, if cells of the first span columns', () => {
    assert.deepEqual(reasons(EMPTY, [['', 'a', '<'], ['Skill', 'b', 'c'], ['x']]), ['+2 the word "Skill" in a column']); // prettier-ignore
    assert.deepEqual(reasons(EMPTY, [['x', 'a', 'b'], ['Skill', 'b', 'c'], ['x']]), []); // prettier-ignore
  });
});

describe('what is asked', () => {
  const asked = (...texts: readonly string[]) => reasons(frameworkOf([], texts));

  it('speaks for it if it is texts', () => {
    const [long, short] = ['All of it', 'All'];
    assert.deepEqual(asked(long, long, long, short, short), ['+1 texts']);
    assert.deepEqual(asked(long, long, long, short, short, short), ['+0.5 some texts']);
    assert.deepEqual(asked(long, short, short), ['+0.5 some texts']);
    assert.deepEqual(asked(long, short, short, short), []);
  });

  it('speaks for it if it says what somebody does', () => {
    assert.deepEqual(asked('Weighs', 'All'), ['+1.5 they say what somebody does']);
    assert.deepEqual(asked('Weighs'), []);
    assert.deepEqual(asked('Weighs', 'All', 'All'), []);
  });

  it('also has items and meanings', () => {
    const skill = {
      id: 'd',
      name: 'Dough',
      expectations: [{ items: ['Weighs flour', { text: 'and water', examples: [] }] }],
    };
    assert.deepEqual(reasons({ name: 'x', skills: [skill] }), ['+1 texts']);
    const meant = { ...skill, expectations: [], meanings: { 1: { text: 'All of the flour' } } };
    assert.deepEqual(reasons({ name: 'x', skills: [meant] }), ['+1 texts']);
  });

  it('speaks for it if it is proficiencies, or a scale with a legend', () => {
    assert.deepEqual(reasons(frameworkOf([], [], named('Basic', 'Expert'))), [
      '+1.5 the proficiencies "Basic", "Expert"',
    ]);
    assert.deepEqual(reasons(frameworkOf([], [], named('a', 'b'))), ['+1 a scale in the cells']);
    assert.deepEqual(reasons(frameworkOf([], [], named(...'abcdefgh'))), ['+1 a scale in the cells']);
    assert.deepEqual(reasons(frameworkOf([], [], named(...'abcdefghi'))), []);
    assert.deepEqual(reasons(frameworkOf([], [], named('a'))), []);
    const legend = findLegend([cellOf('A = yes; B = no', '')], [], () => true);
    assert.deepEqual(reasons(frameworkOf([], [], named('A', 'B')), PLAIN, { legend }), [
      '+1 a scale in the cells',
      '+1 a legend for the scale',
    ]);
    assert.deepEqual(reasons(frameworkOf([], [], named('A', 'C')), PLAIN, { legend }), ['+1 a scale in the cells']);
    for (const more of [{ short: '1' }, { summary: 'x' }]) {
      assert.deepEqual(reasons(frameworkOf([], [], { proficiencies: [{ id: 'a', name: 'a', ...more }] })), [
        '+1 a legend for the scale',
      ]);
    }
  });

  it('speaks against it if it is nothing', () => {
    const judged = judgeTable(tableOf(...PLAIN), { framework: EMPTY, notes: [] }, AROUND);
    assert.deepEqual([judged.points, ...judged.reasons], [-2, '−2 nothing is asked']);
  });
});

describe('the cells', () => {
  const rows = (...values: readonly string[]): Rows => [['a', 'b'], ...values.map((value) => ['Dough', value])];
  const looks = (...values: readonly string[]) => reasons(EMPTY, rows(...values));
  const fill = (count: number, value: string) =>
    Array.from({ length: 10 }, (_, index) => (index < count ? value : 'x'));

  it('speak against it if they are facts or code', () => {
    assert.deepEqual(looks(...fill(4, '5 €')), ['−4 40 % of the cells are money, dates or amounts']);
    assert.deepEqual(looks(...fill(3, '5 €')), ['−2 30 % of the cells are money, dates or amounts']);
    assert.deepEqual(looks(...fill(1, '5 €')), []);
    assert.deepEqual(looks(...fill(4, 'getName()')), ['−4 40 % of the cells are code']);
    assert.deepEqual(looks(...fill(3, 'getName()')), ['−2 30 % of the cells are code']);
    assert.deepEqual(looks(...fill(1, 'getName()')), []);
  });

  it('speak against it if they are names, without a word for skills or proficiencies', () => {
    const names = fill(7, 'Ada Lovelace');
    assert.deepEqual(looks(...names), ['−1 70 % of the cells are names']);
    assert.deepEqual(looks(...fill(6, 'Ada Lovelace')), []);
    assert.deepEqual(reasons(EMPTY, [['Skill', 'b'], ...rows(...names).slice(1)]), ['+2 the word "Skill" in a column']);
    assert.deepEqual(reasons(frameworkOf([], [], named('Basic', 'Expert')), rows(...names)), [
      '+1.5 the proficiencies "Basic", "Expert"',
    ]);
    assert.deepEqual(
      looks(...fill(7, 'Ada Lovelace').map((name, index) => (index > 7 ? 'all of this here' : name))),
      [],
    );
  });

  it('speak against it if most rows are of other subjects', () => {
    const of = (...firsts: readonly string[]) => reasons(EMPTY, [['a', 'b'], ...firsts.map((first) => [first, 'x'])]);
    assert.deepEqual(of('Salary', 'Phone', 'Dough'), ['−1.5 rows of other subjects: "Salary", "Phone"']);
    assert.deepEqual(of('Salary', 'Dough', ''), []);
  });

  it('speak for it if they are ticks below a word that is only of people', () => {
    const ticks = (header: string, ...values: readonly string[]) =>
      reasons(frameworkOf([], [], named(...values)), [[header, 'b'], ['Dough', 'x']]).filter((reason) => reason.includes('ticks')); // prettier-ignore
    for (const tick of ['x', 'X', '✓', '✔️', '●'])
      assert.deepEqual(ticks('Skill', tick), ['+0.5 ticks in the cells'], tick);
    assert.deepEqual(ticks('Capability', 'x'), []);
    assert.deepEqual(ticks('Skill', 'x', 'y'), []);
    assert.deepEqual(ticks('Skill', 'xx'), []);
    assert.deepEqual(ticks('Skill'), []);
  });
});

describe('headings with lists', () => {
  it('are judged by levels, headings and texts', () => {
    const framework = frameworkOf(['Junior', 'Senior'], ['Weighs all the flour', 'Kneads all the dough']);
    assert.deepEqual(judgeOutline({ framework, notes: [] }, ['Our skills']), {
      isOfSkills: true,
      points: 5.5,
      reasons: [
        '+1.5 the levels "Junior", "Senior"',
        '+1.5 the word "skills" in a heading',
        '+1 texts',
        '+1.5 they say what somebody does',
      ],
    });
    assert.deepEqual(judgeOutline({ notes: [] }, []), {
      isOfSkills: false,
      points: 0,
      reasons: ['No skills were found.'],
    });
  });
});
