import { type Data, isRecord } from '../../../document/records.ts';
import { isTextKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';

/** In UTF-16 code units. A longer text is no code. */
const LONGEST_CODE = 12;

/** The names of levels by the codes that stand for them. */
type Names = ReadonlyMap<string, string>;

/** The names of codes, and the codes that were keys. */
interface Codes {
  readonly names: Names;
  readonly titles: ReadonlySet<string>;
  readonly used: Set<string>;
}

/**
 * Data whose levels have a code and a title each, and whose skills have texts below the codes, with the titles for these
 * keys: `AQS: Measures` beside `{ code: AQS, title: Assistant Quantity Surveyor }`. Other data stays as it is.
 */
export function withNamesOfCodes(data: unknown): unknown {
  const names = new Map<string, string>();
  collectNames(data, undefined, names);
  const used = new Set<string>();
  const named = names.size > 1 ? withNames(data, { names, titles: new Set(names.values()), used }) : data;
  return used.size > 1 ? named : data;
}

function collectNames(value: unknown, key: string | undefined, names: Map<string, string>): void {
  if (Array.isArray(value)) {
    const isOfLevels = key !== undefined && subjectOfKey(key) === 'level';
    for (const one of value as readonly unknown[]) {
      const pair = isOfLevels && isRecord(one) ? codeAndTitle(one) : undefined;
      if (pair) names.set(...pair);
      else collectNames(one, undefined, names);
    }
  } else if (isRecord(value)) for (const [own, one] of Object.entries(value)) collectNames(one, own, names);
}

/** The code of a level and its title, if it has both. */
function codeAndTitle(level: Data): readonly [string, string] | undefined {
  const texts = Object.entries(level).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const title = texts.find(([key]) => isTitleKey(key))?.[1];
  const code = texts.find(([key, text]) => !isTitleKey(key) && !isTextKey(key) && isCode(text))?.[1];
  return title === undefined || code === undefined || title === code ? undefined : [code, title];
}

const isCode = (text: string): boolean => text.length <= LONGEST_CODE && /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text);

/** The data with names instead of codes as keys of objects that have several of them. */
function withNames(value: unknown, codes: Codes): unknown {
  const { names, titles, used } = codes;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((one) => withNames(one, codes));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const isOfCodes = !entries.some(([key]) => titles.has(key));
  return Object.fromEntries(
    entries.map(([key, one]) => {
      const name = isOfCodes ? names.get(key) : undefined;
      if (name !== undefined) used.add(key);
      return [name ?? key, withNames(one, codes)];
    }),
  );
}
