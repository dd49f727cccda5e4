/** The rows of a table in a published format: found by headers, whatever is around them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRecords, headerKey, type Headers } from '../../../../src/formats/reading/profiles/profile.ts';
import { tableOf } from '../grids.ts';

const HEADERS: Headers = { needed: ['code'], known: ['skill'], span: 'levels' };

describe('the headers of a table', () => {
  it('are compared without case, underscores, spaces around them, and a byte-order mark', () => {
    for (const header of ['Skill Name', '\ufeffskill_name', ' SKILL  __ name\n']) {
      assert.equal(headerKey(header), 'skill name');
    }
  });

  it('are in one of the first eleven rows', () => {
    const below = (count: number) => tableOf(...Array.from({ length: count }, () => ['x']), ['Code'], ['A']);
    assert.equal(findRecords([below(10)], HEADERS)?.rows.length, 1);
    assert.equal(findRecords([below(11)], HEADERS), undefined);
    assert.equal(findRecords([tableOf(['Skill'], ['A']), below(0)], HEADERS)?.rows[0]!.text('code'), 'A');
  });
});

describe('a row', () => {
  it('has texts with their line breaks and items, and those of other columns', () => {
    const items = [{ text: 'b', examples: ['c'] }];
    const table = tableOf(['Other', 'Code', 'More'], [' x\ny ', { lines: ['a'], items }, ' '], ['', '', '']);
    const { rows } = findRecords([table], HEADERS)!;
    assert.deepEqual(
      rows.map(({ place, text, others }) => [place, text('code'), text('skill'), others]),
      [['2.1', 'a\n• b\n• c', '', { Other: 'x\ny' }]],
    );
    assert.equal(rows[0]!.cell('skill'), undefined);
  });

  it('may have cells below a header that stands above several columns', () => {
    const spans = (...headers: readonly string[]) =>
      findRecords([tableOf(headers, ['1', '2', '3', '4'])], HEADERS)!.rows[0]!.spans.map(({ lines }) => lines[0]);
    assert.deepEqual(spans('Code', 'Levels', '', 'Skill'), ['2', '3']);
    assert.deepEqual(spans('Levels', 'levels', 'Code', ''), ['1', '2']);
    assert.deepEqual(spans('', 'Code', 'Levels', ''), ['3', '4']);
    assert.deepEqual(spans('Levels', 'Code', 'Levels', ''), ['1']);
    assert.deepEqual(spans('Code', 'Skill', '', ''), []);
  });
});

describe('the notes about a table', () => {
  it('tell texts without a column, and columns that the format does not have', () => {
    const headers = ['Code', 'Levels', '', 'Theme', ''];
    const { notes } = findRecords([tableOf(['Title'], headers, ['a', '1', '2', 't', 'lost'])], HEADERS)!;
    assert.deepEqual(
      notes.map(({ place, message }) => `${place} ${message}`),
      [
        '1.1 The text "Title" is left out: it belongs to no column.',
        '3.5 The text "lost" is left out: it belongs to no column.',
        '2.4 The column "Theme" is kept in "more" of each entry, which is not shown.',
      ],
    );
    const { notes: none } = findRecords([tableOf(['Code', ''], ['a', ''])], { needed: ['code'] })!;
    assert.deepEqual(none, []);
  });
});
