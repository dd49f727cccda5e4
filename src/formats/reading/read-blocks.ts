import { type Framework, parseFramework, skillOf } from '../../framework-document/index.ts';
import type { SkillDocument } from '../../skill-document/index.ts';
import { error, warning, type Reading, type ReadingOptions } from '../report.ts';
import { findUnsaid } from './audit.ts';
import type { ListBlock } from './block.ts';
import { toItem } from './entry.ts';
import type { Finding, Recognition } from './finding.ts';
import { tablesOf, textsOf, valuesOf } from './block-queries.ts';
import { contextGroup, hasSkill, isUnused, ofRole, withSkill } from './choosing.ts';
import { levelColumns } from './columns.ts';
import { whyNot } from './why-not.ts';
import { explainHeadings, explainTable } from './explaining.ts';
import { FrameworkBuilder } from './framework-builder.ts';
import { countOf } from './counting.ts';
import { type Grid, toGrids } from './grid.ts';
import { contextOfPath, planLadder, readLevelLists, readLevelSection, readMeaning } from './ladder.ts';
import { findLegend, type Legend, legendOfTable } from './legend.ts';
import type { Context } from './matrix.ts';
import { isBesideTable, type Section, sectionsBelow, toOutline } from './outline.ts';
import { readGrid } from './read-table.ts';
import type { TableOptions } from './table-options.ts';
import { foldValue } from './scale.ts';
import type { Source } from './source.ts';
import { textOfCell } from './cell.ts';
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
  readonly #findings: Finding[] = [];
  /** How each part was read, in the order of the source. */
  readonly #parts: string[] = [];

  constructor(source: Source, options: ReadingOptions) {
    this.#source = source;
    this.#options = options;
    this.#levels = new Set([...(options.levels ?? []), ...(source.levels ?? [])].map(foldName));
  }

  read(): Reading {
    const { blocks } = this.#source;
    const outline = toOutline(blocks, this.#levels);
    const plan = planLadder(outline, ({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    const values = valuesOf(blocks);
    const isUsed = (value: string) => values.has(value);
    const legendTables = tablesOf(blocks).filter((table) => legendOfTable(table, isUsed).length > 0);
    const legend = findLegend(textsOf(blocks), legendTables, isUsed);
    const title = this.#title(plan.title);
    const parts: Part[] = [
      { section: outline, path: [] },
      ...[...sectionsBelow(outline)].map((path) => ({ section: path.at(-1)!, path })),
    ];
    const hasLadder = parts.some(
      ({ section, path }) =>
        path.some(({ isLevel }) => isLevel) && section.blocks.some(({ kind }) => kind !== 'paragraph'),
    );
    const hasLevels = tablesOf(blocks).some((table) =>
      toGrids(table, this.#levels).some((grid) => levelColumns(grid, { levels: this.#levels }).size > 1),
    );
    for (const { section, path } of parts) {
      const context = contextOfPath(path, plan);
      const isInLadder = path.some(({ isLevel }) => isLevel);
      const isBeside = isBesideTable(path);
      if (!isBeside)
        this.#readTables(section, context, { legend, isStrict: hasLadder && !isInLadder, hasLevels, title });
      this.#name(section, context);
      if (section.heading?.names === 'proficiency')
        this.#add('meanings of proficiencies', readMeaning(section, context));
      else if (isInLadder) this.#add('headings of levels', readLevelSection(section, context, plan, title));
      else this.#readLists(section, path, plan.title, context, title);
    }
    this.#describe(parts, plan.title);
    const explanation = [
      ...explainHeadings(
        parts.map(({ path }) => path),
        plan.title,
      ),
      ...this.#parts,
    ];
    return { ...this.#finish(title, legend), explanation };
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

  #readTables(section: Section, context: Context, around: TablesAround): void {
    for (const block of section.blocks) {
      if (block.kind !== 'table') continue;
      const options: TableOptions = {
        levels: this.#levels,
        values: new Set(around.legend.keys()),
        rows: this.#options.rows,
        columns: this.#options.columns,
        hasLevels: around.hasLevels,
      };
      for (const grid of toGrids(block.table, this.#levels)) {
        const found = isStray(grid, around) ? undefined : readGrid(grid, options, context);
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
    if (!names || names === 'framework' || blocks.length > 0 || sections.length > 0) return;
    const { place } = heading.content;
    this.#findings.push({ kind: 'named', of: names, name: title, group: names === 'skill' ? group : undefined, place });
  }

  /** Paragraphs below the title and below the names of groups, skills and roles describe these. */
  #describe(parts: readonly Part[], title: Section | undefined): void {
    const names = { group: new Set<string>(), skill: new Set<string>(), role: new Set<string>() };
    for (const finding of this.#findings) {
      if (finding.kind !== 'asked') continue;
      names.skill.add(foldName(finding.skill));
      for (const of of ['group', 'role'] as const) if (finding[of]) names[of].add(foldName(finding[of]));
    }
    const asked = new Set(this.#findings.flatMap((finding) => (finding.kind === 'asked' ? finding.place : [])));
    for (const { section, path } of parts) {
      if (path.some(({ isLevel }) => isLevel)) continue;
      const name = foldName(section.title);
      const of =
        section === title || path.length === 0
          ? 'framework'
          : (['skill', 'group', 'role'] as const).find((kind) => names[kind].has(name));
      if (!of) continue;
      for (const block of section.blocks) {
        if (block.kind === 'list' && of !== 'framework') this.#describeByList(block, section.title, of);
        if (block.kind !== 'paragraph' || !textOfCell(block.content) || asked.has(block.content.place)) continue;
        this.#findings.push({
          kind: 'described',
          of,
          name: section.title,
          group: of === 'skill' ? contextGroup(this.#findings, name) : undefined,
          text: block.content.lines.join('\n'),
          place: block.content.place,
        });
      }
    }
  }

  /** A list below the name of a skill, role or group, which is not about levels: lines of its description. */
  #describeByList({ entries }: ListBlock, name: string, of: 'skill' | 'group' | 'role'): void {
    if (this.#shapes.includes('lists of levels')) return;
    const items = entries.map(toItem);
    const text = items
      .flatMap(({ text, examples }) => [text, ...examples])
      .map((line) => `• ${line}`)
      .join('\n');
    const links = entries.flatMap(({ content }) => content.links ?? []);
    const group = of === 'skill' ? contextGroup(this.#findings, foldName(name)) : undefined;
    this.#findings.push({ kind: 'described', of, name, group, text, links, place: entries[0]!.content.place });
  }

  #finish(name: string, legend: Legend): Reading {
    const { lang, more, blocks, levels } = this.#source;
    const findings = ofRole(this.#findings, this.#options.role).filter((finding) => !isUnused(finding, this.#findings));
    const isAsked = this.#findings.some(({ kind }) => kind === 'asked');
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
    const errors = issues.map(({ pointer, code, message }) => error(pointer, code, message));
    if (!framework) return { notes: [...this.#source.notes, ...notes, ...errors] };
    const readAs = [`${this.#shapes.join(', ')}: ${countOf(framework)}`, ...this.#explained];
    const ofTables = tablesOf(blocks).flatMap((table) => table.notes ?? []);
    const told = [...this.#source.notes, ...ofTables, ...notes];
    const skill = this.#skillIn(framework);
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
  /** The skill that the caller names, or the only one of a framework that has nothing else. */
  #skillIn(framework: Framework): SkillDocument | undefined {
    const { skills, roles = [], levels = [], groups = [] } = framework;
    const wanted = foldName(this.#options.name ?? '');
    const named = wanted && skills.find(({ name }) => typeof name === 'string' && foldName(name) === wanted);
    const only =
      skills.length === 1 && groups.length === 0 && roles.length > 0 && levels.length > 0 ? skills[0] : undefined;
    const found = named || only;
    return found ? skillOf(framework, found.id) : undefined;
  }
}

interface TablesAround {
  readonly legend: Legend;
  /** Whether headings already say the levels, so that a table beside them must say them too. */
  readonly isStrict: boolean;
  /** Whether a table has columns of levels. */
  readonly hasLevels: boolean;
  readonly title: string;
}

/** Whether a table only lists links into the page, beside headings that are levels. */
function isStray(grid: Grid, { isStrict, legend }: TablesAround): boolean {
  const rows = grid.sections.flatMap(({ rows }) => rows);
  const isLegend = rows.length > 1 && rows.every((row) => legend.has(foldValue(textOfCell(row[0]))));
  return isLegend || (isStrict && rows.flat().some(({ links = [] }) => links.some(({ url }) => url.startsWith('#'))));
}
