// cspell:ignore fmts opendocument rels
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkbook, type Workbook } from '../../../../src/formats/reading/xlsx/index.ts';
import { inline, partsOf, relation, workbookOf, zip } from '../workbooks.ts';

const texts = ({ sheets }: Workbook) =>
  sheets.map(({ table }) => table.rows.map((row) => row.map(({ lines }) => lines.join('\n'))));
const notesOf = ({ notes }: Workbook) => notes.map(({ code, place }) => [code, place]);
const read = (rows: string, more?: Record<string, string>) => readWorkbook(workbookOf([{ name: 'A', rows }], more));

describe('readWorkbook', () => {
  it('reads all sheets in order, with the place of each cell', async () => {
    const book = await readWorkbook(
      workbookOf([
        { name: 'Backend &amp; more', rows: inline({ A1: 'Skill', B1: 'Junior', A2: 'Web', B2: 'a&lt;b' }) },
        { name: 'Empty', rows: '' },
      ]),
    );
    assert.deepEqual(texts(book), [
      [
        ['Skill', 'Junior'],
        ['Web', 'a<b'],
      ],
      [],
    ]);
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['Backend & more', 'Empty'],
    );
    assert.equal(book.sheets[0]!.table.rows[1]![1]!.place, 'sheet "Backend & more", cell B2');
    assert.deepEqual(book.notes, []);
  });

  it('reads shared strings, rich text, line breaks and escapes, but not how to pronounce', async () => {
    const strings =
      '<sst><si><t>one&#10;two</t></si><si><r><rPr><b/></rPr><t>Adopts</t></r><r><t xml:space="preserve">: all</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_&#10;b_x005F_</t></si></sst>';
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const book = await read(`<row>${cells}</row>`, { 'xl/sharedStrings.xml': strings });
    assert.deepEqual(
      book.sheets[0]!.table.rows[0]!.map(({ lines }) => lines),
      [['one', 'two'], ['Adopts: all'], ['東京'], ['a', 'b_']],
    );
  });

  it('shows numbers, dates, percentages and booleans as spreadsheet programs do', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="165" formatCode="[Red]0 &quot;days&quot;"/>' +
      '</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const cells = [
      '<c><v>0.30000000000000004</v></c>',
      '<c s="1"><v>46098</v></c>',
      '<c s="2"><v>46098.5</v></c>',
      '<c s="3"><v>0.55</v></c>',
      '<c s="4"><v>3</v></c>',
      '<c s="5"><v>0.75</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="d"><v>2026-03-17</v></c>',
      '<c t="e"><v>#N/A</v></c>',
    ];
    const book = await read(`<row>${cells.join('')}</row>`, { 'xl/styles.xml': styles });
    const expected = ['0.3', '2026-03-17', '2026-03-17 12:00', '55%', '3', '18:00', 'TRUE', '2026-03-17', '#N/A'];
    assert.deepEqual(texts(book), [[expected]]);
  });

  it('counts days from 1904 if the workbook does', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const sheets = [{ name: 'A', rows: '<row><c><v>0</v></c><c><v>44636.25</v></c></row>' }];
    const parts = partsOf(sheets, { 'xl/styles.xml': styles });
    const path = 'xl/workbook.xml';
    const book = await readWorkbook(
      zip({ ...parts, [path]: parts[path]!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }),
    );
    assert.deepEqual(texts(book), [[['1904-01-01', '2026-03-17 06:00']]]);
  });

  it('gives the stored results of formulas, and tells those that are missing', async () => {
    const book = await read(
      '<row r="1"><c r="A1" t="str"><f>UPPER("a")</f><v>A</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>3+3</f></c></row>',
    );
    assert.deepEqual(texts(book), [[['A', '2']]]);
    assert.deepEqual(notesOf(book), [['not-calculated', 'sheet "A", cell C1']]);
  });

  it('puts a merged cell in all its places as one object, and tells what it covers', async () => {
    const book = await readWorkbook(
      workbookOf([
        {
          name: 'A',
          rows: inline({ A1: 'Group', A2: 'x', B1: 'Title', C1: 'covered', B2: 'y', C2: 'z' }),
          after: '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A2:XFD1048576"/></mergeCells>',
        },
      ]),
    );
    assert.deepEqual(texts(book)[0]![0], ['Group', 'Title', 'Title']);
    const [first, second] = book.sheets[0]!.table.rows;
    assert.equal(first![1], first![2]);
    assert.equal(second![0], second![2]);
    assert.deepEqual(
      book.notes.map(({ message }) => message.match(/"(.*)"/)![1]),
      ['covered', 'y', 'z'],
    );
  });

  it('reads links, and tells unsafe and inner ones', async () => {
    const external = (id: string, url: string) => relation(id, 'hyperlink', url, 'External');
    const book = await readWorkbook(
      workbookOf([
        {
          name: 'A',
          rows: `${inline({ A1: 'Guide', A2: 'Bad', A3: 'In' })}<row r="4"><c r="A4" t="str"><f>HYPERLINK("https://example.org/4","Four")</f><v>Four</v></c></row>`,
          after:
            '<hyperlinks><hyperlink ref="A1" r:id="r1"/><hyperlink ref="A2" r:id="r2"/><hyperlink ref="A3" location="B!A1"/></hyperlinks>',
          relations: external('r1', 'https://example.org/a?b=1&amp;c=2') + external('r2', 'javascript:alert(1)'),
        },
      ]),
    );
    assert.deepEqual(
      book.sheets[0]!.table.rows.map(([cell]) => cell!.links),
      [
        [{ name: 'Guide', url: 'https://example.org/a?b=1&c=2' }],
        undefined,
        undefined,
        [{ name: 'Four', url: 'https://example.org/4' }],
      ],
    );
    assert.deepEqual(notesOf(book), [
      ['left-out', 'sheet "A", cell A3'],
      ['unsafe-url', 'sheet "A", cell A2'],
    ]);
  });

  it('gives a link over several cells to each of them', async () => {
    const links = ['A1:B2', 'B2:B9'].map((ref, index) => `<hyperlink ref="${ref}" r:id="r${index + 1}"/>`);
    const book = await readWorkbook(
      workbookOf([
        {
          name: 'A',
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>',
          after: `<hyperlinks>${links.join('')}</hyperlinks>`,
          relations: ['a', 'b']
            .map((name, index) => relation(`r${index + 1}`, 'hyperlink', `https://example.org/${name}`, 'External'))
            .join(''),
        },
      ]),
    );
    assert.deepEqual(
      book.sheets[0]!.table.rows.map((row) => row.map(({ links }) => links?.[0]?.url.at(-1))),
      [['a', 'a'], ['a', 'b'], [undefined, undefined]], // prettier-ignore
    );
  });

  it('reads hidden sheets, rows and columns, and says so', async () => {
    const book = await readWorkbook(
      workbookOf([
        { name: 'A', rows: inline({ A1: 'a' }), state: 'hidden' },
        { name: 'B', rows: inline({ A1: 'b' }), state: 'veryHidden' },
        { name: 'C', rows: '<row hidden="1"><c><v>1</v></c></row>' },
      ]),
    );
    assert.deepEqual(texts(book), [[['a']], [['b']], [['1']]]);
    assert.deepEqual(notesOf(book), [
      ['hidden', 'sheet "A"'],
      ['hidden', 'sheet "B"'],
      ['hidden', 'sheet "C"'],
    ]);
  });

  it('tells comments, pictures, charts and text boxes that it leaves out', async () => {
    const book = await readWorkbook(
      workbookOf(
        [
          {
            name: 'A',
            rows: inline({ A1: 'a' }),
            relations:
              relation('r1', 'comments', '../comments1.xml') +
              relation('r2', 'drawing', '../drawings/drawing1.xml') +
              relation('r3', 'threadedComment', '../threaded.xml'),
          },
        ],
        {
          'xl/comments1.xml':
            '<comments><commentList><comment ref="A1"><text><r><t>Why </t></r><r><t>so?</t></r></text></comment></commentList></comments>',
          'xl/threaded.xml':
            '<ThreadedComments><threadedComment ref="B2"><text>Because</text></threadedComment></ThreadedComments>',
          'xl/drawings/drawing1.xml':
            '<xdr:wsDr><xdr:pic/><xdr:pic/><xdr:graphicFrame/><xdr:sp><a:p><a:r><a:t>Read me</a:t></a:r></a:p></xdr:sp></xdr:wsDr>',
        },
      ),
    );
    assert.deepEqual(
      book.notes.map(({ place, message }) => `${place}: ${message.split(' is left')[0]!}`),
      [
        'sheet "A", cell A1: The comment "Why so?"',
        'sheet "A": The sheet has pictures, which are left out: 2.',
        'sheet "A": The sheet has charts, which are left out: 1.',
        'sheet "A": The text box "Read me"',
        'sheet "A", cell B2: The comment "Because"',
      ],
    );
  });

  it('leaves out empty margins and all but one of several empty rows and columns', async () => {
    const book = await read(inline({ C3: 'a', D3: 'b', Z1000000: 'c' }));
    assert.deepEqual(texts(book), [
      [
        ['a', 'b', '', ''],
        ['', '', '', ''],
        ['', '', '', 'c'],
      ],
    ]);
    assert.equal(book.sheets[0]!.table.rows[2]![3]!.place, 'sheet "A", cell Z1000000');
  });
});
