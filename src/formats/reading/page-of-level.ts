import type { Block } from './blocks/block.ts';
import { boldLabel } from './blocks/entry.ts';
import { type Section, sectionsBelow } from './outline/outline.ts';
import { isLevel } from './levels/levels.ts';
import type { TableOptions } from './tables/table-options.ts';
import { isAdvert } from './words/advert-words.ts';
import { isAboutLevels } from './words/heading-words.ts';
import { isBareNumber, isProficiencyWord, levelIn } from './words/level-words.ts';
import { isRoleName } from './words/role-words.ts';

/** What names a page, beside its headings. */
export interface PageNames {
  readonly title?: string | undefined;
  /** The name of its file. */
  readonly defaultName?: string | undefined;
  /** The levels that the caller names. */
  readonly levels?: readonly string[] | undefined;
}

/**
 * Takes a page for what one level asks: its first heading, its title, its file or the caller names that level, and
 * several headings below have lists or texts. As one of several files, it then is a level.
 */
export function pageOfLevel(outline: Section, names: PageNames): Section {
  if (!mayBeOneLevel(outline)) return outline;
  const page = pageIn(outline);
  const title =
    names.levels?.length === 1
      ? names.levels[0]
      : (namesOf(outline, names).find(namesOneLevel) ?? page.blocks.map(levelSaid).find(Boolean));
  if (title === undefined) return outline;
  const level = { ...page, title, isLevel: true };
  return { ...outline, blocks: isAround(outline) ? outline.blocks : [], sections: [level] };
}

/** The level or the role that names a page. */
export function subjectOfPage({ sections: [first, ...others] }: Section, names: PageNames): TableOptions['about'] {
  const all = [others.length === 0 ? first?.title : undefined, names.title, names.defaultName];
  const level = all.find(namesOneLevel);
  if (level !== undefined) return { level };
  const role = all.find((name) => name !== undefined && isRoleName(name));
  return role === undefined ? undefined : { role };
}

/** The role in the name of a page that may be about one level, but does not say which. */
export function roleOfOneLevel(outline: Section, names: PageNames): string | undefined {
  const isRole = (name: string | undefined) => name !== undefined && isRoleName(name.replace(CODE_BEHIND, ''));
  return mayBeOneLevel(outline) ? namesOf(outline, names).find(isRole) : undefined;
}

function mayBeOneLevel(outline: Section): boolean {
  if (hasLevels(outline) || areMostlyTables(outline)) return false;
  const { sections } = pageIn(outline);
  return !isAdvert(sections.map(({ title }) => title)) && sections.filter(hasWords).length > 1;
}

/** Whether all of a page is below its first heading. */
function isAround({ sections: [first, ...others] }: Section): boolean {
  return first !== undefined && others.length === 0 && first.sections.length > 0;
}

function pageIn(outline: Section): Section {
  return withPlainNames(isAround(outline) ? outline.sections[0]! : outline);
}

function namesOf(outline: Section, { title, defaultName }: PageNames): readonly (string | undefined)[] {
  return isAround(outline) ? [outline.sections[0]!.title, title, defaultName] : [title, defaultName];
}

/** What a line such as "**Level:** P3 (Planner)" says. */
function levelSaid(block: Block): string | undefined {
  const label = block.kind === 'paragraph' ? boldLabel(block.content) : undefined;
  if (!label || !isAboutLevels(label.label)) return undefined;
  return isLevel(label.text) && !isProficiencyWord(label.text) ? label.text : undefined;
}

/** "Software engineer (SE)". */
const CODE_BEHIND = /\s*\(\p{Lu}[\p{Lu}\d]{0,4}\)$/u;

/** The sections of a page without lists of links to other pages, and without the codes behind their names: "Impact (I2)". */
function withPlainNames(page: Section): Section {
  const sections = page.sections.filter(({ blocks }) => blocks.length === 0 || !blocks.every(isOfLinks));
  const areCoded = sections.length > 1 && sections.every(({ title }) => CODE.test(title));
  if (!areCoded) return { ...page, sections };
  return { ...page, sections: sections.map((section) => ({ ...section, title: section.title.replace(CODE, '') })) };
}

/** Another code follows the same name at each level. */
const CODE = /\s*\(\p{Lu}{1,2}\d\)$/u;

function isOfLinks(block: Block): boolean {
  return block.kind === 'list' && block.entries.every(({ content }) => content.links?.length);
}

/** The level that all of a page is about. */
export function levelOfPage({ sections: [only, ...others] }: Section): string | undefined {
  return only?.isLevel && others.length === 0 ? only.title : undefined;
}

/**
 * "Senior nurse", "Senior" or "Grade 3"; but not "Lead generation", nor "Step 3" or "Advanced", which pages about
 * anything have as their title.
 */
function namesOneLevel(name: string | undefined): boolean {
  const plain = capitalized(name?.replace(/[-_]+/g, ' ') ?? '');
  if (isLevelOfRole(plain)) return true;
  if (!isLevel(plain) || isProficiencyWord(plain)) return false;
  const { by, stem } = levelIn(plain)!;
  const isGrade = isBareNumber(plain) && isAboutLevels(plain);
  return isGrade || (by === 'word' && stem === '') || isRoleName(plain);
}

/** Whether a word that alone is a level stands before the name of a role: "Associate engineer". */
function isLevelOfRole(name: string): boolean {
  const [, first, rest] = /^(\p{L}+) (\p{L}.*)$/u.exec(name) ?? [];
  return first !== undefined && isProficiencyWord(first) && isRoleName(capitalized(rest!));
}

const capitalized = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function hasLevels({ isLevel, sections }: Section): boolean {
  return isLevel || sections.some(hasLevels);
}

/** Whether tables with several rows are more than an aside: for each, lists stand below fewer than four headings. */
function areMostlyTables(outline: Section): boolean {
  const all = [outline, ...[...sectionsBelow(outline)].map((path) => path.at(-1)!)];
  const isTable = (block: Block) => block.kind === 'table' && block.table.rows.length > 2;
  const tables = all.filter(({ blocks }) => blocks.some(isTable)).length;
  const lists = all.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'list')).length;
  return tables > 0 && lists < 4 * tables;
}

/** Whether lists or texts stand below a heading. */
function hasWords({ blocks, sections }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'list' || kind === 'paragraph') || sections.some(hasWords);
}
