/** Levels and roles of documents of any kind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLevels, indexOfLevel, levelAfter, levelBefore } from '../../src/document/levels.ts';

/** A document whose levels nothing has asked for yet. */
const ladder = () => ({ levels: ['junior', 'senior', 'staff'].map((id) => ({ id, name: id.toUpperCase() })) });

describe('the levels of a document', () => {
  it('are found by their ids', () => {
    const document = ladder();
    assert.deepEqual(
      ['junior', 'senior', 'staff', 'x', '', undefined].map((id) => indexOfLevel(document, id)),
      [0, 1, 2, -1, -1, -1],
    );
  });

  it('are those of each document, however the levels of another are called', () => {
    const [first, second] = [ladder(), { levels: [{ id: 'staff', name: 'Staff' }] }];
    assert.deepEqual([indexOfLevel(first, 'staff'), indexOfLevel(second, 'staff')], [2, 0]);
    assert.equal(indexOfLevel(second, 'junior'), -1);
  });

  it('have neighbours', () => {
    assert.equal(levelAfter(ladder(), 'junior')!.name, 'SENIOR');
    assert.equal(levelBefore(ladder(), 'staff')!.name, 'SENIOR');
    assert.equal(levelAfter(ladder(), 'staff'), undefined);
    assert.equal(levelBefore(ladder(), 'junior'), undefined);
  });

  it('give the level after mine as the target', () => {
    assert.deepEqual(chooseLevels(ladder(), 'senior', undefined), { current: 1, target: 2 });
    assert.deepEqual(chooseLevels(ladder(), 'staff', undefined), { current: 2, target: -1 });
  });
});
