import { slug } from '../../document/ids.ts';
import { paragraphs, type SkillDocument } from '../../skill-document/index.ts';
import { toWritable } from '../characters.ts';
import { escapeHtml } from '../escape.ts';
import type { TableItem } from '../items.ts';
import { limitNotes, type Writing } from '../report.ts';
import { requirementWord } from '../requirements.ts';
import { type ExpectationRow, toRows, warnOfLost } from './rows.ts';

/**
 * Writes an `<article>` with a heading and a table for each level. It holds the name, the language and the
 * expectations; a warning reports everything else that the document has. White space collapses as in HTML.
 */
export function writeHtml(skill: SkillDocument): Writing {
  const { levels, uses, notes, name } = toRows(skill);
  const columns: [string, (row: ExpectationRow) => string][] = [];
  if (uses.required) columns.push(['Required', ({ required }) => `<td>${requirementWord(required)}</td>`]);
  columns.push(['Description', ({ text }) => `<td>${writeParagraphs(text)}</td>`]);
  if (uses.items) columns.push(['Items', ({ items }) => writeCell(items.map(writeItem))]);
  if (uses.links) columns.push(['Links', ({ links }) => writeCell(links.map(writeLink))]);
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => `<td>${escapeHtml(proficiency)}</td>`]);
  const headers = ['Role', ...columns.map(([header]) => header)].map((header) => `<th scope="col">${header}</th>`);
  const sections = levels.map(
    (level) => `<h2${idOf(level.id, level.name)}>${escapeHtml(level.name)}</h2>
<table>
<thead><tr>${headers.join('')}</tr></thead>
<tbody>
${level.rows.map((row) => `<tr>${writeRole(row)}${columns.map(([, write]) => write(row)).join('')}</tr>`).join('\n')}
</tbody>
</table>`,
  );
  const lang = skill.lang === undefined ? '' : ` lang="${escapeHtml(skill.lang)}"`;
  const html = `<article${lang}>\n<h1>${escapeHtml(name)}</h1>\n${sections.join('\n')}\n</article>\n`;
  const { text, notes: unwritable } = toWritable(html, 'HTML');
  const lost = warnOfLost(skill, typeof skill.name === 'string' ? ['name', 'lang'] : ['lang'], 'HTML');
  return { text, notes: limitNotes([...notes, ...lost, ...unwritable]) };
}

function writeRole({ roleId, roleName }: ExpectationRow): string {
  return `<th scope="row"${idOf(roleId, roleName)}>${escapeHtml(roleName)}</th>`;
}

/** Writes an id only if a reader would not derive the same one from the name. */
function idOf(id: string, name: string): string {
  return id === slug(name) ? '' : ` data-id="${escapeHtml(id)}"`;
}

function writeParagraphs(text: string): string {
  return paragraphs(text)
    .map((paragraph) => `<p>${writeLines(paragraph)}</p>`)
    .join('');
}

function writeLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function writeCell(entries: readonly string[]): string {
  return `<td>${writeList(entries)}</td>`;
}

function writeList(entries: readonly string[]): string {
  return entries.length > 0 ? `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>` : '';
}

function writeItem({ text, examples }: TableItem): string {
  return writeLines(text) + writeList(examples.map(writeLines));
}

function writeLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;
}
