import { type Data, isRecord } from '../../../document/records.ts';
import type { Finding, Recognition } from '../findings/finding.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { kindOfKey } from '../words/record-words.ts';
import { isProse, SHORT } from './kinds.ts';
import { saysLevels } from './levels-of-keys.ts';
import { isScalar } from './tables.ts';
import { isTextKey, isTitleKey } from '../words/data-words.ts';

/** "C1", "PC 4.1", "LO-3", "1.2", "1a". */
const CODE = /^(?:\p{L}{1,4}[ .-]?\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+|\d{1,2}[a-z])$/u;

/** A scale has no more levels. */
const MOST_LEVELS = 9;

/** Groups within groups end here. */
const DEEPEST = 4;

interface Coded {
  readonly code: string;
  readonly text: string;
  /** What the record says beside the text. */
  readonly more: readonly (readonly [key: string, value: unknown])[];
  readonly path: string;
}

interface CodedGroup {
  readonly name: string;
  readonly skills: readonly Coded[];
}

interface CodedSkills extends Recognition {
  readonly explanation: readonly string[];
}

/**
 * Reads groups of skills with a code and one sentence each: `{ "Hygiene": { "H1": "…", "H2": "…" }, "Care": { "C1": "…" } }`.
 * Levels would recur from group to group, or stand below roles. `undefined` for any other data.
 *
 * @param levels - those that somebody names
 */
export function readCodedSkills(data: unknown, levels: readonly string[] = []): CodedSkills | undefined {
  const groups: CodedGroup[] = [];
  if (!isRecord(data) || !collect(data, '', DEEPEST, groups)) return undefined;
  const codes = groups.flatMap(({ skills }) => skills.map(({ code }) => foldName(code)));
  const known = new Set(codes);
  const isNamed = levels.some((level) => known.has(foldName(level)));
  if (groups.length < 2 || known.size < codes.length || isNamed || !areOfSkills(groups, codes)) return undefined;
  return {
    shape: 'skills',
    findings: groups.flatMap(findingsOf),
    explained: [],
    explanation: groups.map(({ skills: [first] }) => `${parentOf(first!.path)}: a map from codes to skills.`),
  };
}

/** Adds the groups below a map; false if it has lists, or maps of something else. */
function collect(map: Data, path: string, depth: number, groups: CodedGroup[]): boolean {
  return Object.entries(map).every(([key, value]) => {
    if (isScalar(value)) return true;
    const own = `${path}/${key}`;
    if (!isRecord(value) || saysLevels(key) || depth === 0) return false;
    const skills = skillsIn(value, own);
    if (skills) groups.push({ name: key, skills });
    return skills !== undefined || Object.values(value).every(isScalar) || collect(value, own, depth - 1, groups);
  });
}

function skillsIn(map: Data, path: string): readonly Coded[] | undefined {
  const entries = Object.entries(map);
  if (entries.length < 2 || !entries.every(([key]) => CODE.test(key))) return undefined;
  const found = entries.map(([code, value]) => codedIn(code, value, `${path}/${code}`));
  return found.includes(undefined) ? undefined : (found as readonly Coded[]);
}

function codedIn(code: string, value: unknown, path: string): Coded | undefined {
  if (typeof value === 'string') return value.trim() ? { code, text: value.trim(), more: [], path } : undefined;
  if (!isRecord(value) || !Object.values(value).every(isScalar)) return undefined;
  const entries = Object.entries(value);
  const texts = entries.filter(([key, one]) => typeof one === 'string' && (isTextKey(key) || isTitleKey(key) || isProse(one))); // prettier-ignore
  const [only] = texts;
  if (!only || texts.length > 1) return undefined;
  return { code, text: String(only[1]).trim(), more: entries.filter((entry) => entry !== only), path };
}

/** Whether codes are those of skills: of more than two groups, of too many for levels, with two numbers, or said to be. */
function areOfSkills(groups: readonly CodedGroup[], codes: readonly string[]): boolean {
  const areRoles = groups.some(({ name }) => isRoleName(name));
  if (areRoles || codes.every((code) => LANGUAGE_LEVEL.test(code))) return false;
  const isSaid = ({ skills: [first] }: CodedGroup) => first!.path.split('/').some((key) => kindOfKey(key) === 'skill');
  const hasMany = groups.some(({ skills }) => skills.length > MOST_LEVELS);
  return groups.length > 2 || hasMany || groups.some(isSaid) || codes.some((code) => /\d\.\d/.test(code));
}

/** Of the European framework for languages. */
const LANGUAGE_LEVEL = /^[abc][12]$/;

/** The name of a skill is its text, if the texts of the group are short; else its code. */
function findingsOf({ name: group, skills }: CodedGroup): readonly Finding[] {
  const areNames = skills.every(({ text }) => text.length <= SHORT);
  return skills.flatMap(({ code, text, more, path: place }): readonly Finding[] => {
    const skill = areNames ? text : code;
    const details = [...(areNames ? [['code', code] as const] : []), ...more];
    return [
      { kind: 'named', of: 'skill', name: skill, group, place },
      ...(areNames ? [] : [{ kind: 'described', of: 'skill', name: skill, group, text, place } as const]),
      ...details.map(([column, one]) => ({ kind: 'detail', skill, group, column, text: String(one), place }) as const),
    ];
  });
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
