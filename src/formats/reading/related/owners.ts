import { type Data, isRecord } from '../../../document/records.ts';
import type { Catalogue } from './catalogue.ts';
import { isShort, scalarsOf } from './entities.ts';

/** What the keys of a map are that belongs to nobody: ids of listed roles with their skills, or the other way round. */
export function kindOfOwners(map: Data, catalogue: Catalogue): 'skill' | 'role' | undefined {
  const keys = Object.keys(map);
  return KINDS.find((kind) => {
    const others = kind === 'role' ? 'skill' : 'role';
    const areKnown = keys.every((key) => catalogue.find(kind, key) !== undefined);
    return areKnown && Object.values(map).every((value) => isAbout(value, others, catalogue));
  });
}

const KINDS = ['role', 'skill'] as const;

/** Whether a map, a list of names or a list of records is about what is listed of a kind. */
function isAbout(value: unknown, kind: 'skill' | 'role', catalogue: Catalogue): boolean {
  const isKnown = (one: unknown) => catalogue.find(kind, one) !== undefined;
  if (isRecord(value)) {
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every(isKnown)) return true;
    const areLevels = keys.length > 0 && keys.every((key) => catalogue.find('level', key) !== undefined);
    return areLevels && Object.values(value).every((one) => isAbout(one, kind, catalogue));
  }
  if (!Array.isArray(value) || value.length === 0) return false;
  const list = value as readonly unknown[];
  if (list.every(isShort)) return list.every(isKnown);
  return list.every((one) => isRecord(one) && scalarsOf(one).some(([, own]) => isKnown(own)));
}
