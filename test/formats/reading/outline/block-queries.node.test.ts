/** What is found among the blocks of a source. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../../src/formats/reading/blocks/block.ts';
import {
  headingAboveTable,
  headingsOf,
  placeOf,
  tablesOf,
  tablesWithHeadings,
  textsOf,
  titleOf,
  valuesOf,
} from '../../../../src/formats/reading/outline/block-queries.ts';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { foldValue } from '../../../../src/formats/reading/levels/scale.ts';
import { cellOf, type Content, tableOf } from '../grids.ts';

const heading = (text: string, depth: number, id?: string): Block => ({
  kind: 'heading',
  depth,
  content: { ...cellOf(text, `h ${text}`), ...(id !== undefined && { id }) },
});
const table = (...rows: readonly (readonly Content[])[]): Block => ({ kind: 'table', table: tableOf(...rows) });
const paragraph: Block = { kind: 'paragraph', content: cellOf('Told', 'p') };
const list: Block = { kind: 'list', entries: ['One', 'Two'].map((text) => ({ content: cellOf(text, `l ${text}`), entries: [] })) }; // prettier-ignore
const other: Block = { kind: 'other', content: cellOf('Code', 'o') };
const blocks = [heading('A', 2), paragraph, heading('B', 1), list, table(['a', 'b', 'c'], ['d', '', '']), other];
const words = (cells: readonly Parameters<typeof textOfCell>[0][]) => cells.map(textOfCell).join(', ');

describe('among blocks', () => {
  it('are tables, headings and texts, also cells alone in their rows', () => {
    assert.deepEqual(tablesOf(blocks), [tableOf(['a', 'b', 'c'], ['d', '', ''])]);
    assert.equal(words(headingsOf(blocks)), 'A, B');
    assert.equal(words(textsOf(blocks)), 'Told, One, Two, d');
    assert.equal(words(textsOf([table(['a', 'b', '<'], ['a', 'b', 'c'])])), 'a, b');
  });

  it('is the title: the first heading of depth 1', () => {
    assert.equal(titleOf(blocks), 'B');
    assert.equal(titleOf([heading('A', 2)]), undefined);
    assert.equal(titleOf([heading(' ', 1), heading('B', 1)]), undefined);
    assert.equal(titleOf([]), undefined);
  });

  it('is the last heading before the first table', () => {
    assert.equal(headingAboveTable([...blocks, heading('C', 1), table()]), 'B');
    assert.equal(headingAboveTable([table(), heading('C', 1), table()]), undefined);
    assert.equal(headingAboveTable([heading('C', 1)]), undefined);
    assert.equal(headingAboveTable([heading(' ', 1), table()]), undefined);
  });

  it('have places', () => {
    assert.deepEqual(blocks.map(placeOf), ['h A', 'p', 'h B', 'l One', 'table', 'o']);
    assert.equal(placeOf({ kind: 'list', entries: [] }), '');
  });

  it('are the short texts of cells after the first, below the headers', () => {
    const rows = [
      ['a', 'B', 'x'.repeat(16)],
      ['c', '', 'x'.repeat(17)],
    ];
    const values = valuesOf([tableOf(['f', 'g', 'h'], ...rows), tableOf(['d', 'e'])]);
    assert.deepEqual(values, new Set(['B', 'x'.repeat(16)].map(foldValue)));
  });
});

describe('a table', () => {
  const found = (...given: readonly Block[]) =>
    tablesWithHeadings(given).map(({ heading, headingId, refused }) => [heading, headingId, refused]);
  const alone = [undefined, undefined, undefined];

  it('has the heading before it, once', () => {
    assert.deepEqual(found(table(), heading('A', 1, 'a'), paragraph, table(), table()), [
      alone,
      ['A', 'a', undefined],
      alone,
    ]);
    const own: Block = { kind: 'table', table: { ...tableOf(), heading: 'Own' } };
    assert.deepEqual(found(heading('A', 1, 'a'), own), [['Own', undefined, undefined]]);
  });

  it('is refused below a heading inside the part of a level that has a table', () => {
    const refused = [undefined, undefined, 'It is below the heading "A", inside the part of a level.'];
    assert.deepEqual(found(heading('Junior', 1), table(), heading('A', 2), table()).at(-1), refused);
    assert.deepEqual(
      found(heading('Junior', 1), table(), heading('A', 2), table(), heading('A', 3), table()).slice(1),
      [refused, refused],
    );
    for (const between of [
      [heading('Junior', 1), heading('A', 2)],
      [heading('Made', 1), table(), heading('A', 2)],
      [heading('Junior', 1), table(), heading('A', 1)],
      [heading('Junior', 2), table(), heading('B', 1), heading('A', 2)],
      [heading('Junior', 2), table(), heading('B', 2), heading('A', 3)],
    ]) {
      assert.deepEqual(found(...between, table()).at(-1), ['A', undefined, undefined]);
    }
    assert.deepEqual(found(heading('Junior', 1), table(), heading('Senior', 2), table()).at(-1), [
      'Senior',
      undefined,
      undefined,
    ]);
    assert.deepEqual(found(heading('Junior', 1), table(), table()).at(-1), alone);
  });
});
