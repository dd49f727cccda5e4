import { quote } from '../../quotation.ts';
import type { Subject } from '../blocks/block.ts';
import type { Columns } from './columns.ts';
import { groupsOfRows } from './group-columns.ts';
import { ColumnSentences, DETAILS, NO_DETAILS } from './explaining.ts';
import type { Asked, Described, Detail, Finding, Named, Recognition } from '../findings/finding.ts';
import { type Grid, headerOf } from './grid.ts';
import type { Row } from './header-row.ts';
import { type Scale, SIGNS } from '../levels/scale.ts';
import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import { saysNone, saysNothing } from '../words/nothing-words.ts';

/** What the names beside the rows and above the columns are, and what is above those. */
export interface Axes {
  readonly rows: Exclude<Subject, 'framework' | 'group' | 'proficiency'>;
  readonly columns: Exclude<Subject, 'framework' | 'group' | 'proficiency'>;
  readonly upper?: 'role' | 'skill' | 'group' | undefined;
}

/** What the headings around a table say. */
export interface Context {
  readonly skill?: string | undefined;
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  readonly group?: string | undefined;
  readonly domain?: string | undefined;
}

/** What a table is about whose heading names a skill, unless one is named already. */
export function belowSkill(context: Context): Context {
  if (context.skill !== undefined) return context;
  const { group, domain, ...rest } = context;
  return { ...rest, skill: group, group: domain };
}

const PLURALS: Record<Axes['rows'], string> = { skill: 'skills', role: 'roles', level: 'levels' };

/** Reads a matrix: what a row and a column name, and the cells where they meet. */
export function readMatrix(
  grid: Grid,
  columns: Columns,
  axes: Axes,
  scale: Scale | undefined,
  context: Context,
): Recognition {
  const findings: Finding[] = [];
  for (const [index, name] of columns.matrix) {
    const upper = textOfCell(grid.upper[index]);
    const family = axes.columns === 'role' && upper ? { group: upper } : {};
    if (axes.columns !== 'skill') findings.push(named(axes.columns, name, grid.headers[index]!, family));
    if (upper && axes.upper) findings.push(named(axes.upper, upper, grid.upper[index]!, context));
  }
  const nothing = new Map<string, number>();
  let above = '';
  for (const { name, rows } of grid.sections) {
    const groups = groupsOfRows(rows, columns.groups);
    rows.forEach((row, index) => {
      const own = nameOfRow(columns, row);
      const alone = own ? '' : newGroup(columns, row, rows[index - 1]);
      above = own || alone || above;
      const groupsOf = groups[index]!.filter((group) => group !== alone);
      const around = contextOfRow(context, name && textOfCell(name), groupsOf);
      const found = readRow({ grid, columns, axes, scale, context: around }, row, above);
      for (const finding of found.findings) findings.push(finding);
      for (const value of found.nothing) nothing.set(value, (nothing.get(value) ?? 0) + 1);
    });
  }
  const shape = `${PLURALS[axes.rows]} × ${PLURALS[axes.columns]}`;
  return { shape, findings, explained: explain(grid, columns, axes, nothing) };
}

function named(of: Named['of'], name: string, { place }: Cell, { group, domain }: Context): Named {
  return { kind: 'named', of, name, group, domain, place };
}

/** The groups of a row: those of its columns, else its section, else the heading above. The outer one is a domain. */
export function contextOfRow(context: Context, section: string | undefined, groups: readonly string[]): Context {
  const path = [context.domain, context.group, section, ...groups].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
  const own = path.filter((name, index) => name !== path[index - 1]);
  return { ...context, group: own.at(-1), domain: own.at(-2) };
}

interface Reader {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly axes: Axes;
  readonly scale: Scale | undefined;
  readonly context: Context;
}

interface RowReading {
  readonly findings: Finding[];
  /** The words of cells that say that nothing is asked. */
  readonly nothing: string[];
}

/** The text in the column of names; empty if there is none. */
function nameOfRow({ names }: Columns, row: Row): string {
  const text = names === undefined ? '' : textOfCell(row[names]);
  return saysNothing(text) ? '' : text;
}

/** The group in which a row begins that has no name of its own: the name of the only skill in it. */
function newGroup({ groups }: Columns, row: Row, before: Row | undefined): string {
  const texts = groups.map((index) => [textOfCell(row[index]), textOfCell(before?.[index])] as const);
  return texts.findLast(([own, above]) => own !== '' && own !== above)?.[0] ?? '';
}

/** @param name - the name of the row, or of the one above if cells of names are merged */
function readRow(reader: Reader, row: Row, name: string): RowReading {
  const { grid, columns, axes, context } = reader;
  const findings: Finding[] = [];
  const nothing: string[] = [];
  const cell = columns.names === undefined ? undefined : row[columns.names];
  if (!name && columns.names !== undefined) return { findings, nothing };
  const ofRole = axes.rows === 'skill' ? textOfCell(row[columns.kinds.get('role') ?? -1]) : '';
  const own: Context = { ...context, ...(ofRole && { role: ofRole }), ...(name && { [axes.rows]: name }) };
  if (cell && name && axes.rows !== 'level') findings.push(...aboutRow(reader, row, name, cell, own));
  if (cell && name && axes.rows === 'level') findings.push(named('level', name, cell, {}));
  for (const [index, column] of columns.matrix) {
    const content = row[index];
    if (!content || !hasContent(content)) continue;
    const upper = textOfCell(grid.upper[index]);
    const at: Context = { ...own, [axes.columns]: column, ...(upper && axes.upper && { [axes.upper]: upper }) };
    const asked = readCell(content, at, reader.scale);
    if (asked) findings.push(asked);
    else nothing.push(textOfCell(content));
  }
  return { findings, nothing };
}

/** What a cell asks; `undefined` if it says that nothing is asked. */
function readCell(cell: Cell, context: Context, scale: Scale | undefined): Asked | undefined {
  const { lines, items = [], links = [], place } = cell;
  const { skill, role, level, group, domain } = context;
  const base = { kind: 'asked' as const, skill: skill ?? '', role, level, group, domain, place };
  const value = items.length === 0 ? (scale ?? SIGNS).read(lines.join(' ')) : undefined;
  if (value?.kind === 'nothing' && (scale || !saysNone(lines.join(' ')))) return undefined;
  if (value?.kind === 'value') return { ...base, proficiency: value.value, required: value.required, links };
  return { ...base, ...splitItems(lines), ...(items.length > 0 && { items }), links };
}

const BULLET = /^\s*(?:[-*•·–‣◦▪●・※➢✓]|\d{1,2}[.)])\s*(?=\S)/u;

/** Reads lines as items if each begins with the same kind of sign, after at most one line of text. */
export function splitItems(lines: readonly string[]): Pick<Asked, 'text' | 'items'> {
  const filled = lines.filter((line) => line.trim());
  const first = filled.findIndex((line) => BULLET.test(line));
  const bullets = filled.slice(first);
  const isBulleted = bullets.length > 1 || /^[•▪●◦]\s*\S/u.test(bullets[0] ?? '');
  const isList = first >= 0 && first <= 1 && isBulleted && bullets.every((line) => BULLET.test(line));
  if (!isList) return { text: lines.join('\n').trim() };
  const items = bullets.map((line) => ({ text: line.replace(BULLET, '').trim(), examples: [] }));
  return { text: filled.slice(0, first).join('\n').trim(), items };
}

/** What the other columns say about the skill or the role of a row. */
function aboutRow(
  { grid, columns, axes }: Reader,
  row: Row,
  name: string,
  cell: Cell,
  { group, domain }: Context,
): Finding[] {
  const of = axes.rows === 'role' ? 'role' : 'skill';
  const findings: Finding[] = [named(of, name, cell, { group, domain })];
  const { links = [], items = [], place } = cell;
  const about = { of, name, group: of === 'skill' ? group : undefined, domain, place } as const;
  if (links.length > 0) findings.push({ kind: 'described', ...about, text: '', links } satisfies Described);
  for (const { text, examples } of items)
    findings.push({ kind: 'described', ...about, text: [text, ...examples].join('\n') });
  const described = columns.kinds.get('summary') ?? columns.kinds.get('text');
  const text = described === undefined ? undefined : row[described];
  if (text && hasContent(text))
    findings.push({ kind: 'described', ...about, text: wordsOf(text), links: text.links, place: text.place });
  const role = columns.kinds.get('role');
  const kept = [...columns.kinds.values(), ...columns.others].filter((index) => index !== described && index !== role);
  for (const index of kept) {
    const detail = row[index];
    if (!detail || !hasContent(detail) || of === 'role' || !headerOf(grid, index)) continue;
    findings.push({
      kind: 'detail',
      skill: name,
      group,
      column: headerOf(grid, index),
      text: wordsOf(detail),
      place: detail.place,
    } satisfies Detail);
  }
  return findings;
}

/** All that a cell says, as lines. */
export function wordsOf({ lines, items = [], links = [] }: Cell): string {
  const text = lines.join('\n').trim();
  const urls = links.map(({ url }) => url).filter((url) => !text.includes(url));
  return [text, ...items.flatMap(({ text, examples }) => [text, ...examples]), ...urls].filter(Boolean).join('\n');
}

/** Says what headers mean whose words are not in the framework, and which words mean that nothing is asked. */
function explain(
  grid: Grid,
  columns: Columns,
  { rows, columns: across }: Axes,
  nothing: ReadonlyMap<string, number>,
): string[] {
  const sentences = new ColumnSentences(grid);
  sentences.say([columns.names], `names of ${PLURALS[rows]}`);
  sentences.say(columns.groups, 'groups');
  const role = columns.kinds.get('role');
  sentences.say([role], 'roles');
  const described = columns.kinds.get('summary') ?? columns.kinds.get('text');
  sentences.say([described], 'descriptions');
  sentences.say(
    [...columns.kinds.values(), ...columns.others].filter((index) => index !== described && index !== role),
    rows === 'skill' ? DETAILS : NO_DETAILS,
  );
  sentences.say([...columns.matrix.keys()], PLURALS[across]);
  const upper = [...new Set(grid.upper)].flatMap((cell) => (cell && hasContent(cell) ? quote(textOfCell(cell)) : []));
  if (upper.length > 0) sentences.list.push(`Above the columns: ${upper.join(', ')}.`);
  for (const [word, count] of nothing) sentences.list.push(`${quote(word)} means that nothing is asked (${count}×).`);
  return sentences.list;
}
