import type { LevelIndices } from '../../../document/levels.ts';
import type { Text } from '../../../document/parts.ts';
import {
  type Framework,
  type FrameworkRole,
  hasLevels,
  levelsOf,
  type Place,
  type Stance,
} from '../../../framework-document/index.ts';

/** What the columns are: the levels of a role, or the roles at a level. */
export type ColumnKind = 'levels' | 'roles';

/** A column of the matrix: somebody's place. */
export interface Column {
  readonly id: string;
  readonly name: Text;
  readonly place: Place;
  /** The column of the level below, which a cell need not repeat. */
  readonly below?: Column | undefined;
}

/** The columns, and which of them are those of the current place and of the target. */
export interface Columns {
  readonly kind: ColumnKind;
  readonly all: readonly Column[];
  readonly choice: LevelIndices;
  /** Whether one shows at a time, so that its cells say all. */
  readonly isAlone?: boolean;
  /** Whose levels they are. */
  readonly role?: FrameworkRole | undefined;
}

/** The columns of a framework; those of roles where it has no levels. While no role is chosen, those of its first role. */
export function columnsOf(framework: Framework, kind: ColumnKind, stance: Stance): Columns {
  return kind === 'roles' || !hasLevels(framework) ? roleColumns(framework, stance) : levelColumns(framework, stance);
}

function levelColumns(framework: Framework, { current, target, isMove }: Stance): Columns {
  const role = current.role ?? framework.roles?.[0];
  const all: Column[] = [];
  for (const { id, name } of levelsOf(framework, role?.id)) {
    all.push({ id, name, place: { role: role?.id, level: id }, below: all.at(-1) });
  }
  const at = (level: string | undefined) => all.findIndex(({ id }) => id === level);
  return {
    kind: 'levels',
    all,
    role,
    choice: { current: at(current.place.level), target: isMove ? -1 : at(target.place.level) },
  };
}

function roleColumns(framework: Framework, { current, target, isMove }: Stance): Columns {
  const roles = framework.roles ?? [];
  const level = current.place.level ?? framework.levels?.[0]?.id;
  const all = roles.map(({ id, name }) => ({ id, name, place: { role: id, level } }));
  const at = (role: FrameworkRole | undefined) => roles.findIndex((other) => other === role);
  return { kind: 'roles', all, choice: { current: at(current.role), target: isMove ? at(target.role) : -1 } };
}

/** Columns whose cells say all themselves, for a table that shows one of them at a time. */
export function standingAlone(columns: Columns): Columns {
  return { ...columns, isAlone: true, all: columns.all.map((column) => ({ ...column, below: undefined })) };
}
