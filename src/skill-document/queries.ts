import type { Expectation, Level, Proficiency, Role, SkillDocument } from './schema.ts';

/** Lookups of a document. Created once per document, for all elements that show it. */
interface Index {
  /** The expectations, by role id and level id. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Expectation>>;
  /** The indices of the levels, by id. */
  readonly levels: ReadonlyMap<string, number>;
  readonly proficiencies: ReadonlyMap<string, Proficiency>;
  readonly statesRequired: boolean;
}

const indexes = new WeakMap<SkillDocument, Index>();

function indexOf(skill: SkillDocument): Index {
  let index = indexes.get(skill);
  if (!index) {
    const cells = new Map<string, Map<string, Expectation>>();
    for (const expectation of skill.expectations) {
      const { role, level } = expectation;
      cells.set(role, (cells.get(role) ?? new Map<string, Expectation>()).set(level, expectation));
    }
    index = {
      cells,
      levels: new Map(skill.levels.map(({ id }, place) => [id, place])),
      proficiencies: new Map(skill.proficiencies?.map((proficiency) => [proficiency.id, proficiency])),
      statesRequired: skill.expectations.some(({ required }) => required !== undefined),
    };
    indexes.set(skill, index);
  }
  return index;
}

/** Returns the expectation of a role at a level, both by id; `undefined` if there is none. */
export function findExpectation(skill: SkillDocument, role: string, level: string): Expectation | undefined {
  return indexOf(skill).cells.get(role)?.get(level);
}

/** Returns all expectations of a role, by its id, in the document's order. */
export function expectationsOf(skill: SkillDocument, role: string): readonly Expectation[] {
  return [...(indexOf(skill).cells.get(role)?.values() ?? [])];
}

/** Returns the proficiency that an expectation names; `undefined` if it names none. */
export function findProficiency(skill: SkillDocument, { proficiency }: Expectation): Proficiency | undefined {
  return proficiency === undefined ? undefined : indexOf(skill).proficiencies.get(proficiency);
}

/**
 * Whether any expectation of a document has `required`. If so, expectations without it are optional. If not, the
 * document does not distinguish required from optional.
 */
export function statesRequired(skill: SkillDocument): boolean {
  return indexOf(skill).statesRequired;
}

/**
 * Counts the mandatory and the optional expectations of some roles, by default of all. Returns `undefined` if the
 * document does not state what is required.
 */
export function countExpectations(
  skill: SkillDocument,
  roles: readonly Role[] = skill.roles,
): { mandatory: number; optional: number } | undefined {
  if (!statesRequired(skill)) return undefined;
  const ids = new Set(roles.map(({ id }) => id));
  const counted = skill.expectations.filter(({ role }) => ids.has(role));
  const mandatory = counted.filter(({ required }) => required).length;
  return { mandatory, optional: counted.length - mandatory };
}

/** Returns the level above the one with this id; `undefined` at the top, and for an unknown or missing id. */
export function levelAfter(skill: SkillDocument, id: string | undefined): Level | undefined {
  const index = indexOfLevel(skill, id);
  return index < 0 ? undefined : skill.levels[index + 1];
}

/** Returns the level below the one with this id; `undefined` at the bottom, and for an unknown or missing id. */
export function levelBefore(skill: SkillDocument, id: string | undefined): Level | undefined {
  return skill.levels[indexOfLevel(skill, id) - 1];
}

/**
 * Returns the roles with these ids, in the document's order; all roles if `ids` is `undefined`. Ignores unknown ids.
 */
export function chooseRoles({ roles }: SkillDocument, ids: Iterable<string> | undefined): readonly Role[] {
  if (!ids) return roles;
  const chosen = new Set(ids);
  return roles.filter(({ id }) => chosen.has(id));
}

/** The chosen levels, as indices of the document's `levels`; -1 for none. */
export interface LevelIndices {
  readonly current: number;
  readonly target: number;
}

/**
 * Returns the indices of the current level and the target, by their ids. An unknown or missing id gives -1; for the
 * target, it gives the level after the current one if there is one.
 */
export function chooseLevels(
  skill: SkillDocument,
  level: string | undefined,
  target: string | undefined,
): LevelIndices {
  const current = indexOfLevel(skill, level);
  const wanted = indexOfLevel(skill, target);
  const hasNext = current >= 0 && current + 1 < skill.levels.length;
  return { current, target: wanted < 0 && hasNext ? current + 1 : wanted };
}

/** Returns the index of the level with this id in the document's `levels`; -1 if there is none. */
export function indexOfLevel(skill: SkillDocument, id: string | undefined): number {
  return id === undefined ? -1 : (indexOf(skill).levels.get(id) ?? -1);
}
