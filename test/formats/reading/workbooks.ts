// cspell:ignore fflate rels
import { strToU8, zipSync } from 'fflate';

/** A sheet for a workbook in a test. */
export interface TestSheet {
  readonly name: string;
  /** The XML in `sheetData`, and of what follows it. */
  readonly rows: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The XML of its relations. */
  readonly relations?: string;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

/** Parts of a workbook by their paths, as spreadsheet programs write them. */
export function partsOf(sheets: readonly TestSheet[], more: Record<string, string> = {}): Record<string, string> {
  const relations = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/s${index + 1}.xml`));
  const shared = ['sharedStrings', 'styles'].filter((name) => `xl/${name}.xml` in more);
  const entries = sheets.map(({ name, state }, index) => {
    const hidden = state ? ` state="${state}"` : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${TYPES}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}${shared
      .map((name) => relation(name, name, `/xl/${name}.xml`))
      .join('')}</Relationships>`,
    ...more,
  };
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/s${index + 1}.xml`;
    parts[path] = `<worksheet ${MAIN}><sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`;
    if (sheet.relations) {
      parts[`xl/worksheets/_rels/s${index + 1}.xml.rels`] = `<Relationships>${sheet.relations}</Relationships>`;
    }
  }
  return parts;
}

/** An archive of parts in UTF-8; those that `wide` names are in UTF-16. */
export function zip(parts: Record<string, string>, wide: readonly string[] = []): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => {
    const units = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
    return [path, wide.includes(path) ? new Uint8Array(units.buffer) : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(files));
}

export function workbookOf(sheets: readonly TestSheet[], more?: Record<string, string>): Uint8Array {
  return zip(partsOf(sheets, more));
}

/** Cells with their texts in place, by reference. */
export function inline(cells: Record<string, string>): string {
  return Object.entries(cells)
    .map(([reference, text]) => `<row><c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    .join('');
}
