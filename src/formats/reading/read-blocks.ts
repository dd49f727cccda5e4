import { parseFramework } from '../../framework-document/index.ts';
import { errorsOf, warning, type Reading, type ReadingOptions } from '../report.ts';
import { describingLevels, isOfOtherLevels, pathToSkill, withLevelsDescribed } from './about-levels.ts';
import { findUnsaid } from './audit.ts';
import { warnOfDittos } from './ditto.ts';
import { describedBySections, namedBy, type Part } from './describing.ts';
import type { Finding, Recognition } from './finding.ts';
import { headingAboveTable, headingsOf, tablesOf, textsOf, valuesOf } from './block-queries.ts';
import { type AskedNames, askedNames, hasSkill, isUnused, ofRole, skillIn, withSkill } from './choosing.ts';
import { levelColumns } from './columns.ts';
import { whyNot } from './why-not.ts';
import { explainHeadings, explainTable } from './explaining.ts';
import { FrameworkBuilder } from './framework-builder.ts';
import { countOf } from './counting.ts';
import { isAsciiDoc, isProfile, type OtherTable, otherTable } from './other-tables.ts';
import { headingsAsRoles } from './headings-as-roles.ts';
import { type Grid, toGrids } from './grid.ts';
import { readLevelLists } from './level-lists.ts';
import { describesOneSkill, repeatsLevels, sharedHeader } from './level-tables.ts';
import { withLevelTitles } from './level-titles.ts';
import { statedLevels } from './levels.ts';
import { contextOfPath, isInLadder, isOfLadder, readLevelSection, readMeaning } from './ladder.ts';
import { type LadderPlan, planLadder } from './ladder-plan.ts';
import { explainLegend, findLegend, type Legend } from './legend.ts';
import type { Context } from './matrix.ts';
import { withoutSigns } from './signed-values.ts';
import { isBesideTable, type Section, sectionsBelow, toOutline } from './outline.ts';
import { levelOfPage, pageOfLevel, type PageNames, roleOfOneLevel } from './page-of-level.ts';
import { readRatedLists } from './rated-lists.ts';
import { readGrid } from './read-table.ts';
import { roleOfLists } from './role-page.ts';
import { type NameOf, sameLevels, withSameLevels } from './same-levels.ts';
import type { TableOptions } from './table-options.ts';
import { type AroundTables, isStray } from './stray-tables.ts';
import type { Source } from './source.ts';
import type { Table } from './cell.ts';
import { withoutTotals } from './totals.ts';
import { isAboutLevels } from './words/heading-words.ts';

/** Reads the blocks of a source as a framework: tables by their headers, headings and lists by their levels. */
export function readBlocks(source: Source, options: ReadingOptions): Reading {
  const reader = new BlockReader(source, options);
  return reader.read();
}

class BlockReader {
  readonly #source: Source;
  readonly #options: ReadingOptions;
  readonly #levels: ReadonlySet<string>;
  readonly #shapes: string[] = [];
  readonly #explained: string[] = [];
  #findings: Finding[] = [];
  #nameOf: NameOf = (level) => level;
  readonly #others = new Set<OtherTable>();
  /** The parts of each table. */
  readonly #grids = new Map<Table, readonly Grid[]>();
  /** How each part was read, in the order of the source. */
  readonly #parts: string[] = [];

  constructor(source: Source, options: ReadingOptions) {
    this.#source = source;
    this.#options = options;
    this.#levels = statedLevels(options.levels, source.levels);
  }

  read(): Reading {
    const { blocks } = this.#source;
    const outline = pageOfLevel(toOutline(blocks, this.#levels), this.#pageNames);
    const plan = planLadder(outline, ({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    const tables = tablesOf(blocks);
    const values = valuesOf(tables);
    const legend = findLegend(textsOf(blocks), tables, (value) => values.has(value));
    this.#explained.push(...explainLegend(legend, [...headingsOf(blocks), ...textsOf(blocks)]));
    const title = levelOfPage(outline) ?? this.#title(plan.title);
    const paths = [[], ...sectionsBelow(outline)];
    const parts: Part[] = paths.map((path) => ({ section: path.at(-1) ?? outline, path }));
    const hasLadder = parts.some(isOfLadder);
    for (const table of tables) this.#grids.set(table, this.#gridsOf(table));
    const columns = [...this.#grids.values()].flat().map((grid) => levelColumns(grid, { levels: this.#levels }));
    const options = this.#tableOptions(legend, title, columns);
    const levels = columns.flatMap((own) => [...own.values()]);
    const around = { legend, options, hasLadder, title, plan, columns: levels };
    for (const part of parts) this.#readPart(part, around);
    if (textsOf(blocks).some(({ lines }) => isAsciiDoc(lines.join('\n')))) this.#others.add('asciidoc');
    if (blocks.every(({ kind }) => kind === 'paragraph')) this.#others.add('text');
    this.#findings = [...withLevelsDescribed(headingsAsRoles(this.#findings), this.#source.title)];
    if (!this.#options.levels) this.#nameOf = sameLevels(this.#findings, this.#source.levels);
    this.#findings = [...withSameLevels(this.#findings, this.#nameOf)];
    const asked = askedNames(this.#findings);
    this.#findings.push(
      ...describedBySections(parts, plan.title, { asked, findings: this.#findings, hasLists: this.#hasLists }),
    );
    const explanation = [...explainHeadings(paths, plan.title), ...this.#parts];
    return { ...this.#finish(outline, around, asked), explanation };
  }

  get #pageNames(): PageNames {
    return { title: this.#source.title, ...this.#options };
  }

  /** @param levels - the columns of levels of each part of a table */
  #tableOptions(legend: Legend, title: string, levels: readonly ReadonlyMap<number, string>[]): TableOptions {
    const { blocks, repeatsLevels: isStated } = this.#source;
    const { rows, columns, name, role } = this.#options;
    const gridsOf = (table: Table) => this.#grids.get(table)!;
    const known = { levels: this.#levels, sharedHeader: sharedHeader(blocks, gridsOf) };
    const grids = [...this.#grids.values()].flat();
    const repeats = isStated ?? repeatsLevels(blocks, known, gridsOf);
    const isOne = isStated === undefined && describesOneSkill(grids, known, this.#nameOfSkill());
    return {
      ...{ ...known, rows, columns, role, title },
      values: new Set(legend.keys()),
      hasLevels: levels.some(({ size }) => size > 1),
      repeatsLevels: repeats || isOne,
      skill: isOne ? name : undefined,
    };
  }

  #readPart({ section, path }: Part, around: Around): void {
    const { plan } = around;
    const context = contextOfPath(path, plan);
    if (!isBesideTable(path)) this.#readTables({ section, path }, context, around);
    this.#findings.push(...namedBy(section, context));
    if (section.heading?.names === 'proficiency') this.#add('meanings of proficiencies', readMeaning(section, context));
    else if (isInLadder(path)) this.#add('headings of levels', readLevelSection(section, context, plan, around.title));
    else {
      this.#readLists(section, pathToSkill(path, this.#source.blocks), plan, around.title);
      this.#readRated(section, context, around.options);
    }
  }

  #gridsOf(table: Table): readonly Grid[] {
    const plain = toGrids(table, this.#levels).map(withoutTotals);
    const titled = plain.map(({ grid }) => withLevelTitles(grid));
    this.#explained.push(...[...plain, ...titled].flatMap(({ explained }) => explained));
    return titled.map(({ grid }) => grid);
  }

  /** What the only table of a source may be about. The caller's name counts in any case. */
  #nameOfSkill(): string | undefined {
    const { title = this.#options.defaultName, blocks } = this.#source;
    const above = headingAboveTable(blocks) ?? title;
    return this.#options.name ?? (above && isAboutLevels(above) ? undefined : above);
  }

  /** Whether lists are about levels or skills, and so describe nothing. */
  get #hasLists(): boolean {
    return this.#shapes.some((shape) => shape.startsWith('lists of '));
  }

  #title(section: Section | undefined): string {
    const { name, defaultName = 'Framework' } = this.#options;
    return this.#source.title ?? section?.title ?? name ?? defaultName;
  }

  #add(shape: string, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    if (!this.#shapes.includes(shape)) this.#shapes.push(shape);
    for (const finding of findings) this.#findings.push(finding);
  }

  #readTables({ section, path }: Part, context: Context, around: Around): void {
    for (const block of section.blocks) {
      if (block.kind !== 'table') continue;
      for (const grid of this.#grids.get(block.table)!) {
        const other = otherTable(grid, around.options, around.legend);
        if (other) this.#others.add(other);
        const isSkipped = other !== undefined || isStray(grid, path, around);
        const read = isSkipped ? undefined : readGrid(grid, around.options, context);
        const isBeside = around.hasLadder && !isInLadder(path);
        const shaped = read && !isBeside && isOfOtherLevels(read, around.columns) ? undefined : read;
        const found = shaped && isBeside ? describingLevels(shaped, context, around.plan) : shaped;
        if (!found && isProfile(grid)) this.#others.add('profile');
        if (found) this.#take(withSkill(found, around.title));
        this.#parts.push(explainTable(grid, found, context));
      }
    }
  }

  #take({ shape, findings, explained }: Recognition): void {
    this.#add(shape, findings);
    for (const sentence of explained) if (!this.#explained.includes(sentence)) this.#explained.push(sentence);
  }

  #readLists(section: Section, path: readonly Section[], plan: LadderPlan, name: string): void {
    const { title } = plan;
    const context = contextOfPath(path, plan);
    const own = path.at(-1);
    const skill = own && own !== title ? own.title : own ? name : undefined;
    const group = own && own !== title ? context.domain : undefined;
    this.#add('lists of levels', readLevelLists(section.blocks, { skill, group }, this.#levels));
  }

  /** Lists of skills and how well a role masters them. */
  #readRated({ blocks }: Section, context: Context, options: TableOptions): void {
    const role = roleOfLists(options, context);
    const found = readRatedLists(blocks, role ?? {}, options.values);
    if (role) this.#add('lists of skills', found);
    else if (found.length > 0) this.#others.add('profile');
  }

  #finish(outline: Section, { title: name, legend }: Around, asked: AskedNames): Reading {
    const { lang, more, blocks, levels } = this.#source;
    const findings = ofRole(this.#findings, this.#options.role).filter((finding) => !isUnused(finding, asked));
    const isAsked = asked.skill.size > 0 && findings.some((one) => one.kind === 'asked' && (one.role ?? one.level));
    const isNamed = findings.some(({ kind }) => kind === 'named') && (this.#options.levels?.length ?? 0) > 0;
    if (!isAsked && !isNamed) {
      const seen = { others: this.#others, role: roleOfOneLevel(outline, this.#pageNames) };
      return { notes: [...this.#source.notes, whyNot(this.#shapes, this.#findings, seen)] };
    }
    const valued = withoutSigns({ findings, legend });
    const builder = new FrameworkBuilder({
      name,
      lang: lang ?? this.#options.lang,
      more,
      legend: valued.legend,
      levels: this.#options.levels ?? levels?.map(this.#nameOf),
    });
    builder.add(valued.findings);
    const { data, notes } = builder.finish();
    const { name: wanted } = this.#options;
    if (wanted && !hasSkill(data, wanted)) data['name'] = wanted;
    const { framework, issues = [] } = parseFramework(data);
    if (!framework) return { notes: [...this.#source.notes, ...notes, ...errorsOf(issues)] };
    const readAs = [`${this.#shapes.join(', ')}: ${countOf(framework)}`, ...this.#explained];
    const ofTables = tablesOf(blocks).flatMap((table) => table.notes ?? []);
    const told = [...this.#source.notes, ...ofTables, ...notes, ...warnOfDittos(tablesOf(blocks))];
    const skill = skillIn(framework, this.#options.name);
    if (skill && framework.skills.length > 1)
      told.push(
        warning(
          '',
          'other-skills',
          `The other ${framework.skills.length - 1} skills are left out, since one is named.`,
        ),
      );
    const unsaid = findUnsaid(blocks, [skill ?? framework, this.#shapes, this.#explained], told);
    return { ...(skill ? { skill } : { framework }), readAs, notes: [...told, ...unsaid] };
  }
}

/** What is known of a source before its parts are read. */
interface Around extends AroundTables {
  readonly options: TableOptions;
  readonly title: string;
  readonly plan: LadderPlan;
  /** The levels above columns. */
  readonly columns: readonly string[];
}
