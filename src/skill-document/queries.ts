import type { Expectation, Level, Proficiency, Role, SkillDocument } from './schema.ts';

/** What is looked up often in a document; made once for it, however many elements show it. */
interface Index {
  /** The expectations by role and level. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Expectation>>;
  /** The places of the levels by their ids. */
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

/** What a role demands at a level; `undefined` for an empty cell. */
export function findExpectation(skill: SkillDocument, role: string, level: string): Expectation | undefined {
  return indexOf(skill).cells.get(role)?.get(level);
}

/** All that a role demands, in the order of the document; takes no longer where there are many levels. */
export function expectationsOf(skill: SkillDocument, role: string): readonly Expectation[] {
  return [...(indexOf(skill).cells.get(role)?.values() ?? [])];
}

/** The proficiency that an expectation names; `undefined` where it names none. */
export function findProficiency(skill: SkillDocument, { proficiency }: Expectation): Proficiency | undefined {
  return proficiency === undefined ? undefined : indexOf(skill).proficiencies.get(proficiency);
}

/**
 * Whether a document says of any expectation that it is required or optional. Where it does, an expectation without
 * `required` is optional; where it does not, none is either.
 */
export function statesRequired(skill: SkillDocument): boolean {
  return indexOf(skill).statesRequired;
}

/**
 * How many expectations are mandatory and how many optional, of all roles or of those given. `undefined` where the
 * document does not say what is required.
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

/** The level above the one of that id; `undefined` at the top, for an unknown id and for none. */
export function levelAfter(skill: SkillDocument, id: string | undefined): Level | undefined {
  const index = indexOfLevel(skill, id);
  return index < 0 ? undefined : skill.levels[index + 1];
}

/** The level below the one of that id; `undefined` at the bottom, for an unknown id and for none. */
export function levelBefore(skill: SkillDocument, id: string | undefined): Level | undefined {
  return skill.levels[indexOfLevel(skill, id) - 1];
}

/** The roles of those ids, in the document's order; all of them where nothing is chosen. Unknown ids choose none. */
export function chooseRoles({ roles }: SkillDocument, ids: Iterable<string> | undefined): readonly Role[] {
  if (!ids) return roles;
  const chosen = new Set(ids);
  return roles.filter(({ id }) => chosen.has(id));
}

/** The chosen levels, as indices into a document's `levels`; -1 for none. */
export interface LevelIndices {
  readonly current: number;
  readonly target: number;
}

/** The levels that two ids choose; an unknown id chooses none. The target is by default the level after the current. */
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

/** The place of the level of an id among a document's levels; -1 where there is none. */
export function indexOfLevel(skill: SkillDocument, id: string | undefined): number {
  return id === undefined ? -1 : (indexOf(skill).levels.get(id) ?? -1);
}
