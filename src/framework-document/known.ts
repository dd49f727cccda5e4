/** The entries of a framework that others refer to by id, in data of any shape. */
import type { IssueList, Path } from '../document/issue.ts';
import { collectIds, entries, idOf, type Ids, property } from '../document/records.ts';
import type { Steps } from '../document/steps.ts';

/** The lists that entries refer to by id, by the kind of entry. */
const LISTS = { role: 'roles', level: 'levels', proficiency: 'proficiencies', group: 'groups' } as const;

type Kind = keyof typeof LISTS;

export interface Known {
  readonly ids: Readonly<Record<Kind, Ids>>;
  readonly choices: Readonly<Record<Kind, readonly string[]>>;
  /** The levels of each role that lists its levels, by the role's id. */
  readonly roleLevels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hasLevels: boolean;
}

/** Collects the ids. Each id that occurs again in its list is an issue. */
export function* collectKnown(document: Record<string, unknown>, issues: IssueList): Steps<Known> {
  const ids = {} as Record<Kind, Ids>;
  const choices = {} as Record<Kind, string[]>;
  for (const kind of Object.keys(LISTS) as Kind[]) {
    ids[kind] = yield* collectIds(document, LISTS[kind], issues);
    choices[kind] = [...ids[kind].keys()];
  }
  return { ids, choices, roleLevels: collectRoleLevels(document), hasLevels: Object.hasOwn(document, 'levels') };
}

function collectRoleLevels(document: unknown): Known['roleLevels'] {
  const levels = new Map<string, ReadonlySet<string>>();
  for (const role of entries(document, 'roles')) {
    const id = idOf(role, 'id');
    if (id === undefined || levels.has(id) || !Array.isArray(property(role, 'levels'))) continue;
    levels.set(id, new Set(entries(role, 'levels').map((level) => idOf(level, 'id') ?? '')));
  }
  return levels;
}

/** Adds an issue for an id that no entry has. */
export function checkKnown(kind: Kind, id: string | undefined, { ids, choices }: Known, path: Path, issues: IssueList) {
  if (id !== undefined && !ids[kind].has(id)) issues.add(path, `unknown-${kind}`, id, choices[kind]);
}

/** Adds an issue for a level that exists, but not in the role. Without a list of its own, a role has all levels. */
export function checkLevelInRole(
  { role, level }: { readonly role: string | undefined; readonly level: string | undefined },
  { ids, roleLevels }: Known,
  path: Path,
  issues: IssueList,
): void {
  if (role === undefined || level === undefined || !ids.level.has(level)) return;
  if (roleLevels.get(role)?.has(level) === false) issues.add(path, 'level-not-in-role', level, role);
}
