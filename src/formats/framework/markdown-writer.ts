import { stringify } from 'yaml';
import type { Framework } from '../../framework-document/index.ts';
import { toWritable } from '../characters.ts';
import type { TableItem } from '../items.ts';
import { checkDepth, withinLimits } from '../limit-checks.ts';
import { escapeMarkdownLine, writeMarkdownLink } from '../markdown-cells.ts';
import { escapeMarkdown } from '../markdown-escape.ts';
import { limitNotes, type Writing } from '../report.ts';
import { type Layout, layoutOf } from './framework-layout.ts';
import { type Held, warnOfFrameworkLosses } from './framework-losses.ts';
import { type FrameworkRows, type NamedEntry, toFrameworkRows } from './framework-rows.ts';
import { describes, warnOfLevels, warnOfRoles, warnOfTables } from './framework-table-losses.ts';
import {
  type Content,
  type FrameworkTable,
  legendOf,
  levelTable,
  tablesOf,
  type TableSection,
} from './framework-tables.ts';

/**
 * Writes a framework as Markdown that people read and `readMarkdown` reads back: front matter, a legend of the
 * proficiencies, and a heading and a table for each group. Where cells are short or hold only words, a table has a row
 * for each skill and a column for each level; else a row for each expectation. A warning reports each loss. If unknown
 * properties are nested too deeply, or there are too many rows, the text is empty and the note is an error.
 */
export function writeFrameworkMarkdown(framework: Framework): Writing {
  return withinLimits(() => write(framework), { text: '', notes: [] } as Writing);
}

const HELD: Held = {
  framework: ['id', 'name', 'summary', 'lang', 'version', 'updated'],
  levels: ['summary'],
  roles: ['summary'],
  proficiencies: ['summary'],
  groups: ['summary', 'domain'],
  skills: ['summary', 'group', 'expectations'],
};

function write(framework: Framework): Writing {
  checkDepth(framework, '');
  const rows = toFrameworkRows(framework);
  const layout = layoutOf(rows, 'stated');
  const sections = tablesOf(rows, layout);
  const levels = levelsIn(rows, layout, sections);
  const blocks = [
    ...(levels === 'in-table' ? [writeTable(levelTable(rows))] : []),
    ...(layout.hasLegend ? [writeTable(legendOf(rows))] : []),
    ...sections.flatMap((section, index) => writeSection(rows, section, sections[index - 1])),
    ...rows.roles.filter((role) => describes(rows, 'role', role)).flatMap(writeEntry),
  ];
  const matter = stringify(factsOf(framework, rows, levels), { lineWidth: 0 });
  const { text, notes: unwritable } = toWritable(`---\n${matter}---\n\n${blocks.join('\n\n')}\n`, 'Markdown');
  const lost = [
    ...warnOfFrameworkLosses(framework, HELD, 'Markdown'),
    ...warnOfTables(rows, layout, 'Markdown'),
    ...warnOfRoles(rows, 'Markdown'),
    ...(levels === 'lost' ? warnOfLevels(rows, 'Markdown') : []),
  ];
  return { text, notes: limitNotes([...lost, ...unwritable]) };
}

/**
 * Where summaries of levels stand: in front matter, and in a table if no other one is above all headings. Without one,
 * readers take the summaries for those of a skill; with proficiencies in cells, they take the table for their legend.
 */
function levelsIn({ levels, uses }: FrameworkRows, { hasLegend }: Layout, sections: readonly TableSection[]): LevelsIn {
  if (!levels.some(({ summary }) => summary)) return 'names';
  if (hasLegend || (sections.length > 0 && !sections[0]!.group)) return 'front-matter';
  return uses.proficiency ? 'lost' : 'in-table';
}

type LevelsIn = 'names' | 'front-matter' | 'in-table' | 'lost';

/** What stands in front matter, in the framework's language. */
function factsOf(
  { id, lang, version, updated }: Framework,
  { name, summary, levels, roles }: FrameworkRows,
  levelsIn: LevelsIn,
): object {
  const hasSummaries = levelsIn === 'front-matter' || levelsIn === 'in-table';
  const toLevel = ({ name, summary }: NamedEntry) => ({ name, ...(summary && { summary }) });
  return {
    name,
    ...(summary && { summary }),
    ...(id !== undefined && { id }),
    ...(lang !== undefined && { lang }),
    ...(version !== undefined && { version }),
    ...(updated !== undefined && { updated }),
    ...(levels.length > 0 && { levels: hasSummaries ? levels.map(toLevel) : levels.map((level) => level.name) }),
    ...(roles.length > 0 && { roles: roles.map((role) => role.name) }),
  };
}

function writeSection(rows: FrameworkRows, { domain, group, table }: TableSection, before?: TableSection): string[] {
  const depth = domain ? '###' : '##';
  return [
    ...(domain && domain !== before?.domain ? [`## ${escapeMarkdownLine(domain)}`] : []),
    ...(group ? [`${depth} ${escapeMarkdownLine(group.name)}`] : []),
    ...(group && describes(rows, 'group', group) ? [escapeMarkdown(group.summary)] : []),
    writeTable(table),
  ];
}

function writeEntry({ name, summary }: NamedEntry): string[] {
  return [`## ${escapeMarkdownLine(name)}`, escapeMarkdown(summary)];
}

function writeTable({ headers, rows }: FrameworkTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headers.map(escapeMarkdownLine)),
    line(headers.map(() => '---')),
    ...rows.map((row) => line(row.map(writeContent))),
  ].join('\n');
}

function writeContent({ text, items = [], links = [] }: Content): string {
  const lines = text ? [escapeMarkdown(text)] : [];
  return [...lines, ...writeItems(text, items), ...links.map(writeMarkdownLink)].join('<br>');
}

/**
 * Lines, which are easy to read; with signs in a cell that can have a text too. Lists in HTML where readers need to see where items begin.
 */
function writeItems(text: string | undefined, items: readonly TableItem[]): string[] {
  if (items.length === 0) return [];
  const isPlain = items.every((item) => item.examples.length === 0 && /^[\p{L}\p{M}][^\n]*$/u.test(item.text));
  const lines = items.map((item) => escapeMarkdownLine(item.text));
  if (isPlain && text === undefined) return lines;
  if (isPlain && items.length > 1 && !text?.includes('\n')) return lines.map((line) => `• ${line}`);
  const write = (entries: readonly string[]) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
  const inner = (entry: string) => escapeMarkdown(entry);
  return [
    write(items.map(({ text, examples }) => inner(text) + (examples.length > 0 ? write(examples.map(inner)) : ''))),
  ];
}
