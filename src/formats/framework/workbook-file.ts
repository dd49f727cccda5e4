// cspell:ignore calibri fflate officedocument openxmlformats rels spreadsheetml
import { strToU8, zipSync } from 'fflate';
import { referenceOf } from '../workbook/references.ts';

/** A sheet with texts only. The first row is its header. */
export interface SheetText {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Makes an XLSX file. All cells are texts, so none is calculated. The same sheets give the same bytes. */
export function makeWorkbook(sheets: readonly SheetText[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [index, { rows }] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows);
  // The format of ZIP counts from 1980, in local time.
  const options = { mtime: new Date(1980, 0, 1) };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, [strToU8(xml), options]])));
}

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet'));
  const others = override('workbook.xml', 'sheet.main') + override('styles.xml', 'styles');
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${others}${sheets.join('')}</Types>`;
}

function override(path: string, kind: string): string {
  return `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const entries = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetText[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`;
}

/** The style 0 wraps lines; 1 is for headers. Fills 0 and 1 are fixed by the format. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** In characters. */
const COLUMN_WIDTH = 32;

function sheetXml(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const columns = `<cols><col min="1" max="${width}" width="${COLUMN_WIDTH}" customWidth="1"/></cols>`;
  const data = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((text, column) => cell(text, index, column)).join('')}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}">${VIEW}${columns}<sheetData>${data.join('')}</sheetData></worksheet>`;
}

function cell(text: string, row: number, column: number): string {
  const attributes = `r="${referenceOf({ row, column })}"${row === 0 ? ' s="1"' : ''}`;
  if (!text) return `<c ${attributes}/>`;
  const content = escapeXml(escapeCharacters(text));
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
}

/** Writes characters that XML cannot hold as `_x0000_`, and what looks like that as `_x005F_x0000_`. */
function escapeCharacters(text: string): string {
  const escape = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, escape)
      // eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold.
      .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/gu, escape)
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
