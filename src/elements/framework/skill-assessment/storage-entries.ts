/** The entries of answers in `localStorage`. */
import { type Answer, type Assessment, parseAssessment } from '../../../assessment/index.ts';
import { localize } from '../../../document/text.ts';
import type { Framework } from '../../../framework-document/index.ts';

/** The name of the entry with what is said about all answers. The others have the ids of skills. */
export const HEAD = '';

/** Every key of a framework begins so. */
export function prefixOf(framework: string): string {
  return `skill-matrix/assessment/v1/${encodeURIComponent(framework)}/`;
}

/** What identifies a framework that has neither an id nor an address. */
export function identityIn({ name, lang }: Framework): string {
  return localize(name, lang ?? 'en', { lang }).value;
}

/** The persons that the browser has answers about, for one framework; without the reader. */
export function storedPersons(framework: string): string[] {
  try {
    const names = entriesOf(prefixOf(framework)).map(([name]) => decodeURIComponent(name.split('/')[0]!));
    return [...new Set(names)].filter(Boolean).sort();
  } catch {
    return [];
  }
}

/** The entries of the storage whose keys begin with a prefix, without it. Throws if the browser forbids storage. */
export function entriesOf(prefix: string): (readonly [name: string, value: string])[] {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!);
  return keys.flatMap((key) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), localStorage.getItem(key) ?? ''] as const] : [],
  );
}

/** What is said about all answers, in an entry of the storage; `undefined` if it is none. */
export function readHead(json: string): Assessment | undefined {
  return readJson(json, (data) => ({ ...(data as object), answers: [] }));
}

/** The answers in an entry of the storage, which may be missing; `undefined` if it has none that can be read. */
export function readAnswers(json: string | null): readonly Answer[] | undefined {
  return readJson(json ?? '[]', (answers) => ({ framework: {}, answers }))?.answers;
}

function readJson(json: string, toAssessment: (data: unknown) => unknown): Assessment | undefined {
  try {
    return parseAssessment(toAssessment(JSON.parse(json))).assessment;
  } catch {
    return undefined;
  }
}
