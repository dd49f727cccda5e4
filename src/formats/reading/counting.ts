import type { Framework } from '../../framework-document/index.ts';

/** How much a framework has: `24 skills in 5 groups, 5 levels, 1 role`. */
export function countOf({ skills, groups = [], levels = [], roles = [], proficiencies = [] }: Framework): string {
  const some = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const [first = '0 skills'] = some(skills.length, 'skill', 'skills');
  const [inGroups] = some(groups.length, 'group', 'groups');
  return [
    inGroups ? `${first} in ${inGroups}` : first,
    ...some(levels.length, 'level', 'levels'),
    ...some(roles.length, 'role', 'roles'),
    ...some(proficiencies.length, 'proficiency', 'proficiencies'),
  ].join(', ');
}
