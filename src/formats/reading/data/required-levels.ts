import { levelName } from '../levels/levels.ts';
import type { FrameworkExpectation } from '../../../framework-document/index.ts';
import { type Data, isRecord } from '../../../document/records.ts';
import { quote } from '../../quotation.ts';
import { type Note, type Reading, warning } from '../../report.ts';
import { isShort, nameOf, scalarsOf } from '../related/entities.ts';
import { subjectOfKey } from '../words/data-words.ts';
import { foldName } from '../words/level-words.ts';
import { saysRequired } from '../words/record-words.ts';

/** That a level of a skill is required or not, as data says it beside what the level asks. */
interface Mark {
  readonly skill: string;
  /** Texts of which one is the name of the level. */
  readonly levels: readonly string[];
  readonly required: boolean;
  readonly path: string;
}

/** Data without the marks of levels, and the marks. */
export interface MarkedLevels {
  readonly data: unknown;
  readonly marks: readonly Mark[];
}

/** Takes `required: true` out of the levels of skills: it says which level is asked, and not what the level asks. */
export function takeRequiredLevels(source: unknown): MarkedLevels {
  const marks: Mark[] = [];
  const plain = (value: unknown, path: string, key: string | undefined): unknown => {
    if (Array.isArray(value)) {
      const list = value as readonly unknown[];
      return list.map((one, index) => plain(one, `${path}/${index}`, undefined));
    }
    if (!isRecord(value)) return value;
    const skill = nameOf(value, 'skill', key);
    const entries = Object.entries(value).map(([own, one]) => {
      const levels = skill === undefined || subjectOfKey(own) !== 'level' ? undefined : levelsBelow(one);
      const found = levels?.flatMap((level) => markOf(level, skill!, `${path}/${own}`)) ?? [];
      marks.push(...found);
      return [own, plain(found.length > 0 ? withoutMarks(one) : one, `${path}/${own}`, own)] as const;
    });
    return Object.fromEntries(entries);
  };
  const data = plain(source, '', undefined);
  return marks.length > 0 ? { data, marks } : { data: source, marks };
}

/** The levels in a list, or in a map by their names. */
function levelsBelow(value: unknown): readonly (readonly [key: string, level: Data])[] | undefined {
  if (!isRecord(value) && !Array.isArray(value)) return undefined;
  const all = Object.entries(value);
  return all.every((entry): entry is [string, Data] => isRecord(entry[1])) ? all : undefined;
}

const isMark = (key: string, value: unknown): value is boolean => typeof value === 'boolean' && saysRequired(key);

function markOf([key, level]: readonly [string, Data], skill: string, path: string): readonly Mark[] {
  const [own, required] = Object.entries(level).find(([name, value]) => isMark(name, value)) ?? [];
  if (own === undefined) return [];
  const texts = [key, ...scalarsOf(level).map(([, value]) => value)].filter(isShort);
  const levels = texts.flatMap((text) => [foldName(String(text)), foldName(levelName(text))]);
  return [{ skill: foldName(skill), levels, required: required as boolean, path: `${path}/${key}/${own}` }];
}

function withoutMarks(levels: unknown): unknown {
  const plain = (level: unknown) =>
    isRecord(level) ? Object.fromEntries(Object.entries(level).filter(([key, value]) => !isMark(key, value))) : level;
  if (Array.isArray(levels)) return levels.map(plain);
  return Object.fromEntries(Object.entries(levels as Data).map(([key, level]) => [key, plain(level)]));
}

/** Gives what the levels ask their marks again. Those of levels that are not read are told. */
export function withRequiredLevels(reading: Reading, { marks }: MarkedLevels): Reading {
  const { framework } = reading;
  if (marks.length === 0 || (!framework && !reading.skill)) return reading;
  const known = new Map<string, Mark>();
  for (const mark of marks) for (const level of mark.levels) known.set(keyOf(mark.skill, level), mark);
  const names = new Map(framework?.levels?.map(({ id, name }) => [id, foldName(textOf(name))]));
  const used = new Set<Mark>();
  const withMark = (skill: string, expectation: FrameworkExpectation): FrameworkExpectation => {
    const level = names.get(expectation.level ?? '');
    const mark = level === undefined ? undefined : known.get(keyOf(skill, level));
    if (!mark || expectation.required !== undefined) return expectation;
    used.add(mark);
    return { ...expectation, required: mark.required };
  };
  const skills = framework?.skills.map((skill) => ({
    ...skill,
    expectations: skill.expectations.map((one) => withMark(foldName(textOf(skill.name)), one)),
  }));
  const notes = [...reading.notes, ...marks.filter((mark) => !used.has(mark)).map(lost)];
  return { ...reading, ...(framework && skills && { framework: { ...framework, skills } }), notes };
}

const keyOf = (skill: string, level: string): string => `${skill}\0${level}`;

const textOf = (name: unknown): string => (typeof name === 'string' ? name : '');

function lost({ path, required }: Mark): Note {
  return warning(path, 'left-out', `This is left out: ${quote(String(required))}.`);
}
