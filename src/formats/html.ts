import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { SkillDocument } from '../skill-document/index.ts';
import { ADVICE } from './advice.ts';
import { escapeHtml as escape } from './escape.ts';
import { limitedTree } from './html-limits.ts';
import { findTables, type HtmlNode, readPage } from './html-tables.ts';
import { slug } from './names.ts';
import { error, type Reading, type ReadingOptions, unlessTooDeep, type Writing } from './report.ts';
import { type Row, toRows, warnOfLost } from './rows.ts';

/**
 * Reads the skill tables of an HTML page, also of Confluence's and Notion's exports: a table for each level with the
 * level in the heading before it, or one with a column for each level. Other tables are left alone, with a warning that
 * says why. Spaces count as HTML counts them.
 */
export function readHtml(html: string, options: ReadingOptions = {}): Reading {
  if (!html.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  return unlessTooDeep(() => readPage(findTables(parseHtml(html)), options, ADVICE), { notes: [] });
}

/** The nodes of a page, with their places in its source. */
export function parseHtml(html: string): HtmlNode {
  return toNode(parse(html, { sourceCodeLocationInfo: true, treeAdapter: limitedTree() }));
}

type Parsed = DefaultTreeAdapterMap['node'];

function toNode(node: Parsed): HtmlNode {
  const { startLine = 0, startCol = 0, startOffset, endOffset } = node.sourceCodeLocation ?? {};
  const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  return {
    name: node.nodeName,
    text: 'value' in node ? node.value : undefined,
    attribute: (name) => attributes.get(name),
    children: 'childNodes' in node ? node.childNodes.map(toNode) : [],
    place: `line ${startLine}, column ${startCol}`,
    range: startOffset === undefined ? undefined : { start: startOffset, end: endOffset! },
  };
}

/**
 * Writes an article with a heading and a table for each level. It holds what the tables say, the name and the language;
 * spaces count as HTML counts them.
 */
export function writeHtml(skill: SkillDocument): Writing {
  const { levels, uses, notes, name } = toRows(skill);
  const columns: [string, (row: Row) => string][] = [
    ['Required', ({ required }) => (required ? '<td>Required</td>' : '<td></td>')],
    ['Description', ({ text }) => `<td>${writeParagraphs(text)}</td>`],
  ];
  if (uses.items) columns.push(['Items', ({ items }) => writeList(items.map(writeLines))]);
  if (uses.links) columns.push(['Links', ({ links }) => writeList(links.map(writeLink))]);
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => `<td>${escape(proficiency)}</td>`]);
  const headers = ['Role', ...columns.map(([header]) => header)].map((header) => `<th scope="col">${header}</th>`);
  const sections = levels.map(
    (level) => `<h2${idOf(level.id, level.name)}>${escape(level.name)}</h2>
<table>
<thead><tr>${headers.join('')}</tr></thead>
<tbody>
${level.rows.map((row) => `<tr>${writeRole(row)}${columns.map(([, write]) => write(row)).join('')}</tr>`).join('\n')}
</tbody>
</table>`,
  );
  const lang = skill.lang === undefined ? '' : ` lang="${escape(skill.lang)}"`;
  return {
    text: `<article${lang}>\n<h1>${escape(name)}</h1>\n${sections.join('\n')}\n</article>\n`,
    notes: [...notes, ...warnOfLost(skill, typeof skill.name === 'string' ? ['name', 'lang'] : ['lang'], 'HTML')],
  };
}

function writeRole({ roleId, roleName }: Row): string {
  return `<th scope="row"${idOf(roleId, roleName)}>${escape(roleName)}</th>`;
}

/** An id is written where the name alone would make another one. */
function idOf(id: string, name: string): string {
  return id === slug(name) ? '' : ` data-id="${escape(id)}"`;
}

function writeParagraphs(text: string): string {
  if (!text) return '';
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => `<p>${writeLines(paragraph)}</p>`)
    .join('');
}

function writeLines(text: string): string {
  return escape(text).replaceAll('\n', '<br>');
}

function writeList(entries: readonly string[]): string {
  return entries.length > 0 ? `<td><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul></td>` : '<td></td>';
}

function writeLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `<a href="${escape(url)}">${escape(name)}</a>`;
}
