import type { Block, ListEntry } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { boldLabel, type LabelledText, plainLabel } from '../blocks/entry.ts';
import { isOfFrontMatter, type Section } from '../outline/outline.ts';
import { means } from '../words/column-words.ts';
import { isAboutLevels, saysLevels } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';

/** How the headings of a page are meant, found out from all of them. */
export interface LadderPlan {
  /** The heading around all others, which is the name of the page. */
  readonly title: Section | undefined;
  /** What headings above levels are, if headings or labels below name skills: roles, else skills. */
  readonly above: 'role' | 'skill';
  /** Whether list entries below levels begin with the names of skills, in bold or before a colon. */
  readonly labels: 'bold' | 'plain' | 'none';
  /** The heading above all levels, if it only says that they follow: "Breakdown of levels". */
  readonly around: Section | undefined;
  /** The headings below skills, in the form of `foldName`, that recur below them and name none: "Indicators". */
  readonly parts: ReadonlySet<string>;
  /** What headings below levels name: groups, if the entries below them begin with the names of skills. */
  readonly themes: 'group' | 'skill';
}

/** Decides what the headings of a page mean. */
export function planLadder(root: Section, isOfTables: (section: Section) => boolean): LadderPlan {
  const title = titleOf(root);
  const levels = levelSections(root);
  const entries = levels.map((level) => own(level).flatMap(entriesIn));
  const labels = labelsOf(entries);
  // Front matter only says what the levels of the tables below are.
  const isAboutTables = levels.every(isOfFrontMatter);
  const areThemes = (level: Section) => level.sections.length > 0 || own(level).some(isOfTables);
  const hasThemes = levels.some(areThemes) || (isAboutTables && own(root).some(isOfTables));
  const above = hasThemes || labels !== 'none' ? 'role' : 'skill';
  return {
    title,
    above,
    labels,
    parts: new Set([...partsOfSkills(levels), ...headingsOfTables(root, isOfTables)]),
    around: above === 'role' ? aroundLevels(root, isAboutLevels) : aroundAll(root),
    themes: haveTablesOfSkills(levels) ? 'group' : labels === 'bold' ? themesOf(levels) : 'skill',
  };
}

/**
 * Headings that stand below most of the headings of at least one level, and so are parts of what each asks; and those
 * that recur beside such parts.
 */
function partsOfSkills(levels: readonly Section[]): ReadonlySet<string> {
  const total = new Map<string, number>();
  const parts = new Set<string>();
  for (const { sections: skills } of levels) {
    const own = new Map<string, number>();
    for (const skill of skills)
      for (const name of new Set(skill.sections.map(({ title }) => foldName(title)))) {
        own.set(name, (own.get(name) ?? 0) + 1);
        total.set(name, (total.get(name) ?? 0) + 1);
      }
    for (const [name, count] of own) if (skills.length > 1 && count > skills.length / 2) parts.add(name);
  }
  if (parts.size > 0) for (const [name, count] of total) if (count > 1) parts.add(name);
  return parts;
}

/** Headings that recur above the only table below each of several others, which are what the tables are about. */
function headingsOfTables(root: Section, isOfTables: (section: Section) => boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sections } of own(root)) {
    const above = sections.filter((section) => own(section).some(isOfTables));
    const name = above.length === 1 && isOfTables(above[0]!) ? foldName(above[0]!.title) : '';
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= MANY).map(([name]) => name);
}

/** So often must a heading recur that names nothing. */
const MANY = 3;

/** "Levels, from simple to demanding" */
const saysOnlyThatLevelsFollow = (heading: string): boolean => saysLevels(heading.replace(/[,:：、،–—(（].*$/u, ''));

/** The same above the levels of a page about one skill, which has lists nowhere else. */
function aroundAll(root: Section): Section | undefined {
  const around = aroundLevels(root, saysOnlyThatLevelsFollow);
  const inside = new Set(around && own(around));
  const hasList = ({ blocks }: Section) => blocks.some(({ kind }) => kind === 'list');
  return own(root).every((section) => inside.has(section) || !hasList(section)) ? around : undefined;
}

function aroundLevels(root: Section, isAround: (heading: string) => boolean): Section | undefined {
  const all = own(root).filter((section) => section.sections.some(({ isLevel }) => isLevel));
  const [only, ...others] = all;
  return others.length === 0 && only?.heading && isAround(only.title) ? only : undefined;
}

/** The first heading, if all levels, tables and lists are below it. */
function titleOf(root: Section): Section | undefined {
  const [first, ...others] = withoutEmptyTitle(root.sections);
  const hasTable = ({ blocks }: Section) => blocks.some(({ kind }) => kind === 'table');
  const hasList = ({ blocks }: Section) => blocks.some(({ kind }) => kind === 'list');
  if (first?.heading?.names === 'role' && others.length > 0) return undefined;
  if (!first || first.isLevel || NAMED.has(first.heading?.names ?? '') || hasTable(root)) return undefined;
  if (first.sections.length === 0 && others.flatMap(own).some(hasList)) return undefined;
  if (others.some((other) => isBeside(first, other) && other.sections.some(hasList))) return undefined;
  return others.flatMap(own).some((section) => hasTable(section) || section.isLevel) ? undefined : first;
}

/** The sections without the title of front matter, if the heading of the page follows. */
function withoutEmptyTitle([first, ...others]: readonly Section[]): readonly Section[] {
  const [page, ...more] = others;
  const isOfFacts = first && isOfFrontMatter(first) && page && more.length === 0;
  const isAbove = first?.sections.length === 0 && page && page.sections.length > 0;
  const isSame = foldName(first?.title ?? '') === foldName(page?.title ?? '');
  return !first || (isOfFacts && (isAbove || isSame)) ? others : [first, ...others];
}

/** Whether the headings of two sections have the same depth, and it is none of a title. */
function isBeside({ heading }: Section, other: Section): boolean {
  return heading!.depth > 1 && heading!.depth === other.heading!.depth;
}

/** What a heading names that says so itself, and then is no title. */
const NAMED: ReadonlySet<string> = new Set(['group', 'skill']);

/** Whether most entries begin with a name: a bold one, or one that other levels have, too. */
function labelsOf(levels: readonly (readonly ListEntry[])[]): LadderPlan['labels'] {
  const entries = levels.flat();
  const bold = entries.filter(isLabelled).length;
  if (bold > 0 && bold >= entries.length / 2) return 'bold';
  const known = new Map<string, Set<number>>();
  const nameOf = (entry: ListEntry) => foldName(plainLabelOf(entry)?.label ?? '');
  levels.forEach((own, level) => {
    for (const entry of own) known.set(nameOf(entry), (known.get(nameOf(entry)) ?? new Set()).add(level));
  });
  const shared = entries.filter((entry) => nameOf(entry) !== '' && known.get(nameOf(entry))!.size > 1).length;
  return shared > 1 && shared >= entries.length / 2 ? 'plain' : 'none';
}

/** Whether an entry begins with a bold name, and says more. */
export function isLabelled({ content, entries }: ListEntry): boolean {
  const label = boldLabel(content);
  return label !== undefined && (label.text !== '' || entries.length > 0);
}

/** Whether tables with a column of skills stand below most headings below levels. */
function haveTablesOfSkills(levels: readonly Section[]): boolean {
  const themes = levels.flatMap(({ sections }) => sections);
  const isOfSkills = ({ blocks }: Section) =>
    blocks.some(
      (block) => block.kind === 'table' && block.table.rows[0]?.some((cell) => means(textOfCell(cell), 'skill')),
    );
  return themes.length > 1 && themes.filter(isOfSkills).length > themes.length / 2;
}

/**
 * Bold names below headings are skills if most recur below several levels. Of one level, all entries below several
 * headings begin with them.
 */
function themesOf(levels: readonly Section[]): LadderPlan['themes'] {
  const isSaid = (entry: ListEntry) => isLabelled(entry) || boldLabel(entry.content)?.text !== '';
  const themes = levels.map((level) => level.sections.flatMap(own).map((section) => entriesIn(section).filter(isSaid)));
  if (levels.length === 1) {
    const filled = themes[0]!.filter((entries) => entries.length > 0);
    return filled.length > 1 && filled.every((entries) => entries.every(isLabelled)) ? 'group' : 'skill';
  }
  const names = themes.map((own) => new Set(own.flat().filter(isLabelled).map(nameOfBold)));
  const all = names.flatMap((own) => [...own]);
  const shared = all.filter((name) => names.filter((own) => own.has(name)).length > 1);
  return new Set(shared).size > 1 && shared.length >= all.length / 2 ? 'group' : 'skill';
}

function nameOfBold({ content }: ListEntry): string {
  return foldName(boldLabel(content)?.label ?? '');
}

/** The text before a colon or a dash; or all of a short entry with entries below it. */
function plainLabelOf({ content, entries }: ListEntry): LabelledText | undefined {
  const text = textOfCell(content);
  const isName = entries.length > 0 && text.length <= LONGEST_NAME && !/[.!?]$/.test(text);
  return plainLabel(content) ?? (isName ? { label: text.replace(/[:：]$/, ''), text: '' } : undefined);
}

/** In UTF-16 code units. A longer text is a statement. */
const LONGEST_NAME = 60;

/** The name of a skill at the beginning of an entry; `undefined` if entries do not begin with names. */
export function labelIn(entry: ListEntry, { labels }: LadderPlan): LabelledText | undefined {
  if (labels === 'none') return undefined;
  return labels === 'bold' ? boldLabel(entry.content) : plainLabelOf(entry);
}

function levelSections(section: Section): Section[] {
  return section.sections.flatMap((inner) => (inner.isLevel ? [inner] : levelSections(inner)));
}

/** A section and all below it. */
function own(section: Section): Section[] {
  return [section, ...section.sections.flatMap(own)];
}

/** The entries of a section's lists; without lists, its paragraphs. */
function entriesIn({ blocks }: Section): readonly ListEntry[] {
  const hasLists = blocks.some(({ kind }) => kind === 'list');
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && !hasLists ? { content: block.content, entries: [] } : entriesOf(block),
  );
}

/** The entries of a list; and a paragraph that begins in bold. */
export function entriesOf(block: Block): readonly ListEntry[] {
  if (block.kind === 'list') return block.entries;
  return block.kind === 'paragraph' && block.content.lead ? [{ content: block.content, entries: [] }] : [];
}
