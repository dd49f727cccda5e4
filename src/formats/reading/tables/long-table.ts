import { readItemLines } from '../../items.ts';
import { quote } from '../../quotation.ts';
import { groupsOfRows } from './group-columns.ts';
import { ColumnSentences, DETAILS } from './explaining.ts';
import type { Asked, Finding, Recognition } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { type Row, textsInColumn } from './header-row.ts';
import { type Context, contextOfRow, splitItems, wordsOf } from './matrix.ts';
import { type Scale, SIGNS } from '../levels/scale.ts';
import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import { codesOfValues, requirementsIn, withNamesOfValues } from './value-codes.ts';
import { saysNone, saysNothing } from '../words/nothing-words.ts';

/** The columns of a table with a row for each statement. */
export interface LongColumns {
  readonly skill?: number | undefined;
  readonly role?: number | undefined;
  readonly level?: number | undefined;
  readonly groups: readonly number[];
  /** The columns with what is asked. The first one is the text; headers of others stand before their texts. */
  readonly texts: readonly number[];
  readonly items?: number | undefined;
  readonly proficiency?: number | undefined;
  readonly required?: number | undefined;
  readonly summary?: number | undefined;
  readonly others: readonly number[];
}

/**
 * Reads a table with a row for each statement: a skill, a role, a level where there are columns for them, and what is
 * asked. An empty cell of a name repeats the one above, as merged cells do.
 */
export function readLongTable(grid: Grid, given: LongColumns, scale: Scale | undefined, context: Context): Recognition {
  const columns = withNamesOfValues(grid, given);
  const findings: Finding[] = codesOfValues(grid, columns);
  const reader: Reader = { grid, columns, scale, isRequired: requirementsIn(requirements(grid, columns)) };
  const names = [columns.skill, columns.role, columns.level].filter((index) => index !== undefined);
  for (const { name, rows } of grid.sections) {
    const groups = groupsOfRows(rows, columns.groups);
    const filled = fillDown(rows, names);
    rows.forEach((row, index) => {
      const around = contextOfRow(context, name && textOfCell(name), groups[index]!);
      for (const finding of readRow(reader, around, row, filled[index]!)) findings.push(finding);
    });
  }
  return { shape: shapeOf(columns, context), findings, explained: explain(grid, columns) };
}

/** The text of each name in each row; an empty one repeats the one above. */
function fillDown(rows: readonly Row[], columns: readonly number[]): ReadonlyMap<number, string>[] {
  const above = new Map<number, string>();
  return rows.map((row) => {
    for (const column of columns) {
      const text = textOfCell(row[column]);
      if (text) above.set(column, text);
    }
    return new Map(above);
  });
}

interface Reader {
  readonly grid: Grid;
  readonly columns: LongColumns;
  readonly scale: Scale | undefined;
  readonly isRequired: (text: string) => boolean | undefined;
}

/** What the column of what is required says. */
const requirements = (grid: Grid, { required }: LongColumns): string[] =>
  required === undefined ? [] : textsInColumn(rowsOf(grid), required);

function readRow(reader: Reader, context: Context, row: Row, names: ReadonlyMap<number, string>): Finding[] {
  const { grid, columns } = reader;
  const nameOf = (column: number | undefined) => (column === undefined ? undefined : names.get(column));
  const isOfGroups = columns.skill === undefined && columns.groups.length > 0;
  const group = isOfGroups ? undefined : context.group;
  const skill = nameOf(columns.skill) ?? (isOfGroups ? context.group : undefined) ?? context.skill ?? '';
  const [role, level] = [nameOf(columns.role) ?? context.role, nameOf(columns.level) ?? context.level];
  const own = { skill, group, domain: isOfGroups ? undefined : context.domain };
  const first = row.find(hasContent);
  const place = (columns.skill === undefined ? undefined : row[columns.skill]?.place) ?? first?.place ?? '';
  const findings: Finding[] = [];
  if (skill) findings.push({ kind: 'named', of: 'skill', name: skill, group: own.group, domain: own.domain, place });
  const described = columns.summary === undefined ? undefined : row[columns.summary];
  if (described && hasContent(described) && skill)
    findings.push({
      kind: 'described',
      of: 'skill',
      name: skill,
      ...{ group: own.group, domain: own.domain },
      text: wordsOf(described),
      links: described.links,
      place: described.place,
    });
  const asked = readAsked(reader, row);
  if (asked && (skill || role)) findings.push({ kind: 'asked', ...own, role, level, ...asked, place });
  for (const index of columns.others) {
    const cell = row[index];
    if (!cell || !hasContent(cell) || !headerOf(grid, index)) continue;
    findings.push({
      kind: 'detail',
      skill,
      group: own.group,
      column: headerOf(grid, index),
      text: wordsOf(cell),
      place: cell.place,
    });
  }
  return findings;
}

function readAsked({ grid, columns, scale, isRequired }: Reader, row: Row): Partial<Asked> | undefined {
  const [first, ...more] = columns.texts.map((index) => ({ header: headerOf(grid, index), cell: row[index] }));
  const main = first?.cell && hasContent(first.cell) ? contentOf(first.cell, scale) : {};
  const texts = more.flatMap(({ header, cell }) => (cell && hasContent(cell) ? `${header}: ${wordsOf(cell)}` : []));
  const listed = columns.items === undefined ? undefined : row[columns.items];
  const items = [...(main.items ?? []), ...(listed && hasContent(listed) ? itemsOf(listed) : [])];
  const value = columns.proficiency === undefined ? '' : textOfCell(row[columns.proficiency]);
  const proficiency = saysNothing(value) ? '' : value;
  const required = columns.required === undefined ? undefined : isRequired(textOfCell(row[columns.required]));
  const text = [main.text, ...texts].filter(Boolean).join('\n\n');
  if (!text && items.length === 0 && !proficiency && !main.proficiency) return undefined;
  const links = [first?.cell, listed].flatMap((cell) => cell?.links ?? []);
  return {
    ...(text && { text }),
    ...(items.length > 0 && { items }),
    ...((proficiency || main.proficiency) && { proficiency: proficiency || main.proficiency }),
    ...(required !== undefined && { required }),
    links,
  };
}

function contentOf(cell: Cell, scale: Scale | undefined): Partial<Asked> {
  const words = cell.lines.join(' ');
  const value = cell.items?.length ? undefined : (scale ?? SIGNS).read(words);
  if (value?.kind === 'nothing' && (scale || !saysNone(words))) return {};
  if (value?.kind === 'value') return { proficiency: value.value, required: value.required };
  const { text, items = [] } = splitItems(cell.lines);
  return { text, items: [...items, ...(cell.items ?? [])] };
}

function itemsOf(cell: Cell): NonNullable<Asked['items']> {
  if (cell.items?.length) return cell.items;
  const { items } = splitItems(cell.lines);
  return items ?? readItemLines(cell.lines);
}

function shapeOf({ skill, role, level }: LongColumns, context: Context): string {
  const kinds = [
    skill === undefined ? '' : 'skills',
    role === undefined ? '' : 'roles',
    level === undefined && context.level === undefined ? '' : 'levels',
  ].filter(Boolean);
  return `rows of ${kinds.join(', ') || 'skills'}`;
}

function explain(grid: Grid, columns: LongColumns): string[] {
  const sentences = new ColumnSentences(grid);
  sentences.say([columns.skill], 'names of skills');
  sentences.say(columns.groups, columns.skill === undefined ? 'names of skills' : 'groups');
  sentences.say([columns.role], 'roles');
  sentences.say([columns.level], 'levels');
  sentences.say([...columns.texts, columns.items], 'what is asked');
  sentences.say([columns.proficiency], 'proficiencies');
  sentences.say([columns.required], 'whether it is required');
  const words = requirements(grid, columns);
  const isRequired = requirementsIn(words);
  const known = [...new Set(words)].filter((word) => isRequired(word) !== undefined);
  if (known.length > 0) sentences.list.push(`What is required: ${known.map(quote).join(', ')}.`);
  sentences.say([columns.summary], 'descriptions');
  sentences.say(columns.others, DETAILS);
  return sentences.list;
}
