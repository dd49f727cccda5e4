import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { linksOf, plainLabel } from '../blocks/entry.ts';
import { isNameLine, withoutColon } from '../blocks/name-line.ts';
import type { Asked } from '../findings/finding.ts';
import { isLevel } from '../levels/levels.ts';
import type { Section } from '../outline/outline.ts';
import type { Context } from '../tables/matrix.ts';
import { foldValue } from '../levels/scale.ts';
import { foldName, levelIn } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** A value in brackets behind a name: "Networks (advanced)". */
const IN_BRACKETS = /^(.{1,60}?)\s*[（(]([^()（）]{1,30})[)）]$/u;

/** In words. Beside known values, a longer text is none. */
const LONGEST_VALUE = 2;

/** What an entry says: a skill and how well it is to be mastered. */
interface Rated {
  readonly skill: string;
  readonly value: string;
  /** Whether a legend or a word tells that it is a value. */
  readonly isKnown: boolean;
}

/** The values that a legend names, in the form of `foldValue`. */
type Values = ReadonlySet<string>;

/** What is known of the page of such lists. */
interface RatedPage {
  readonly parts: readonly { readonly path: readonly Section[] }[];
  /** Without an answer, such lists may be of anything, and are not read. */
  readonly source: { readonly areAboutSkills?: ((names: readonly string[]) => boolean) | undefined };
  readonly options: { readonly values: Values };
}

/** Reads lists whose entries are skills and how well a role masters them: "Networks: advanced". */
export function readRatedLists(blocks: readonly Block[], context: Context, values: Values): Asked[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? ratedEntries(block.entries, context, values) : []));
}

/** Reads lists of roles, each with such a list below it. */
export function readRatedRoles(blocks: readonly Block[], { source, options }: RatedPage): Asked[] {
  const { values } = options;
  return blocks.flatMap((block) => {
    if (block.kind !== 'list' || block.entries.length < 2) return [];
    const roles = block.entries.map(({ content, entries }) => {
      const role = withoutColon(textOfCell(content));
      return { role, asked: isNameLine(role) ? ratedEntries(entries, { role }, values) : [] };
    });
    const names = roles.map(({ role }) => role);
    const isAbout = areRoles(roles) && source.areAboutSkills?.(names);
    return isAbout ? roles.flatMap(({ asked }) => asked) : [];
  });
}

/** The headings beside each other that are roles, since nothing but such lists stands below them. */
export function rolesOfLists({ parts, source, options }: RatedPage): ReadonlySet<Section> {
  const { values } = options;
  const beside = new Map<Section | undefined, Section[]>();
  for (const { path } of parts) {
    const [section, parent] = [path.at(-1), path.at(-2)];
    if (!section?.heading || section.sections.length > 0 || section.isLevel) continue;
    const own = beside.get(parent) ?? [];
    own.push(section);
    beside.set(parent, own);
  }
  const roles = [...beside.values()].flatMap((sections) => {
    const named = sections.map((section) => ({ section, role: section.title, asked: readRatedLists(section.blocks, {}, values) })); // prettier-ignore
    const rated = named.filter(({ asked }) => asked.length > 0);
    return rated.length > 1 && areRoles(rated) ? rated.map(({ section }) => section) : [];
  });
  const names = roles.map(({ title }) => title);
  return new Set(roles.length > 0 && source.areAboutSkills?.(names) ? roles : []);
}

/** Whether each has such a list, and two share a skill, or most are called as roles are. */
function areRoles(named: readonly { readonly role: string; readonly asked: readonly Asked[] }[]): boolean {
  const skills = named.flatMap(({ asked }) => [...new Set(asked.map(({ skill }) => foldName(skill)))]);
  const areCalled = named.filter(({ role }) => isRoleName(role)).length > named.length / 2;
  return named.every(({ asked }) => asked.length > 0) && (areCalled || new Set(skills).size < skills.length);
}

function ratedEntries(entries: readonly ListEntry[], context: Context, values: Values): Asked[] {
  const rated = entries.map((entry) => ratedBy(entry, values)).filter((one) => one !== undefined);
  const known = rated.filter(({ isKnown }) => isKnown).length;
  if (entries.length < 2 || rated.length < entries.length || known < rated.length / 2) return [];
  return entries.map((entry, index) => {
    const { skill, value } = rated[index]!;
    return {
      ...{ kind: 'asked', ...context, skill, proficiency: value },
      ...{ links: linksOf(entry), place: entry.content.place },
    };
  });
}

function ratedBy({ content, entries }: ListEntry, values: Values): Rated | undefined {
  if (entries.length > 0) return undefined;
  const text = textOfCell(content);
  const [, before, inside] = IN_BRACKETS.exec(text) ?? [];
  const { label, text: rest } = plainLabel(content) ?? { label: before ?? '', text: inside ?? '' };
  const value = rest.trim().replace(/[.;]$/, '');
  const level = levelIn(value);
  const isKnown = values.has(foldValue(value)) || (level?.by === 'word' && level.stem === '');
  const mayBe = value !== '' && wordsIn(value) <= LONGEST_VALUE;
  return label && (isKnown || mayBe) && !isLevel(label) ? { skill: label, value, isKnown } : undefined;
}
