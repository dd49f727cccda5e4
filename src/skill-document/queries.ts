import type { Expectation, Level, Role, SkillDocument } from './schema.ts';

type Cells = ReadonlyMap<string, ReadonlyMap<string, Expectation>>;

const indexes = new WeakMap<SkillDocument, Cells>();

/** The expectations by role and level; made once for a document, however many elements show it. */
function cells(skill: SkillDocument): Cells {
  let index = indexes.get(skill);
  if (!index) indexes.set(skill, (index = makeIndex(skill)));
  return index;
}

function makeIndex(skill: SkillDocument): Cells {
  const index = new Map<string, Map<string, Expectation>>();
  for (const expectation of skill.expectations) {
    const row = index.get(expectation.role) ?? new Map<string, Expectation>();
    index.set(expectation.role, row.set(expectation.level, expectation));
  }
  return index;
}

/** What a role demands at a level; `undefined` for an empty cell. */
export function findExpectation(skill: SkillDocument, role: string, level: string): Expectation | undefined {
  return cells(skill).get(role)?.get(level);
}

/** How many expectations there are of each kind, of all roles or of those named. */
export function countExpectations(
  skill: SkillDocument,
  roles: readonly Role[] = skill.roles,
): { mandatory: number; optional: number } {
  const all = roles.flatMap((role) => [...(cells(skill).get(role.id)?.values() ?? [])]);
  const mandatory = all.filter((expectation) => expectation.required).length;
  return { mandatory, optional: all.length - mandatory };
}

/** The level of that id; `undefined` for an unknown id and for none. */
export function findLevel(skill: SkillDocument, id: string | undefined): Level | undefined {
  return skill.levels.find((level) => level.id === id);
}

/** The level above the one of that id; `undefined` at the top, for an unknown id and for none. */
export function levelAfter(skill: SkillDocument, id: string | undefined): Level | undefined {
  const index = skill.levels.findIndex((level) => level.id === id);
  return index < 0 ? undefined : skill.levels[index + 1];
}

/** The level below the one of that id; `undefined` at the bottom, for an unknown id and for none. */
export function levelBefore(skill: SkillDocument, id: string | undefined): Level | undefined {
  const index = skill.levels.findIndex((level) => level.id === id);
  return skill.levels[index - 1];
}

/** The levels that two ids choose; an unknown id chooses none. The target is by default the level after the current. */
export function chooseLevels(
  skill: SkillDocument,
  level: string | undefined,
  target: string | undefined,
): { current: Level | undefined; target: Level | undefined } {
  return { current: findLevel(skill, level), target: findLevel(skill, target) ?? levelAfter(skill, level) };
}
