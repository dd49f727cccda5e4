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
import { Latest } from '../../base/latest.ts';

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
  /** Whose levels they are. */
  readonly role?: FrameworkRole | undefined;
}

/** Finds the columns of a framework; those of roles where it has no levels. */
export class ColumnFinder {
  readonly #all = new Latest<readonly Column[]>();

  /** Each column is the same object as before, unless the framework, the kind, or the role or level shown is another. */
  find(framework: Framework, kind: ColumnKind, stance: Stance): Columns {
    return kind === 'roles' || !hasLevels(framework)
      ? this.#findRoles(framework, stance)
      : this.#findLevels(framework, stance);
  }

  /** While no role is chosen, those of the first role. */
  #findLevels(framework: Framework, { current, target, isMove }: Stance): Columns {
    const role = current.role ?? framework.roles?.[0];
    const all = this.#all.get([framework, 'levels', role], () => levelColumns(framework, role));
    const at = (level: string | undefined) => all.findIndex(({ id }) => id === level);
    const choice = { current: at(current.place.level), target: isMove ? -1 : at(target.place.level) };
    return { kind: 'levels', all, role, choice };
  }

  #findRoles(framework: Framework, { current, target, isMove }: Stance): Columns {
    const { roles = [], levels } = framework;
    const level = current.place.level ?? levels?.[0]?.id;
    const all = this.#all.get([framework, 'roles', level], () =>
      roles.map(({ id, name }) => ({ id, name, place: { role: id, level } })),
    );
    const at = (role: FrameworkRole | undefined) => roles.findIndex((other) => other === role);
    return { kind: 'roles', all, choice: { current: at(current.role), target: isMove ? at(target.role) : -1 } };
  }
}

function levelColumns(framework: Framework, role: FrameworkRole | undefined): Column[] {
  const all: Column[] = [];
  for (const { id, name } of levelsOf(framework, role?.id)) {
    all.push({ id, name, place: { role: role?.id, level: id }, below: all.at(-1) });
  }
  return all;
}
