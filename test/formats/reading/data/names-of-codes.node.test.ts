/** Levels of data that have a code and a title: the codes as keys of texts become titles. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withNamesOfCodes } from '../../../../src/formats/reading/data/names-of-codes.ts';

const LEVELS = [
  { code: 'KN', title: 'Kneader' },
  { code: 'ST', title: 'Head Stoker' },
];
const TEXTS = { KN: 'Weighs flour', ST: 'Judges it' };
const NAMED = { Kneader: 'Weighs flour', 'Head Stoker': 'Judges it' };

const same = (data: unknown) => assert.equal(withNamesOfCodes(data), data);

describe('codes of levels', () => {
  it('become titles where they are keys, at any depth', () => {
    const data = { meta: { grades: LEVELS }, skills: [{ name: 'Dough', texts: TEXTS }, TEXTS] };
    assert.deepEqual(withNamesOfCodes(data), {
      meta: { grades: LEVELS },
      skills: [{ name: 'Dough', texts: NAMED }, NAMED],
    });
  });

  it('keep the order of keys', () => {
    const read = withNamesOfCodes({ levels: LEVELS, texts: { ST: 1, told: 2, KN: 3 } }) as { texts: object };
    assert.deepEqual(Object.keys(read.texts), ['Head Stoker', 'told', 'Kneader']);
  });

  it('stay if fewer than two are used or named', () => {
    same({ levels: LEVELS, texts: { KN: 'Weighs flour' } });
    same({ levels: LEVELS, texts: { told: 'Weighs flour' } });
    same({ levels: LEVELS.slice(0, 1), texts: TEXTS });
    same(['KN', 'ST']);
    same(undefined);
  });

  it('stay beside titles that are keys', () => {
    same({ levels: LEVELS, texts: { ...TEXTS, Kneader: 'x' } });
  });

  it('are those of lists of levels', () => {
    same({ colours: LEVELS, texts: TEXTS });
    same({ levels: { a: LEVELS[0], b: LEVELS[1] }, texts: TEXTS });
    assert.notDeepEqual(withNamesOfCodes({ grades: LEVELS, texts: TEXTS }), { grades: LEVELS, texts: TEXTS });
  });

  it('are short, without spaces, and no texts or titles', () => {
    const coded = (codes: readonly string[], key = 'code') => ({
      levels: codes.map((code, index) => ({ [key]: code, title: `Rung ${index}` })),
      texts: Object.fromEntries(codes.map((code) => [code, 'x'])),
    });
    assert.notEqual(Object.keys((withNamesOfCodes(coded(['x'.repeat(12), 'y'])) as { texts: object }).texts)[1], 'y');
    same(coded(['x'.repeat(13), 'y']));
    same(coded(['K N', 'S T']));
    same(coded(['KN', 'ST'], 'description'));
    same({ levels: [{ code: 'KN' }, { code: 'ST' }], texts: TEXTS });
    same({ levels: [{ code: 'KN', title: 'KN' }, { code: 'ST', title: 'ST' }], texts: TEXTS }); // prettier-ignore
  });
});
