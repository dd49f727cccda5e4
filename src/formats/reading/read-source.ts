import type { SkillDocument } from '../../skill-document/index.ts';
import { limitNotes, type Note, type Reading, type ReadingOptions, warning } from '../report.ts';
import { ADVICE } from './skill-tables/advice.ts';
import { findUnsaid } from './audit/audit.ts';
import type { Block } from './blocks/block.ts';
import { withoutBands } from './headings/bands.ts';
import { framedLevels } from './headings/framed-levels.ts';
import { withRolesOfSkills } from './headings/roles-of-skill.ts';
import { areAboutSkills } from './confidence/about-skills.ts';
import { tablesWithHeadings } from './outline/block-queries.ts';
import { hasContent, textOfCell } from './blocks/cell.ts';
import { withoutMarks } from './tables/footnotes.ts';
import { withDefinitions } from './findings/definitions-of-skills.ts';
import { explainedNumbers } from './tables/explained-numbers.ts';
import { otherSubjects } from './tables/other-subjects.ts';
import { titleOfTable } from './tables/table-title.ts';
import { withoutInvisible } from './outline/invisible.ts';
import { statedLevels } from './levels/levels.ts';
import { howRead, isOneSkill, shapesOf } from './skill-tables/one-skill.ts';
import { levelsInText } from './outline/levels-in-text.ts';
import { rowsInLines } from './outline/rows-in-lines.ts';
import { withoutFurniture } from './page-furniture.ts';
import { readProfile } from './profiles/index.ts';
import { readPage } from './read-page.ts';
import type { Source } from './source.ts';
import { readTables } from './skill-tables/tables.ts';

/** What a file says of one skill outside its tables, and where. */
export interface SkillFacts {
  readonly facts: Partial<SkillDocument>;
  /** The place of these facts, for notes. */
  readonly where?: string | undefined;
  /** Whether they make the file one skill whatever its tables are. */
  readonly isSkill?: boolean | undefined;
  /** The same facts in blocks, which a framework is read from. */
  readonly blocks?: (() => readonly Block[]) | undefined;
}

/**
 * Reads the blocks of a file: as one skill if its tables have roles and levels only, else as a framework. What is in
 * neither is told.
 */
export function readSource(
  given: Source,
  { facts, where = '', isSkill = false, blocks = () => [] }: SkillFacts,
  options: ReadingOptions,
): Reading {
  const unmarked = withoutMarks(withoutInvisible(withoutFurniture(given.blocks)));
  const found = withSentences({ ...given, blocks: unmarked.blocks, notes: [...given.notes, ...unmarked.notes] });
  const known = statedLevels(options.levels);
  const shaped = shapesOf(tablesWithHeadings(found.blocks), known);
  const tables = shaped.map(({ table }) => table);
  const [main, ...others] = tables.filter(({ rows }) => rows.some((row) => row.filter(hasContent).length > 1));
  const above = main && others.length === 0 ? titleOfTable(main, known) : undefined;
  const source = above && found.title === undefined ? { ...found, title: textOfCell(above) } : found;
  const profile = isSkill ? undefined : readProfile(tables);
  if (profile) return { ...profile, notes: limitNotes([...found.notes, ...profile.notes]) };
  // Of one skill, the rows are roles. A caller who says that they are something else is right.
  const isSaid = options.rows !== undefined && options.rows !== 'role';
  const isOfSkill = isSkill || (!isSaid && isOneSkill(shaped, known));
  const all = [...blocks().map(belowPage), ...source.blocks];
  const framework = isOfSkill ? undefined : readPage({ ...source, blocks: all }, options);
  if (framework?.framework || framework?.skill) return { ...framework, notes: limitNotes(framework.notes) };
  const levels = options.levels ?? (isSkill ? undefined : source.levels);
  const defaultName = source.title ?? options.defaultName;
  const reading = readTables(tables, facts, { ...options, levels, defaultName }, { where, advice: ADVICE });
  if (!reading.skill && framework && !tables.some(({ refused }) => refused)) return closest(reading, framework);
  const told = [...source.notes, ...reading.notes];
  if (!reading.skill) return { notes: limitNotes(told) };
  const readAs = howRead(reading.skill, shaped);
  return {
    ...reading,
    readAs,
    notes: limitNotes([...told, ...findUnsaid(source.blocks, [reading.skill, readAs], told)]),
  };
}

/**
 * Makes tables of lines that say as much as rows, and takes the levels and values that sentences put in order. What the
 * source itself states is right.
 */
function withSentences(source: Source): Source {
  const isAbout = (names: readonly string[]) => areAboutSkills(source.blocks, names, source.title);
  const found = rowsInLines(source.blocks);
  const lines: Partial<Source> & Pick<Source, 'blocks'> = found && isAbout(found.names) ? found : source;
  const framed = framedLevels(lines.blocks);
  const blocks = withoutBands(framed?.blocks ?? lines.blocks);
  const { levels = framed?.levels, values } = lines;
  return {
    ...source,
    blocks,
    areAboutSkills: isAbout,
    reviewed: (findings) => withRolesOfSkills(withDefinitions(findings), blocks),
    areExplained: explainedNumbers(blocks),
    otherSubject: otherSubjects(blocks, source.title),
    levels: source.levels ?? levels ?? levelsInText(blocks),
    values: source.values ?? values,
  };
}

/** Headings of facts, apart from the title, are deeper than those of a page, which then end the last of them. */
function belowPage(block: Block): Block {
  return block.kind === 'heading' && block.depth > 1 ? { ...block, depth: block.depth + LOWEST } : block;
}

/** The depth of the lowest heading of a page. */
const LOWEST = 6;

/** Of two refusals, the one that says more: what was found of a framework, else what is wrong with the tables. */
function closest(skill: Reading, framework: Reading): Reading {
  const isFound = framework.notes.some(({ severity, code }) => severity === 'error' && code !== 'no-framework');
  const isNear = !isFound && skill.notes.some(({ place }) => place !== '');
  return { notes: limitNotes(isNear ? skill.notes : framework.notes) };
}

/** A warning about characters that a format drops. */
export function lostNul(text: string, format: string): Note[] {
  const message = `The file has NUL characters, which ${format} drops or replaces. Remove them.`;
  return text.includes('\0') ? [warning('', 'characters-lost', message)] : [];
}
