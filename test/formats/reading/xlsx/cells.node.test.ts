// cspell:ignore fmts xlfn
/** The cells of a sheet: where they are, what they show, and what their formulas give. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkbook } from '../../../../src/formats/reading/xlsx/index.ts';
import { inline, workbookOf } from '../workbooks.ts';

type More = Readonly<Record<string, string>>;

const read = (rows: string, more: More = {}, after = '') =>
  readWorkbook(workbookOf([{ name: 'A', rows, after }], more));

async function cellsOf(rows: string, more?: More): Promise<readonly string[]> {
  const { sheets, notes } = await read(rows, more);
  assert.deepEqual(notes, []);
  const cells = sheets[0]!.table.rows.flat().filter(({ lines }) => lines.join(''));
  return cells.map(({ lines, place }) => `${place.split(' ').at(-1)}: ${lines.join('/')}`);
}
/** What cells of a row show. */
const texts = async (cells: string, more?: More) =>
  (await cellsOf(`<row>${cells}</row>`, more)).map((cell) => cell.replace(/^[A-Z]+1: /, ''));

describe('a cell', () => {
  it('is where it says, or after the one before', async () => {
    const value = (text: string, reference = '') => `<c${reference && ` r="${reference}"`}><v>${text}</v></c>`;
    assert.deepEqual(await cellsOf(`<row>${value('1')}${value('2')}</row><row>${value('3')}</row>`), [
      'A1: 1',
      'B1: 2',
      'A2: 3',
    ]);
    assert.deepEqual(await cellsOf(`<row r="3">${value('1', 'B3')}${value('2')}</row><row>${value('3')}</row>`), [
      'B3: 1',
      'C3: 2',
      'A4: 3',
    ]);
  });

  it('has a text in place, in shared texts, or none', async () => {
    const strings = '<sst>\n<si>\n<r>\n<rPr/>\n<t>a</t>\n</r>\n<r><t>b</t></r>\n</si>\n<si><t>c</t></si></sst>';
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    assert.deepEqual(await texts(cells, { 'xl/sharedStrings.xml': strings }), ['ab', 'c']);
    assert.deepEqual(await texts(cells), []);
    assert.deepEqual(await texts('<c t="inlineStr">\n<is>\n<t>a</t>\n</is>\n</c>'), ['a']);
    assert.deepEqual(await texts('<c t="inlineStr"><is><t><![CDATA[a & b]]></t></is></c>'), ['a & b']);
    assert.deepEqual(await texts('<c t="str"><v>1_x000A_2_x0041_</v></c>'), ['1/2A']);
  });

  it('shows numbers as numbers, and texts as they are', async () => {
    assert.deepEqual(await texts('<c><v>0.30000000000000004</v></c><c t="n"><v>1e3</v></c>'), ['0.3', '1000']);
    assert.deepEqual(await texts('<c t="str"><v>0.30000000000000004</v></c>'), ['0.30000000000000004']);
    assert.deepEqual(await texts('<c><v>1 to 2</v></c>'), ['1 to 2']);
    assert.deepEqual(await texts('<c><v> </v></c><c><v/></c><c/>'), []);
    assert.deepEqual(await texts('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c>'), [
      'TRUE',
      'FALSE',
      'TRUE',
    ]);
  });

  it('shows numbers in its style', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d.m."/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>2</v></c>`).join('');
    assert.deepEqual(await texts(`<c><v>2</v></c>${cells}`, { 'xl/styles.xml': styles }), [
      '2',
      '2',
      '200%',
      '1900-01-02',
      '2',
    ]);
    assert.deepEqual(await texts(cells), ['2', '2', '2', '2']);
  });

  it('is read whatever else the sheet has', async () => {
    const after =
      '<autoFilter ref="A1:B1"/><hyperlinks><hyperlink ref="A1"/></hyperlinks><headerFooter><oddFooter>Page &amp;P</oddFooter></headerFooter>';
    const { sheets, notes } = await read(`text ${inline({ A1: 'a' })}`, {}, after);
    assert.deepEqual(notes, []);
    assert.deepEqual(sheets[0]!.table.rows.map((row) => row.map(({ lines }) => lines)), [[['a']]]); // prettier-ignore
  });
});

describe('days count', () => {
  const styles = { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>' };
  for (const [properties, day] of [
    ['', '1900-01-02'],
    ['<workbookPr/>', '1900-01-02'],
    ['<workbookPr date1904="0"/>', '1900-01-02'],
    ['<workbookPr date1904="false"/>', '1900-01-02'],
    ['<workbookPr date1904="1"/>', '1904-01-03'],
    ['<workbookPr date1904="true"/>', '1904-01-03'],
  ] as const) {
    it(`so that 2 is ${day} with ${properties || 'no properties'}`, async () => {
      const workbook = `<workbook>${properties}<sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`;
      assert.deepEqual(await texts('<c><v>2</v></c>', { ...styles, 'xl/workbook.xml': workbook }), [day]);
    });
  }
});

describe('a formula', () => {
  const formula = (text: string, value = '<v>Four</v>', type = ' t="str"') => `<c${type}><f>${text}</f>${value}</c>`;

  it('shows its stored result', async () => {
    assert.deepEqual(await texts(formula('UPPER("four")')), ['Four']);
    assert.deepEqual(await texts(formula('1+1', '\n<v>2</v>', '')), ['2']);
  });

  it('without a stored result makes an empty cell, with a warning', async () => {
    const { notes } = await read(`<row r="2">${formula('1+1', '', '')}${formula('1+1', '<v></v>', '')}</row>`);
    const message =
      'The formula has no stored result, so the cell is empty. Open it in a spreadsheet program and save it as XLSX again.';
    assert.deepEqual(
      notes,
      ['A2', 'B2'].map((cell) => ({
        severity: 'warning',
        place: `sheet "A", cell ${cell}`,
        code: 'not-calculated',
        message,
      })),
    );
  });

  it('may have an empty text as its result', async () => assert.deepEqual(await texts(formula('""', '<v></v>')), []));

  it('may link', async () => {
    const linkOf = async (text: string) => {
      const { sheets } = await read(`<row>${formula(text)}</row>`);
      return sheets[0]!.table.rows[0]![0]!.links?.map(({ name, url }) => `${name} ${url}`).join();
    };
    for (const text of [
      'HYPERLINK("https://a.example")',
      ' hyperlink( "https://a.example", "A")',
      '_xlfn.HYPERLINK("https://a.example")',
    ]) {
      assert.equal(await linkOf(text), 'Four https://a.example', text);
    }
    assert.equal(await linkOf('HYPERLINK("https://a.example/""b""")'), 'Four https://a.example/"b"');
    for (const text of [
      'IF(A1,HYPERLINK("https://a.example"))',
      'HYPERLINK(A1)',
      'MY_HYPERLINK("https://a.example")',
      '',
    ]) {
      assert.equal(await linkOf(text), undefined, text);
    }
  });
});
