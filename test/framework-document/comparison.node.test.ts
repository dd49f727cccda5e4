import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { askedAt, changeOf, type ChangeKind, compareRoles, groupsOf } from '../../src/framework-document/index.ts';
import { everyPlace, frameworks } from './arbitrary.ts';
import { parsed } from './frameworks.ts';

const from = { role: 'backend', level: 'junior' };
const to = { role: 'backend', level: 'senior' };

/** The kinds of a comparison in both directions, for a skill with these two expectations. */
function kinds(before: object | undefined, after: object | undefined, meanings?: object): string {
  const expectations = [
    ...(before ? [{ level: 'junior', ...before }] : []),
    ...(after ? [{ level: 'senior', ...after }] : []),
  ];
  const framework = parsed((d) => {
    d.skills = [
      { id: 's', name: 'S', meanings, expectations },
      { id: 't', name: 'T', expectations: [{ level: 'lead', required: true, text: 'x' }] },
    ];
  });
  const there = compareRoles(framework, from, to).map(({ kind }) => kind);
  const back = compareRoles(framework, to, from).map(({ kind }) => kind);
  return [there, back].join(' / ');
}

const [a, w] = [{ proficiency: 'awareness' }, { proficiency: 'working' }];
const [required, optional] = [{ required: true }, { required: false }];
const [x, y] = [{ text: 'x' }, { text: 'y' }];

describe('compareRoles', () => {
  const cases: [what: string, before: object | undefined, after: object | undefined, expected: string][] = [
    ['something new', undefined, w, 'new / falls-away'],
    ['something new that is required', undefined, { ...w, ...required }, 'new / falls-away'],
    ['nothing on either side', undefined, undefined, ' / '],
    ['what becomes required', { ...w, ...optional }, { ...w, ...required }, 'newly-required / less'],
    ['what is optional by not being stated', w, { ...w, ...required }, 'newly-required / less'],
    ['what becomes required and rises', a, { ...w, ...required }, 'newly-required / less'],
    ['what becomes required at a lower proficiency', w, { ...a, ...required }, 'newly-required / less'],
    ['a higher proficiency', { ...a, ...x }, { ...w, ...y }, 'rises / less'],
    ['a proficiency and a text', w, x, 'changes / changes'],
    ['a proficiency with a text, and the text alone', { ...w, ...x }, x, 'changes / changes'],
    ['the same proficiency', { ...w, ...required }, { ...w, ...required }, 'stays / stays'],
    ['the same proficiency with other words', { ...w, ...x }, { ...w, ...y }, 'changes / changes'],
    ['the same proficiency with words on one side', { ...w, ...x }, w, 'stays / stays'],
    ['other items', { items: ['x'] }, { items: ['x', 'y'] }, 'changes / changes'],
    ['a text and items', x, { items: ['x'] }, 'changes / changes'],
    ['items written in two ways', { items: ['x'] }, { items: [{ text: 'x' }] }, 'stays / stays'],
    ['other examples', { items: ['x'] }, { items: [{ text: 'x', examples: ['y'] }] }, 'changes / changes'],
    ['languages in another order', { text: { en: 'x', de: 'y' } }, { text: { de: 'y', en: 'x' } }, 'stays / stays'],
    ['other languages', { text: { en: 'x', de: 'y' } }, { text: { de: 'x', en: 'y' } }, 'changes / changes'],
    ['other links', { ...x, links: [{ name: 'L', url: 'l' }] }, x, 'stays / stays'],
  ];
  for (const [what, before, after, expected] of cases) {
    it(`tells ${what}`, () => assert.equal(kinds(before, after), expected));
  }

  it('compares own words with what the proficiency means for the skill, but not in general', () => {
    assert.equal(kinds({ ...w, ...x }, w, { working: y }), 'changes / changes');
    assert.equal(kinds({ ...w, ...x }, w, { working: x }), 'stays / stays');
    assert.equal(kinds({ ...a, ...x }, a), 'stays / stays');
  });

  it('gives what is asked on both sides, in the order of groups and skills', () => {
    const framework = parsed();
    const found = compareRoles(framework, { role: 'data', level: 'senior' }, { role: 'manager', level: 'lead' });
    assert.deepEqual(
      found.map(({ skill, kind, before, after }) => [skill.id, kind, !!before, !!after]),
      [
        ['feedback', 'new', false, true],
        ['code-review', 'changes', true, true],
        ['writing', 'falls-away', true, false],
      ],
    );
    assert.ok(Object.isFrozen(found) && Object.isFrozen(found[0]));
    assert.equal(found[1]!.before, askedAt(framework, 'code-review', { role: 'data', level: 'senior' }));
  });

  it('keeps the last few comparisons', () => {
    const framework = parsed();
    const first = compareRoles(framework, from, to);
    assert.equal(compareRoles(framework, { ...from }, { ...to }), first);
    for (let count = 0; count < 8; count++) compareRoles(framework, from, { level: `x${count}` });
    assert.notEqual(compareRoles(framework, from, to), first);
    assert.deepEqual(compareRoles(framework, from, to), first);
  });
});

/** What a kind may become when the places are swapped. */
const SWAPPED: Record<ChangeKind, readonly ChangeKind[]> = {
  'newly-required': ['less'],
  new: ['falls-away'],
  rises: ['less'],
  changes: ['changes'],
  stays: ['stays'],
  less: ['newly-required', 'rises'],
  'falls-away': ['new'],
};

describe('every comparison', () => {
  const moves = frameworks.chain((framework) => {
    const place = fc.constantFrom(...everyPlace(framework));
    return fc.record({ framework: fc.constant(framework), from: place, to: place });
  });

  it('has each skill that is asked on either side once, in the framework’s order', () => {
    fc.assert(
      fc.property(moves, ({ framework, from, to }) => {
        const asked = groupsOf(framework)
          .flatMap(({ skills }) => skills)
          .filter(({ id }) => askedAt(framework, id, from) ?? askedAt(framework, id, to));
        assert.deepEqual(
          compareRoles(framework, from, to).map(({ skill }) => skill),
          asked,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('swaps its kinds with its places', () => {
    fc.assert(
      fc.property(moves, ({ framework, from, to }) => {
        const back = compareRoles(framework, to, from);
        for (const [index, { skill, kind, before, after }] of compareRoles(framework, from, to).entries()) {
          const swapped = back[index]!;
          assert.deepEqual([swapped.skill, swapped.before, swapped.after], [skill, after, before]);
          assert.ok(SWAPPED[kind].includes(swapped.kind), `${kind} / ${swapped.kind}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has for each skill what changeOf says of it', () => {
    fc.assert(
      fc.property(moves, ({ framework, from, to }) => {
        const kinds = new Map(compareRoles(framework, from, to).map(({ skill, kind }) => [skill.id, kind]));
        for (const skill of framework.skills) assert.equal(changeOf(framework, skill, from, to), kinds.get(skill.id));
      }),
    );
  });

  it('of a place with itself has only skills that stay', () => {
    fc.assert(
      fc.property(moves, ({ framework, from }) => {
        assert.ok(compareRoles(framework, from, from).every(({ kind }) => kind === 'stays'));
      }),
    );
  });
});
