import { quote } from '../../quotation.ts';
import type { Grid } from './grid.ts';
import type { Context } from './matrix.ts';
import { isProfile } from './other-tables.ts';
import type { RoleAbove } from './role-card.ts';
import type { TableOptions } from './table-options.ts';
import { isRoleName } from '../words/role-words.ts';

/** The role that lists of skills are about: that of the headings or the caller, a heading or title that names a role. */
export function roleOfLists({ title = '', role: asked }: TableOptions, { role, group }: Context): Context | undefined {
  if (role !== undefined) return { role, group };
  if (group !== undefined && isRoleName(group)) return { role: group };
  const named = asked ?? (isRoleName(title) ? title : undefined);
  return named === undefined ? undefined : { role: named, group };
}

/**
 * The role of skills that no column and no heading says a role or level of: the heading above them, unless the page is
 * about one role, whose name is its title.
 */
export function roleAround(
  { title = '' }: TableOptions,
  { group, domain }: Pick<Context, 'group' | 'domain'>,
): Context {
  const isOfTitle = group !== undefined && !isRoleName(group) && isRoleName(title);
  return isOfTitle ? { role: title, group, domain } : { role: group, group: domain };
}

/**
 * The role of a page: its title, if that is the name of a role, and the table only says how well skills are mastered. A
 * heading that also names a role contradicts it.
 */
export function roleOfPage(grid: Grid, { title = '' }: TableOptions, { role, group }: Context): RoleAbove | undefined {
  const isOpen = role === undefined && !(group !== undefined && isRoleName(group));
  if (!isOpen || !isProfile(grid) || !isRoleName(title)) return undefined;
  return { role: title, explained: `${quote(title)}: the role that the page is about.` };
}
