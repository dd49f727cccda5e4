import Papa from 'papaparse';
import { type Answer, type Assessment, newAssessment, parseAssessment } from '../../assessment/index.ts';
import type { Framework } from '../../framework-document/index.ts';
import { withinLimits } from '../limit-checks.ts';
import { quote } from '../quotation.ts';
import { error, errorsOf, type Note, NoteList, warning } from '../report.ts';
import { unprotect } from '../spreadsheet-cells.ts';
import { ANSWER_COLUMNS, HEAD_COLUMNS, SKILLS_HEADER } from './columns.ts';
import { readIds } from './lines.ts';
import { readAnswer, type Row } from './row-reader.ts';
import { plain } from './words.ts';

/** The result of reading answers: an assessment and warnings, or at least one error. */
export interface AnswersReading {
  readonly assessment?: Assessment | undefined;
  readonly notes: readonly Note[];
}

/**
 * Reads answers from comma-, semicolon- or tab-separated values with the columns that `writeAnswersCsv` writes, in any
 * order. Only one of Skill and Skill id is needed. Never throws.
 *
 * A person may have edited the file in a spreadsheet: if the Answer cell disagrees with the cells of ids and names a
 * proficiency, "None" or "Met", "Partly", "Not yet" or "Not applicable", it counts. A row that cannot be read is left out.
 * A warning with its number, counted from 1 including the headers, says so.
 *
 * @param framework - finds the ids of skills and proficiencies by their names. Without it, names are taken for ids
 */
export function readAnswersCsv(text: string, framework?: Framework): AnswersReading {
  return withinLimits<AnswersReading>(() => read(text, framework), { notes: [] });
}

const HEADERS = [...Object.keys(ANSWER_COLUMNS), ...HEAD_COLUMNS.map(({ header }) => header), SKILLS_HEADER];
const BY_WORDS = new Map(HEADERS.map((header) => [plain(header), header]));

function read(text: string, framework: Framework | undefined): AnswersReading {
  const [first = '', said] = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const content = text.slice(first.length).replace(/^\uFEFF/, '');
  if (!content.trim()) return { notes: [error('', 'empty', 'The file is empty.')] };
  const upper = /^[^\r\n]*/.exec(content)![0];
  const { data, errors } = Papa.parse<string[]>(content, {
    skipEmptyLines: false,
    delimiter: said ?? delimiterOf(upper),
    // Papa Parse would guess from texts with line breaks of their own.
    newline: (/\r\n|[\r\n]/.exec(content)?.[0] ?? '\n') as '\n',
  });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    const notes = new NoteList();
    notes.add(broken.map(({ row = 0, message }) => error(`row ${row + 1}`, 'broken-quotes', `${message}. ${QUOTES}`)));
    return { notes: notes.notes };
  }
  const headers = data[0]!.map((header) => BY_WORDS.get(plain(unprotect(header))));
  if (!headers.includes('Skill') && !headers.includes('Skill id')) {
    return { notes: [error('row 1', 'no-answers', 'There is no column "Skill" or "Skill id".')] };
  }
  return readRows(rowsOf(data, headers), headers, framework);
}

const QUOTES = 'Close the cell with a quotation mark, and double those inside it.';

/** The delimiter that gives the most known headers. */
function delimiterOf(headers: string): string {
  const known = (delimiter: string) =>
    headers.split(delimiter).filter((cell) => BY_WORDS.has(plain(cell.replaceAll('"', '')))).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

/** The rows that have anything, by header. Of columns with the same header, the first counts. */
function rowsOf(data: readonly (readonly string[])[], headers: readonly (string | undefined)[]): Row[] {
  return data.slice(1).flatMap((values, index): Row | Row[] => {
    const cells = new Map<string, string>();
    for (const [column, header] of headers.entries()) {
      if (header !== undefined && !cells.has(header)) cells.set(header, unprotect(values[column] ?? ''));
    }
    return values.some((value) => value !== '') ? { place: `row ${index + 2}`, cells } : [];
  });
}

function readRows(rows: readonly Row[], headers: readonly unknown[], framework: Framework | undefined): AnswersReading {
  const notes = new NoteList();
  const places = new Map<string, string>();
  const answers = rows.flatMap((row): Answer[] => {
    const { answer, notes: found } = readAnswer(row, framework);
    notes.add(found);
    if (!answer) return [];
    const key = JSON.stringify([answer.skill, answer.role ?? null, answer.level ?? null]);
    const earlier = places.get(key);
    if (earlier !== undefined) {
      const message = `This row is left out: ${earlier} has the same skill, role and level.`;
      notes.add([warning(row.place, 'duplicate-answer', message)]);
      return [];
    }
    places.set(key, row.place);
    return [answer];
  });
  const data = { framework: {}, ...readHead(rows, notes), answers };
  const hasHead = headers.some((header) => String(header).startsWith('Framework '));
  const framed = hasHead || !framework ? data : { ...data, framework: newAssessment(framework).framework };
  const { assessment, issues = [] } = parseAssessment(framed);
  notes.add(errorsOf(issues));
  return { ...(assessment && { assessment }), notes: notes.notes };
}

/** Reads what is said of the whole assessment: the first text of each column. */
function readHead(rows: readonly Row[], notes: NoteList): Record<string, unknown> {
  const head: Record<string, unknown> = {};
  const put = ([first, second]: readonly string[], value: unknown) => {
    head[first!] = second === undefined ? value : { ...(head[first!] as object | undefined), [second]: value };
  };
  for (const { header, path, accepts } of HEAD_COLUMNS) {
    const found = rows.filter(({ cells }) => cells.get(header));
    const value = found[0]?.cells.get(header);
    if (value === undefined) continue;
    const other = found.find(({ cells }) => cells.get(header) !== value);
    if (other) {
      const message = `${quote(other.cells.get(header)!)} is left out: the column "${header}" starts with ${quote(value)}.`;
      notes.add([warning(other.place, 'conflict', message)]);
    }
    if (accepts(value)) put(path, value);
    else notes.add([warning(found[0]!.place, 'left-out', `${quote(value)} is left out: it is no ${header}.`)]);
  }
  const skills = readIds(rows.find(({ cells }) => cells.get(SKILLS_HEADER))?.cells.get(SKILLS_HEADER) ?? '');
  if (skills.length > 0) put(['framework', 'skills'], skills);
  return head;
}
