/** Parsing and queries take time in proportion to the document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseLevels,
  chooseRoles,
  compareLevels,
  countExpectations,
  expectationsOf,
  findExpectation,
  findProficiency,
  findWarnings,
  levelAfter,
  levelBefore,
  parse,
  parseJson,
  parseJsonSteps,
  type SkillDocument,
} from '../../src/skill-document/index.ts';
import { assertLinear } from '../growth.ts';
import { codeReview } from './documents.ts';

const list = (size: number, prefix: string) =>
  Array.from({ length: size }, (_, index) => ({ id: `${prefix}${index}`, name: `${prefix} ${index}` }));

/** A document with `size` levels, proficiencies and expectations, and a third as many roles. */
function large(size: number): SkillDocument {
  const [levels, proficiencies] = [list(size, 'l'), list(size, 'p')];
  const roles = list(Math.ceil(size / 3), 'r');
  const expectations = Array.from({ length: size }, (_, index) => ({
    role: `r${Math.floor(index / 3)}`,
    level: `l${(index * 7919) % size}`,
    proficiency: `p${index}`,
    text: 'Does it.',
  }));
  return { name: 'Large', levels, roles, proficiencies, expectations };
}

/** Inputs that are invalid throughout, by the kind of error. */
const WRONG: Record<string, (size: number) => unknown> = {
  'unknown ids': (size) => ({
    ...codeReview(),
    roles: list(size, 'r'),
    levels: list(size, 'l'),
    expectations: list(size, 'x').map(({ id }) => ({ role: id, level: id, proficiency: id, text: id })),
  }),
  duplicates: (size) => {
    const [entry] = list(1, 'x');
    const twins = Array.from({ length: size }, () => entry);
    const expectations = twins.map(() => ({ role: 'x0', level: 'x0', text: 'x' }));
    return { ...codeReview(), roles: twins, levels: twins, proficiencies: twins, expectations };
  },
  'entries of the wrong type': (size) => ({ ...codeReview(), expectations: Array.from({ length: size }, () => 5) }),
  'one entry with a long list': (size) => {
    const items = Array.from({ length: size }, () => []);
    return { ...codeReview(), expectations: [{ role: 'data', level: 'junior', items }] };
  },
  'a list in the place of a text': (size) => ({ ...codeReview(), name: Array.from({ length: size }, String) }),
  'keys that are no languages': (size) => ({
    ...codeReview(),
    name: Object.fromEntries(Array.from({ length: size }, (_, index) => [`${index}`, 'x'])),
  }),
  'nested lists': (size) => ({ ...codeReview(), deep: JSON.parse('['.repeat(size) + ']'.repeat(size)) as unknown }),
  'many lists that are too deep': (size) => ({
    ...codeReview(),
    ['k'.repeat(size)]: nest(
      498,
      Array.from({ length: size }, () => []),
    ),
  }),
  gaps: (size) => ({ ...codeReview(), levels: Array.from({ length: size }), roles: new Array<unknown>(size) }),
  'what is no data': (size) => ({ ...codeReview(), extra: Array.from({ length: size }, () => Symbol('x')) }),
};

function nest(depth: number, value: unknown): unknown {
  return depth > 0 ? nest(depth - 1, [value]) : value;
}

/** Queries over all of a document. */
const QUERIES: Record<string, (skill: SkillDocument) => unknown> = {
  'a comparison': (skill) => compareLevels(skill, { current: 0, target: skill.levels.length - 1 }),
  'a comparison of neighbours': (skill) => compareLevels(skill, { current: 0, target: 1 }),
  'each cell that is there': (skill) =>
    skill.expectations.map((expectation) => [
      findExpectation(skill, expectation.role, expectation.level),
      findProficiency(skill, expectation),
    ]),
  'the expectations of each role': (skill) => skill.roles.map(({ id }) => expectationsOf(skill, id)),
  'each level, its neighbours, and its choice': (skill) =>
    skill.levels.map(({ id }) => [levelAfter(skill, id), levelBefore(skill, id), chooseLevels(skill, id, 'x')]),
  'a choice of roles': (skill) => chooseRoles(skill, skill.roles.map(({ id }) => id).reverse()),
  'the figures': (skill) => countExpectations(skill),
  'the warnings': (skill) => findWarnings(skill),
};

describe('the time', () => {
  it('to parse grows in proportion to the document', () => assertLinear(large, parse, 4000));
  it('to parse JSON grows in proportion to the document', () =>
    assertLinear((size) => JSON.stringify(large(size)), parseJson, 4000));

  for (const [what, make] of Object.entries(WRONG)) {
    it(`to reject ${what} grows in proportion to the document`, () => {
      assertLinear(make, (data) => assert.ok(parse(data).issues!.length > 0), 10_000);
    });
  }

  for (const [what, query] of Object.entries(QUERIES)) {
    it(`to query ${what} grows in proportion to the document`, () => {
      assertLinear((size) => parse(large(size)).skill!, query, 4000);
    });
  }
});

describe('parsing in steps', () => {
  const countSteps = (json: string) => {
    let count = 0;
    const steps = parseJsonSteps(json);
    while (!steps.next().done) count++;
    return count;
  };
  /**
   * The limit per step for three passes: values copied, entries checked by the schema, entries checked by the rules.
   */
  const MOST = 5000;

  for (const [what, document] of Object.entries<(size: number) => unknown>({
    roles: (size) => ({ ...codeReview(), roles: list(size, 'r'), expectations: [] }),
    levels: (size) => ({ ...codeReview(), levels: list(size, 'l'), expectations: [] }),
    proficiencies: (size) => ({ ...codeReview(), proficiencies: list(size, 'p') }),
    expectations: (size) => ({
      ...codeReview(),
      roles: list(size, 'r'),
      expectations: list(size, 'r').map(({ id }) => ({ role: id, level: 'junior', text: 'x' })),
    }),
  })) {
    it(`handles a bounded number of ${what} per step: three passes, and one more value for each property`, () => {
      const base = countSteps(JSON.stringify(document(100)));
      const size = 40_000;
      const properties = 2;
      const passes = 2 + properties + 1;
      const count = countSteps(JSON.stringify(document(size)));
      assert.ok(count - base >= (passes * size) / MOST - passes, `${count} steps`);
    });
  }

  it('handles a bounded number of values of an unknown property per step', () => {
    const json = (size: number) => JSON.stringify({ ...codeReview(), extra: { deep: Array(size).fill(1) } });
    assert.ok(countSteps(json(100_000)) - countSteps(json(1)) >= 100_000 / MOST - 1);
  });
});
