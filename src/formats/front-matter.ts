import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { SkillDocument } from '../skill-document/index.ts';
import { checkValues } from './limit-checks.ts';
import { LIMITS } from './limits.ts';
import { error, limitNotes, type Note } from './report.ts';

/** What a file says of itself, or what is wrong with that. */
export type FrontMatter =
  | { readonly facts: Partial<SkillDocument>; readonly wrong?: undefined }
  | { readonly facts?: undefined; readonly wrong: readonly Note[] };

/** Reads YAML. Throws `LimitReached` at values without end. */
export function readFrontMatter(yaml: string): FrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, prettyErrors: false, lineCounter });
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `line ${line + 1}, column ${col}`;
  };
  const broken = (place: string, message: string) => error(place, 'broken-front-matter', message);
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ message, pos }) => broken(placeOf(pos[0]), `${message.replace(/\.$/, '')}.`));
    return { wrong: limitNotes(errors) };
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return { wrong: [broken('line 1', 'The front matter is not a list of properties.')] };
  }
  const repeated = findRepeatedKeys(document);
  if (repeated.length > 0) {
    return { wrong: limitNotes(repeated.map((offset) => broken(placeOf(offset), 'Map keys must be unique.'))) };
  }
  let facts: unknown;
  try {
    facts = document.toJS({ maxAliasCount: LIMITS.aliases.most }) ?? {};
  } catch (failure) {
    if (failure instanceof RangeError) throw failure;
    return { wrong: [broken('front matter', `${(failure as Error).message}. ${LIMITS.aliases.remedy}`)] };
  }
  checkValues(facts, 'front matter');
  return { facts: facts as Partial<SkillDocument> };
}

/** Where keys stand that their map has already; the library compares each with all before. */
function findRepeatedKeys(document: ReturnType<typeof parseDocument>): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const { value, range } = key as { value?: unknown; range?: readonly number[] };
        if (value !== undefined && keys.has(value)) offsets.push(range?.[0] ?? 0);
        keys.add(value);
      }
    },
  });
  return offsets;
}
