import { isRecord } from '../../../document/records.ts';
import { quote } from '../../quotation.ts';
import { type Note, type Reading, warning } from '../../report.ts';
import { DATA_LANGUAGES } from '../words/data-words.ts';

type Translated = Readonly<Record<string, string>>;

/** Data whose texts are in one language, and what they are in others. */
export interface OneLanguage {
  readonly data: unknown;
  /** The language of the texts; `undefined` if the data has no translations. */
  readonly lang: string | undefined;
  /** Each text in all of its languages. */
  readonly texts: ReadonlyMap<string, Translated>;
  /** Translations of the same texts that differ from these. */
  readonly others: readonly Translated[];
}

/** Puts the first language in place of translations: `{ "en": "Dough", "de": "Teig" }` is "Dough". */
export function inOneLanguage(data: unknown): OneLanguage {
  const texts = new Map<string, Translated>();
  const others: Translated[] = [];
  let lang: string | undefined;
  const plain = (value: unknown): unknown => {
    if (isTranslated(value)) {
      lang ??= Object.keys(value)[0];
      const main = value[lang!] ?? Object.values(value)[0]!;
      const known = texts.get(main);
      if (!known) texts.set(main, value);
      else if (JSON.stringify(known) !== JSON.stringify(value)) others.push(value);
      return main;
    }
    if (Array.isArray(value)) return value.map(plain);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  };
  return { data: plain(data), lang, texts, others };
}

function isTranslated(value: unknown): value is Translated {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  const isText = (text: unknown) => typeof text === 'string' && text.trim() !== '';
  return entries.length > 1 && entries.every(([key, text]) => DATA_LANGUAGES.has(key.split('-')[0]!) && isText(text));
}

/** Gives the texts of a document their other languages again. Those of texts that it lacks are told. */
export function withLanguages(reading: Reading, { lang, texts, others }: OneLanguage): Reading {
  const document = reading.framework ?? reading.skill;
  if (!document || lang === undefined) return reading;
  const used = new Set<string>();
  const translated = (value: unknown, key: string): unknown => {
    if (typeof value === 'string' && TEXTS.has(key) && texts.has(value)) {
      used.add(value);
      return texts.get(value);
    }
    if (Array.isArray(value)) return value.map((one) => translated(one, key));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, translated(one, own)]));
  };
  const read = translated({ ...document, lang: document.lang ?? lang }, '') as never;
  const unused = [...texts].flatMap(([text, all]) => (used.has(text) ? [] : [all]));
  const notes = [...reading.notes, ...[...unused, ...others].map(lost)];
  return { ...reading, ...(reading.framework ? { framework: read } : { skill: read }), notes };
}

function lost(all: Translated): Note {
  const words = Object.entries(all).map(([lang, text]) => `${lang}: ${quote(text)}`);
  return warning('', 'left-out', `The translations of this text are left out: ${words.join(', ')}.`);
}

/** Properties with texts for people. */
const TEXTS = new Set(['name', 'summary', 'text', 'items', 'examples', 'family']);
