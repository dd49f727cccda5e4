/** The columns of answers as a table. */
import type { Answer, Assessment } from '../../assessment/index.ts';
import { isTime } from '../../assessment/rules.ts';
import { localize } from '../../document/text.ts';
import { findSkill, type Framework } from '../../framework-document/index.ts';
import { writeEvidence, writeIds, writeProficiency } from './lines.ts';
import { writeSaid } from './words.ts';

/** The columns of an answer: first those that people read, then ids. */
export const ANSWER_COLUMNS: Readonly<Record<string, (answer: Answer, framework: Framework | undefined) => string>> = {
  Skill: ({ skill }, framework) => nameOfSkill(skill, framework),
  Answer: writeSaid,
  Note: ({ note = '' }) => note,
  Evidence: ({ evidence = [] }) => writeEvidence(evidence),
  Reason: ({ reason = '' }) => reason,
  Updated: ({ updated = '' }) => updated,
  'Skill id': ({ skill }) => skill,
  'Role id': ({ role = '' }) => role,
  'Level id': ({ level = '' }) => level,
  'Proficiency id': ({ proficiency }) => writeProficiency(proficiency),
  Met: ({ met = '' }) => met,
  Asked: ({ asked = '' }) => asked,
};

function nameOfSkill(id: string, framework: Framework | undefined): string {
  const skill = framework && findSkill(framework, id);
  return skill ? localize(skill.name, 'en', framework).value : id;
}

/** A column that repeats a text of the whole assessment in every row. */
export interface HeadColumn {
  readonly header: string;
  /** The keys that lead to the text. */
  readonly path: readonly [string] | readonly ['framework' | 'person', string];
  /** Whether the schema accepts the text of a cell. */
  readonly accepts: (cell: string) => boolean;
}

const any = () => true;
const hasWords = (cell: string) => /\S/.test(cell);

export const HEAD_COLUMNS: readonly HeadColumn[] = [
  { header: 'Framework id', path: ['framework', 'id'], accepts: any },
  { header: 'Framework name', path: ['framework', 'name'], accepts: hasWords },
  { header: 'Framework version', path: ['framework', 'version'], accepts: any },
  { header: 'Person', path: ['person', 'name'], accepts: hasWords },
  { header: 'Assessor', path: ['assessor'], accepts: hasWords },
  { header: 'My role', path: ['role'], accepts: any },
  { header: 'My level', path: ['level'], accepts: any },
  { header: 'Target role', path: ['targetRole'], accepts: any },
  { header: 'Target', path: ['target'], accepts: any },
  { header: 'Started', path: ['started'], accepts: isTime },
  { header: 'Last change', path: ['updated'], accepts: isTime },
  { header: 'Schema', path: ['$schema'], accepts: any },
];

/** The column with the ids of the framework's skills, which only the first row has. */
export const SKILLS_HEADER = 'Framework skills';

/** Writes the cells of the whole assessment. */
export function writeHead(assessment: Assessment): string[] {
  return HEAD_COLUMNS.map(({ path: [first, second] }) => {
    const value = assessment[first];
    const found = second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second];
    return found === undefined ? '' : localize(found as string, 'en', {}).value;
  });
}

export function writeSkills({ framework }: Assessment): string {
  return writeIds(framework.skills ?? []);
}
