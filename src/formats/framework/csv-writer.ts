import type { Framework } from '../../framework-document/index.ts';
import { type CsvOptions, oneLine, toCsv, writeCsvLink } from '../csv-cells.ts';
import type { TableItem } from '../items.ts';
import { withinLimits } from '../limit-checks.ts';
import { limitNotes, type Note, warning, type Writing } from '../report.ts';
import { protect } from '../spreadsheet-cells.ts';
import type { Layout } from './framework-layout.ts';
import { type Held, warnOfFrameworkLosses } from './framework-losses.ts';
import { type FrameworkRows, toFrameworkRows } from './framework-rows.ts';
import { warnOfTables } from './framework-table-losses.ts';
import { type Content, type FrameworkTable, tablesOf, warnOfOrder } from './framework-tables.ts';

/**
 * Writes a framework as CSV (RFC 4180): comma-separated unless `options` say otherwise, CRLF line endings, and a byte-order
 * mark, by which spreadsheets
 * recognize UTF-8. Each expectation is a row, with the columns that the framework needs: Group, Skill, Summary, Role,
 * Level, Required, Proficiency, Description, Items, Links. An apostrophe is added before text that a spreadsheet could
 * run as a formula; `readCsv` removes it. A warning reports each loss.
 */
export function writeFrameworkCsv(framework: Framework, options: CsvOptions = {}): Writing {
  return withinLimits(() => write(framework, options), { text: '', notes: [] } as Writing);
}

/** CSV has no place for the name of the framework. Its file can have it. */
const HELD: Held = {
  framework: [],
  levels: [],
  roles: [],
  proficiencies: [],
  groups: [],
  skills: ['summary', 'group', 'expectations'],
};

function write(framework: Framework, options: CsvOptions): Writing {
  const rows = toFrameworkRows(framework);
  const layout: Layout = { cells: 'statements', groups: 'column', names: 'in-tables', hasLegend: false };
  const table = tablesOf(rows, layout)[0]?.table ?? { headers: ['Skill'], names: 0, rows: [] };
  const lost = [
    ...warnOfFrameworkLosses(framework, HELD, 'CSV'),
    ...unusedProficiencies(rows, layout),
    ...warnOfOrder(rows, layout, 'CSV'),
  ];
  return finish(table, lost, options);
}

/** Of what the layout loses, only that CSV could hold: `HELD` covers summaries and domains. */
function unusedProficiencies(rows: FrameworkRows, layout: Layout): Note[] {
  return warnOfTables(rows, layout, 'CSV').filter(({ place }) => !/\/(?:summary|domain)$/.test(place));
}

function finish({ headers, rows }: FrameworkTable, lost: readonly Note[], options: CsvOptions): Writing {
  const values = rows.map((row) => row.map((content) => protect(writeContent(content))));
  const { text, notes } = toCsv([headers.map((header) => protect(oneLine(header))), ...values], options);
  return { text, notes: limitNotes([...lost, ...lostStructure(rows.flat()), ...notes]) };
}

function writeContent({ text = '', items = [], links = [] }: Content): string {
  return [...(text ? [text] : []), ...writeItems(items), ...links.map(writeCsvLink)].join('\n');
}

/** Each item is a line. With examples, all have signs, as readers need them. */
function writeItems(items: readonly TableItem[]): readonly string[] {
  if (items.every(({ examples }) => examples.length === 0)) return items.map(({ text }) => oneLine(text));
  return items.flatMap(({ text, examples }) => [
    `• ${oneLine(text)}`,
    ...examples.map((example) => `  • ${oneLine(example)}`),
  ]);
}

/** Warns about line breaks and examples, since each line of a cell is an entry. */
function lostStructure(contents: readonly Content[]): Note[] {
  const items = contents.flatMap((content) => content.items ?? []);
  const examples = items.flatMap((item) => item.examples);
  const names = contents.flatMap(({ links = [] }) => links.map(({ name }) => name));
  const broken = [...items.map(({ text }) => text), ...examples, ...names].filter((entry) => /[\r\n]/.test(entry));
  const breaks = `CSV cannot hold line breaks in items and links. Entries where spaces replace them: ${broken.length}. JSON keeps them.`;
  const flat = `CSV shows examples as lines below their item, and they are read back as items: ${examples.length}. JSON keeps them.`;
  return [
    ...(broken.length > 0 ? [warning('', 'breaks-lost', breaks)] : []),
    ...(examples.length > 0 ? [warning('', 'lost', flat)] : []),
  ];
}
