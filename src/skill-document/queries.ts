import type { Proficiency, Role } from '../document/parts.ts';
import type { Expectation, SkillDocument } from './schema.ts';

/** Lookups of a document. Created once per document, for all elements that show it. */
interface Index {
  /** The expectations, by role id and level id. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Expectation>>;
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
