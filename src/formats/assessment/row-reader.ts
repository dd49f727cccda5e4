import type { Answer, Met } from '../../assessment/index.ts';
import { translationsOf } from '../../document/text.ts';
import { isTime } from '../../assessment/rules.ts';
import { findSkill, type Framework, type FrameworkSkill } from '../../framework-document/index.ts';
import { oncePer } from '../../framework-document/once-per.ts';
import { quote } from '../quotation.ts';
import { type Note, warning } from '../report.ts';
import { ANSWER_COLUMNS } from './columns.ts';
import { readEvidence, readProficiency } from './lines.ts';
import { MET_WORDS, plain, readSaid, type Said, showsSaid, writeSaid } from './words.ts';

/** A row of the file, with its cells by header. */
export interface Row {
  /** Such as `row 4`. */
  readonly place: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** Reads an answer. Without one, the row is empty or the notes say why it is left out. */
export function readAnswer(
  row: Row,
  framework: Framework | undefined,
): { readonly answer?: Answer; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const warn = (code: string, message: string) => void notes.push(warning(row.place, code, message));
  const isEmpty = Object.keys(ANSWER_COLUMNS).every((header) => !row.cells.get(header));
  const skill = isEmpty ? undefined : readSkill(row, framework, warn);
  if (skill === undefined) return { notes };
  const text = (header: string) => row.cells.get(header) || undefined;
  const said = readSaidOf(row, framework, warn);
  const { evidence, unsafe } = readEvidence(text('Evidence') ?? '');
  for (const url of unsafe)
    warn('unsafe-url', `${quote(url)} is kept as text: it is no http:, https: or mailto: link.`);
  const entries = Object.entries({
    skill,
    role: text('Role id'),
    level: text('Level id'),
    ...said,
    reason: text('Reason'),
    note: text('Note'),
    evidence: evidence.length > 0 ? evidence : undefined,
    asked: text('Asked'),
    updated: readTime(text('Updated'), warn),
  });
  return { answer: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Answer, notes };
}

type Warn = (code: string, message: string) => void;

/** Of skills with the same name, the first. */
const skillsByName = oncePer(({ skills }: Framework) => {
  const byName = new Map<string, FrameworkSkill>();
  for (const skill of skills) {
    for (const name of translationsOf(skill.name).map(plain)) if (!byName.has(name)) byName.set(name, skill);
  }
  return byName;
});

function readSkill({ cells }: Row, framework: Framework | undefined, warn: Warn): string | undefined {
  const [id, name] = [cells.get('Skill id'), cells.get('Skill') ?? ''];
  if (id) return id;
  if (!/\S/.test(name)) warn('no-skill', 'This row is left out: it names no skill.');
  else if (!framework) return name;
  else {
    const found = findSkill(framework, name) ?? skillsByName(framework).get(plain(name));
    if (found) return found.id;
    warn('unknown-skill', `This row is left out: the framework has no skill ${quote(name)}.`);
  }
  return undefined;
}

/** Reads what the cells of ids say, and what a person may have written over it. */
function readSaidOf({ cells }: Row, framework: Framework | undefined, warn: Warn): Said {
  const ids: Said = { proficiency: readProficiency(cells.get('Proficiency id') ?? ''), met: readMet(cells, warn) };
  const cell = cells.get('Answer');
  if (cell === undefined || showsSaid(cell, ids, framework)) return ids;
  const written = readSaid(cell, framework);
  if (written) return written;
  const kept = writeSaid(ids, framework);
  const outcome = kept ? `The ids of the row say ${quote(kept)}, which is kept.` : 'The answer is left out.';
  if (/\S/.test(cell)) warn('unknown-answer', `${quote(cell)} is no known answer. ${outcome}`);
  else warn('no-answer', `The answer is empty. ${outcome} To remove it, delete the row.`);
  return ids;
}

function readMet(cells: Row['cells'], warn: Warn): Met | undefined {
  const cell = cells.get('Met') ?? '';
  if (cell === '' || Object.hasOwn(MET_WORDS, cell)) return (cell || undefined) as Met | undefined;
  const { met } = readSaid(cell, undefined) ?? {};
  if (!met) warn('unknown-answer', `${quote(cell)} is left out: it is none of ${Object.keys(MET_WORDS).join(', ')}.`);
  return met;
}

function readTime(cell: string | undefined, warn: Warn): string | undefined {
  if (cell === undefined || isTime(cell)) return cell;
  warn('invalid-time', `${quote(cell)} is left out: it is no time such as 2026-05-09T10:42:00Z.`);
  return undefined;
}
