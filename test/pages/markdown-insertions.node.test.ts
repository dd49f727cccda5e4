/** Inserting into Markdown and removing the insertions restores every byte, and changes no other part of the page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { embedInPage, removeFromPage } from '../../src/pages/embed-page.ts';
import { codeReview } from '../skill-document/documents.ts';

const options = {
  format: 'markdown',
  script: () => 'skill-matrix/skill-framework.js',
  find: () => ({ skill: codeReview(), notes: [] }),
} as const;

const ROWS = [
  ...['| Skill | Junior | Senior |', '| --- | --- | --- |'],
  ...['| Testing | Finds the holes | Closes the holes |', '| Review | Reads changes | Teaches by questions |'],
];
const TABLE = ROWS.join('\n');
const HTML_TABLE =
  '<table>\n<tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>\n<tr><td>Testing</td><td>Finds the holes</td><td>Closes the holes</td></tr>\n</table>';
const inside = (prefix: string) => ROWS.map((row) => prefix + row).join('\n');

const embed = (page: string) => embedInPage(page, options).text;
const remove = (page: string) => removeFromPage(page, 'markdown');

const OURS = embed(TABLE);
const BEGIN = OURS.slice(0, OURS.indexOf('| Skill'));
const END = '\n<div data-skill-matrix-embed></div>\n';

describe('a page of Markdown', () => {
  const parts = [
    ...['# Skills', '## Junior', '###### Senior', 'A text.', 'A text\nof two lines.', 'Skills\n======', '---', '***'],
    ...[TABLE, TABLE, TABLE, TABLE, HTML_TABLE, inside('  '), '| Name | Desk |\n| --- | --- |\n| Kim | 3 |'],
    ...['## Junior\n\n- Finds holes\n- Reads changes\n\n## Senior\n\n- Closes holes\n- Teaches others'],
    ...[inside('> '), `- Item\n\n${inside('  ')}`, `1. Item\n${inside('   ')}`, `> - ${inside('>   ').slice(4)}`],
    ...[`=== "Tab"\n\n${inside('    ')}`, `!!! note "Box"\n\n${inside('    ')}`, `??? tip\n${inside('    ')}`],
    ...[`:::note\n${TABLE}\n:::`, `:::tip Title\n\n${TABLE}\n\n:::`, ':::'],
    ...[`\`\`\`\n${TABLE}\n\`\`\``, `~~~md\n${OURS}\n~~~`, inside('    '), '```', '~~~'],
    ...[
      `<details>\n<summary>More</summary>\n\n${TABLE}\n\n</details>`,
      '<div>',
      '</div>',
      '<!--',
      '-->',
      '<pre>',
      '</pre>',
    ],
    ...["import Tabs from '@theme/Tabs';", `<Tabs>\n<TabItem>\n\n${TABLE}\n\n</TabItem>\n</Tabs>`, '{{< note >}}'],
    ...['[[skill:review]]', '[[skill-framework:x]]', 'See [[skill:review]].', '![An image](a.png)', '[^1]: A note.'],
    ...['{: .wide }', '`code`', '**', '|', '\0', '\u2028', '\v', '\t'],
  ];
  const heads = ['', '\uFEFF', '---\ntitle: A\n---\n', '+++\ntitle = "A"\n+++\n', '---\nx: |\n  ```\n---\n', '---\n'];
  const similar = [
    ...[
      BEGIN,
      END,
      OURS,
      BEGIN.trim(),
      END.trim(),
      inside('> ').replace(/^/, '> <div data-skill-matrix-embed></div>\n'),
    ],
    ...['<div data-skill-matrix-embed>', '<div data-skill-matrix-embed="gap"></div>', 'data-skill-matrix-embed'],
    ...['\n\n<div data-skill-matrix-embed="end"></div>', `    ${BEGIN}`, '`<div data-skill-matrix-embed></div>`'],
  ];
  const pageOf = (blocks: fc.Arbitrary<string>, begins = [...heads, '', '', '']) =>
    fc
      .record({
        head: fc.constantFrom(...begins),
        blocks: fc.array(fc.tuple(blocks, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '')), {
          maxLength: 8,
        }),
        lineBreak: fc.constantFrom('\n', '\n', '\r\n', '\r'),
      })
      .map(({ head, blocks, lineBreak }) => (head + blocks.flat().join('')).replaceAll('\n', lineBreak));
  const known = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...parts) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );

  it('is restored from what is embedded, which a second run does not change', () => {
    const counts = { runs: 0, embedded: 0 };
    fc.assert(
      fc.property(pageOf(known.filter((text) => !text.includes('data-skill-matrix-embed'))), (page) => {
        const { text, found } = embedInPage(page, options);
        counts.runs++;
        counts.embedded += found.length > 0 ? 1 : 0;
        assert.equal(remove(page), page, 'nothing to remove');
        assert.equal(remove(text), page, 'embedded, then removed');
        assert.equal(embed(text), text, 'twice is once');
      }),
      { numRuns: 75 },
    );
    assert.ok(counts.embedded > counts.runs / 4, JSON.stringify(counts));
  });

  it('with parts of insertions is restored, and keeps those that are no pair', () => {
    const counts = { embedded: 0, taken: 0 };
    const block = fc.oneof(
      { weight: 3, arbitrary: known },
      { weight: 2, arbitrary: fc.constantFrom(...similar) },
      { weight: 5, arbitrary: fc.constant(OURS) },
    );
    fc.assert(
      fc.property(pageOf(block), (page) => {
        // A matching beginning and end are an insertion, no matter who wrote them.
        const original = remove(page);
        const { text, found } = embedInPage(page, options);
        counts.embedded += found.length > 0 ? 1 : 0;
        counts.taken += original === page ? 0 : 1;
        assert.equal(remove(text), original, 'embedded, then removed');
        assert.equal(embed(text), text, 'twice is once');
        if (!page.includes('base64')) assert.equal(original, page, 'nothing is taken out of a page without a pair');
      }),
      { numRuns: 75 },
    );
    assert.ok(counts.embedded > 15 && counts.taken > 0, JSON.stringify(counts));
  });

  it('has nothing left to remove after two insertions that touch', () => {
    const page = `${BEGIN}\n\n${END}${BEGIN}${TABLE}\n${END}`;
    assert.equal(remove(remove(page)), remove(page));
    assert.ok(!remove(page).includes('skill-matrix'));
  });

  it('reads as before without JavaScript', () => {
    const parser = new MarkdownIt('commonmark', { html: true }).enable('table');
    // Lists are loose with blank lines around them, and blocks of HTML keep their line feeds: neither is a text.
    const textOf = (page: string) => parser.render(page).replace(/<\/?p>|\s+/g, '');
    const whole = parts.filter(
      (part) => !/^(?:<|```$|~~~$|\[\^|\{|---|~~~md)|:::|\0|\[\[/.test(part) && part.length > 3,
    );
    let embedded = 0;
    fc.assert(
      fc.property(pageOf(fc.constantFrom(...whole), ['']), (page) => {
        const { text, found } = embedInPage(page, options);
        embedded += found.length > 0 ? 1 : 0;
        const rest = textOf(text).replace(/<div\s*data-skill-matrix-embed(?:="\w+")?>.*?<\/div>/g, '');
        assert.equal(rest, textOf(page));
      }),
      { numRuns: 75 },
    );
    assert.ok(embedded > 15, String(embedded));
  });
});

describe('an insertion into Markdown', () => {
  const shapeOf = (page: string) => embed(page).replaceAll(/<div data[^>]*><script.*?<\/div>/g, 'BEGIN');

  it('is apart from the lines around it', () => {
    const end = '<div data-skill-matrix-embed="gap"></div>';
    assert.equal(shapeOf(`Text\n${TABLE}\n# Next\n`), `Text\n\nBEGIN\n\n${TABLE}\n\n${end}\n\n# Next\n`);
    assert.equal(shapeOf(`# A\r${TABLE.replaceAll('\n', '\r')}\r`).slice(0, 14), '# A\r\nBEGIN\n\n| ');
  });

  it('comes after a byte-order mark and front matter, whatever is in it', () => {
    assert.ok(shapeOf(`\uFEFF${TABLE}`).startsWith('\uFEFFBEGIN\n\n| '));
    for (const head of [
      '\uFEFF---\ntitle: A\n---\n',
      '---\nx: |\n  ```\n\n  <!--\n---\n',
      '+++\nx = """\n```\n"""\n+++\n',
    ])
      assert.ok(shapeOf(`${head}\n${TABLE}\n`).startsWith(`${head}\nBEGIN\n\n| `), head);
  });

  it('is within the box that its table is in', () => {
    const page = `:::note\n${TABLE}\n:::\n`;
    assert.ok(shapeOf(page).endsWith('|\n\n<div data-skill-matrix-embed="gap"></div>\n\n:::\n'));
  });

  it('has no code of the page in its document', () => {
    const page = `import A from '@theme/A';\nimport {\n  B,\n} from "b";\n\n${TABLE}\n\n:::note\n\nA note.\n\n:::\n`;
    const { document } = embedInPage(page, options).found[0]!;
    assert.doesNotMatch(JSON.stringify(document), /import|theme|:::/);
  });
});
