import type { Framework } from '../../../framework-document/index.ts';
import { entryOf, type SkillDocument, type Text } from '../../../skill-document/index.ts';
import { list, quote } from '../../quotation.ts';
import type { Reading } from '../../report.ts';
import { type Table, textOfCell } from '../blocks/cell.ts';
import { type HeaderKind, headerKinds } from '../words/column-words.ts';
import { findLevels } from '../levels/levels.ts';
import type { Legend } from '../levels/legend.ts';
import { foldValue } from '../levels/scale.ts';
import { foldName, isBareNumber, levelIn } from '../words/level-words.ts';
import { shareOfVerbs } from '../words/verb-forms.ts';
import { isEdition, isOtherScale, isSkillOfPeople, wordOfSkills, wordsOfOthers } from '../words/subject-words.ts';
import { wordsIn } from '../words/word-count.ts';
import { lookAtCells } from './cells.ts';

/** Whether something asks for skills, and why. */
export interface Judgement {
  readonly isOfSkills: boolean;
  /** What speaks for it and against it, in points. */
  readonly points: number;
  /** Each with its points: `+2 the column "Competency"`. */
  readonly reasons: readonly string[];
}

/** A reason for or against. */
interface Evidence {
  readonly points: number;
  readonly reason: string;
}

/** From this many points on, a table is taken for one of skills. */
const ENOUGH = 3;

/** What stands around a table. */
export interface Around {
  /** The headings that it is below. */
  readonly headings: readonly string[];
  /** The texts beside it. */
  readonly texts: readonly string[];
  /** The levels that somebody states, in the form of `foldName`. */
  readonly levels: ReadonlySet<string>;
  /** What the page says of values in cells. */
  readonly legend: Legend;
}

/** Judges whether a table asks for skills: by its words, its cells, and what was read from it. */
export function judgeTable(table: Table, reading: Reading, { headings, texts, levels, legend }: Around): Judgement {
  const document = reading.framework ?? reading.skill;
  if (!document) {
    const why = reading.notes.find(({ severity }) => severity === 'error')?.message ?? 'No skills were found.';
    return { isOfSkills: false, points: 0, reasons: [why] };
  }
  return judge([
    ...byNames(document, levels),
    ...byWords(headersOf(table), IN_COLUMNS),
    ...byWords(headings, IN_HEADINGS),
    ...byWords(texts, IN_TEXTS),
    ...byNumbersOnly([...headersOf(table), ...headings, ...texts], document, levels),
    ...byContent(reading, legend),
    ...byShape(table),
    ...byTicks(table, document),
    ...byLooks(table, reading),
  ]);
}

/** Judges whether headings of levels with lists below them ask for skills. */
export function judgeOutline(reading: Reading, headings: readonly string[]): Judgement {
  const document = reading.framework ?? reading.skill;
  if (!document) return { isOfSkills: false, points: 0, reasons: ['No skills were found.'] };
  return judge([...byNames(document, new Set()), ...byWords(headings, IN_HEADINGS), ...byContent(reading, new Map())]);
}

function judge(evidence: readonly Evidence[]): Judgement {
  const points = evidence.reduce((sum, one) => sum + one.points, 0);
  const reasons = evidence.map(({ points, reason }) => `${points > 0 ? '+' : '−'}${Math.abs(points)} ${reason}`);
  return { isOfSkills: points >= ENOUGH, points, reasons };
}

/** The texts of the rows with the headers: the first one, and the one below if the first spans columns. */
function headersOf({ rows }: Table): readonly string[] {
  const [first = [], second = []] = rows;
  const row = new Set(first).size < first.length ? [...first, ...second] : first;
  return [...new Set(row.map(textOfCell))].filter(Boolean);
}

/** By the names of the levels. */
function byNames(document: SkillDocument | Framework, known: ReadonlySet<string>): Evidence[] {
  const names = (document.levels ?? []).map(({ name }) => nameOf(name));
  const stated = names.filter((name) => known.has(foldName(name)));
  if (stated.length > 0) return [{ points: 2, reason: `the levels that were stated: ${list(stated.map(quote))}` }];
  const others = names.filter(isOtherScale);
  if (others.length > names.length / 2) {
    // Also tables of products speak of capabilities.
    const points = others.filter(isEdition).length > names.length / 2 ? -4 : -2;
    return [{ points, reason: `${list(others.map(quote))} are levels of something else` }];
  }
  const found = [...findLevels(names)].map((index) => names[index]!);
  const said = found.filter((name) => levelIn(name)?.by !== 'count');
  if (said.length > 1) return [{ points: 1.5, reason: `the levels ${list(said.map(quote))}` }];
  return said.length > 0 ? [{ points: 0.5, reason: `the level ${quote(said[0]!)}` }] : [];
}

/** What words weigh in a place. */
interface Weights {
  readonly where: string;
  readonly skill: number;
  readonly strong: number;
  readonly weak: number;
}

const IN_COLUMNS: Weights = { where: 'column', skill: 2, strong: -2, weak: -1 };
const IN_HEADINGS: Weights = { where: 'heading', skill: 1.5, strong: -2, weak: 0 };
const IN_TEXTS: Weights = { where: 'text beside it', skill: 0.5, strong: 0, weak: 0 };

/** By words of skills and of other subjects in headers or headings. */
function byWords(texts: readonly string[], { where, ...weights }: Weights): Evidence[] {
  const skill = texts.map(wordOfSkills).find(Boolean);
  const others = texts.map(wordsOfOthers);
  const evidence = skill ? [{ points: weights.skill, reason: `the word ${quote(skill)} in a ${where}` }] : [];
  for (const kind of ['strong', 'weak'] as const) {
    const words = [...new Set(others.flatMap((found) => found[kind]))];
    const points = weights[kind] * Math.min(MOST_WORDS, words.length);
    if (points < 0)
      evidence.push({ points, reason: `words of other subjects in a ${where}: ${list(words.map(quote))}` });
  }
  return evidence;
}

/** Many things have a "Level 1" and texts of what they do: security, games, support. */
function byNumbersOnly(
  texts: readonly string[],
  { levels = [] }: SkillDocument | Framework,
  known: Around['levels'],
): Evidence[] {
  const names = levels.map(({ name }) => nameOf(name));
  const isNumbers = names.length > 0 && names.every((name) => isBareNumber(name) && !known.has(foldName(name)));
  const isTold = texts.some((text) => wordOfSkills(text) ?? headerKinds(text)[0] === 'role');
  return isNumbers && !isTold ? [{ points: -1.5, reason: 'levels that are just numbers, and no word for skills' }] : [];
}

/** More words of other subjects say no more. */
const MOST_WORDS = 3;

/** How many words say what somebody does. */
const PHRASE = 3;

/** By what is asked: texts, known proficiencies, or figures. */
function byContent({ skill, framework }: Reading, legend: Legend): Evidence[] {
  const asked = framework
    ? framework.skills.flatMap(({ expectations, meanings }) => [...expectations, ...Object.values(meanings ?? {})])
    : (skill?.expectations ?? []);
  const texts = asked.flatMap(({ text, items = [] }) => {
    const pieces = [text, ...items.map((item) => entryOf(item).text)];
    return pieces.some(Boolean) ? [pieces.map(nameOf).join(' ')] : [];
  });
  const prose = texts.filter((text) => wordsIn(text) >= PHRASE).length;
  const { proficiencies = [] } = framework ?? skill ?? {};
  const values = proficiencies.map(({ name }) => nameOf(name));
  const known = knownValues(framework ?? skill);
  const evidence: Evidence[] = [];
  if (texts.length > 0 && prose >= texts.length * 0.6) evidence.push({ points: 1, reason: 'texts' });
  else if (texts.length > 0 && prose >= texts.length * 0.3) evidence.push({ points: 0.5, reason: 'some texts' });
  const verbs = shareOfVerbs(texts);
  if (verbs >= 0.5 && texts.length > 1) evidence.push({ points: 1.5, reason: 'they say what somebody does' });
  if (known.length > 1) evidence.push({ points: 1.5, reason: `the proficiencies ${list(known.map(quote))}` });
  else if (values.length > 1 && values.length <= 8) evidence.push({ points: 1, reason: 'a scale in the cells' });
  const isTold = values.length > 1 && values.every((value) => legend.has(foldValue(value)));
  if (isTold || proficiencies.some(({ summary, short }) => summary !== undefined || short !== undefined))
    evidence.push({ points: 1, reason: 'a legend for the scale' });
  if (texts.length === 0 && values.length === 0) evidence.push({ points: -2, reason: 'nothing is asked' });
  return evidence;
}

/** The proficiencies of a document whose names are usual ones. */
function knownValues(document: SkillDocument | Framework | undefined): string[] {
  const values = (document?.proficiencies ?? []).map(({ name }) => nameOf(name));
  return values.filter((value) => levelIn(value)?.by === 'word');
}

function nameOf(text: Text | undefined): string {
  return typeof text === 'object' ? (Object.values(text)[0] ?? '') : (text ?? '');
}

/** Columns that only tables of one skill have. */
function byShape(table: Table): Evidence[] {
  const kinds = headersOf(table).map((header) => headerKinds(header));
  const has = (kind: HeaderKind) => kinds.some((own) => own[0] === kind);
  return has('role') && has('required') ? [{ points: 1.5, reason: 'columns for roles and for what is required' }] : [];
}

const TICK = /^[xX✓✔☑✅●•]\uFE0F?$/u;

/** By ticks below a header that only tables of people's skills have: products are compared with ticks, too. */
function byTicks(table: Table, { proficiencies = [] }: SkillDocument | Framework): Evidence[] {
  const [value, ...others] = proficiencies.map(({ name }) => nameOf(name));
  const isTicks = value !== undefined && others.length === 0 && TICK.test(value);
  return isTicks && headersOf(table).some(isSkillOfPeople) ? [{ points: 0.5, reason: 'ticks in the cells' }] : [];
}

/** By what the cells look like. Known proficiencies, such as "Basic", are no names. */
function byLooks(table: Table, { framework, skill }: Reading): Evidence[] {
  const { facts, names, code, prose } = lookAtCells(table);
  const rows = table.rows
    .slice(1)
    .map(([first]) => textOfCell(first))
    .filter(Boolean);
  const others = rows.filter((name) => wordsOfOthers(name).strong.length > 0);
  const known = knownValues(framework ?? skill).length;
  const percent = (share: number) => `${Math.round(share * 100)} % of the cells`;
  return [
    ...(facts > 0.1
      ? [{ points: facts > 0.3 ? -4 : -2, reason: `${percent(facts)} are money, dates or amounts` }]
      : []),
    ...(others.length > rows.length / 2
      ? [{ points: -1.5, reason: `rows of other subjects: ${list(others.map(quote))}` }]
      : []),
    ...(code > 0.1 ? [{ points: code > 0.3 ? -4 : -2, reason: `${percent(code)} are code` }] : []),
    ...(names > 0.6 && prose < 0.2 && known < 2 && !headersOf(table).some(wordOfSkills)
      ? [{ points: -1, reason: `${percent(names)} are names` }]
      : []),
  ];
}
