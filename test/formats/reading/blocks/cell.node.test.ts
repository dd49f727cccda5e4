import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../../src/formats/index.ts';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';

describe('the text of a cell on one line', () => {
  it('has single spaces, also between its lines', () => {
    assert.equal(textOfCell({ lines: [' a   b', 'c '], place: '' }), 'a b c');
    assert.equal(textOfCell(undefined), '');
  });

  it('names a level whose heading has many spaces', () => {
    const text = `# Oven\n\n## Junior${' '.repeat(200_000)}(new\n\n- Watches\n\n## Senior\n\n- Bakes\n`;
    assert.deepEqual(
      readMarkdown(text).framework?.levels?.map(({ name }) => name),
      ['Junior (new', 'Senior'],
    );
  });
});
