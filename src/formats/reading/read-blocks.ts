import { parseFramework } from '../../framework-document/index.ts';
import { errorsOf, warning, type Reading, type ReadingOptions } from '../report.ts';
import { findUnsaid } from './audit.ts';
import type { ListBlock } from './block.ts';
import { toItem } from './entry.ts';
import type { Described, Finding, Recognition } from './finding.ts';
import { headingsOf, tablesOf, textsOf, valuesOf } from './block-queries.ts';
import { type AskedNames, askedNames, hasSkill, isUnused, ofRole, skillIn, withSkill } from './choosing.ts';
import { levelColumns, rowsOf } from './columns.ts';
import { whyNot } from './why-not.ts';
import { explainHeadings, explainTable } from './explaining.ts';
import { FrameworkBuilder } from './framework-builder.ts';
import { countOf } from './counting.ts';
import { headingsAsRoles } from './headings-as-roles.ts';
import { type Grid, toGrids } from './grid.ts';
import { readLevelLists } from './level-lists.ts';
import { repeatsLevels } from './level-tables.ts';
import { statedLevels } from './levels.ts';
import { contextOfPath, isInLadder, type LadderPlan, planLadder, readLevelSection, readMeaning } from './ladder.ts';
import { explainLegend, findLegend, type Legend } from './legend.ts';
import type { Context } from './matrix.ts';
import { isBesideTable, type Section, sectionsBelow, toOutline } from './outline.ts';
import { readGrid } from './read-table.ts';
import type { TableOptions } from './table-options.ts';
import { foldValue } from './scale.ts';
import type { Source } from './source.ts';
import { type Table, textOfCell } from './cell.ts';
import { foldName } from './words/level-words.ts';

/** Reads the blocks of a source as a framework: tables by their headers, headings and lists by their levels. */
export function readBlocks(source: Source, options: ReadingOptions): Reading {
  const reader = new BlockReader(source, options);
  return reader.read();
}

interface Part {
  readonly section: Section;
  readonly path: readonly Section[];
}

class BlockReader {
  readonly #source: Source;
  readonly #options: ReadingOptions;
  readonly #levels: ReadonlySet<string>;
  readonly #shapes: string[] = [];
  readonly #explained: string[] = [];
  #findings: Finding[] = [];
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
    const outline = toOutline(blocks, this.#levels);
    const plan = planLadder(outline, ({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    const tables = tablesOf(blocks);
    const values = valuesOf(tables);
    const legend = findLegend(textsOf(blocks), tables, (value) => values.has(value));
    this.#explained.push(...explainLegend(legend, [...headingsOf(blocks), ...textsOf(blocks)]));
    const title = this.#title(plan.title);
    const parts: Part[] = [
      { section: outline, path: [] },
      ...[...sectionsBelow(outline)].map((path) => ({ section: path.at(-1)!, path })),
    ];
    const hasLadder = parts.some(
      ({ section, path }) => isInLadder(path) && section.blocks.some(({ kind }) => kind !== 'paragraph'),
    );
    for (const table of tables) this.#grids.set(table, toGrids(table, this.#levels));
    const options: TableOptions = {
      levels: this.#levels,
      values: new Set(legend.keys()),
      rows: this.#options.rows,
      columns: this.#options.columns,
      hasLevels: [...this.#grids.values()].flat().some((grid) => levelColumns(grid, { levels: this.#levels }).size > 1),
      repeatsLevels:
        this.#source.repeatsLevels ??
        repeatsLevels(blocks, { levels: this.#levels }, (table) => this.#grids.get(table)!),
    };
    for (const part of parts) this.#readPart(part, plan, { legend, options, hasLadder, title });
    this.#findings = headingsAsRoles(this.#findings);
    const asked = askedNames(this.#findings);
    this.#describe(parts, plan.title, asked);
    const explanation = [
      ...explainHeadings(
        parts.map(({ path }) => path),
        plan.title,
      ),
      ...this.#parts,
    ];
    return { ...this.#finish(title, legend, asked), explanation };
  }

  #readPart({ section, path }: Part, plan: LadderPlan, around: Around): void {
    const context = contextOfPath(path, plan);
    if (!isBesideTable(path)) this.#readTables({ section, path }, context, around);
    this.#name(section, context);
    if (section.heading?.names === 'proficiency') this.#add('meanings of proficiencies', readMeaning(section, context));
    else if (isInLadder(path)) this.#add('headings of levels', readLevelSection(section, context, plan, around.title));
    else this.#readLists(section, path, plan.title, context, around.title);
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
        const found = isStray(grid, path, around) ? undefined : readGrid(grid, around.options, context);
        if (found) this.#take(withSkill(found, around.title));
        this.#parts.push(explainTable(grid, found, context));
      }
    }
  }

  #take({ shape, findings, explained }: Recognition): void {
    this.#add(shape, findings);
    for (const sentence of explained) if (!this.#explained.includes(sentence)) this.#explained.push(sentence);
  }

  #readLists(
    section: Section,
    path: readonly Section[],
    title: Section | undefined,
    context: Context,
    name: string,
  ): void {
    const own = path.at(-1);
    const skill = own && own !== title ? own.title : own ? name : undefined;
    const group = own && own !== title ? context.domain : undefined;
    this.#add('lists of levels', readLevelLists(section.blocks, { skill, group }, this.#levels));
  }

  /** A heading that only names something: it has its place in the order. */
  #name({ heading, title, blocks, sections }: Section, { group }: Context): void {
    const names = heading?.names;
    if (!names || blocks.length > 0 || sections.length > 0) return;
    const { place } = heading.content;
    this.#findings.push({ kind: 'named', of: names, name: title, group: names === 'skill' ? group : undefined, place });
  }

  /** Paragraphs below the title and below the names of groups, skills and roles describe these. */
  #describe(parts: readonly Part[], title: Section | undefined, names: AskedNames): void {
    const asked = new Set(this.#findings.flatMap((finding) => (finding.kind === 'asked' ? finding.place : [])));
    for (const { section, path } of parts) {
      if (isInLadder(path)) continue;
      const name = foldName(section.title);
      const of =
        section === title || path.length === 0
          ? 'framework'
          : (['skill', 'group', 'role'] as const).find((kind) => names[kind].has(name));
      if (!of) continue;
      for (const block of section.blocks) {
        const group = of === 'skill' ? names.skill.get(name) : undefined;
        if (block.kind === 'list' && of !== 'framework')
          this.#describeByList(block, { of, name: section.title, group });
        if (block.kind !== 'paragraph' || !textOfCell(block.content) || asked.has(block.content.place)) continue;
        this.#findings.push({
          kind: 'described',
          of,
          name: section.title,
          group,
          text: block.content.lines.join('\n'),
          place: block.content.place,
        });
      }
    }
  }

  /** A list below the name of a skill, role or group, which is not about levels: lines of its description. */
  #describeByList({ entries }: ListBlock, about: Pick<Described, 'of' | 'name' | 'group'>): void {
    if (this.#shapes.includes('lists of levels')) return;
    const items = entries.map(toItem);
    const text = items
      .flatMap(({ text, examples }) => [text, ...examples])
      .map((line) => `• ${line}`)
      .join('\n');
    const links = entries.flatMap(({ content }) => content.links ?? []);
    this.#findings.push({ kind: 'described', ...about, text, links, place: entries[0]!.content.place });
  }

  #finish(name: string, legend: Legend, asked: AskedNames): Reading {
    const { lang, more, blocks, levels } = this.#source;
    const findings = ofRole(this.#findings, this.#options.role).filter((finding) => !isUnused(finding, asked));
    const isAsked = asked.skill.size > 0;
    const isNamed = findings.some(({ kind }) => kind === 'named') && (this.#options.levels?.length ?? 0) > 0;
    if (!isAsked && !isNamed) return { notes: [...this.#source.notes, whyNot(this.#shapes, this.#findings)] };
    const builder = new FrameworkBuilder({
      name,
      lang: lang ?? this.#options.lang,
      more,
      legend,
      levels: this.#options.levels ?? levels,
    });
    builder.add(findings);
    const { data, notes } = builder.finish();
    const { name: wanted } = this.#options;
    if (wanted && !hasSkill(data, wanted)) data['name'] = wanted;
    const { framework, issues = [] } = parseFramework(data);
    if (!framework) return { notes: [...this.#source.notes, ...notes, ...errorsOf(issues)] };
    const readAs = [`${this.#shapes.join(', ')}: ${countOf(framework)}`, ...this.#explained];
    const ofTables = tablesOf(blocks).flatMap((table) => table.notes ?? []);
    const told = [...this.#source.notes, ...ofTables, ...notes];
    const skill = skillIn(framework, this.#options.name);
    if (skill && framework.skills.length > 1)
      told.push(
        warning(
          '',
          'other-skills',
          `The other ${framework.skills.length - 1} skills are left out, since one is named.`,
        ),
      );
    const unsaid = findUnsaid(blocks, [skill ?? framework, readAs], told);
    return { ...(skill ? { skill } : { framework }), readAs, notes: [...told, ...unsaid] };
  }
}

/** What is known of a source before its parts are read. */
interface Around {
  readonly legend: Legend;
  readonly options: TableOptions;
  /** Whether headings say levels, so that a table beside their parts must say them, too. */
  readonly hasLadder: boolean;
  readonly title: string;
}

/** Whether a table only lists links into the page, beside headings that are levels; or is the legend. */
function isStray(grid: Grid, path: Part['path'], { hasLadder, legend }: Around): boolean {
  const rows = rowsOf(grid);
  const isLegend = rows.length > 1 && rows.every((row) => legend.has(foldValue(textOfCell(row[0]))));
  const isBeside = hasLadder && !isInLadder(path);
  return isLegend || (isBeside && rows.flat().some(({ links = [] }) => links.some(({ url }) => url.startsWith('#'))));
}
