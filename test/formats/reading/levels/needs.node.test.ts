/** Legends that say what is needed, and lists that are legends. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLegend, isLegendList, needOf } from '../../../../src/formats/reading/levels/legend.ts';
import { cellOf } from '../grids.ts';

const legendOf = (text: string) => findLegend([cellOf(text, '')], [], () => true);
const needs = (text: string, ...values: readonly string[]) => values.map((value) => needOf(value, legendOf(text)));

describe('what a legend says that is needed', () => {
  it('is told by its words', () => {
    assert.deepEqual(needs('R = required; N = nice to have', 'R', 'N'), [true, false]);
    assert.deepEqual(needs('M = must; O = optional', 'm', 'o'), [true, false]);
    assert.deepEqual(needs('A = must be known before the first day; B = recommended for all', 'A', 'B'), [true, false]);
  });

  it('is what is not only welcome, of two values', () => {
    assert.deepEqual(needs('X = can do it; O = nice to have', 'X', 'O'), [true, false]);
    assert.deepEqual(needs('X = can do it; O = does it well', 'X', 'O'), [undefined, undefined]);
  });

  it('is told by its words among several values if one must and one may', () => {
    const three = 'A = must be known; B = recommended for all; C = knows the shop';
    assert.deepEqual(needs(three, 'A', 'B', 'C'), [true, false, undefined]);
  });

  it('is not told by words in a scale, which say how well something is mastered', () => {
    assert.deepEqual(needs('1 = basic, help required; 2 = good; 3 = expert', '1', '2', '3'), [
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(needs('1 = basic, help required; 2 = good; – = none', '1', '2'), [true, undefined]);
    assert.deepEqual(needs('1 = required; 2 = good; 3 = expert', '1', '2'), [true, undefined]);
  });

  it('is not told of values without an entry, or by words that say both or neither', () => {
    assert.deepEqual(needs('R = required; N = nice to have', 'x'), [undefined]);
    assert.equal(needOf('R', undefined), undefined);
    assert.deepEqual(needs('A = not required yet; B = basic', 'A', 'B'), [undefined, undefined]);
    assert.deepEqual(needs('A = required or recommended by all; B = basic', 'A'), [undefined]);
  });
});

describe('a list that is a legend', () => {
  const entry = (text: string, ...below: readonly string[]) => ({
    content: cellOf(text, ''),
    entries: below.map((line) => ({ content: cellOf(line, ''), entries: [] })),
  });
  const legend = legendOf('1 = basic; 2 = good');

  it('has entries of the legend only, without others below', () => {
    assert.ok(isLegendList([entry('1 = basic'), entry('2 = good')], legend));
    assert.ok(!isLegendList([entry('1 = basic'), entry('Dough')], legend));
    assert.ok(!isLegendList([entry('1 = basic'), entry('3 = expert')], legend));
    assert.ok(!isLegendList([entry('1 = basic'), entry('2 = good', 'Dough')], legend));
  });

  it('has several', () => {
    assert.ok(!isLegendList([entry('1 = basic')], legend));
    assert.ok(!isLegendList([], legend));
  });
});
