/** Frameworks whose skills are in files of their own. */
import { type Issue, issue } from '../document/issue.ts';
import type { Gathered } from '../document/parsing.ts';
import { entries, isRecord, property } from '../document/records.ts';

/** An entry of `skills` that stands for another file. */
export interface SkillReference {
  /** The index of the entry. */
  readonly index: number;
  /** As it stands in the framework, relative to its file. */
  readonly url: string;
}

/** Whether an entry stands for another file, whose URL is its `$ref`. */
export function isReference(entry: unknown): boolean {
  return isRecord(entry) && Object.hasOwn(entry, '$ref');
}

/** Finds the entries of `skills` that refer to a file: `{ "$ref": "skills/code-review.json" }`. Never throws. */
export function findReferences(data: unknown): SkillReference[] {
  try {
    return entries(data, 'skills').flatMap((entry, index) => {
      const url = property(entry, '$ref');
      return typeof url === 'string' ? [{ index, url }] : [];
    });
  } catch {
    return [];
  }
}

/**
 * Returns the framework with the contents of files in the place of the entries that refer to them.
 *
 * A file holds an entry of `skills`, or a skill document. Of a skill document, its own levels, roles, proficiencies and
 * language are left out, and it belongs to the group of the framework that has the name of its group. Properties beside
 * the `$ref` replace those of the file. Entries without loaded data stay as they are. Never throws and never changes
 * the data.
 *
 * @param loaded - the contents of the files, by the index of the entry
 */
export function insertReferences(data: unknown, loaded: ReadonlyMap<number, unknown>): unknown {
  try {
    if (!isRecord(data)) return data;
    const skills = entries(data, 'skills').map((entry, index) =>
      loaded.has(index) ? insert(entry, loaded.get(index), data) : entry,
    );
    return { ...data, skills };
  } catch {
    return data;
  }
}

/**
 * Loads the files that a framework refers to, all at once, and returns the framework with their contents. Each file that
 * can't be had is an issue. Never rejects, if `load` does not.
 *
 * @param load - returns the data of a file by its URL, as it stands in the framework; or in words why there is none
 */
export async function gatherReferences(
  data: unknown,
  load: (url: string) => Promise<{ readonly data: unknown } | string>,
): Promise<Gathered> {
  const references = findReferences(data);
  if (references.length === 0) return { data };
  const answers = await Promise.all(references.map(async ({ url }) => load(url)));
  const loaded = new Map<number, unknown>();
  const issues: Issue[] = [];
  references.forEach(({ index, url }, place) => {
    const answer = answers[place]!;
    if (typeof answer !== 'string') loaded.set(index, answer.data);
    else issues.push(issue(['skills', index, '$ref'], 'not-loaded', url, answer.replace(/\.$/, '')));
  });
  return issues.length > 0 ? { issues } : { data: insertReferences(data, loaded) };
}

function insert(reference: unknown, content: unknown, framework: Record<string, unknown>): unknown {
  if (!isRecord(content) || !isRecord(reference)) return content;
  const beside = Object.fromEntries(Object.entries(reference).filter(([name]) => name !== '$ref'));
  return { ...(isSkillDocument(content) ? entryFrom(content, framework) : content), ...beside };
}

/** Whether a file is a skill document: an entry of `skills` has neither levels nor roles. */
function isSkillDocument(content: Record<string, unknown>): boolean {
  return Object.hasOwn(content, 'levels') || Object.hasOwn(content, 'roles');
}

/** The properties of a skill document that a framework states once for all skills. */
const SHARED = ['$schema', 'lang', 'domain', 'source', 'updated', 'levels', 'roles', 'proficiencies', 'group'];

function entryFrom(skill: Record<string, unknown>, framework: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(skill).filter(([name]) => !SHARED.includes(name));
  const name = JSON.stringify(property(property(skill, 'group'), 'name'));
  const group = entries(framework, 'groups').find((group) => JSON.stringify(property(group, 'name')) === name);
  const id = name === undefined ? undefined : property(group, 'id');
  return { ...Object.fromEntries(own), ...(id !== undefined && { group: id }) };
}
