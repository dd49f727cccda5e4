import { isAskedOfRecord, isIdOfRecord, isNameOfRecord, isTextOfRecord, kindOfKey } from '../words/record-words.ts';
import { isRoleName } from '../words/role-words.ts';
import type { Catalogue } from './catalogue.ts';
import { type Entity, isShort, scalarsOf } from './entities.ts';
import { scaleOfValues } from './scale-of-values.ts';

/** A property that skills have, with a value of a scale: what a level, or a role, asks of them. */
export interface ValueColumn {
  readonly key: string;
  readonly kind: 'level' | 'role';
  readonly name: string;
}

/**
 * The properties of listed skills whose values are all steps of a listed scale, if there are several: `min: basic`,
 * `target: expert`. The one that asks least is first. If one is called as roles are, all are roles.
 */
export function valueColumns(catalogue: Pick<Catalogue, 'entities' | 'scales' | 'find'>): readonly ValueColumn[] {
  const skills = catalogue.entities.skill;
  if (skills.length < 2) return [];
  const ranked = [...valuesByKey(skills)].flatMap(([key, values]) => {
    // Few skills have it: a remark. This also keeps the time linear in the number of skills.
    if (values.length * 2 < skills.length) return [];
    const rank = rankOf(key, values, catalogue);
    return rank === undefined ? [] : [{ key, rank }];
  });
  if (ranked.length < 2) return [];
  const isUnlisted = ({ key }: { readonly key: string }) =>
    catalogue.find('role', key) === undefined && isRoleName(asTitle(key));
  const areRoles = ranked.some(isUnlisted);
  const columns = areRoles ? ranked : ranked.sort((a, b) => a.rank - b.rank);
  return columns.map(({ key }): ValueColumn => {
    const role = catalogue.find('role', key);
    return { key, kind: role || areRoles ? 'role' : 'level', name: role?.name ?? key };
  });
}

function valuesByKey(skills: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { record } of skills) {
    for (const [key, value] of scalarsOf(record)) {
      if (!isShort(value)) continue;
      const values = all.get(key) ?? [];
      if (values.length === 0) all.set(key, values);
      values.push(String(value).trim());
    }
  }
  return all;
}

/** How high the values of a property are on average; `undefined` if they are no steps of a scale. */
function rankOf(key: string, values: readonly string[], { scales }: Pick<Catalogue, 'scales'>): number | undefined {
  if (isTextOfRecord(key) || isNameOfRecord(key) || isIdOfRecord(key)) return undefined;
  if (['skill', 'role', 'group'].includes(kindOfKey(key) ?? '')) return undefined;
  // Numbers are also amounts and positions.
  const isSaid = isAskedOfRecord(key) || kindOfKey(key) === 'level' || LIMIT.test(key);
  if (!isSaid && values.every((value) => /^\d+$/.test(value))) return undefined;
  const scale = scaleOfValues(new Set(values), scales);
  if (!scale) return undefined;
  const ranks = new Map(scale.steps.map((step, index) => [step, index]));
  const sum = values.reduce((all, value) => all + (ranks.get(scale.stepOf.get(value)!) ?? 0), 0);
  return sum / values.length;
}

const LIMIT = /^(?:min|max)/i;

const asTitle = (key: string) => `${key.slice(0, 1).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}`;
