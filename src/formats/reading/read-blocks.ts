import { parseFramework } from '../../framework-document/index.ts';
import { list } from '../quotation.ts';
import { errorsOf, type Note, type Reading, type ReadingOptions, warning } from '../report.ts';
import { explainDescriptions, withLevelsDescribed } from './headings/about-levels.ts';
import { findUnsaid } from './audit/audit.ts';
import type { Block } from './blocks/block.ts';
import { textOfCell } from './blocks/cell.ts';
import { headingsOf, tablesOf, textsOf } from './outline/block-queries.ts';
import { type AskedNames, askedNames, hasSkill, isUnused, ofRole, skillIn } from './findings/choosing.ts';
import { countOf } from './blocks/counting.ts';
import { describedBySections } from './describing.ts';
import { warnOfDittos } from './audit/ditto.ts';
import { warnOfImages } from './blocks/image-names.ts';
import { explainHeadings } from './tables/explaining.ts';
import type { Finding, Recognition } from './findings/finding.ts';
import { FrameworkBuilder, type FrameworkFacts } from './findings/framework-builder.ts';
import { headingsAsRoles } from './headings/headings-as-roles.ts';
import { withoutMatrixHeading } from './headings/matrix-heading.ts';
import { type Page, pageOf, UNTITLED } from './page.ts';
import { roleOfOneLevel } from './page-of-level.ts';
import { type Found, readParts } from './part-reader.ts';
import { withRoleOfPage } from './findings/role-of-page.ts';
import { withNeedsOfRoles } from './findings/role-needs.ts';
import { type NameOf, sameLevels, withSameLevels } from './findings/same-levels.ts';
import { withLegendValues, withoutLevels } from './findings/legend-values.ts';
import { withoutSigns } from './findings/signed-values.ts';
import { withNumberedLevels } from './headings/numbered-levels.ts';
import { recurringLabels } from './headings/recurring-labels.ts';
import type { Source } from './source.ts';
import { saysDescending } from './words/heading-words.ts';
import { whyNot } from './audit/why-not.ts';

/**
 * Reads the blocks of a source as a framework: tables by their headers, headings and lists by their levels. Where no
 * level is found, names that recur below several headings are taken for levels, and a warning says so.
 */
export function readBlocks(source: Source, options: ReadingOptions): Reading {
  const reading = readStated(source, options);
  if (reading.framework || reading.skill || options.levels) return reading;
  return withGuessedLevels(source, options, recurringLabels(source.blocks)) ?? reading;
}

/**
 * Reads a source without levels with names that recur in it, else with the numbers of its lists; `undefined` if neither
 * are levels.
 */
export function withGuessedLevels(
  source: Source,
  options: ReadingOptions,
  levels: readonly string[] | undefined,
): Reading | undefined {
  const named = levels && readStated(source, { ...options, levels });
  const blocks = named?.framework ? undefined : withNumberedLevels(source.blocks);
  const other = blocks ? readStated({ ...source, blocks }, options) : named;
  if (!other?.framework) return undefined;
  return { ...other, notes: [...other.notes, blocks ? NUMBERED : guessedLevels(levels!)] };
}

const NUMBERED = warning(
  '',
  'guessed-levels',
  'The numbers of the lists are taken for levels, lowest first. They can be renamed in the result.',
);

export const guessedLevels = (levels: readonly string[]): Note =>
  warning(
    '',
    'guessed-levels',
    `The names that recur below each heading are taken for levels, lowest first: ${list(levels)}. If they are in another order, use --levels.`,
  );

/** Reads blocks with the levels that they state. */
export function readStated(source: Source, options: ReadingOptions): Reading {
  const page = pageOf(source, options);
  const parts = readParts(page);
  const { nameOf, explained, heading, ...found } = asOneFramework(parts, page);
  const asked = askedNames(found.findings);
  const paths = page.parts.map(({ path }) => path);
  const explanation = [...explainHeadings(paths, page.plan.title), ...parts.tables];
  const hasLists = parts.shapes.some((shape) => shape.startsWith('lists of '));
  const described = describedBySections(page.parts, page.plan.title, { asked, findings: found.findings, hasLists });
  const all = { ...parts, explained, findings: [...found.findings, ...described] };
  const isUntitled = heading !== undefined && (page.title === options.defaultName || page.title === UNTITLED);
  const titled = isUntitled ? { ...page, title: heading } : page;
  return { ...toReading(titled, all, asked, nameOf), explanation };
}

/** Makes a framework of what was recognised in a source; its blocks tell what is left out. */
export function readRecognition(
  source: Source,
  { shape, findings, explained }: Recognition,
  wanted: ReadingOptions,
): Reading {
  const title = source.title ?? wanted.name ?? wanted.defaultName ?? 'Framework';
  const found = { findings, shapes: [shape], explained, others: new Set<never>(), tables: [] };
  return toReading({ source, wanted, legend: new Map(), title }, found, askedNames(findings), (level) => level);
}

/** What the parts say, where all of them tell what names are: roles, levels in several spellings, texts about levels. */
function asOneFramework({ findings, explained }: Found, { source, wanted, title }: Page) {
  const reviewed = source.reviewed?.(findings) ?? findings;
  const ofPage = withRoleOfPage(headingsAsRoles(reviewed), source.blocks, title);
  const told = withLevelsDescribed(ofPage.findings, source.title, title);
  const nameOf: NameOf = wanted.levels ? (level) => level : sameLevels(told, source.levels);
  const needs = withNeedsOfRoles(withSameLevels(told, nameOf));
  const plain = withoutMatrixHeading(needs.findings, source.blocks);
  return {
    ...{ nameOf, findings: plain.findings, heading: plain.heading },
    explained: [
      ...explained,
      ...ofPage.explained,
      ...explainDescriptions(findings, told),
      ...needs.explained,
      ...plain.explained,
    ],
  };
}

/** What is known of a source when a framework is made of it. */
type Told = Pick<Page, 'source' | 'wanted' | 'legend' | 'title'> & Partial<Pick<Page, 'outline' | 'names'>>;

function toReading(page: Told, found: Found, asked: AskedNames, nameOf: NameOf): Reading {
  const { source, wanted, legend, title: name } = page;
  const findings = ofRole(found.findings, wanted.role).filter((finding) => !isUnused(finding, asked));
  if (!asksSomething(findings, wanted)) {
    const seen = { others: found.others, role: page.outline && page.names && roleOfOneLevel(page.outline, page.names) };
    return { notes: [...source.notes, whyNot(found.shapes, found.findings, seen)] };
  }
  const named = withLegendValues(findings, legend);
  const valued = withoutSigns({ findings: named, legend: withoutLevels(legend, named) });
  const builder = new FrameworkBuilder({
    ...{ name, lang: source.lang ?? wanted.lang, more: source.more, legend: valued.legend },
    levels: wanted.levels ?? source.levels?.map(nameOf),
    ...ordering(source.blocks),
    values: source.values,
  });
  builder.add(valued.findings);
  const { data, notes } = builder.finish();
  if (wanted.name && !hasSkill(data, wanted.name)) data['name'] = wanted.name;
  const { framework, issues = [] } = parseFramework(data);
  if (!framework) return { notes: [...source.notes, ...notes, ...errorsOf(issues)] };
  const tables = tablesOf(source.blocks);
  const skill = skillIn(framework, wanted.name);
  const told = [
    ...[...source.notes, ...tables.flatMap((table) => table.notes ?? []), ...notes],
    ...[...warnOfDittos(tables), ...warnOfImages(tables)],
    ...(skill ? warnOfOthers(framework.skills.length - 1) : []),
  ];
  // The name of a file is no word of it.
  const { name: stated, ...rest } = skill ?? framework;
  const said = name === wanted.defaultName ? rest : { ...rest, stated };
  const unsaid = findUnsaid(source.blocks, [said, Object.keys(source.more ?? {}), found.shapes, found.explained], told);
  return {
    ...(skill ? { skill } : { framework }),
    readAs: [`${found.shapes.join(', ')}: ${countOf(framework)}`, ...found.explained],
    notes: [...told, ...unsaid],
  };
}

/** What texts tell of the order of levels: "from high to low". */
function ordering(blocks: readonly Block[]): Pick<FrameworkFacts, 'order' | 'texts'> {
  const texts = [...headingsOf(blocks), ...textsOf(blocks)].map(textOfCell);
  return { texts, order: texts.some(saysDescending) ? 'descending' : undefined };
}

/** Whether a level or a role asks something, or skills and levels are named by themselves. */
function asksSomething(findings: readonly Finding[], { levels = [] }: ReadingOptions): boolean {
  if (findings.some((finding) => finding.kind === 'asked' && (finding.role ?? finding.level))) return true;
  return levels.length > 0 && findings.some(({ kind }) => kind === 'named');
}

function warnOfOthers(count: number): Note[] {
  if (count === 0) return [];
  return [warning('', 'other-skills', `The other ${count} skills are left out, since one is named.`)];
}
