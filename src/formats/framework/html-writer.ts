import { type Framework } from '../../framework-document/index.ts';
import { paragraphs } from '../../skill-document/index.ts';
import { toWritable } from '../characters.ts';
import { escapeHtml } from '../escape.ts';
import type { TableItem } from '../items.ts';
import { withinLimits } from '../limit-checks.ts';
import { limitNotes, type Writing } from '../report.ts';
import { layoutOf } from './framework-layout.ts';
import { type Held, warnOfFrameworkLosses } from './framework-losses.ts';
import { type FrameworkRows, type NamedEntry, toFrameworkRows } from './framework-rows.ts';
import { describes, warnOfRoles, warnOfTables } from './framework-table-losses.ts';
import {
  type Content,
  type FrameworkTable,
  legendOf,
  tablesOf,
  type TableSection,
  warnOfOrder,
} from './framework-tables.ts';

/**
 * Writes a framework as an `<article>` that `readHtml` reads back: a heading, a legend of the proficiencies, and a
 * heading and a table for each group, as `writeFrameworkMarkdown` does. A warning reports each loss. White space
 * collapses as in HTML.
 */
export function writeFrameworkHtml(framework: Framework): Writing {
  return withinLimits(() => write(framework), { text: '', notes: [] } as Writing);
}

const HELD: Held = {
  framework: ['name', 'summary', 'lang'],
  levels: [],
  roles: ['summary'],
  proficiencies: ['summary'],
  groups: ['summary', 'domain'],
  skills: ['summary', 'group', 'expectations'],
};

function write(framework: Framework): Writing {
  const rows = toFrameworkRows(framework);
  const layout = layoutOf(rows, 'in-tables');
  const sections = tablesOf(rows, layout);
  const lang = framework.lang === undefined ? '' : ` lang="${escapeHtml(framework.lang)}"`;
  const blocks = [
    `<article${lang}>`,
    `<h1>${escapeHtml(rows.name)}</h1>`,
    ...(rows.summary ? [writeParagraphs(rows.summary)] : []),
    ...(layout.hasLegend ? [writeTable(legendOf(rows))] : []),
    ...sections.flatMap((section, index) => writeSection(rows, section, sections[index - 1])),
    ...rows.roles.filter((role) => describes(rows, 'role', role)).flatMap(writeEntry),
    '</article>',
  ];
  const { text, notes: unwritable } = toWritable(`${blocks.join('\n')}\n`, 'HTML');
  const lost = [
    ...warnOfFrameworkLosses(framework, HELD, 'HTML'),
    ...warnOfTables(rows, layout, 'HTML'),
    ...warnOfRoles(rows, 'HTML'),
    ...warnOfOrder(rows, layout, 'HTML'),
  ];
  return { text, notes: limitNotes([...lost, ...unwritable]) };
}

function writeSection(rows: FrameworkRows, { domain, group, table }: TableSection, before?: TableSection): string[] {
  const tag = domain ? 'h3' : 'h2';
  return [
    ...(domain && domain !== before?.domain ? [`<h2>${escapeHtml(domain)}</h2>`] : []),
    ...(group ? [`<${tag}>${escapeHtml(group.name)}</${tag}>`] : []),
    ...(group && describes(rows, 'group', group) ? [writeParagraphs(group.summary)] : []),
    writeTable(table),
  ];
}

function writeEntry({ name, summary }: NamedEntry): string[] {
  return [`<h2>${escapeHtml(name)}</h2>`, writeParagraphs(summary)];
}

function writeTable({ headers, names, rows }: FrameworkTable): string {
  const header = headers.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((content, index) =>
      index === names ? `<th scope="row">${escapeHtml(content.text ?? '')}</th>` : `<td>${writeContent(content)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${header}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** A cell with one paragraph and nothing else has it without `<p>`. */
function writeContent({ text = '', items = [], links = [] }: Content): string {
  const isPlain = items.length === 0 && links.length === 0 && paragraphs(text).length < 2;
  const words = isPlain ? writeLines(text) : writeParagraphs(text);
  const anchors = links.map(({ name, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`);
  return (
    words + writeList(items.map(writeItem)) + (text || items.length > 0 ? wrapEach(anchors) : anchors.join('<br>'))
  );
}

function wrapEach(entries: readonly string[]): string {
  return entries.map((entry) => `<p>${entry}</p>`).join('');
}

function writeParagraphs(text: string): string {
  return wrapEach(paragraphs(text).map(writeLines));
}

function writeLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function writeList(entries: readonly string[]): string {
  return entries.length > 0 ? `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>` : '';
}

function writeItem({ text, examples }: TableItem): string {
  return writeLines(text) + writeList(examples.map(writeLines));
}
