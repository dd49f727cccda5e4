import type { TableItem } from '../items.ts';
import { type Note, warning } from '../report.ts';
import { requirementWord } from '../requirements.ts';
import { axisOf, keepsOrder, type Layout, placeOf } from './framework-layout.ts';
import type { AskedRow, FrameworkRows, GroupRows, NamedEntry, SkillRows } from './framework-rows.ts';

/** What a cell holds. Each format writes it in its own way. */
export interface Content {
  readonly text?: string;
  readonly items?: readonly TableItem[];
  readonly links?: readonly { readonly name: string; readonly url: string }[];
}

export interface FrameworkTable {
  readonly headers: readonly string[];
  /** The column whose cells name the rows. */
  readonly names: number;
  readonly rows: readonly (readonly Content[])[];
}

/** A table below the heading of a group, if it has one. */
export interface TableSection {
  readonly domain?: string | undefined;
  readonly group?: NamedEntry | undefined;
  readonly table: FrameworkTable;
}

interface Placed {
  readonly skill: SkillRows;
  /** The group, if a column of the table names it. */
  readonly group: string;
}

/**
 * The legend of the proficiencies. The first column has what cells say, which readers compare; the second one the name,
 * since a meaning alone would be read as a name.
 */
export function legendOf({ proficiencies }: FrameworkRows): FrameworkTable {
  const rows = proficiencies.map(({ name, summary }) => [{ text: name }, { text: name }, { text: summary }]);
  return { headers: ['Value', 'Proficiency', 'Description'], names: 0, rows };
}

/** What the levels mean. */
export function levelTable({ levels }: FrameworkRows): FrameworkTable {
  const rows = levels.map(({ name, summary }) => [{ text: name }, { text: summary }]);
  return { headers: ['Level', 'Description'], names: 0, rows };
}

/** The tables of a framework, in a layout. */
export function tablesOf(rows: FrameworkRows, layout: Layout): readonly TableSection[] {
  const parts = rows.parts.filter(({ skills }) => skills.length > 0);
  if (layout.groups === 'column') {
    const skills = parts.flatMap(place);
    return skills.length > 0 ? [{ table: tableOf(rows, layout, skills) }] : [];
  }
  return parts.map(({ group, skills }) => ({
    ...(group && { group, domain: group.domain || undefined }),
    table: tableOf(rows, layout, place({ group: undefined, skills })),
  }));
}

function place({ group, skills }: GroupRows): Placed[] {
  return skills.map((skill) => ({ skill, group: group?.name ?? '' }));
}

function tableOf(rows: FrameworkRows, layout: Layout, skills: readonly Placed[]): FrameworkTable {
  const hasGroups = skills.some(({ group }) => group);
  const hasSummaries = skills.some(({ skill }) => skill.summary);
  const about = ({ skill, group }: Placed): Content[] => [
    ...(hasGroups ? [{ text: group }] : []),
    { text: skill.name },
    ...(hasSummaries ? [{ text: skill.summary }] : []),
  ];
  const headers = [...(hasGroups ? ['Group'] : []), 'Skill', ...(hasSummaries ? ['Summary'] : [])];
  const { headers: more, rows: cells } =
    layout.cells === 'statements' ? statementRows(rows, layout, skills) : matrixRows(rows, skills);
  return {
    headers: [...headers, ...more],
    names: hasGroups ? 1 : 0,
    rows: cells.map(({ placed, cells }) => [...about(placed), ...cells]),
  };
}

/** The rows of a table without what is about their skills. */
interface Body {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly placed: Placed; readonly cells: readonly Content[] }[];
}

function matrixRows(rows: FrameworkRows, skills: readonly Placed[]): Body {
  const axis = axisOf(rows);
  return { headers: axis, rows: skills.map((placed) => ({ placed, cells: matrixRow(placed.skill, axis) })) };
}

function statementRows(rows: FrameworkRows, layout: Layout, skills: readonly Placed[]): Body {
  const columns = columnsOf(rows);
  const described = new Set<SkillRows>();
  /** The summary stands only in the first row of a skill. */
  const once = ({ skill, group }: Placed): Placed => {
    const isFirst = !described.has(skill);
    described.add(skill);
    return { skill: isFirst ? skill : { ...skill, summary: '' }, group };
  };
  return {
    headers: columns.map(([header]) => header),
    rows: statementsOf(rows, layout, skills).map(({ placed, row }) => ({
      placed: once(placed),
      cells: columns.map(([, write]) => (row ? write(row) : {})),
    })),
  };
}

/** Stands in a row without other cells, which readers would take for a heading. */
const NOTHING = '–';

function matrixRow({ rows, summary }: SkillRows, axis: readonly string[]): Content[] {
  const asked = new Map(rows.map((row) => [placeOf(row), row]));
  const cells = axis.map((name): Content => {
    const row = asked.get(name);
    if (!row) return {};
    const { proficiency, text, items, links } = row;
    return { text: proficiency || text, items, links };
  });
  return rows.length === 0 && !summary ? [{ text: NOTHING }, ...cells.slice(1)] : cells;
}

type Columns = readonly (readonly [header: string, write: (row: AskedRow) => Content])[];

function columnsOf({ levels, roles, uses }: FrameworkRows): Columns {
  const columns: [string, boolean, (row: AskedRow) => Content][] = [
    ['Role', roles.length > 0, ({ role }) => ({ text: role })],
    ['Level', levels.length > 0, ({ level }) => ({ text: level })],
    ['Required', uses.required, ({ required }) => ({ text: requirementWord(required) })],
    ['Proficiency', uses.proficiency, ({ proficiency }) => ({ text: proficiency })],
    ['Description', uses.text || !(uses.items || uses.proficiency), ({ text }) => ({ text })],
    ['Items', uses.items, ({ items }) => ({ items })],
    ['Links', uses.links, ({ links }) => ({ links })],
  ];
  return columns.flatMap(([header, isUsed, write]) => (isUsed ? [[header, write] as const] : []));
}

interface Statement {
  readonly placed: Placed;
  /** `undefined` in a row that only names a skill. */
  readonly row: AskedRow | undefined;
}

/**
 * A row for each expectation, skill by skill. Readers learn the order of levels and roles from their first rows: if that
 * is another one, the rows are sorted by level and role, below rows that only name the skills. Skills without a group
 * stay first: an empty cell repeats the group above it.
 */
function statementsOf(rows: FrameworkRows, { names }: Layout, skills: readonly Placed[]): readonly Statement[] {
  const bySkill = skills.flatMap((placed): Statement[] => {
    if (placed.skill.rows.length > 0) return placed.skill.rows.map((row) => ({ placed, row }));
    return isReadAlone(placed) ? [{ placed, row: undefined }] : [];
  });
  if (names === 'stated' || keepsOrder(rows, rowsIn(bySkill))) return bySkill;
  const [levels, roles] = [positionsIn(rows.levels), positionsIn(rows.roles)];
  const positionOf = ({ level, role }: AskedRow) =>
    (levels.get(level) ?? 0) * (roles.size + 1) + (roles.get(role) ?? 0);
  const sort = (placed: readonly Placed[]) => [
    ...placed.filter(isReadAlone).map((placed) => ({ placed, row: undefined })),
    ...placed
      .flatMap((placed) => placed.skill.rows.map((row) => ({ placed, row })))
      .sort((a, b) => positionOf(a.row) - positionOf(b.row)),
  ];
  return [...sort(skills.filter(({ group }) => !group)), ...sort(skills.filter(({ group }) => group))];
}

function rowsIn(statements: readonly Statement[]): AskedRow[] {
  return statements.flatMap(({ row }) => row ?? []);
}

/** Warns if readers of one table find levels or roles in another order. */
export function warnOfOrder(rows: FrameworkRows, layout: Layout, format: string): Note[] {
  if (layout.cells !== 'statements' || layout.groups !== 'column' || layout.names === 'stated') return [];
  const statements = statementsOf(rows, layout, rows.parts.flatMap(place));
  const message = `${format} names levels and roles where something is asked. When it is read back, their order is another one.`;
  return keepsOrder(rows, rowsIn(statements)) ? [] : [warning('', 'order-lost', message)];
}

/** Whether a row can name a skill and nothing else. Readers take a cell that is alone in its row for a heading. */
function isReadAlone({ skill, group }: Placed): boolean {
  return group !== '' || skill.summary !== '';
}

function positionsIn(list: readonly NamedEntry[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ name }, index) => [name, index]));
}
