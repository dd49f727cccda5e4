import type { Framework } from '../../../framework-document/index.ts';

/** A number with its noun: `1 skill`, `2 skills`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How much a framework has: `24 skills in 5 groups, 5 levels, 1 role`. */
export function countOf({ skills, groups = [], levels = [], roles = [], proficiencies = [] }: Framework): string {
  const some = (list: readonly unknown[], one: string, many?: string) =>
    list.length === 0 ? [] : [counted(list.length, one, many)];
  const [inGroups] = some(groups, 'group');
  return [
    [counted(skills.length, 'skill'), ...(inGroups ? [inGroups] : [])].join(' in '),
    ...some(levels, 'level'),
    ...some(roles, 'role'),
    ...some(proficiencies, 'proficiency', 'proficiencies'),
  ].join(', ');
}
