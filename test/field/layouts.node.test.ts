/** Frameworks are read with the same meaning from each layout in which people keep them. See `layouts/cases.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../src/formats/index.ts';
import { type Case, CASES } from './layouts/cases.ts';
import { FEATURES } from './layouts/features.ts';
import { firstDifference, meaningFound } from './layouts/meaning.ts';
import { NOT_YET } from './layouts/not-yet.ts';

const EXCUSED = Object.values(NOT_YET).flat();

async function differenceOf({ format, bytes, meaning }: Case): Promise<string | undefined> {
  const reading = await readFile({ name: `framework.${format}`, bytes }, { defaultName: 'framework' });
  const refusal = reading.notes.find(({ severity }) => severity === 'error');
  return refusal ? `refused: ${refusal.message}` : firstDifference(meaning, meaningFound(reading));
}

/** What to tell about a case: how it is read otherwise, or that it is read although it is in the list. */
async function problemOf(found: Case): Promise<readonly string[]> {
  const { name, chosen } = found;
  const difference = await differenceOf(found);
  if (difference === undefined) return EXCUSED.includes(name) ? [`${name}: is read. Remove it from not-yet.ts.`] : [];
  const features = Object.entries(chosen).map((feature) => feature.join(': '));
  return EXCUSED.includes(name) ? [] : [`${name} (${features.join(', ')})\n  ${difference}`];
}

const layoutOf = ({ kind, layout }: Case) => `${kind}, ${layout}`;
const LAYOUTS = new Set(CASES.map(layoutOf));

describe('Layouts', () => {
  for (const layout of LAYOUTS) {
    it(layout, async () => {
      const cases = CASES.filter((found) => layoutOf(found) === layout);
      const problems = await Promise.all(cases.map(problemOf));
      assert.equal(problems.flat().join('\n'), '');
    });
  }

  it('have each value of a feature in at least two', () => {
    for (const [feature, values] of Object.entries(FEATURES)) {
      for (const value of values) {
        const having = CASES.filter(({ chosen }) => chosen[feature] === value);
        const layouts = new Set(having.map(layoutOf));
        assert.ok(layouts.size > 1, `${feature}: ${value} is in ${layouts.size} layouts`);
      }
    }
  });

  it('that are not read yet are cases, once each', () => {
    const names = CASES.map(({ name }) => name);
    assert.deepEqual(
      EXCUSED.filter((name, index) => !names.includes(name) || EXCUSED.indexOf(name) !== index),
      [],
    );
  });
});
