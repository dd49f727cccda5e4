import { type Data, isRecord } from '../../../document/records.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { isTexts } from './kinds.ts';
import { findLevels } from '../levels/levels.ts';
import { foldName, levelIn } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { readNeed, TICK } from '../words/table-words.ts';
import { subjectOfKey } from '../words/data-words.ts';

/** A name of a skill is shorter, in UTF-16 code units. */
const LONGEST_NAME = 60;

/** A scale goes no higher. Larger numbers are amounts. */
const HIGHEST = 10;

/** Whether data is a map from skills to how well they are mastered: `{ "SQL": 3 }`, `{ "SQL": "advanced" }`. */
export function areRatings(value: unknown, nameOf = asItIs): value is Readonly<Record<string, string | number>> {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  const isName = (key: string) => !/^\d+$/.test(key) && key.length <= LONGEST_NAME;
  if (entries.length < 2 || !entries.every(([key, one]) => isName(key) && isRating(one))) return false;
  return findLevels(Object.keys(value).map(nameOf)).size < 2;
}

const asItIs = (key: string) => key;

function isRating(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= HIGHEST;
  const level = typeof value === 'string' ? levelIn(value) : undefined;
  return level?.by === 'word' && level.stem === '';
}

/** Whether data is a map from kinds of skills, or from how much they are needed, to names of skills. */
function areNameLists(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  if (!isRecord(value)) return false;
  const lists = Object.values(value);
  const isName = (name: unknown) => typeof name === 'string' && name.length <= LONGEST_NAME;
  if (lists.length === 0 || !lists.every((list) => isTexts(list) && (list as unknown[]).every(isName))) return false;
  const keys = Object.keys(value);
  return lists.flat().length > 0 && (keys.every(isKindOfSkills) || keys.some(saysNeed));
}

/** "technical_skills", "Soft skills". */
function isKindOfSkills(key: string): boolean {
  return subjectOfKey(foldName(key).split(/[ _-]/).at(-1)!) === 'skill';
}

const saysNeed = (key: string) => readNeed(key) !== undefined;

/** Whether data is a map from several roles to the skills that each needs, and nothing else. */
export function areRolesWithSkills(map: Data): boolean {
  const entries = Object.entries(map);
  const roles = entries.filter(([key]) => isRoleName(asTitle(key)));
  if (entries.length < 2 || roles.length < entries.length / 2) return false;
  const values = entries.map(([, value]) => value);
  return values.every((value) => areRatings(value)) || values.every(areNameLists);
}

/** A key in the form of a title: "qa_engineer" is "Qa engineer". */
function asTitle(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

type PlaceOf = (path: string) => string;

/** A table with a row for each role and skill, of a map from roles to their skills. */
export function tableOfRoles(map: Data, path: string, placeOf: PlaceOf): Table {
  const cell = (text: string, at: string): Cell => ({ lines: [text], place: placeOf(at) });
  const needed = Object.entries(map).flatMap(([role, skills]) =>
    neededBy(skills as Data, `${path}/${role}`).map((one) => ({ role, ...one })),
  );
  const hasGroups = needed.some(({ group }) => group !== undefined);
  const rows = needed.map(({ role, group = '', skill, value, at }) =>
    (hasGroups ? [role, group, skill, value] : [role, skill, value]).map((text) => cell(text, at)),
  );
  const header = ['Role', ...(hasGroups ? ['Category'] : []), 'Skill', 'Proficiency'];
  return { rows: [header.map((text) => cell(text, path)), ...rows], place: placeOf(path) };
}

/** A skill of a role, and how well it is mastered or how much it is needed. */
interface Needed {
  readonly skill: string;
  readonly group: string | undefined;
  readonly value: string;
  readonly at: string;
}

function neededBy(skills: Data, path: string): Needed[] {
  if (areRatings(skills))
    return Object.entries(skills).map(([skill, value]) => ({
      skill,
      group: undefined,
      value: String(value),
      at: `${path}/${skill}`,
    }));
  const isByNeed = Object.keys(skills).some(saysNeed);
  return Object.entries(skills as Readonly<Record<string, readonly string[]>>).flatMap(([kind, names]) =>
    names.map((skill, index) => ({
      skill,
      group: isByNeed ? undefined : kind,
      value: isByNeed ? kind : TICK,
      at: `${path}/${kind}/${index}`,
    })),
  );
}
