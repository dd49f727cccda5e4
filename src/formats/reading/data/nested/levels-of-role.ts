import { isRecord } from '../../../../document/records.ts';
import { levelName } from '../../levels/levels.ts';
import { type Declared, isName, kindOf } from './dictionary.ts';

/** A level by its number, and what a role calls it. */
interface NumberedLevel extends Declared {
  readonly called: string;
}

/** The levels of a role in a map from numbers to what the role calls them: `levels: { 1: Shop help, 2: Seller }`. */
export function numberedLevels({ record, path }: Declared): readonly NumberedLevel[] {
  return Object.entries(record).flatMap(([property, map]) => {
    if (kindOf(property) !== 'level' || !isRecord(map)) return [];
    const all = Object.entries(map);
    const isNumbered = ([key, name]: readonly [string, unknown]) =>
      /^\d{1,2}$/.test(key) && typeof name === 'string' && isName(name);
    if (!all.every(isNumbered)) return [];
    return all.map(([key, name]) => ({
      ...{ name: levelName(key), key, called: String(name as string).trim() },
      ...{ record: {}, path: `${path}/${property}/${key}` },
    }));
  });
}
