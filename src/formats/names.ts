import { localize, type SkillDocument, type Text } from '../skill-document/index.ts';

/** An id made of a name: its letters and digits of any script, joined by hyphens; empty where it has none. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}

/** A name with single spaces. */
export function singleSpaced(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** A name as it is compared: without regard to case, to the kind of its spaces, and to marks that nobody sees. */
function folded(name: string): string {
  return singleSpaced(name.replace(/[\u200B\uFEFF\u00AD]/g, ''))
    .normalize('NFC')
    .toLowerCase();
}

/** What a role, a level or a proficiency has. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/**
 * What each entry of a list is called in a table: its name in the document's language, with its id where the name alone
 * would name several.
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

/** What a name of a list is taken for, and where it stands first. */
interface Spelling {
  readonly first: string;
  readonly place: string;
}

/** A list of roles, levels or proficiencies that grows with the names that a table uses. */
export class NameList {
  readonly entries: Named[];
  /** Names that differ from those they are taken for. */
  readonly spellings = new Map<string, Spelling>();
  readonly #known = new Map<string, { readonly id: string; readonly name: string }>();
  /** Ids by the id that a table gives, then by the name to the letter: most rows repeat both, and folding takes time. */
  readonly #answers = new Map<string, Map<string, string>>();
  readonly #taken: Set<string>;
  /** For each wanted id that was taken the number that was tried last. */
  readonly #numbers = new Map<string, number>();
  readonly #kind: string;

  /** @param kind - what an id begins with where a name has no letters */
  constructor(kind: string, entries: readonly Named[], skill: Pick<SkillDocument, 'lang'>) {
    this.#kind = kind;
    this.entries = [...entries];
    this.#taken = new Set(entries.map(({ id }) => id));
    for (const [id, name] of displayNames(entries, skill)) {
      this.#known.set(folded(name), { id, name });
    }
  }

  /** The id of a name that is in the list. */
  find(name: string): string | undefined {
    return this.#known.get(folded(name))?.id;
  }

  /** The id of a name, which is added where it is new; `place` is where it stands. */
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
    const own = id && !this.#taken.has(id) ? id : this.#free(slug(name) || `${this.#kind}-${this.entries.length + 1}`);
    this.#known.set(key, { id: own, name: spelt });
    this.#taken.add(own);
    this.entries.push({ id: own, name: name.trim() });
    return own;
  }

  #free(wanted: string): string {
    let id = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(id)) id = `${wanted}-${++number}`;
    this.#numbers.set(wanted, number);
    return id;
  }
}
