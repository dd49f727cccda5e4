import type { Role } from '../../skill-document/index.ts';

/** How many rows the browser lays out, or skips, together. */
export const GROUP_SIZE = 50;

/** What the tables need to know of the rows: which there are, which are open, and how to open and close one. */
export interface Rows {
  readonly roles: readonly Role[];
  readonly open: ReadonlySet<string>;
  readonly toggle: (role: Role) => void;
}

/** The roles in groups, each a row group of its own, so that browsers can skip those that are off the screen. */
export function groups(roles: readonly Role[]): Role[][] {
  const count = Math.ceil(roles.length / GROUP_SIZE);
  return Array.from({ length: count }, (_, index) => roles.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE));
}
