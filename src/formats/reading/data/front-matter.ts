import { Composer, type CST, type Document, LineCounter, Parser, visit, YAMLParseError } from 'yaml';
import { isRecord } from '../../../document/records.ts';
import type { SkillDocument } from '../../../skill-document/index.ts';
import { checkValues, LimitReached } from '../../limit-checks.ts';
import { LIMITS } from '../../limits.ts';
import { error, limitNotes, type Note } from '../../report.ts';

/** The properties in the front matter of a file, or its errors. */
export type FrontMatter =
  | { readonly facts: Partial<SkillDocument>; readonly wrong?: undefined }
  | { readonly facts?: undefined; readonly wrong: readonly Note[] };

/** Data in YAML, or its errors. */
type YamlData =
  | { readonly data: unknown; readonly wrong?: undefined }
  | { readonly data?: undefined; readonly wrong: readonly Note[] };

/** Reads properties in YAML. Throws `LimitReached` if values are nested too deeply or too many. */
export function readFrontMatter(yaml: string): FrontMatter {
  const { data, wrong } = parseYaml(yaml);
  if (wrong) return { wrong };
  if (isRecord(data)) return { facts: data };
  return { wrong: [broken('line 1', 'The front matter must be a list of properties, such as "name: Testing".')] };
}

const broken = (place: string, message: string) =>
  error(place, 'broken-front-matter', message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message);

/** Reads YAML 1.2 with its core schema. An empty text is an empty object. Throws as `readFrontMatter` does. */
export function parseYaml(yaml: string): YamlData {
  const lineCounter = new LineCounter();
  const document = compose(yaml, lineCounter);
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `line ${line + 1}, column ${col}`;
  };
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ message, pos }) => broken(placeOf(pos[0]), `${message.replace(/\.$/, '')}.`));
    return { wrong: limitNotes(errors) };
  }
  const repeated = findRepeatedKeys(document);
  if (repeated.length > 0) {
    return {
      wrong: limitNotes(
        repeated.map((offset) => broken(placeOf(offset), 'Map keys must be unique. Remove one of the two.')),
      ),
    };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: LIMITS.aliases.most }) ?? {};
  } catch (failure) {
    if (failure instanceof RangeError) throw failure;
    return { wrong: [broken('front matter', `${(failure as Error).message}. ${LIMITS.aliases.remedy}`)] };
  }
  checkValues(data, 'front matter');
  return { data };
}

/** The library quotes what it did not expect, whole. In UTF-16 code units. */
const LONGEST = 500;

/**
 * Does the same as `parseDocument` of the library, but checks the depth before composing, which is recursive: if text
 * exhausts the stack there, V8 may end the whole process.
 */
function compose(yaml: string, lineCounter: LineCounter): Document {
  const tokens = [...new Parser(lineCounter.addNewLine).parse(yaml)];
  for (const token of tokens) checkTokenDepth(token);
  const composer = new Composer({ schema: 'core', uniqueKeys: false, prettyErrors: false, lineCounter });
  const [document, more] = composer.compose(tokens, true, yaml.length);
  if (more)
    document!.errors.push(
      new YAMLParseError(
        [more.range[0], more.range[0]],
        'MULTIPLE_DOCS',
        'There is more than one YAML document. Keep one.',
      ),
    );
  return document!;
}

/** Throws `LimitReached` if collections are nested too deeply. Uses no recursion. */
function checkTokenDepth(root: CST.Token): void {
  let level: CST.Token[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.valueDepth.most) throw new LimitReached(LIMITS.valueDepth, 'front matter');
    const next: CST.Token[] = [];
    for (const token of level) {
      if ('value' in token && token.value) next.push(token.value as CST.Token);
      for (const { key, value } of 'items' in token ? token.items : []) {
        if (key) next.push(key);
        if (value) next.push(value);
      }
    }
    level = next;
  }
}

/** The offsets of repeated keys. The library's own check takes quadratic time. */
function findRepeatedKeys(document: Document): number[] {
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
