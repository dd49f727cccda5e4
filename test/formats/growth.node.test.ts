/**
 * Four times the input takes about four times as long, for every reader and writer and for any file. The tests compare
 * CPU time, so that a busy machine has no effect.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS } from '../../src/formats/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';
import { HOSTILE } from './hostile.ts';

/** Shorter times are too imprecise to compare, in milliseconds. */
const FLOOR = 25;
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

/** Whether the time grows linearly. Measures again if it seems not to. */
function growsLinearly(run: (times: number) => unknown): { isLinear: boolean; times: readonly number[] } {
  let times: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    times = [1, 2, 4].map((factor) => time(() => run(factor)));
    const [one, two, four] = times.map((each) => Math.max(each, FLOOR)) as [number, number, number];
    if (four < MOST * one || four < MOST_OF_HALF * two) return { isLinear: true, times };
  }
  return { isLinear: false, times };
}

describe('reading takes time in proportion to the file', () => {
  for (const { format, what, read, make } of HOSTILE) {
    it(`${format}: ${what}`, () => {
      const files = new Map([1, 2, 4].map((factor) => [factor, make(30_000 * factor)]));
      const { isLinear, times } = growsLinearly((factor) => read(files.get(factor)!));
      assert.ok(isLinear, times.join(', '));
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
        const skills = new Map([1, 2, 4].map((factor) => [factor, make(factor)]));
        const { isLinear, times } = growsLinearly((factor) => write(skills.get(factor)!));
        assert.ok(isLinear, times.join(', '));
      });
    }
  }
});
