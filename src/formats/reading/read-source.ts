import type { SkillDocument } from '../../skill-document/index.ts';
import { singleSpaced } from '../names.ts';
import { quote } from '../quotation.ts';
import { limitNotes, type Note, type Reading, type ReadingOptions, warning } from '../report.ts';
import { ADVICE } from './advice.ts';
import { findUnsaid } from './audit.ts';
import type { Block, HeadingBlock } from './block.ts';
import { nameOfSection, titleOfTable, toGrids } from './grid.ts';
import { legendIn } from './legend.ts';
import { isLevel } from './levels.ts';
import { readProfile } from './profiles/index.ts';
import { readBlocks } from './read-blocks.ts';
import type { Source } from './source.ts';
import { type Cell, type Table, textOfCell } from './cell.ts';
import { findHeaders, type KnownShape } from './table-shape.ts';
import { readTables } from './tables.ts';
import { foldName } from './words/level-words.ts';
import { readRequirement } from './words/table-words.ts';

/** What a file says of one skill outside its tables, and where. */
export interface SkillFacts {
  readonly facts: Partial<SkillDocument>;
  /** The place of these facts, for notes. */
  readonly where?: string | undefined;
  /** Whether they make the file one skill whatever its tables are. */
  readonly isSkill?: boolean | undefined;
  /** The same facts in blocks, which a framework is read from. */
  readonly blocks?: (() => readonly Block[]) | undefined;
}

/**
 * Reads the blocks of a file: as one skill if its tables have roles and levels only, else as a framework. What is in
 * neither is told.
 */
export function readSource(
  found: Source,
  { facts, where = '', isSkill = false, blocks = () => [] }: SkillFacts,
  options: ReadingOptions,
): Reading {
  const tables = withoutLegends(tablesWithHeadings(found.blocks), options);
  const known = new Set((options.levels ?? []).map(foldName));
  const above = tables.length === 1 ? titleOfTable(tables[0]!, known) : undefined;
  const source = above && found.title === undefined ? { ...found, title: textOfCell(above) } : found;
  const profile = isSkill ? undefined : readProfile(tables);
  if (profile) return { ...profile, notes: limitNotes([...found.notes, ...profile.notes]) };
  const isOfSkill = isSkill || isOneSkill(tables, options);
  const framework = isOfSkill ? undefined : readBlocks({ ...source, blocks: [...blocks(), ...source.blocks] }, options);
  if (framework?.framework || framework?.skill) return { ...framework, notes: limitNotes(framework.notes) };
  const levels = options.levels ?? (isSkill ? undefined : source.levels);
  const defaultName = source.title ?? options.defaultName;
  const reading = readTables(tables, facts, { ...options, levels, defaultName }, { where, advice: ADVICE });
  if (!reading.skill && framework && !tables.some(({ refused }) => refused)) return closest(reading, framework);
  const told = [...source.notes, ...reading.notes];
  if (!reading.skill) return { notes: limitNotes(told) };
  const readAs = howRead(reading.skill, tables, options);
  return {
    ...reading,
    readAs,
    notes: limitNotes([...told, ...findUnsaid(source.blocks, [reading.skill, readAs], told)]),
  };
}

/** Of two refusals, the one that says more: what was found of a framework, else what is wrong with the tables. */
function closest(skill: Reading, framework: Reading): Reading {
  const isFound = framework.notes.some(({ severity, code }) => severity === 'error' && code !== 'no-framework');
  const isNear = !isFound && skill.notes.some(({ place }) => place !== '');
  return { notes: limitNotes(isNear ? skill.notes : framework.notes) };
}

/**
 * The tables of blocks, each with the heading before it. A table below a heading inside the part of a level that has
 * one already is refused.
 */
export function tablesWithHeadings(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  let heading: HeadingBlock | undefined;
  /** The depth of the last heading of a level with a table. */
  let depth = Infinity;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block;
      if (block.depth <= depth) depth = Infinity;
    } else if (block.kind === 'table') {
      const text = heading && textOfCell(heading.content);
      const above = heading && { heading: text, headingId: heading.content.id };
      const isInside = heading !== undefined && heading.depth > depth && !isLevel(text!);
      if (heading && !isInside && isLevel(text!)) depth = heading.depth;
      const refused = isInside ? `It is below the heading ${quote(text!)}, inside the part of a level.` : undefined;
      tables.push(
        refused
          ? { ...block.table, refused }
          : above && block.table.heading === undefined
            ? { ...block.table, ...above }
            : block.table,
      );
      heading = undefined;
    }
  }
  return tables;
}

/** Takes legends from the ends of tables with columns of levels. What is in them is told. */
function withoutLegends(tables: readonly Table[], { levels = [] }: ReadingOptions): Table[] {
  const known = new Set(levels.map(foldName));
  return tables.map((table) => {
    const { shape } = findHeaders(table, (name) => known.has(foldName(name)));
    if (shape.refused !== undefined || shape.name !== 'wide') return table;
    const rows = [...table.rows];
    const isEmpty = (row: readonly Cell[]) => row.every((cell) => !textOfCell(cell));
    while (rows.length > 2 && (isLegendRow(rows.at(-1)!) || isEmpty(rows.at(-1)!))) rows.pop();
    return rows.length < table.rows.length ? { ...table, rows } : table;
  });
}

function isLegendRow(row: readonly Cell[]): boolean {
  const name = nameOfSection(row);
  return !!name && legendIn(textOfCell(name), name.place).length > 0;
}

/** Whether tables are about the roles and levels of one skill. */
function isOneSkill(tables: readonly Table[], { levels = [] }: ReadingOptions): boolean {
  const known = new Set(levels.map(foldName));
  const isKnown = (level: string) => known.has(foldName(level));
  const shapes = tables.map((table) => ({ table, shape: findHeaders(table, isKnown).shape }));
  const read = shapes.filter(
    (found): found is { table: Table; shape: KnownShape } => found.shape.refused === undefined,
  );
  if (read.length === 0 || read.length < tables.length / 2) return false;
  const headings = read
    .filter(({ shape }) => shape.name === 'level')
    .map(({ table }) => `${table.headingId ?? ''}\0${singleSpaced(table.heading ?? '')}`);
  if (new Set(headings).size < headings.length) return false;
  return read.every(({ table, shape }) => {
    const hasSections = toGrids(table, known).some(
      ({ sections, upper }) =>
        (upper.length > 0 && new Set(upper.map((cell) => textOfCell(cell))).size > 2) ||
        (shape.name === 'wide' && sections.some(({ name, rows }) => name && rows.length > 0)),
    );
    return !hasSections && !isMerged(table, shape) && shape.name !== 'skills' && skillsIn(table, shape).size < 2;
  });
}

/** Whether rows of several skills leave roles or levels empty, as merged cells do. */
function isMerged({ rows }: Table, { name, columns }: KnownShape): boolean {
  if (name !== 'long' || !columns.includes('skill')) return false;
  const isBlank = (row: readonly Cell[], kind: string) => !textOfCell(row[columns.indexOf(kind as 'role')]);
  return rows.slice(1).some((row) => row.some(textOfCell) && (isBlank(row, 'role') || isBlank(row, 'level')));
}

function skillsIn({ rows }: Table, { columns }: KnownShape): ReadonlySet<string> {
  const column = columns.indexOf('skill');
  return new Set(
    column < 0
      ? []
      : rows
          .slice(1)
          .map((row) => foldName(textOfCell(row[column])))
          .filter(Boolean),
  );
}

/** How a skill was read: what was counted, what the headers are, and which words say what is required. */
function howRead(
  { name, roles, levels, expectations }: SkillDocument,
  tables: readonly Table[],
  options: ReadingOptions,
): string[] {
  const known = new Set((options.levels ?? []).map(foldName));
  const headers = new Set<string>();
  const words = new Set<string>();
  for (const table of tables) {
    const { row, shape } = findHeaders(table, (level) => known.has(foldName(level)));
    if (shape.refused !== undefined) continue;
    for (const cell of table.rows[row] ?? []) if (textOfCell(cell)) headers.add(textOfCell(cell));
    const required = shape.columns.indexOf('required');
    for (const cells of required < 0 ? [] : table.rows.slice(row + 1)) {
      const word = textOfCell(cells[required]);
      if (readRequirement(word) !== undefined && words.size < MOST_WORDS) words.add(word);
    }
  }
  const title = typeof name === 'string' ? `, ${quote(name)}` : '';
  const some = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
  const counted = `one skill${title}: ${some(roles.length, 'role')} × ${some(levels.length, 'level')}, ${some(expectations.length, 'expectation')}`;
  const sentences = [counted, `Columns: ${[...headers].map(quote).join(', ')}.`];
  return words.size > 0 ? [...sentences, `What is required: ${[...words].map(quote).join(', ')}.`] : sentences;
}

const MOST_WORDS = 30;

/** A warning about characters that a format drops. */
export function lostNul(text: string, format: string): Note[] {
  const message = `The file has NUL characters, which ${format} drops or replaces. Remove them.`;
  return text.includes('\0') ? [warning('', 'characters-lost', message)] : [];
}
