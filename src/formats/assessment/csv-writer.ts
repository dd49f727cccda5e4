import { unknownOf } from '../../assessment/answers.ts';
import type { Assessment } from '../../assessment/index.ts';
import { assessmentSchema } from '../../assessment/schema.ts';
import type { Framework } from '../../framework-document/index.ts';
import { type CsvOptions, toCsv } from '../csv-cells.ts';
import { list } from '../quotation.ts';
import { limitNotes, type Note, warning, type Writing } from '../report.ts';
import { protect } from '../spreadsheet-cells.ts';
import { ANSWER_COLUMNS, HEAD_COLUMNS, SKILLS_HEADER, writeHead, writeSkills } from './columns.ts';

/**
 * Writes answers as CSV (RFC 4180): comma-separated unless `options` say otherwise, CRLF line endings, and a byte-order
 * mark, by which spreadsheets
 * recognize UTF-8. Each answer is a row: Skill, Answer, Note, Evidence, Reason, Updated, then ids and, in every row, what
 * is said of the whole assessment. Without answers there is one row, with an empty skill. An apostrophe is added before
 * text that a spreadsheet could run as a formula; `readAnswersCsv` removes it.
 *
 * CSV cannot hold unknown properties, the languages of the framework's name, empty texts and lists, NUL and lone
 * surrogates. A warning reports each.
 *
 * @param framework - gives the names of skills and proficiencies, in English if it has them; without it, ids stand there
 */
export function writeAnswersCsv(assessment: Assessment, framework?: Framework, options: CsvOptions = {}): Writing {
  const head = writeHead(assessment);
  const columns = Object.values(ANSWER_COLUMNS);
  const rows = assessment.answers.map((answer) => columns.map((write) => write(answer, framework)));
  if (rows.length === 0) rows.push(columns.map(() => ''));
  const cells = rows.map((row, index) => [...row, ...head, index === 0 ? writeSkills(assessment) : '']);
  const headers = [...Object.keys(ANSWER_COLUMNS), ...HEAD_COLUMNS.map(({ header }) => header), SKILLS_HEADER];
  const { text, notes } = toCsv([headers, ...cells.map((row) => row.map(protect))], options);
  return { text, notes: limitNotes([...lossesOf(assessment), ...notes]) };
}

function lossesOf(assessment: Assessment): Note[] {
  const { properties } = assessmentSchema;
  const answer = properties.answers.item;
  const evidence = assessment.answers.flatMap(({ evidence = [] }) => evidence);
  return [
    ...lostProperties('', unknownNames(assessmentSchema, [assessment])),
    ...lostProperties('/framework', unknownNames(properties.framework, [assessment.framework])),
    ...lostProperties('/person', unknownNames(properties.person, assessment.person ? [assessment.person] : [])),
    ...lostProperties('/answers', unknownNames(answer, assessment.answers)),
    ...lostProperties('/answers', unknownNames(answer.properties.evidence.item, evidence)),
    ...lostLanguages(assessment),
    ...lostEmpties(assessment),
  ];
}

function unknownNames(shape: Parameters<typeof unknownOf>[0], values: readonly object[]): string[] {
  return [...new Set(values.flatMap((value) => Object.keys(unknownOf(shape, value))))];
}

function lostProperties(place: string, names: readonly string[]): Note[] {
  const message = `CSV cannot hold these unknown properties: ${list(names)}. JSON keeps them.`;
  return names.length > 0 ? [warning(place, 'lost', message)] : [];
}

function lostLanguages({ framework: { name } }: Assessment): Note[] {
  if (typeof name !== 'object') return [];
  return [warning('/framework/name', 'languages-lost', 'CSV holds the name in one language. JSON keeps all.')];
}

/** Warns about empty texts, lists and objects, whose cell is as empty as that of what is missing. */
function lostEmpties(assessment: Assessment): Note[] {
  const { framework, person, answers, $schema } = assessment;
  const values = [
    ...[$schema, framework.version, framework.skills, person],
    ...answers.flatMap(({ note, reason, asked, evidence }) => [note, reason, asked, evidence]),
  ];
  const count = values.filter((value) => value !== undefined && Object.keys(value).length === 0).length;
  const message = `CSV cannot tell empty texts and lists from missing ones. Left out: ${count}. JSON keeps them.`;
  return count > 0 ? [warning('', 'lost', message)] : [];
}
