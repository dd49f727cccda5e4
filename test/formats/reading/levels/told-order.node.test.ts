// cspell:ignore Anleiter
/** The order of levels that a text tells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldOrder } from '../../../../src/formats/reading/levels/told-order.ts';

const GRADES = ['First grade', 'Second grade', 'Third grade'];

describe('the order of levels in a text', () => {
  for (const text of [
    'From the lowest to the highest: third grade, second grade, first grade.',
    'Third grade, second grade, first grade (ascending order)',
    'From the highest to the lowest: first grade, second grade, third grade',
  ])
    it(`is that of its words in "${text}"`, () => {
      assert.deepEqual(toldOrder(['Skills', text], GRADES), ['Third grade', 'Second grade', 'First grade']);
    });

  it('is told in other languages', () => {
    assert.deepEqual(toldOrder(['Von unten nach oben: Helfer, Bäcker, Anleiter'], ['Bäcker', 'Anleiter', 'Helfer']), [
      ...['Helfer', 'Bäcker', 'Anleiter'],
    ]);
    assert.deepEqual(toldOrder(['低い順：丙、乙、甲'], ['甲', '乙', '丙']), ['丙', '乙', '甲']);
  });

  it('counts without a direction for names that say no order', () => {
    assert.deepEqual(toldOrder(['Our people are Movers, Makers or Menders.'], ['Makers', 'Menders', 'Movers']), [
      ...['Movers', 'Makers', 'Menders'],
    ]);
    assert.equal(toldOrder(['Senior, Junior'], ['Junior', 'Senior']), undefined);
    assert.equal(toldOrder(['Band 4, Band 3, Band 2'], ['Band 2', 'Band 3', 'Band 4']), undefined);
  });

  it('is none where a text does not name all', () => {
    assert.equal(toldOrder(['From the lowest to the highest: third grade, first grade'], GRADES), undefined);
    assert.equal(toldOrder([], GRADES), undefined);
  });
});
