/** What a skill document has after its facts and the cells of its tables, and what is told about them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SkillDocument } from '../../../../src/skill-document/index.ts';
import { DocumentBuilder, type Finding } from '../../../../src/formats/reading/skill-tables/document-builder.ts';
import type { ReadingOptions } from '../../../../src/formats/report.ts';

const CELL: Finding = {
  ...{ role: 'Baker', level: 'Junior', required: undefined, text: 'Weighs', items: [], links: [], proficiency: '' },
  place: 'row 2',
};

interface Given {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly options?: ReadingOptions;
  readonly where?: string;
}

function build(cells: readonly Partial<Finding>[], { facts = {}, options = {}, where = '' }: Given = {}) {
  const builder = new DocumentBuilder({ name: 'Dough', ...facts } as Partial<SkillDocument>, where, options);
  for (const cell of cells) builder.add({ ...CELL, ...cell });
  const { skill, notes } = builder.finish(where);
  return {
    skill,
    notes: notes.map(({ severity, place, code, message }) => [severity, place, code, message].join(' | ')),
  };
}
function built(cells: readonly Partial<Finding>[], given?: Given): SkillDocument {
  const { skill, notes } = build(cells, given);
  assert.ok(skill);
  assert.deepEqual(notes, []);
  return skill;
}

describe('a cell', () => {
  it('makes its role, its level and an expectation', () => {
    assert.deepEqual(built([{}]), {
      name: 'Dough',
      levels: [{ id: 'junior', name: 'Junior' }],
      roles: [{ id: 'baker', name: 'Baker' }],
      expectations: [{ role: 'baker', level: 'junior', text: 'Weighs' }],
    });
    const { levels, roles } = built([{ roleId: 'b', levelId: 'j' }]);
    assert.deepEqual([levels[0]!.id, roles[0]!.id], ['j', 'b']);
  });

  it('makes all that it says', () => {
    const links = [{ name: 'Guide', url: 'a.html' }];
    const items = [{ text: 'a', examples: [] }, { text: 'b', examples: ['c'] }]; // prettier-ignore
    const { expectations, proficiencies } = built([{ text: ' ', items, links, required: true, proficiency: 'Good' }]);
    assert.deepEqual(proficiencies, [{ id: 'good', name: 'Good' }]);
    assert.deepEqual(expectations, [
      { role: 'baker', level: 'junior', required: true, items: ['a', { text: 'b', examples: ['c'] }], links, proficiency: 'good' },
    ]); // prettier-ignore
    assert.deepEqual(built([{ text: '', proficiency: 'Good' }]).expectations.length, 1);
    assert.deepEqual(built([{ required: false }]).expectations[0]!.required, false);
  });

  it('without a content makes its role and its level only', () => {
    for (const required of [undefined, false]) {
      const { levels, roles, expectations } = built([{ text: ' ', required }, { level: 'Senior' }]);
      assert.deepEqual([levels.length, roles.length, expectations.length], [2, 1, 1]);
    }
  });

  it('is wrong if it only has a requirement or links', () => {
    const message = '"Baker" at "Junior" has no description. Add one, or remove its requirement and its links.';
    for (const only of [{ required: true }, { links: [{ name: 'A', url: 'a.html' }] }]) {
      const { skill, notes } = build([{ text: '', ...only }, { level: 'Senior' }]);
      assert.equal(skill, undefined);
      assert.deepEqual(notes, [`error | row 2 | no-text | ${message}`]);
    }
  });

  it('is wrong if another one has its role and its level', () => {
    const { skill, notes } = build([{}, { role: 'Clerk' }, { level: 'Senior' }, { role: 'baker', place: 'row 5' }]);
    assert.equal(skill, undefined);
    const message = '"baker" at "Junior" is already described at row 2. Remove one of the two.';
    assert.deepEqual(notes, [`error | row 5 | duplicate-expectation | ${message}`]);
  });
});

describe('the language of a document', () => {
  it('is that of its facts, else that of the options', () => {
    const options = { lang: 'fr' };
    assert.equal(built([{}], { facts: { lang: 'de' }, options }).lang, 'de');
    assert.equal(built([{}], { options }).lang, 'fr');
    assert.ok(!('lang' in built([{}])));
  });
});

describe('the levels of a document', () => {
  const namesOf = ({ skill }: { readonly skill: SkillDocument | undefined }) => skill!.levels.map(({ name }) => name);
  const cells = ['Senior', 'Junior', 'Expert'].map((level) => ({ level }));

  it('are sorted from low to high, with a warning', () => {
    const found = build(cells);
    assert.deepEqual(namesOf(found), ['Junior', 'Senior', 'Expert']);
    const message =
      'The levels are sorted from low to high: Junior, Senior, Expert. If the order of the file is right, name them in that order.';
    assert.deepEqual(found.notes, [`warning |  | levels-sorted | ${message}`]);
    assert.deepEqual(namesOf({ skill: built([{ level: 'Helper' }, { level: 'Baker' }]) }), ['Helper', 'Baker']);
    assert.deepEqual(namesOf({ skill: built([{ level: 'Junior' }, { level: 'Senior' }]) }), ['Junior', 'Senior']);
  });

  it('are in the order that facts or options name', () => {
    const order = ['Senior', 'Junior', 'Expert'];
    assert.deepEqual(namesOf({ skill: built(cells, { options: { levels: order } }) }), order);
    const levels = order.map((name) => ({ id: name, name }));
    assert.deepEqual(namesOf({ skill: built(cells, { facts: { levels } }) }), order);
    assert.deepEqual(namesOf({ skill: built([{}], { facts: { levels }, options: { levels: ['Lead'] } }) }), [
      ...order,
      'Lead',
    ]);
  });
});

describe('the facts of a document', () => {
  const where = 'line 1';

  it('name roles, levels and proficiencies, which cells refer to', () => {
    const facts = {
      roles: [{ id: 'b', name: 'Baker' }],
      levels: [{ id: 'j', name: { en: 'Junior', de: 'Anfänger' } }],
      proficiencies: [{ id: '1', name: 'Good' }],
      ...{ lang: 'de', summary: 'Mixes' },
    };
    const { expectations, summary, ...lists } = built([{ level: 'Anfänger', proficiency: 'good' }], { facts });
    assert.equal(summary, 'Mixes');
    assert.deepEqual(expectations, [{ role: 'b', level: 'j', text: 'Weighs', proficiency: '1' }]);
    assert.deepEqual(
      [lists.roles, lists.levels, lists.proficiencies],
      [facts.roles, facts.levels, facts.proficiencies],
    );
  });

  it('are left out with a warning where tables say it, or where they are no lists', () => {
    const left = (place: string, reason: string) => `warning | ${place} | left-out | This is left out: ${reason}`;
    assert.deepEqual(build([{}], { facts: { expectations: [], roles: 'Baker' }, where }).notes, [
      left('line 1 /roles', 'it must be a list.'),
      left('line 1 /expectations', 'the expectations come from the tables.'),
    ]);
    const levels = [
      'a',
      2,
      null,
      {},
      { id: 'x' },
      { id: 1, name: 'x' },
      { id: 'x', name: 2 },
      { id: 'x', name: null },
      { id: 'y', name: {} },
    ];
    const needs = 'an entry needs an "id" and a "name".';
    assert.deepEqual(build([{}], { facts: { levels } }).notes.slice(0, 8), [
      left('/levels/0', `${needs} It is "a".`),
      left('/levels/1', `${needs} It is "2".`),
      ...[2, 3, 4, 5, 6, 7].map((index) => left(`/levels/${index}`, needs)),
    ]);
  });

  it('are wrong at their place', () => {
    const { skill, notes } = build([{}], { facts: { name: 2 }, where });
    assert.equal(skill, undefined);
    assert.match(notes.join(), /^error \| line 1 \/name \| /);
    assert.match(build([{}], { facts: { name: 2 } }).notes.join(), /^error \| \/name \| /);
  });

  it('are not told as wrong beside errors in cells', () => {
    const { notes } = build([{ text: '', required: true }], { facts: { name: 2 } });
    assert.deepEqual(notes.map((note) => note.split(' | ')[2]), ['no-text']); // prettier-ignore
  });
});

describe('what is wrong in a cell', () => {
  it('is told at its place', () => {
    const { notes } = build([
      {},
      { role: 'Clerk', place: 'row 3', links: [{ name: 'A', url: 'javascript:alert(1)' }] },
    ]);
    assert.match(notes.join(), /^error \| row 3 \| /);
  });
});
