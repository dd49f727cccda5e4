/** The role and level that answers are for. */
import type { Assessment } from '../../../assessment/index.ts';
import { send } from '../../../context/events.ts';
import { type Framework, hasRoles, type Stance, type Standing } from '../../../framework-document/index.ts';

/** What is chosen, as the elements name it. */
export interface Wishes {
  readonly role: string | null;
  readonly level: string | undefined;
  readonly targetRole: string | undefined;
  readonly target: string | undefined;
}

/**
 * The role and level that answers are for, unless others are chosen. A page may choose the role itself, or have one only:
 * then readers still find their level.
 */
export function wishesOf(assessment: Assessment, { current }: Stance): Wishes | undefined {
  const { role, level, targetRole, target } = assessment;
  if (current.index >= 0 || (current.role && current.role.id !== role)) return undefined;
  const isKept = [current.role ? undefined : role, level, targetRole, target].some((one) => one !== undefined);
  return isKept ? wishesIn(assessment) : undefined;
}

/** The role and level that answers are for. */
export function wishesIn({ role, level, targetRole, target }: Assessment): Wishes {
  return { role: role ?? null, level, targetRole, target };
}

/** Asks the provider of the page for them. */
export function askFor({ role, level, targetRole, target }: Wishes, from: EventTarget): void {
  const wishes = {
    'role-change': role ?? undefined,
    'level-change': level,
    'target-role-change': targetRole,
    'target-change': target,
  };
  for (const [type, value] of Object.entries(wishes)) {
    if (value !== undefined) send(from, type as 'role-change', { value, previous: undefined });
  }
}

/** Where somebody aims, else where somebody is: the place whose skills are asked. */
export function placeOf(framework: Framework, { current, target }: Stance): Standing | undefined {
  if (hasRoles(framework) && !target.role) return undefined;
  if (target.index >= 0) return target;
  const hasLadder = current.levels.length > 0 || target.levels.length > 0;
  return hasLadder ? (current.index >= 0 ? current : undefined) : target;
}
