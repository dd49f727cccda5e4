import { stringify } from 'yaml';
import type { SkillDocument } from '../skill-document/index.ts';
import { ADVICE } from './reading/advice.ts';
import { toWritable } from './characters.ts';
import { readFrontMatter } from './reading/front-matter.ts';
import { itemLines, warnOfLikeExamples } from './items.ts';
import { canonical } from './json.ts';
import { checkDepth, withinLimits } from './limit-checks.ts';
import { escapeMarkdownLine, writeMarkdownLink } from './markdown-cells.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { type MarkdownSource, readSource } from './reading/markdown-source.ts';
import { error, limitNotes, type Note, type Reading, type ReadingOptions, warning, type Writing } from './report.ts';
import { requirementWord } from './requirements.ts';
import { type ExpectationRow, toRows } from './skill/rows.ts';
import { type PageFacts, readSourcePage } from './reading/source-page.ts';
import { readTables } from './reading/tables.ts';

/**
 * Reads Markdown (CommonMark with GFM tables): YAML front matter with the properties of the skill, and either a table
 * for each level (Role | Required | Description, with the level in the heading before it), one with a row for each role
 * and level, or one with a column for each level. Without a name in the front matter, the first heading of level 1 is
 * the name. Without front matter, the text of a skill page is read too.
 *
 * Never throws. The place of a note is `line 3, column 5`, `front matter /lang`, or a JSON Pointer.
 */
export function readMarkdown(text: string, options: ReadingOptions = {}): Reading {
  return withinLimits(() => read(text, options), { notes: [] });
}

function read(text: string, options: ReadingOptions): Reading {
  const content = text.replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const [matter = '', yaml] = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(content) ?? [];
  const { facts, wrong } = yaml === undefined ? { facts: {} } : readFrontMatter(yaml);
  if (wrong) return { notes: wrong };
  // Keep the line breaks of the front matter, so that line numbers stay right.
  const source = readSource(matter.replace(/[^\n]+/g, '') + content.slice(matter.length));
  const hasMatter = matter !== '';
  const page = hasMatter ? undefined : readSourcePage(source.lines, source.tables, options);
  const reading = readTables(
    source.tables,
    page?.facts ?? facts,
    { ...options, levels: options.levels ?? page?.levels, defaultName: source.title ?? options.defaultName },
    { where: hasMatter ? 'front matter' : '', advice: ADVICE },
  );
  return { ...reading, notes: [...reading.notes, ...(page?.notes ?? []), ...leftOut(source, page), ...lostNul(text)] };
}

/** Warns about blocks that are not read. The paragraphs of a skill page are. */
function leftOut({ others }: MarkdownSource, page: PageFacts | undefined): Note[] {
  const [first, ...more] = others.filter(({ kind }) => kind === 'other' || !page);
  if (!first) return [];
  const which = more.length > 0 ? `This block and ${more.length} below it are` : 'This block is';
  return [warning(first.place, 'left-out', `${which} left out: only headings and tables are read.`)];
}

function lostNul(text: string): Note[] {
  const message = 'The file has NUL characters, which Markdown replaces with U+FFFD. Remove them.';
  return text.includes('\0') ? [warning('', 'characters-lost', message)] : [];
}

/**
 * Writes a document as Markdown: front matter with everything but the expectations, and a table for each level. Reading
 * it gives the same document, with these exceptions, each with a warning: expectations lose all languages but one and
 * their unknown properties; NUL and lone surrogates become U+FFFD. If the document is nested too deeply, the text is
 * empty and the note is an error.
 */
export function writeMarkdown(skill: SkillDocument): Writing {
  return withinLimits(() => write(skill), { text: '', notes: [] });
}

function write(skill: SkillDocument): Writing {
  checkDepth(skill, '');
  const { levels, uses, notes } = toRows(skill);
  const facts: Partial<SkillDocument> = canonical(skill);
  delete facts.expectations;
  const columns: [string, (row: ExpectationRow) => string][] = [['Role', ({ role }) => escapeMarkdownLine(role)]];
  if (uses.required) columns.push(['Required', ({ required }) => requirementWord(required)]);
  columns.push(['Description', ({ text }) => escapeMarkdown(text)]);
  if (uses.items) columns.push(['Items', ({ items }) => items.flatMap(itemLines).map(escapeMarkdownLine).join('<br>')]);
  if (uses.links) columns.push(['Links', ({ links }) => links.map(writeMarkdownLink).join('<br>')]);
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => escapeMarkdownLine(proficiency)]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sections = levels.map(({ display, rows }) =>
    [
      `## ${escapeMarkdownLine(display)}`,
      '',
      line(columns.map(([header]) => header)),
      line(columns.map(() => '---')),
      ...rows
        .filter(({ text, items, proficiency }) => text || items.length > 0 || proficiency)
        .map((row) => line(columns.map(([, write]) => write(row)))),
    ].join('\n'),
  );
  const items = levels.flatMap(({ rows }) => rows.flatMap((row) => row.items));
  const matter = stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
  const { text, notes: unwritable } = toWritable(`---\n${matter}---\n\n${sections.join('\n\n')}\n`, 'Markdown');
  return { text, notes: limitNotes([...notes, ...warnOfLikeExamples(items), ...unwritable]) };
}
