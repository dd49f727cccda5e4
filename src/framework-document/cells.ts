/** The expectations of a skill, by role and level. */
import { levelIndices, positionsOf } from './levels.ts';
import { oncePer } from './once-per.ts';
import { hasRoles } from './roles.ts';
import type { Framework, FrameworkExpectation, FrameworkSkill } from './schema.ts';

/** Expectations by the index of their level among all levels of the framework. */
type Row = readonly (FrameworkExpectation | undefined)[];

/** The rows of a skill, by role. That of `undefined` applies to every role. */
type Rows = ReadonlyMap<string | undefined, Row>;

const rowsOf = oncePer((framework: Framework) =>
  oncePer(({ expectations }: FrameworkSkill): Rows => {
    const indices = levelIndices(framework);
    const rows = new Map<string | undefined, (FrameworkExpectation | undefined)[]>();
    for (const expectation of expectations) {
      const row = rows.get(expectation.role) ?? [];
      row[indices.get(expectation.level ?? '') ?? 0] = expectation;
      rows.set(expectation.role, row);
    }
    return rows;
  }),
);

/** Returns what a skill asks of a role at a level, by the index of the level. An expectation with the role comes first. */
export function expectationIn(
  framework: Framework,
  skill: FrameworkSkill,
  role: string | undefined,
  position: number,
): FrameworkExpectation | undefined {
  const rows = rowsOf(framework)(skill);
  const own = role !== undefined && hasRoles(framework) ? rows.get(role)?.[position] : undefined;
  return own ?? rows.get(undefined)?.[position];
}

/** Returns all that a skill asks of a role, lowest level first, each with the index of its level. */
export function expectationsIn(
  framework: Framework,
  skill: FrameworkSkill,
  role: string | undefined,
): (readonly [position: number, expectation: FrameworkExpectation])[] {
  return [...positionsOf(framework, role)].flatMap((position) => {
    const expectation = expectationIn(framework, skill, role, position);
    return expectation ? [[position, expectation] as const] : [];
  });
}

/** Whether a skill asks anything of a role, at any level that the role has. */
export function isAskedOf(framework: Framework, skill: FrameworkSkill, role: string): boolean {
  const rows = rowsOf(framework)(skill);
  const [own, general] = [rows.get(role), rows.get(undefined)];
  if (!own && !general) return false;
  for (const position of positionsOf(framework, role)) if (own?.[position] ?? general?.[position]) return true;
  return false;
}
