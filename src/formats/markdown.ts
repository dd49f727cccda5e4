import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { isMap, parseDocument, stringify } from 'yaml';
import type { SkillDocument } from '../skill-document/index.ts';
import { ADVICE } from './advice.ts';
import { canonical } from './json.ts';
import { escapeLine, escapeText, linesOf, toTables, writeLink } from './markdown-cells.ts';
import { error, type Note, type Reading, type ReadingOptions, unlessTooDeep, type Writing } from './report.ts';
import { type Row, toRows } from './rows.ts';
import { readSourcePage } from './source-page.ts';
import type { Table } from './table-shape.ts';
import { readTables } from './tables.ts';

/**
 * Reads Markdown: YAML front matter with the properties of the skill, and either a table for each level (Role |
 * Required | Description, the level's name in the heading before it) or one table with a column for each level. Without
 * front matter the first heading names the skill, and the text of a skill page says what it can.
 */
export function readMarkdown(text: string, options: ReadingOptions = {}): Reading {
  return unlessTooDeep(() => read(text, options), { notes: [] });
}

function read(text: string, options: ReadingOptions): Reading {
  const content = text.replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const [matter = '', yaml] = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(content) ?? [];
  const facts = yaml === undefined ? {} : readFrontMatter(yaml);
  if (Array.isArray(facts)) return { notes: facts };
  // The lines of the front matter stay, so that those of the tables keep their numbers.
  const body = matter.replace(/[^\n]+/g, '') + content.slice(matter.length);
  const { tables, lines, title } = readBody(body);
  const hasMatter = matter !== '';
  const page = hasMatter ? undefined : readSourcePage(lines, tables, options);
  const reading = readTables(
    tables,
    page?.facts ?? facts,
    { ...options, levels: options.levels ?? page?.levels, defaultName: title ?? options.defaultName },
    { where: hasMatter ? 'front matter' : '', advice: ADVICE },
  );
  return { ...reading, notes: [...reading.notes, ...(page?.notes ?? [])] };
}

function readFrontMatter(yaml: string): Partial<SkillDocument> | Note[] {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) {
    return document.errors.map(({ message, linePos }) => {
      const [start] = linePos ?? [];
      const place = start ? `line ${start.line + 1}, column ${start.col}` : 'front matter';
      return error(place, 'broken-front-matter', message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '.'));
    });
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return [error('line 1', 'broken-front-matter', 'The front matter is not a list of properties.')];
  }
  return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Partial<SkillDocument>;
}

/** The tables with the heading before each, the lines of everything else, and the first heading. */
function readBody(body: string): { tables: Table[]; lines: string[]; title: string | undefined } {
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const tables: Table[] = [];
  const lines: string[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      heading = linesOf(node.children).join(' ').trim();
      title ??= node.depth === 1 ? heading : undefined;
      lines.push(heading);
    } else if (node.type === 'table') {
      tables.push(...toTables(node, heading));
      heading = undefined;
    } else if (node.type === 'paragraph') {
      lines.push(...linesOf(node.children).flatMap((line) => line.split('\n')));
    }
  }
  return { tables, lines, title };
}

/**
 * Writes front matter with all that the document says of itself, and a table for each level. Reading it gives the same
 * document, but for expectations: their texts in other languages than the document's, their unknown properties, and
 * NUL characters, which Markdown does not have.
 */
export function writeMarkdown(skill: SkillDocument): Writing {
  return unlessTooDeep(() => write(skill), { text: '', notes: [] });
}

function write(skill: SkillDocument): Writing {
  const { levels, uses, notes } = toRows(skill);
  const facts: Partial<SkillDocument> = canonical(skill);
  delete facts.expectations;
  const columns: [string, (row: Row) => string][] = [
    ['Role', ({ role }) => escapeLine(role)],
    ['Required', ({ required }) => (required ? 'Required' : '')],
    ['Description', ({ text }) => escapeText(text)],
  ];
  if (uses.items) columns.push(['Items', ({ items }) => items.map(escapeLine).join('<br>')]);
  if (uses.links) columns.push(['Links', ({ links }) => links.map(writeLink).join('<br>')]);
  if (uses.proficiency) columns.push(['Proficiency', ({ proficiency }) => escapeLine(proficiency)]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sections = levels.map(({ display, rows }) =>
    [
      `## ${escapeLine(display)}`,
      '',
      line(columns.map(([header]) => header)),
      line(columns.map(() => '---')),
      ...rows
        .filter(({ text, items }) => text || items.length > 0)
        .map((row) => line(columns.map(([, write]) => write(row)))),
    ].join('\n'),
  );
  const matter = stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
  return { text: `---\n${matter}---\n\n${sections.join('\n\n')}\n`.replaceAll('\0', '\uFFFD'), notes };
}
