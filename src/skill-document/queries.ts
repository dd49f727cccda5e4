import type { Expectation, Level, Proficiency, Role, SkillDocument } from './schema.ts';

type Cells = Map<string, Map<string, Expectation>>;

const indexes = new WeakMap<SkillDocument, Cells>();

/** The expectations by role and level; made once for a document, however many elements show it. */
function cells(skill: SkillDocument): Cells {
  let index = indexes.get(skill);
  if (!index) {
    indexes.set(skill, (index = new Map()));
    for (const expectation of skill.expectations) {
      const { role, level } = expectation;
      index.set(role, (index.get(role) ?? new Map()).set(level, expectation));
    }
  }
  return index;
}

/** What a role demands at a level; `undefined` for an empty cell. */
export function findExpectation(skill: SkillDocument, role: string, level: string): Expectation | undefined {
  return cells(skill).get(role)?.get(level);
}

/** The proficiency that an expectation names; `undefined` where it names none. */
export function findProficiency(
  { proficiencies = [] }: SkillDocument,
  { proficiency }: Expectation,
): Proficiency | undefined {
  return proficiencies.find(({ id }) => id === proficiency);
}

/** How many expectations there are of each kind, of all roles or of those named. */
export function countExpectations(
  skill: SkillDocument,
  roles: readonly Role[] = skill.roles,
): { mandatory: number; optional: number } {
  const ids = new Set(roles.map(({ id }) => id));
  const counted = skill.expectations.filter(({ role }) => ids.has(role));
  const mandatory = counted.filter(({ required }) => required).length;
  return { mandatory, optional: counted.length - mandatory };
}

/** The level above the one of that id; `undefined` at the top, for an unknown id and for none. */
export function levelAfter({ levels }: SkillDocument, id: string | undefined): Level | undefined {
  const index = indexOfLevel(levels, id);
  return index < 0 ? undefined : levels[index + 1];
}

/** The level below the one of that id; `undefined` at the bottom, for an unknown id and for none. */
export function levelBefore({ levels }: SkillDocument, id: string | undefined): Level | undefined {
  return levels[indexOfLevel(levels, id) - 1];
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
  { levels }: SkillDocument,
  level: string | undefined,
  target: string | undefined,
): LevelIndices {
  const current = indexOfLevel(levels, level);
  const wanted = indexOfLevel(levels, target);
  const hasNext = current >= 0 && current + 1 < levels.length;
  return { current, target: wanted < 0 && hasNext ? current + 1 : wanted };
}

function indexOfLevel(levels: readonly Level[], id: string | undefined): number {
  return levels.findIndex((level) => level.id === id);
}
