import { isRecord } from '../../document/records.ts';
import { error, type Note } from '../report.ts';
import { nameOfObject } from './data-names.ts';
import { subjectOfKey } from './words/data-words.ts';

/** Says where data lists levels without names, which no option can name; `undefined` if it has no such list. */
export function namelessLevels(data: unknown): Note | undefined {
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: data, path: '' }];
  // The list grows while it is read: the outer parts come first.
  for (const { value, path } of open) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const own = `${path}/${key}`;
      if (isNameless(key, inner)) return error(own, 'nameless-levels', NAMELESS);
      open.push({ value: inner, path: own });
    }
  }
  return undefined;
}

function isNameless(key: string, value: unknown): boolean {
  if (subjectOfKey(key) !== 'level' || !Array.isArray(value) || value.length < 2) return false;
  return value.every((entry) => isRecord(entry) && nameOfObject(entry, 'level') === undefined);
}

const NAMELESS =
  'This list has levels without names. Give each one the same name everywhere, such as "name": "Junior".';
