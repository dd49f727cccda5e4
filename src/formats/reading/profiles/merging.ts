import { IdList, slug } from '../../../document/ids.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import type { Entry } from './profile.ts';

/**
 * Entries that many rows repeat. The first row with a name makes the entry; later ones add what is missing, and a
 * warning tells what differs.
 */
export class EntryList {
  readonly #ids = new IdList([]);
  readonly #entries = new Map<string, Entry & { readonly id: string }>();
  readonly #kind: string;
  readonly #notes: Note[];

  /** @param kind - how messages call an entry; also the id of an entry without letters in its name */
  constructor(kind: string, notes: Note[]) {
    this.#kind = kind;
    this.#notes = notes;
  }

  /** @param key - what identifies the entry; its name unless several entries can share that */
  add(name: string, properties: Entry, place: string, key = name): Entry & { readonly id: string } {
    const found = this.#entries.get(key);
    if (!found) {
      const entry = { id: this.#ids.add(slug(name) || this.#kind), name };
      this.#entries.set(key, Object.assign(entry, stated(properties)));
      return entry;
    }
    for (const [property, value] of Object.entries(stated(properties))) {
      if (!(property in found)) found[property] = value;
      else if (JSON.stringify(found[property]) !== JSON.stringify(value)) this.#warn(name, property, value, place);
    }
    return found;
  }

  #warn(name: string, property: string, value: unknown, place: string): void {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const message = `The ${property} ${quote(shown)} is left out: an earlier row has another one for the ${this.#kind} ${quote(name)}.`;
    this.#notes.push(warning(place, 'conflict', message));
  }

  get(key: string): (Entry & { readonly id: string }) | undefined {
    return this.#entries.get(key);
  }

  get all(): readonly (Entry & { readonly id: string })[] {
    return [...this.#entries.values()];
  }
}

/** The properties that have a value: no empty text, list or object. */
export function stated(properties: Entry): Entry {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => {
      if (value === undefined || value === '') return false;
      return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
    }),
  );
}

/** An entry without some of its properties. */
export function without(entry: Entry, properties: readonly string[]): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([property]) => !properties.includes(property)));
}

const BULLET = /^\s*[•◦▪·●*–-]\s+/;

/** Reads a text with bullets: the lines before them are the text, each bullet is an item. */
export function readBullets(text: string): { readonly text?: string; readonly items?: readonly string[] } {
  const lines = text
    .replace(/\s+•\s+/g, '\n• ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const first = lines.findIndex((line) => BULLET.test(line));
  // After "You can:", each line is an item, with or without a bullet.
  const start = first < 0 && lines.length > 1 && lines[0]!.endsWith(':') ? 1 : first;
  if (start < 0) return stated({ text: text.trim() });
  const items = lines.slice(start).map((line) => line.replace(BULLET, ''));
  return stated({ text: lines.slice(0, start).join('\n'), items });
}
