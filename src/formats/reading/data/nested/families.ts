import { type Data, isRecord } from '../../../../document/records.ts';
import { entriesIn } from '../kinds.ts';
import { type Declared, declaredIn, isContainer, isOfSkills, kindOf, nameIn } from './dictionary.ts';

/** The roles of one family, such as those of a track, and where they stand. */
interface Family {
  readonly path: string;
  readonly roles: readonly Declared[];
}

/** The roles in each entry of a list or map, if all entries are around roles with skills; `undefined` if they are not. */
export function familiesIn(value: unknown, path: string): readonly Family[] | undefined {
  if (!isContainer(value)) return undefined;
  const found = Object.entries(value).map(([key, one]) => (isRecord(one) ? familyOf(key, one, `${path}/${key}`) : undefined)); // prettier-ignore
  return found.length === 0 || found.includes(undefined) ? undefined : (found as Family[]);
}

function familyOf(key: string, record: Data, path: string): Family | undefined {
  const parts = Object.entries(record).filter(([, value]) => isContainer(value));
  if (parts.some(([own]) => isOfSkills(own))) return undefined;
  const [own, inner] = parts.find(([one, value]) => kindOf(one) === 'role' && areRecords(value)) ?? [];
  if (own === undefined || !hasSkills(inner)) return undefined;
  const [, name] = nameIn(record, 'role') ?? [];
  const group = name ?? (/^\d+$/.test(key) ? undefined : key);
  const roles = declaredIn(inner, `${path}/${own}`, 'role')?.map((role) => ({ ...role, group }));
  return roles && { path: `${path}/${own}`, roles };
}

const areRecords = (value: unknown): boolean => Object.values(value as object).every(isRecord);

function hasSkills(data: unknown): boolean {
  for (const { key, value } of entriesIn(data)) if (isOfSkills(key) && typeof value === 'object') return true;
  return false;
}
