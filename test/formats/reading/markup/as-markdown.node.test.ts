/** Texts in other markups become Markdown, line for line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMarkdown } from '../../../../src/formats/reading/markup/as-markdown.ts';

const ROWS = 200_000;

/** A table of each markup that has a beginning, and any number of rows. */
const TABLES: Readonly<Record<string, string>> = {
  Jira: `||a||b||\n${'|c|d|\n'.repeat(ROWS)}`,
  DokuWiki: `^ a ^ b ^\n${'| c | d |\n'.repeat(ROWS)}`,
  MediaWiki: `{|\n! a !! b\n${'|-\n| c || d\n'.repeat(ROWS)}|}\n`,
  AsciiDoc: `|===\n|a |b\n\n${'|c |d\n'.repeat(ROWS)}|===\n`,
  reStructuredText: `.. list-table::\n\n   * - a\n     - b\n${'   * - c\n     - d\n'.repeat(ROWS)}`,
};

describe('tables in other markups', () => {
  for (const [markup, text] of Object.entries(TABLES)) {
    it(`may have any number of rows: ${markup}`, () => {
      const rows = asMarkdown(text)!.filter(({ text }) => text === '| c | d |');
      assert.equal(rows.length, ROWS);
    });
  }

  it('keep the numbers of their lines', () => {
    const lines = asMarkdown('h1. Bakery\n\n||a||b||\n|c|d|\n\nText')!;
    assert.deepEqual(
      lines.map(({ text, number }) => `${number} ${text}`.trim()),
      ['1 # Bakery', '2', '3', '3 | a | b |', '3 | --- | --- |', '4 | c | d |', '5', '5', '6 Text'],
    );
  });
});
