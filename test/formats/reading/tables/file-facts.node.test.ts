/** Facts about a file: when it was made, by whom, and which version it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areAboutFile } from '../../../../src/formats/reading/tables/file-facts.ts';
import { tableOf } from '../grids.ts';

const are = (...rows: readonly (readonly string[])[]) => areAboutFile(tableOf(...rows).rows);
const DATE = ['Date', '2024-03-01'];

describe('facts about a file', () => {
  it('have a label and a fact in each row, one of them a date, a version or a person', () => {
    assert.ok(are(DATE));
    assert.ok(are(['Approved by', 'Ada']));
    assert.ok(are(['Version:', '2.1'], ['Team', 'North']));
    assert.ok(are(['', ''], DATE, ['Valid until', '', '2025-01-01']));
    assert.ok(!are(['Team', 'North'], ['Place', 'Here']));
    assert.ok(!are());
  });

  it('have no more than two cells in a row, and no empty fact', () => {
    assert.ok(!are(DATE, ['Dough', 'a', 'b']));
    assert.ok(!are(DATE, ['Making', '']));
  });

  it('name no skill, level or title', () => {
    assert.ok(!are(DATE, ['Skill', 'Dough']));
    assert.ok(!are(DATE, ['Senior', 'Judges the dough']));
    assert.ok(!are(DATE, ['Name', 'Dough']));
    assert.ok(!are(DATE, ['Title', 'Dough']));
  });

  it('have labels that are no numbers or letters of a legend', () => {
    assert.ok(!are(DATE, ['1', 'basic']));
    assert.ok(!are(DATE, ['B', 'basic']));
    assert.ok(!are(DATE, ['2 points', 'good']));
  });

  it('are short and few', () => {
    assert.ok(are(DATE, ['Told', 'x'.repeat(76)]));
    assert.ok(!are(DATE, ['Told', 'x'.repeat(77)]));
    const more = (count: number) => Array.from({ length: count }, (_, index) => [`Told${index}`, 'x']);
    assert.ok(are(DATE, ...more(7)));
    assert.ok(!are(DATE, ...more(8)));
  });
});
