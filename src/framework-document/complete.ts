/** Adds what files may leave out. */
import { IdList, slug } from '../document/ids.ts';
import { entries, idOf, isRecord, property } from '../document/records.ts';
import { isReference } from './references.ts';

/** The lists whose entries have ids, each with the id of an entry whose name has no letters or digits. */
const LISTS = { levels: 'level', roles: 'role', proficiencies: 'proficiency', groups: 'group', skills: 'skill' };

/**
 * Returns the data with an id for every entry of `levels`, `roles`, `proficiencies`, `groups` and `skills`.
 *
 * A missing id is derived from the name in the document's `lang`, else in its first language: letters and digits of
 * any script, in lower case, without accents, joined by hyphens. If another entry of the list has that id, it gets a
 * number: `review-2`. Entries refer to each other by ids only, given or derived.
 *
 * An entry that stands for a file gets what the schema needs, so that its only issue is `not-loaded`. Accepts data of any
 * shape, deeply frozen, and returns it deeply frozen.
 */
export function complete(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const changed = Object.entries(LISTS).flatMap(([list, kind]) => {
    const found = entries(data, list);
    const filled = list === 'skills' && found.some(isReference) ? found.map(fillReference) : found;
    return filled !== found || filled.some(lacksId)
      ? [[list, withIds(filled, kind, property(data, 'lang'))] as const]
      : [];
  });
  return changed.length > 0 ? Object.freeze({ ...data, ...Object.fromEntries(changed) }) : data;
}

const NOTHING = Object.freeze([]);

function fillReference(entry: unknown): unknown {
  return isReference(entry) ? { name: 'Elsewhere', expectations: NOTHING, ...(entry as object) } : entry;
}

function lacksId(entry: unknown): entry is Record<string, unknown> {
  return isRecord(entry) && !Object.hasOwn(entry, 'id');
}

function withIds(list: readonly unknown[], kind: string, lang: unknown): readonly unknown[] {
  const ids = new IdList(list.map((entry) => idOf(entry, 'id')).filter((id) => id !== undefined));
  const complete = list.map((entry) =>
    lacksId(entry) ? Object.freeze({ id: ids.add(slug(nameIn(entry, lang)) || kind), ...entry }) : entry,
  );
  return Object.freeze(complete);
}

/** The name of an entry in a language, else in its first one. Empty if it has none that is a string. */
function nameIn(entry: unknown, lang: unknown): string {
  const name = property(entry, 'name');
  const tags = isRecord(name) ? Object.keys(name) : [];
  const tag = tags.find((own) => typeof lang === 'string' && own.toLowerCase() === lang.toLowerCase()) ?? tags[0];
  const words = tag === undefined ? name : property(name, tag);
  return typeof words === 'string' ? words : '';
}
