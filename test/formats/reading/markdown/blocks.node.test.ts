/** The blocks of a Markdown text: headings, paragraphs, lists and tables, also those in tabs and lists. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { blockInShort } from '../blocks.ts';

const read = (markdown: string) => readMarkdownBlocks(markdown).blocks.map(blockInShort);
const TABLE = '| a | b |\n|-|-|\n| c | d |\n';

describe('the blocks of a Markdown text', () => {
  it('are headings, paragraphs, lists, tables and code, with their lines', () => {
    const text = `# A\n\nText\nmore\n\n- One\n  - Two\n\n    Three\n- Four\n\n${TABLE}\n\`\`\`\ncode\n\`\`\`\n\n1. Five\n`;
    assert.deepEqual(read(text), [
      '# A (line 1)',
      'paragraph: Text\nmore (line 3)',
      '- One [Two\n\nThree], Four (line 6)',
      '| a, b | c, d',
      'other: code (line 16)',
      '- Five (line 20)',
    ]);
    assert.equal(readMarkdownBlocks(text).title, 'A');
    assert.deepEqual(readMarkdownBlocks(''), { blocks: [], notes: [], title: undefined });
  });

  it('know which part of the text they are', () => {
    const text = `# A\r\n\r\n- One\r\n\r\n${TABLE}`;
    const parts = readMarkdownBlocks(text).blocks.map(({ range }) => text.slice(range!.start, range!.end).trim());
    assert.deepEqual(parts, ['# A', '- One', TABLE.trim()]);
  });

  it('know it whatever the line endings, and with a byte-order mark', () => {
    for (const text of ['\uFEFF# A\r\r- One\r- Two', '\uFEFF# A\n\n- One\n- Two', '# A\n\n- One\n- Two\uFEFF']) {
      const [first, second] = readMarkdownBlocks(text).blocks.map(({ range }) => text.slice(range!.start, range!.end));
      assert.deepEqual([first!.trim(), second!.slice(0, 5)], ['# A', '- One'], JSON.stringify(text));
    }
  });

  it('may be in tabs and boxes, whose titles are headings', () => {
    for (const sign of ['===', '!!! note', '??? tip', '???+ info']) {
      assert.deepEqual(read(`${sign} "One"\n\n    Text\n\n    - Item\n\nAfter\n`), [
        '###### One (line 1)',
        'paragraph: Text (line 3)',
        '- Item (line 5)',
        'paragraph: After (line 7)',
      ]);
    }
    assert.deepEqual(read('=== "A"\n\n    === "B"\n\n        Text\n\n    More\n'), [
      '###### A (line 1)',
      '###### B (line 3)',
      'paragraph: Text (line 5)',
      'paragraph: More (line 7)',
    ]);
    assert.deepEqual(read('!!! note\n\n    Text\n')[0], '###### note (line 1)');
  });

  it('may be in callouts', () => {
    assert.deepEqual(read('> [!info]- Title\n> Text\n'), ['###### Title (line 1)', 'paragraph: Text (line 2)']);
    assert.deepEqual(read('> [!NOTE]\n> Text\n'), ['paragraph: Text (line 2)']);
  });

  it('may be in lists, whose texts before them are headings', () => {
    const inner = TABLE.replace(/^/gm, '  ').trimEnd();
    assert.deepEqual(read(`# A\n\n- One\n\n${inner}\n\n- Two\n\n${inner}\n\n# B\n`), [
      '# A (line 1)',
      '## One (line 3)',
      '| a, b | c, d',
      '## Two (line 9)',
      '| a, b | c, d',
      '# B (line 15)',
    ]);
  });

  it('may be HTML, but no comments', () => {
    assert.deepEqual(
      read('# A\n\n<!-- no -->\n\n<details><summary>More</summary>\n\n- Item\n\n</details>\n').slice(0, 2),
      ['# A (line 1)', '## More (line 5, column 10)'],
    );
    assert.deepEqual(read('# A\n\n<h3>B</h3>\n'), ['# A (line 1)', '### B (line 3, column 1)']);
    assert.deepEqual(read("<TabItem value='x' label='One'>\n\nText\n\n</TabItem>\n").slice(0, 2), [
      '###### One (line 1)',
      'paragraph: Text (line 3)',
    ]);
  });

  it('have no boxes of tasks', () => {
    assert.deepEqual(read('- [ ] One\n- [x] Two\n- [X] Three\n- [y] Four\n'), ['- One, Two, Three, [y] Four (line 1)']);
  });

  it('have headings that are labels: of tabs, boxes, callouts and list entries', () => {
    const labels = (text: string) =>
      readMarkdownBlocks(text).blocks.flatMap((block) =>
        block.kind === 'heading' ? [`${textOfCell(block.content)} ${block.isLabel ?? false}`] : [],
      );
    assert.deepEqual(labels('# A ===\n\n=== "B"\n\n    Text\n\n    !!! note "C"\n\n        Text\n'), [
      'A === false',
      'B true',
      'C true',
    ]);
    assert.deepEqual(labels('> [!info] A\n> Text\n\n> > [!info] B\n> > Text\n\n> # C [!no]\n'), [
      'A true',
      'B true',
      'C [!no] false',
    ]);
    assert.deepEqual(labels(`- A\n\n${TABLE.replace(/^/gm, '  ').trimEnd()}\n`), ['A true']);
  });

  it('are no comments, but what stands beside them', () => {
    for (const comment of ['<!--no-->', '  <!-- no\n\nnot -->  ', '<!---->'])
      assert.deepEqual(read(`${comment}\n`), []);
    assert.deepEqual(read('<p>a</p><!-- no -->\n').length, 1);
    assert.deepEqual(read('<!-- no --><p>a</p>\n').length, 1);
  });

  it('have code in list entries, and footnotes as they are', () => {
    assert.deepEqual(read('- One\n\n  ```\n  code\n  ```\n\n- Two [ ] x\n'), ['- One\n\ncode, Two [ ] x (line 1)']);
    assert.deepEqual(read('[^1]: Note\n\nText[^1]\n'), [
      'paragraph: [^1]: Note (line 1)',
      'paragraph: Text[^1] (line 3)',
    ]);
  });
});
