/** Remarks at the end of a page, below its last rule. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../../src/formats/reading/blocks/block.ts';
import { remarksBelowRule } from '../../../../src/formats/reading/lines/remarks-below-rule.ts';
import { cellOf, tableOf } from '../grids.ts';

const text = (line: string): Block => ({ kind: 'paragraph', content: cellOf(line, ''), range: { start: 1, end: 2 } });
const heading: Block = { kind: 'heading', depth: 2, content: cellOf('Dough', '') };
const list: Block = { kind: 'list', entries: [{ content: cellOf('Weighs', ''), entries: [] }] };
const table: Block = { kind: 'table', table: tableOf(['Skill']) };

const kinds = (rule: number, ...blocks: readonly Block[]) =>
  remarksBelowRule(blocks, rule)
    .map(({ kind }) => kind)
    .join(' ');

describe('paragraphs below the last rule', () => {
  it('are not read', () => {
    const read = remarksBelowRule([heading, text('Weighs'), text('Ask Ada'), text('Or Ben')], 2);
    assert.deepEqual(
      read.map(({ kind }) => kind),
      ['heading', 'paragraph', 'other', 'other'],
    );
    assert.deepEqual(read[2], { kind: 'other', content: cellOf('Ask Ada', ''), range: { start: 1, end: 2 } });
  });

  it('are read if anything else stands below the rule', () => {
    for (const other of [heading, list, table]) {
      assert.equal(kinds(1, heading, text('Weighs'), other), `heading paragraph ${other.kind}`);
      assert.equal(kinds(1, heading, other, text('Weighs')), `heading ${other.kind} paragraph`);
    }
  });

  it('are read without a rule, below one at the top, and above one at the end', () => {
    for (const rule of [-1, 0, 2]) assert.equal(kinds(rule, text('Weighs'), text('Judges')), 'paragraph paragraph');
  });
});
