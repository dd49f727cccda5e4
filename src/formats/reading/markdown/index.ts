import type { SkillDocument } from '../../../skill-document/index.ts';
import { withinLimits } from '../../limit-checks.ts';
import { error, type Reading, type ReadingOptions } from '../../report.ts';
import type { Source } from '../source.ts';
import { readFrontMatter } from '../data/front-matter.ts';
import { dataBlocks } from '../data/blocks.ts';
import { namesInKeys } from '../data/words-of-data.ts';
import { factsOfData } from '../data/facts.ts';
import { withoutMailHead } from './mail-head.ts';
import { isOtherMarkup } from '../markup/as-markdown.ts';
import { readMarkdownBlocks } from './blocks.ts';
import { tablesWithHeadings } from '../outline/block-queries.ts';
import { statedLevels } from '../levels/levels.ts';
import { readPlainText } from '../plain/index.ts';
import { lostNul, readSource } from '../read-source.ts';
import { linesOf, readSourcePage } from './source-page.ts';
import { readTables } from '../skill-tables/tables.ts';
import { ADVICE } from '../skill-tables/advice.ts';

/**
 * Reads Markdown (CommonMark with GFM tables): tables of skills, roles and levels in any of the usual shapes, also in
 * quotations, lists and tabs; headings, lists and paragraphs below the names of levels; topics with levels in the YAML
 * front matter; the front matter and tables that `writeMarkdown` writes; the text of a skill page.
 *
 * Never throws. The place of a note is `line 3, column 5`, `front matter /lang`, or a JSON Pointer.
 */
export function readMarkdown(text: string, options: ReadingOptions = {}): Reading {
  return withinLimits(() => read(text, options), { notes: [] });
}

function read(text: string, options: ReadingOptions): Reading {
  const content = text.replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const [matter = '', yaml] = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(content) ?? [];
  const { facts, wrong } = yaml === undefined ? { facts: {} } : readFrontMatter(yaml);
  if (wrong) return { notes: wrong };
  const plain = yaml === undefined && !isOtherMarkup(content) ? readPlain(content, options) : undefined;
  if (plain) return plain;
  // Keep the line breaks of the front matter, so that line numbers stay right.
  const page = readMarkdownBlocks(matter.replace(/[^\n]+/g, '') + content.slice(matter.length));
  const tables = tablesWithHeadings(page.blocks);
  const skillPage = matter ? undefined : readSourcePage(linesOf(page.blocks), tables, options);
  if (skillPage) {
    const { levels } = skillPage;
    const reading = readTables(
      tables,
      skillPage.facts,
      { ...options, levels: options.levels ?? levels, defaultName: page.title ?? options.defaultName },
      { advice: ADVICE },
    );
    return { ...reading, notes: [...reading.notes, ...page.notes, ...skillPage.notes, ...lostNul(text, 'Markdown')] };
  }
  const { title = page.title, ...own } = factsOfData(facts);
  const source: Source = {
    ...own,
    title,
    blocks: withoutMailHead(page.blocks),
    notes: [...page.notes, ...lostNul(text, 'Markdown')],
  };
  const named = title !== undefined && !('name' in facts) && 'title' in facts ? { name: title } : {};
  const said = {
    facts: { ...(facts as Partial<SkillDocument>), ...named },
    where: matter ? 'front matter' : '',
    isSkill: isOfSkill(facts),
    blocks: () => [...dataBlocks(facts, 'front matter'), ...namesInKeys(facts, 'front matter')],
  };
  return readSource(source, said, options);
}

/** The reading of a text without markup; `undefined` if it has some, or no framework. */
function readPlain(content: string, options: ReadingOptions): Reading | undefined {
  const plain = readPlainText(content, statedLevels(options.levels));
  if (!plain) return undefined;
  const reading = readSource({ ...plain, notes: lostNul(content, 'Markdown') }, { facts: {} }, options);
  return reading.framework || reading.skill ? reading : undefined;
}

/** Whether front matter is that of a skill document: `writeMarkdown` writes the lists of its levels and roles. */
function isOfSkill({ levels, roles }: Readonly<Record<string, unknown>>): boolean {
  const isList = (list: unknown) => Array.isArray(list) && list.some((entry: unknown) => typeof entry === 'object');
  return isList(levels) && isList(roles);
}
