import { error, type Note } from '../../report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Other, OtherTable } from '../tables/other-tables.ts';
import { foldName } from '../words/level-words.ts';

/** What else was seen in a source. */
interface Seen {
  readonly others: ReadonlySet<Other>;
  /** The role that all of it seems to be about. */
  readonly role: string | undefined;
}

/** Says why a source gave no framework: what was looked for and found instead. */
export function whyNot(shapes: readonly string[], findings: readonly Finding[], { others, role }: Seen): Note {
  const count = (of: string) =>
    new Set(
      findings.flatMap((finding) =>
        finding.kind !== 'asked' && 'of' in finding && finding.of === of ? foldName(finding.name) : [],
      ),
    ).size;
  const asked = findings.filter(({ kind }) => kind === 'asked').length;
  if (shapes.includes('skills')) {
    const message = `This is a list of ${count('skill')} skills, but it says of no level or role what they ask. Name levels with --levels, lowest first, to begin with their names.`;
    return error('', 'only-skills', message);
  }
  const isDefined = findings.some((finding) => finding.kind === 'described' && finding.of === 'level');
  if (shapes.includes('texts about levels') || (isDefined && asked === 0 && count('level') > 1)) {
    const message = `This says what ${count('level')} levels mean, but it names no skills. If it is about one skill, name the skill with --name; else read it together with the file of the skills.`;
    return error('', 'only-levels', message);
  }
  if (shapes.includes('skills × levels')) {
    const message = `This table has ${count('level')} levels, but the cells below them are empty, and so ask nothing. Fill in what each level asks.`;
    return error('', 'nothing-asked', message);
  }
  const [other] = others;
  if (!other) return error('', 'no-framework', nothing(role));
  return error('', 'not-skills', typeof other === 'string' ? OTHERS[other] : other.message);
}

/** Signs that no shell takes for anything but text within double quotes. */
const PLAIN = /^[\p{L}\p{M}\p{N} ()&/.,+-]+$/u;

function nothing(role: string | undefined): string {
  const example = role !== undefined && PLAIN.test(role) ? `: --levels "${role}"` : '';
  return `There is no table with levels or roles, and there are no headings with levels. If headings, columns or list entries are levels by names of your own, name these with --levels, lowest first; if all is about one level, only that one${example}. Else make each level a heading, and what it asks a list below it.`;
}

const OTHERS: Record<OtherTable, string> = {
  responsibilities:
    'This table says who is responsible, accountable, consulted and informed, and nothing of skills. If its letters are proficiencies, use --rows skills --columns roles.',
  amounts:
    'The cells of this table are money, dates or amounts, and say nothing of skills. If they are what levels ask, use --rows skills --columns levels.',
  pay: 'The cells of this table are money, dates or amounts of levels, and say nothing of skills. If they are what levels ask, use --rows levels --columns skills.',
  history:
    'This table says who changed a document and when, and nothing of skills. If its columns are levels, use --rows skills --columns levels.',
  people:
    'The rows of this table are people and what they can do. A framework says what roles and levels ask. If the rows are roles, use --rows roles.',
  'people across':
    'The columns of this table are people and what they can do. A framework says what roles and levels ask. If the columns are roles, use --columns roles.',
  'people with roles':
    'The rows of this table are people and what they can do. A framework says what roles and levels ask. If each row stands for its role, use --rows roles.',
  profile: 'This says how well skills are mastered, but not in which role. Name the role with --role.',
  text: 'This is a text without tables, headings and lists. Make each level a heading, and what it asks a list below it, or put all into a table with a column for each level.',
};
