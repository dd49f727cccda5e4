import { quote } from '../document/issue.ts';
import type { Text } from '../document/parts.ts';
import type { SkillDocument } from './schema.ts';

/** Identifies the kind of a warning. Unlike the message, it is made for programs. */
export type WarningCode = 'nothing-expected' | 'bidirectional-control' | 'invisible-name' | 'same-look';

/** Something in a valid document that is probably not intended. */
export interface Warning {
  /** The place, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: WarningCode;
  /** The problem and, where needed, the way out, in English. */
  readonly message: string;
}

/**
 * Finds probable mistakes in a valid document: roles and levels without expectations, and texts that can mislead
 * readers.
 */
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

/** Embeddings, overrides and isolates (Unicode UAX #9). They change the order in which text is displayed. */
const BIDIRECTIONAL_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

function findBidirectionalControls(skill: SkillDocument): Warning[] {
  const warnings: Warning[] = [];
  const open: (readonly [pointer: string, value: unknown])[] = [['', skill]];
  for (const [pointer, value] of open) {
    const [found] = (typeof value === 'string' && BIDIRECTIONAL_CONTROL.exec(value)) || [];
    if (found) {
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`;
      const message = `${code} changes the order in which text is displayed. Remove it, and set the language with "lang".`;
      warnings.push(warn(pointer, 'bidirectional-control', message));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        open.push([`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, part]);
      }
    }
  }
  return warnings;
}

/** Characters that are not displayed. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Runs of characters that look like a space, including the Braille blank. */
const SPACES = /[\s\p{Cc}\u2800]+/gu;

/** The visible form of a name. */
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

/** Finds names that are invisible, and different names that look the same. */
function findOddNamesOfList(names: readonly Name[]): Warning[] {
  const firsts = new Map<string, Name>();
  return names.flatMap((one) => {
    const seen = look(one.name);
    if (!seen) return warnOfInvisible(one);
    const key = `${one.lang} ${seen}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, one);
    if (!first || first.name === one.name) return [];
    const message = `${quote(one.name)} looks the same as ${first.pointer}: only white space or invisible characters differ. Rename one of them.`;
    return warn(one.pointer, 'same-look', message);
  });
}

function warnOfInvisible({ pointer }: Name): Warning {
  return warn(pointer, 'invisible-name', 'This name has only invisible characters. Add visible ones.');
}

function warn(pointer: string, code: WarningCode, message: string): Warning {
  return { pointer, code, message };
}
