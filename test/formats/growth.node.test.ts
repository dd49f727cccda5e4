/**
 * Four times the input takes about four times as long, for every reader and writer and for any file. The tests compare
 * CPU time, so that a busy machine has no effect.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS, type Reading } from '../../src/formats/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';
import { HOSTILE } from './hostile.ts';
import { assertAnswers } from './readings.ts';

/** Shorter times are too imprecise to compare, in milliseconds. */
const FLOOR = 12;
/** From the smallest to the largest file, linear time gives a factor of 4, quadratic time 16. */
const MOST = 10;
/** From the middle one, linear time gives a factor of 2, quadratic time 4; caches and garbage collection add to both. */
const MOST_OF_HALF = 3.5;

function time(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The times that show that work grows faster than its input; `undefined` if it does not. Begins with half of the largest
 * input. Where that takes long enough to be precise, it is the largest of the three that are compared; where even
 * quadratic growth would not make the double take that long, nothing is compared. Measures again if the work seems to
 * grow.
 */
function findGrowth<Input>(make: (factor: number) => Input, work: (input: Input) => unknown): string | undefined {
  const half = make(2);
  const first = time(() => work(half));
  if (4 * first < MOST * FLOOR) return undefined;
  if (first >= MOST * FLOOR) return compare([make(0.5), make(1), half], first, work);
  const large = make(4);
  return compare(
    [make(1), half, large],
    time(() => work(large)),
    work,
  );
}

/**
 * Compares the times for three inputs, each twice as large as the one before.
 *
 * @param four - the time that the largest took
 */
function compare<Input>(
  [small, middle, large]: readonly [Input, Input, Input],
  four: number,
  work: (input: Input) => unknown,
): string | undefined {
  let told = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    if (attempt > 0) four = time(() => work(large));
    if (four < MOST * FLOOR) return undefined;
    const one = time(() => work(small));
    if (four < MOST * Math.max(one, FLOOR)) return undefined;
    const two = time(() => work(middle));
    if (four < MOST_OF_HALF * Math.max(two, FLOOR)) return undefined;
    told = [one, two, four].join(', ');
  }
  return told;
}

describe('reading never throws, and takes time in proportion to the file', () => {
  for (const { format, what, read, make } of HOSTILE) {
    it(`${format}: ${what}`, () => {
      let reading: Reading | undefined;
      const growth = findGrowth(
        (factor) => make(10_000 * factor),
        (text) => (reading = read(text)),
      );
      assert.equal(growth, undefined);
      assertAnswers(reading!);
    });
  }
});

/** A document of `levels` × `roles`, with as many expectations. */
function document(levels: number, roles: number, expectations: number, own: object = {}): SkillDocument {
  return {
    name: 'X',
    levels: Array.from({ length: levels }, (_, index) => ({ id: `l${index}`, name: `Level ${index}` })),
    roles: Array.from({ length: roles }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` })),
    expectations: Array.from({ length: expectations }, (_, index) => ({
      role: `r${index % roles}`,
      level: `l${Math.floor(index / roles)}`,
      text: `Text ${index}`,
      ...own,
    })),
  };
}

const DOCUMENTS: Record<string, (factor: number) => SkillDocument> = {
  'many expectations': (factor) => document(5, 400 * factor, 2000 * factor, { required: true }),
  'many roles and levels, and few expectations': (factor) => document(1000 * factor, 1000 * factor, 100),
  'many levels': (factor) => document(2000 * factor, 2, 4000 * factor),
  'names that are the same': (factor) => {
    const skill = document(2, 2000 * factor, 2);
    return { ...skill, roles: skill.roles.map(({ id }) => ({ id, name: 'Same' })) };
  },
  'a long text': (factor) => document(1, 1, 1, { text: '= a;=b\n- c\n\n<d> '.repeat(8000 * factor) }),
  'a text of spaces': (factor) => document(1, 1, 1, { text: `x${' '.repeat(50_000 * factor)}x` }),
  'a text of tabs': (factor) => document(1, 1, 1, { text: `x${'\t'.repeat(50_000 * factor)}=` }),
  'a text of line breaks': (factor) => document(1, 1, 1, { text: `x${'\n'.repeat(50_000 * factor)}x` }),
  'many items and links': (factor) =>
    document(1, 1, 1, {
      items: Array.from({ length: 5000 * factor }, (_, index) => `Item ${index}`),
      links: Array.from({ length: 5000 * factor }, (_, index) => ({ name: `Link ${index}`, url: `${index}.html` })),
    }),
  'properties that are unknown': (factor) => ({
    ...document(1, 1, 1),
    ...Object.fromEntries(Array.from({ length: 5000 * factor }, (_, index) => [`x-${index}`, [index]])),
  }),
  'expectations with properties that are unknown': (factor) => document(5, 400 * factor, 2000 * factor, { other: 1 }),
};

describe('writing takes time in proportion to the document', () => {
  for (const { label, write } of Object.values(FORMATS)) {
    for (const [what, make] of Object.entries(DOCUMENTS)) {
      it(`${label}: ${what}`, () => {
        assert.equal(findGrowth(make, write), undefined);
      });
    }
  }
});
