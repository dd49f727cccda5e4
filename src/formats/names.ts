import { IdList, slug } from '../document/ids.ts';
import { localize, type SkillDocument, type Text } from '../skill-document/index.ts';

/** Trims a name and collapses its white space. */
export function singleSpaced(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The form in which names are compared: ignores case, the kind and number of spaces, and invisible characters. */
function folded(name: string): string {
  return singleSpaced(name.replace(/[\u200B\uFEFF\u00AD]/g, ''))
    .normalize('NFC')
    .toLowerCase();
}

/** The common part of a role, a level and a proficiency. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/**
 * The name of each entry in a table, by id, in the document's language. If names are equal, the id follows the name.
 */
export function displayNames(entries: readonly Named[], skill: Pick<SkillDocument, 'lang'>): Map<string, string> {
  const names = entries.map(({ name }) => singleSpaced(localize(name, skill.lang ?? '', skill).value));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return new Map(
    entries.map(({ id }, index) => {
      const name = names[index]!;
      return [id, counts.get(folded(name)) === 1 ? name : `${name} (${id})`];
    }),
  );
}

/** The name that another spelling is read as, and the place where that spelling occurs first. */
interface Spelling {
  readonly first: string;
  readonly place: string;
}

/** A list of roles, levels or proficiencies. New names in a table are added to it. */
export class NameList {
  readonly entries: Named[];
  /** The names that are read as an entry with another spelling. */
  readonly spellings = new Map<string, Spelling>();
  readonly #known = new Map<string, { readonly id: string; readonly name: string }>();
  /** A cache of `take`, by id and name: most rows repeat both, and `folded` is slow. */
  readonly #answers = new Map<string, Map<string, string>>();
  readonly #ids: IdList;
  readonly #kind: string;

  /** @param kind - the beginning of the id of a name without letters and digits */
  constructor(kind: string, entries: readonly Named[], skill: Pick<SkillDocument, 'lang'>) {
    this.#kind = kind;
    this.entries = [...entries];
    this.#ids = new IdList(entries.map(({ id }) => id));
    for (const [id, name] of displayNames(entries, skill)) {
      this.#known.set(folded(name), { id, name });
    }
  }

  /** Returns the id of a name; `undefined` if it is not in the list. */
  find(name: string): string | undefined {
    return this.#known.get(folded(name))?.id;
  }

  /** Returns the id of a name. Adds the name if it is new, with the id that the table gives. */
  take(name: string, id = '', place = ''): string {
    const answers = this.#answers.get(id) ?? new Map<string, string>();
    const answer = answers.get(name) ?? this.#take(name, id, place);
    this.#answers.set(id, answers.set(name, answer));
    return answer;
  }

  #take(name: string, id: string, place: string): string {
    const key = id ? `\0${id}` : folded(name);
    const known = this.#known.get(key);
    const spelt = singleSpaced(name);
    if (known) {
      const { id, name: first } = known;
      if (first !== spelt && !this.spellings.has(spelt)) this.spellings.set(spelt, { first, place });
      return id;
    }
    const isFree = id && !this.#ids.has(id);
    const own = this.#ids.add(isFree ? id : slug(name) || `${this.#kind}-${this.entries.length + 1}`);
    this.#known.set(key, { id: own, name: spelt });
    this.entries.push({ id: own, name: name.trim() });
    return own;
  }
}
