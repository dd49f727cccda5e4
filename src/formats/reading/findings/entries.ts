import { IdList, slug } from '../../../document/ids.ts';
import { singleSpaced } from '../../names.ts';

/** An entry of a list, as it grows. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly texts: string[];
  readonly more: Record<string, unknown>;
}

/** Entries by name, with ids. Equal names, apart from case and spaces, are one entry. */
export class Entries {
  readonly list: Entry[] = [];
  readonly #known = new Map<string, Entry>();
  readonly #ids = new IdList([]);
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  take(name: string, within = ''): Entry {
    const key = `${within}\0${keyOf(name)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const entry: Entry = {
      id: this.#ids.add(slug(name) || `${this.#kind}-${this.list.length + 1}`),
      name: singleSpaced(name),
      texts: [],
      more: {},
    };
    this.#known.set(key, entry);
    this.list.push(entry);
    return entry;
  }
}

/** The form in which names of entries are compared: case and spaces do not matter, signs do, as in C and C++. */
function keyOf(name: string): string {
  return singleSpaced(name).normalize('NFC').toLowerCase();
}
