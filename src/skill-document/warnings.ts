import { quote } from './issue.ts';
import type { SkillDocument, Text } from './schema.ts';

/** What is no mistake, and yet is seldom meant. */
export type WarningCode = 'nothing-expected' | 'bidirectional-control' | 'invisible-name' | 'same-look';

/** One thing to look at in a valid document. */
export interface Warning {
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: WarningCode;
  /** What is odd and what would be better, as an English sentence. */
  readonly message: string;
}

/** Finds what a valid document hardly means: levels and roles that nothing names, and texts that show something else than they hold. */
export function findWarnings(skill: SkillDocument): Warning[] {
  return [...findUnused(skill), ...findBidirectionalControls(skill), ...findOddNames(skill)];
}

function findUnused({ expectations, roles, levels }: SkillDocument): Warning[] {
  const lists = [
    ['roles', 'role', roles, new Set(expectations.map(({ role }) => role))],
    ['levels', 'level', levels, new Set(expectations.map(({ level }) => level))],
  ] as const;
  return lists.flatMap(([list, word, entries, used]) =>
    entries.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : warn(`/${list}/${index}`, 'nothing-expected', `No expectation names the ${word} ${quote(id)}.`),
    ),
  );
}

/** Embeddings, overrides and isolates: they show the words around them in another order than they are written in. */
const BIDIRECTIONAL_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

function findBidirectionalControls(skill: SkillDocument): Warning[] {
  const warnings: Warning[] = [];
  const open: (readonly [pointer: string, value: unknown])[] = [['', skill]];
  for (const [pointer, value] of open) {
    const [found] = (typeof value === 'string' && BIDIRECTIONAL_CONTROL.exec(value)) || [];
    if (found) {
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`;
      const message = `${code} shows text in another order than it is written in; write it without, and mark languages by "lang".`;
      warnings.push(warn(pointer, 'bidirectional-control', message));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        open.push([`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, part]);
      }
    }
  }
  return warnings;
}

/** What takes no place on the screen. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** What shows as a space, however many there are; the Braille blank has no dots. */
const SPACES = /[\s\p{Cc}\u2800]+/gu;

/** What is seen of a name. */
function look(name: string): string {
  return name.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

function findOddNames(skill: SkillDocument): Warning[] {
  const { name, domain, group, source, levels, roles, proficiencies = [] } = skill;
  const named = Object.entries({ domain, group, source }).flatMap(([key, of]) => namesOf(of?.name, `/${key}/name`));
  const invisible = [...namesOf(name, '/name'), ...named].filter((one) => !look(one.name)).map(warnOfInvisible);
  const lists = Object.entries({ levels, roles, proficiencies }).map(([list, entries]) =>
    entries.flatMap((entry, index) => namesOf(entry.name, `/${list}/${index}/name`)),
  );
  return [...invisible, ...lists.flatMap(findOddNamesOfList)];
}

interface Name {
  readonly pointer: string;
  readonly lang: string;
  readonly name: string;
}

function namesOf(text: Text | undefined, pointer: string): Name[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ pointer, lang: '', name: text }];
  return Object.entries(text).map(([lang, name]) => ({ pointer: `${pointer}/${lang}`, lang, name }));
}

/** Names that nobody sees, and names that nobody can tell apart though they differ. */
function findOddNamesOfList(names: readonly Name[]): Warning[] {
  const firsts = new Map<string, Name>();
  return names.flatMap((one) => {
    const seen = look(one.name);
    if (!seen) return warnOfInvisible(one);
    const key = `${one.lang} ${seen}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, one);
    if (!first || first.name === one.name) return [];
    const message = `${quote(one.name)} looks the same as ${first.pointer}: they differ in white space or invisible characters only.`;
    return warn(one.pointer, 'same-look', message);
  });
}

function warnOfInvisible({ pointer }: Name): Warning {
  return warn(pointer, 'invisible-name', 'This name has invisible characters only; nothing of it is seen.');
}

function warn(pointer: string, code: WarningCode, message: string): Warning {
  return { pointer, code, message };
}
