import { quote } from '../../quotation.ts';
import type { Block } from '../blocks/block.ts';
import { headingsOf, textsOf } from '../outline/block-queries.ts';
import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { headerKinds, isRoleLabel, roleInTitle } from '../words/column-words.ts';
import { isRoleName, subjectOfCareer } from '../words/role-words.ts';
import type { Asked, Finding } from './finding.ts';

/** A page's role, and the words before it. */
interface StatedRole {
  readonly role: string;
  readonly label: string;
}

/** What is asked, of the role that its page is about. */
export interface OfPage {
  readonly findings: readonly Finding[];
  readonly explained: readonly string[];
}

/**
 * Gives what is asked at levels to the one role that a line above or the title names, "Position: Baker" or "Career path
 * Baker", if nothing else names roles, and several skills are asked.
 */
export function withRoleOfPage(findings: readonly Finding[], blocks: readonly Block[], title: string): OfPage {
  const asked = findings.filter((finding): finding is Asked => finding.kind === 'asked');
  const isOpen = findings.every((finding) => !namesRole(finding)) && asked.every(({ level }) => level !== undefined);
  if (!isOpen || new Set(asked.map(({ skill }) => skill)).size < 2) return { findings, explained: [] };
  const stated = roleInLines(blocks) ?? roleOfTitle(title);
  if (stated === undefined) return { findings, explained: [] };
  const { role, label } = stated;
  return {
    findings: findings.map((finding) => (finding.kind === 'asked' ? { ...finding, role } : finding)),
    explained: [`${quote(label)}: beside the name of the role.`],
  };
}

const namesRole = (finding: Finding): boolean =>
  ('role' in finding && finding.role !== undefined) || ('of' in finding && finding.of === 'role');

/** "Position: Baker" */
const LABELLED = /^(\p{L}[^:：]{1,38}?)\s?[:：]\s*(\S.*)$/u;

/** Between several names, and after a sentence. */
const NO_NAME = /[,;:：、，؛/|]|[.。!?]$/u;

const MOST_WORDS = 6;

/** More rows are no facts about a page. */
const MOST_FACTS = 8;

/**
 * The only role in a line above the first table and the second heading: below those, lines are about parts of a page. A
 * table of facts has such lines, too: "Role" beside "Baker".
 */
function roleInLines(blocks: readonly Block[]): StatedRole | undefined {
  const headings = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? index : []));
  const table = blocks.findIndex((block) => block.kind === 'table' && !isOfFacts(block.table));
  const ends = [table < 0 ? blocks.length : table, headings[1] ?? blocks.length];
  const above = blocks.slice(0, Math.min(...ends));
  const texts = above.filter(({ kind }) => kind !== 'table');
  // Facts about a file stand in blocks that are not read.
  const beside = texts.flatMap((block) => (block.kind === 'other' ? block.content : []));
  const lines = [...headingsOf(texts), ...textsOf(texts), ...beside].flatMap((cell) =>
    cell.lines.flatMap((line) => line.split('\n')),
  );
  const facts = above.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(factIn) : []));
  const found = [...lines.flatMap(factsIn), ...facts].flatMap((line) => statedIn(line) ?? []);
  return new Set(found.map(({ role }) => role)).size === 1 ? found[0] : undefined;
}

/** The facts on a line: "Role: Baker | Status: approved". */
const factsIn = (line: string): readonly string[] => {
  const parts = line.length > LONGEST_LINE ? [line] : line.split(BETWEEN_FACTS);
  return parts.length > 1 && parts.every((part) => LABELLED.test(part.trim())) ? parts : [line];
};

/** In UTF-16 code units. */
const LONGEST_LINE = 300;

const BETWEEN_FACTS = /\s+[|·•]\s+/u;

/** Whether each row of a table has a label and a fact. Headers of columns are none. */
function isOfFacts({ rows }: Table): boolean {
  const filled = rows.map((row) => [...new Set(row)].filter(hasContent));
  const arePairs = filled.every(({ length }) => length === 0 || length === 2);
  return arePairs && rows.length <= MOST_FACTS && headerKinds(textOfCell(filled[0]?.[1])).length === 0;
}

const factIn = (row: readonly Cell[]): string => [...new Set(row)].filter(hasContent).map(textOfCell).join(': ');

function statedIn(line: string): StatedRole | undefined {
  const [, label, role] = LABELLED.exec(line.trim()) ?? [];
  if (label === undefined || role === undefined || !isRoleLabel(label)) return undefined;
  return NO_NAME.test(role) || role.split(/\s+/u).length > MOST_WORDS ? undefined : { label, role };
}

/** "Skills profile: Baker", "Career path Baker" */
function roleOfTitle(title: string): StatedRole | undefined {
  const role = roleInTitle(title) ?? roleBehind(title);
  return role === undefined ? undefined : { role, label: title.replace(role, '').trim() };
}

function roleBehind(title: string): string | undefined {
  const [, before = '', behind] = /^(.{3,60}?)(?:\s*[:：]\s+|\s+[–—|-]\s+)(\S.*)$/u.exec(title) ?? [];
  if (behind !== undefined) return isRoleName(behind) && !isRoleName(before) ? behind : undefined;
  const career = subjectOfCareer(title);
  return career !== undefined && isRoleName(career) ? career : undefined;
}
