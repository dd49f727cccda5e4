import { stringify } from 'yaml';
import type { SkillDocument } from '../skill-document/index.ts';
import { ADVICE } from './advice.ts';
import { toWritable } from './characters.ts';
import { readFrontMatter } from './front-matter.ts';
import { itemLines, warnOfLikeExamples } from './items.ts';
import { canonical } from './json.ts';
import { checkDepth, withinLimits } from './limit-checks.ts';
import { escapeMarkdownLine, writeMarkdownLink } from './markdown-cells.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { type MarkdownSource, readSource } from './markdown-source.ts';
import { error, limitNotes, type Note, type Reading, type ReadingOptions, warning, type Writing } from './report.ts';
import { requirementWord } from './requirements.ts';
import { type ExpectationRow, toRows } from './rows.ts';
import { type PageFacts, readSourcePage } from './source-page.ts';
import { readTables } from './tables.ts';

/**
 * Reads Markdown: YAML front matter with the properties of the skill, and either a table for each level (Role |
 * Required | Description, the level's name in the heading before it) or one table with a column for each level. Without
 * front matter the first heading names the skill, and the text of a skill page says what it can.
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
  // The lines of the front matter stay, so that those of the tables keep their numbers.
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

/** That blocks are left out; the text of a skill page is not. */
function leftOut({ others }: MarkdownSource, page: PageFacts | undefined): Note[] {
  const [first, ...more] = others.filter(({ kind }) => kind === 'other' || !page);
  if (!first) return [];
  const which = more.length > 0 ? `This block and ${more.length} below it are` : 'This block is';
  return [warning(first.place, 'left-out', `${which} left out: only headings and tables are read.`)];
}

function lostNul(text: string): Note[] {
  const message = 'The file has NUL characters. Markdown takes them for U+FFFD.';
  return text.includes('\0') ? [warning('', 'characters-lost', message)] : [];
}

/**
 * Writes front matter with all that the document says of itself, and a table for each level. Reading it gives the same
 * document, but for expectations: their texts in other languages than the document's, and their unknown properties.
 * NUL and halves of surrogate pairs become U+FFFD. A note tells each.
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
