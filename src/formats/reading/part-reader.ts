import { quote } from '../quotation.ts';
import { isOfOtherLevels, describingLevels, pathToSkill } from './headings/about-levels.ts';
import { textsOf } from './outline/block-queries.ts';
import { withSkill } from './findings/choosing.ts';
import { namedBy, type Part } from './describing.ts';
import { explainTable } from './tables/explaining.ts';
import type { Finding, Recognition } from './findings/finding.ts';
import type { Grid } from './tables/grid.ts';
import { contextOfPath, isInLadder, readLevelSection, readMeaning } from './headings/ladder.ts';
import { skillOfPage } from './words/title-words.ts';
import { readLevelLists } from './headings/level-lists.ts';
import type { Context } from './tables/matrix.ts';
import { isProfile, type Other, otherTable } from './tables/other-tables.ts';
import { levelsTold, withoutNote } from './headings/levels-told.ts';
import { isBesideTable, isOfFrontMatter, type Section } from './outline/outline.ts';
import type { Page } from './page.ts';
import { readNeedsOfLevel, readRoleSection } from './headings/role-sections.ts';
import { readRatedLists, readRatedRoles, rolesOfLists } from './headings/rated-lists.ts';
import { readGrid } from './tables/read-table.ts';
import { roleOfLists } from './tables/role-page.ts';
import { levelKeys } from './findings/same-levels.ts';
import { labelledLevels } from './tables/listed-levels.ts';
import { isLegendList } from './levels/legend.ts';
import { isStray } from './stray-tables.ts';
import { isAboutLevels } from './words/heading-words.ts';
import { foldName } from './words/level-words.ts';
import { saysLegend } from './words/table-words.ts';

/** What the parts of a page say. */
export interface Found {
  readonly findings: readonly Finding[];
  /** The shapes in which they were read, such as `skills × levels`. */
  readonly shapes: readonly string[];
  /** How headers and names were understood, in sentences. */
  readonly explained: readonly string[];
  /** What was seen that is about something else. */
  readonly others: ReadonlySet<Other>;
  /** How each table was read, in the order of the source. */
  readonly tables: readonly string[];
}

/** Reads the parts of a page one after another: tables by their headers, headings and lists by their levels. */
export function readParts(page: Page): Found {
  const reader = new PartReader(page);
  const isListed = ({ section }: Part) => isOfFrontMatter(section) && section.sections.length === 0;
  for (const part of page.parts.filter(isListed)) reader.name(part);
  for (const part of page.parts) reader.read(part);
  return reader.found;
}

class PartReader {
  readonly #page: Page;
  readonly #shapes: string[] = [];
  readonly #explained: string[];
  readonly #findings: Finding[] = [];
  readonly #others = new Set<Other>();
  readonly #tables: string[] = [];
  /** The levels above columns, and those that headings and lists so far say. */
  readonly #levels = new Set<string>();
  /** The same in the forms of `levelKeys`. */
  readonly #levelKeys = new Set<string>();

  /** The sections with a heading about levels and a list. */
  readonly #aboutLevels: readonly Section[];

  /** The sections whose headings are roles, since they have lists of skills and values. */
  readonly #rolesOfLists: ReadonlySet<Section>;

  constructor(page: Page) {
    this.#page = page;
    this.#rolesOfLists = rolesOfLists(page);
    this.#aboutLevels = page.parts.flatMap(({ section }) =>
      isAboutLevels(section.title) && section.blocks.some(({ kind }) => kind === 'list') ? section : [],
    );
    this.#explained = [...page.explained];
    for (const level of page.columns) this.#know(level);
  }

  get found(): Found {
    const { blocks } = this.#page.source;
    const others = new Set(this.#others);
    if (blocks.every(({ kind }) => kind === 'paragraph')) others.add('text');
    return {
      ...{ findings: this.#findings, shapes: this.#shapes, explained: this.#explained },
      ...{ others, tables: this.#tables },
    };
  }

  /** Names what front matter lists, in its order, before what stands below it is read. */
  name({ section, path }: Part): void {
    this.#findings.push(...namedBy(section, contextOfPath(path, this.#page.plan)));
  }

  read({ section, path }: Part): void {
    const context = contextOfPath(path, this.#page.plan);
    if (!isBesideTable(path)) this.#readTables({ section, path }, context);
    this.#findings.push(...namedBy(section, context));
    if (section.heading?.names === 'proficiency') this.#add('meanings of proficiencies', readMeaning(section, context));
    else if (isInLadder(path)) this.#readLevel(section, context);
    else if (!this.#readToldLevels(section) && !this.#readOfRole(section, context)) {
      this.#readLists(section, pathToSkill(path, this.#page.source.blocks));
      this.#readRated(section, context);
    }
  }

  #readOfRole(section: Section, context: Context): boolean {
    const found = readRoleSection(section, context, this.#page.options.values);
    this.#add('headings of roles', found);
    return found.length > 0;
  }

  /** Reads texts and lists beside tables, directly below the title or a heading about levels, that say what those are. */
  #readToldLevels(section: Section): boolean {
    const { plan } = this.#page;
    const { title } = section;
    const columns = this.#namesToldIn(section);
    const isBeside = !section.heading || section === plan.title || isAboutLevels(title) || saysLegend(title);
    const texts = isBeside && columns.length > 1 ? textsOf(section.blocks.filter(({ kind }) => kind === 'list')) : [];
    const told = levelsTold(texts, columns);
    this.#add('texts about levels', told);
    return told.length > 0;
  }

  /** The levels that a section may say something about: those above columns; below a heading about levels, its own. */
  #namesToldIn({ title, blocks }: Section): readonly string[] {
    const { columns, recurring, levels, legend } = this.#page;
    const isOfLegend = blocks.some((block) => block.kind === 'list' && isLegendList(block.entries, legend));
    // Several such headings are below skills: what stands there is asked.
    if (!isAboutLevels(title) || isOfLegend || this.#aboutLevels.length > 1) return columns;
    return [...(columns.length > 1 ? columns : recurring), ...labelledLevels(blocks, levels)];
  }

  #readTables({ section, path }: Part, context: Context): void {
    for (const block of section.blocks) {
      if (block.kind !== 'table') continue;
      const listed = this.#page.lists.get(block.table);
      if (listed) this.#take(listed);
      for (const grid of this.#page.grids.get(block.table)!) {
        const found = this.#recognise(grid, path, context);
        if (!found && isProfile(grid)) this.#others.add('profile');
        if (found) {
          this.#take(this.#withSkill(found));
          this.#add('texts about levels', levelsTold(grid.around, this.#page.columns));
        }
        this.#tables.push(explainTable(grid, found, context));
      }
    }
  }

  #readLevel(section: Section, context: Context): void {
    const { plan, title } = this.#page;
    const skill = skillOfPage(title);
    const needs = readNeedsOfLevel(section, context);
    const found = needs.length > 0 ? needs : readLevelSection(section, context, plan, skill ?? title);
    const isOfPage =
      skill !== undefined && found.some((finding) => finding.kind === 'asked' && finding.skill === skill);
    if (isOfPage && !this.#explained.includes(labelOfSkill(title, skill)))
      this.#explained.push(labelOfSkill(title, skill));
    this.#add('headings of levels', found);
  }

  /** Gives findings without a skill that of the page, and says which word stands before its name. */
  #withSkill(found: Recognition): Recognition {
    const { title } = this.#page;
    const skill = skillOfPage(title);
    const isOpen = found.findings.some((finding) => 'skill' in finding && !finding.skill);
    if (skill === undefined || !isOpen) return withSkill(found, title);
    return withSkill({ ...found, explained: [...found.explained, labelOfSkill(title, skill)] }, skill);
  }

  #recognise(grid: Grid, path: readonly Section[], context: Context): Recognition | undefined {
    const { options, legend, plan, hasLadder, source } = this.#page;
    const other = otherTable(grid, options, legend, source.otherSubject);
    if (other) this.#others.add(other);
    if (other !== undefined || isStray(grid, path, this.#page)) return undefined;
    const found = readGrid(grid, options, context);
    if (found && hasLadder && !isInLadder(path)) return describingLevels(found, context, plan);
    return found && this.#levels.size > 1 && isOfOtherLevels(found, this.#levelKeys) ? undefined : found;
  }

  #take({ shape, findings, explained }: Recognition): void {
    this.#add(shape, findings);
    for (const sentence of explained) if (!this.#explained.includes(sentence)) this.#explained.push(sentence);
  }

  #add(shape: string, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    if (!this.#shapes.includes(shape)) this.#shapes.push(shape);
    const isOfLists = shape === 'lists of levels' || shape === 'headings of levels';
    for (const finding of findings) {
      this.#findings.push(finding);
      if (isOfLists && finding.kind === 'asked' && finding.level) this.#know(finding.level);
    }
  }

  #know(level: string): void {
    if (this.#levels.has(level)) return;
    this.#levels.add(level);
    for (const key of levelKeys(level)) this.#levelKeys.add(key);
  }

  #readLists(section: Section, path: readonly Section[]): void {
    const { plan, title, levels, legend } = this.#page;
    const context = contextOfPath(path, plan);
    const own = path.at(-1);
    const skill = own && own !== plan.title ? own.title : own ? title : undefined;
    const group = own && own !== plan.title ? context.domain : undefined;
    const lists = section.blocks.filter((block) => block.kind !== 'list' || !isLegendList(block.entries, legend));
    const all = readLevelLists(lists, { skill, group }, levels);
    const found = this.#areOfOthers(all) ? [] : all;
    this.#add('lists of levels', own === plan.title ? found.map((one) => withoutGroup(one, title)) : found);
  }

  /**
   * Whether entries of lists only mention the levels of columns, and are none: "Senior by age" in a list of traps; or
   * explain the numbers of another column.
   */
  #areOfOthers(found: readonly Finding[]): boolean {
    const known = this.#page.columns.map(foldName);
    const names = found.flatMap((finding) =>
      finding.kind === 'asked' ? foldName(withoutNote(finding.level ?? '')) : [],
    );
    const isMention = (name: string) => !known.includes(name) && known.some((level) => name.includes(level));
    const areMentions = known.length > 1 && names.length > 0 && names.every(isMention);
    return areMentions || this.#page.source.areExplained?.(names, known) === true;
  }

  /** Lists of skills and how well a role masters them. */
  #readRated(section: Section, context: Context): void {
    const { options } = this.#page;
    const ofHeading = this.#rolesOfLists.has(section) ? { role: section.title } : undefined;
    const role = ofHeading ?? roleOfLists(options, context);
    const found = readRatedLists(section.blocks, role ?? {}, options.values);
    if (role) this.#add('lists of skills', found);
    else if (found.length > 0) this.#others.add('profile');
    this.#add('lists of skills', readRatedRoles(section.blocks, this.#page));
  }
}

const labelOfSkill = (title: string, skill: string): string =>
  `${quote(title.slice(0, -skill.length).trim())}: before the name of the skill.`;

/** Skills directly below the title of a page are in no group. */
function withoutGroup(finding: Finding, title: string): Finding {
  return 'group' in finding && finding.group === title ? { ...finding, group: undefined } : finding;
}
