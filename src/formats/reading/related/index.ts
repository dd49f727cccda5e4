import { quote } from '../../quotation.ts';
import { isLevel } from '../levels/levels.ts';
import { EXPLAINED_MARKS, explainNeeds } from '../findings/explained-needs.ts';
import type { Finding, Recognition } from '../findings/finding.ts';
import { foldName } from '../words/level-words.ts';
import { kindOfKey } from '../words/record-words.ts';
import { TICK } from '../words/table-words.ts';
import { Catalogue } from './catalogue.ts';
import { type Entity, isShort, scalarsOf } from './entities.ts';
import { findingsOfCatalogue, findingsOfStatements } from './findings.ts';
import { StatementReader } from './reader.ts';
import { type ScaleOfValues, scaleOfValues } from './scale-of-values.ts';
import { findNeeds, type Statement } from './statements.ts';

/** What was read, and how each list was understood. */
export interface Related extends Recognition {
  readonly explanation: readonly string[];
}

/**
 * Reads records that refer to each other, as HR systems export them: lists of skills, of roles and of levels, and what
 * roles need by ids, codes or names, in either direction or in a list of its own. `undefined` if the data is none.
 */
export function readRelated(data: unknown): Related | undefined {
  const catalogue = new Catalogue(data);
  const reader = new StatementReader(catalogue, levelsOfRoles(catalogue.entities.role));
  reader.read('', data, '', {});
  const { statements } = reader;
  const needs = statements.filter(isNeed);
  if (needs.length < 2)
    return (
      skillsByLevel(catalogue, statements) ?? (isCatalogueAlone(catalogue, statements) ? listed(catalogue) : undefined)
    );
  if (!needs.every((need) => isCertain(need, catalogue))) return undefined;
  const scales = catalogue.scaleOfSkills ? [catalogue.scaleOfSkills] : catalogue.scales;
  const scale = scaleOfValues(new Set(statements.flatMap(({ value }) => value ?? [])), scales);
  const findings = [...findingsOfCatalogue(catalogue, scale), ...findingsOfStatements(statements, catalogue, scale)];
  const explained = [...explain(scale), ...explainMarks(data, needs)];
  return { shape: shapeOf(needs), findings, explained, explanation: explainLists(catalogue) };
}

const isNeed = ({ role, level }: Statement) => (role ?? level) !== undefined;

/** Whether a need has a value, or refers to what is listed. Names with texts alone are also those of ladders. */
function isCertain({ role, skill, value }: Statement, catalogue: Catalogue): boolean {
  const isValue = value !== undefined && value !== TICK;
  const isListed = catalogue.find('skill', skill) !== undefined;
  if (role === undefined) return isValue && isListed;
  return isValue || (isListed && catalogue.find('role', role) !== undefined);
}

function shapeOf(needs: readonly Statement[]): string {
  const hasRoles = needs.some(({ role }) => role !== undefined);
  const hasLevels = needs.some(({ level }) => level !== undefined);
  return `records of skills${hasRoles ? ', roles' : ''}${hasLevels ? ', levels' : ''}`;
}

function explain(scale: ScaleOfValues | undefined): string[] {
  const named = [...(scale?.stepOf ?? [])].filter(([value, { name }]) => foldName(value) !== foldName(name));
  if (named.length === 0) return [];
  return [`The data calls ${named.map(([value, { name }]) => `${quote(value)} ${quote(name)}`).join(', ')}.`];
}

/** Says what marks and words for how much is needed mean. */
function explainMarks(data: unknown, needs: readonly Statement[]): string[] {
  const words = new Map<string, boolean>();
  if (needs.some(({ required }) => required !== undefined)) findNeeds(data, words);
  return [...(needs.some(({ isMark }) => isMark) ? EXPLAINED_MARKS : []), ...explainNeeds(words)];
}

/** What each step of one scale asks of several skills: the steps are levels, as in a table of skills and levels. */
function skillsByLevel(catalogue: Catalogue, statements: readonly Statement[]): Related | undefined {
  const skills = new Set(statements.map(({ skill }) => skill));
  const values = new Set(statements.flatMap(({ value }) => value ?? []));
  const scale = scaleOfValues(values, catalogue.scales);
  const isSaid = ({ value, text, items }: Statement) => (text ?? items) !== undefined && scale?.stepOf.has(value ?? '');
  const ofSkills = new Set(statements.map(({ path }) => path));
  if (!scale || scale.steps.some(({ entity }) => ofSkills.has(entity.path))) return undefined;
  if (skills.size < 2 || values.size < 2 || !statements.every(isSaid)) return undefined;
  const asked = statements.map(({ value, ...rest }) => ({ ...rest, level: scale.stepOf.get(value!)!.name }));
  return {
    shape: 'records of skills, levels',
    findings: [...findingsOfCatalogue(catalogue, scale, 'level'), ...findingsOfStatements(asked, catalogue, scale)],
    explained: explain(scale),
    explanation: explainLists(catalogue),
  };
}

/** Skills beside a scale for all of them, of which nothing is asked. */
function isCatalogueAlone(catalogue: Catalogue, statements: readonly Statement[]): boolean {
  const { entities, scales } = catalogue;
  const isOfLevels = ({ record }: Entity) =>
    Object.entries(record).some(
      ([key, value]) => catalogue.find('level', key) ?? (kindOfKey(key) === 'level' && catalogue.find('level', value)),
    );
  if (entities.skill.some(isOfLevels)) return false;
  const isPlain = entities.skill.every(({ record }) => Object.values(record).every((value) => !isDeep(value)));
  const isAsked = statements.length > 0 || entities.role.length > 0;
  return entities.skill.length > 1 && scales.length > 0 && isPlain && !isAsked;
}

const isDeep = (value: unknown) => typeof value === 'object' && value !== null;

function listed(catalogue: Catalogue): Related {
  return {
    shape: 'skills',
    findings: findingsOfCatalogue(catalogue, undefined) as Finding[],
    explained: [],
    explanation: explainLists(catalogue),
  };
}

/** Says of each list what its entries are. */
function explainLists({ entities }: Catalogue): string[] {
  return Object.entries(entities).flatMap(([kind, list]) => {
    const places = [...new Set(list.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];
    return places.map((place) => `${place}: a list whose entries are ${kind}s.`);
  });
}

/** The level of each role that says one, by the path of its record: if roles have several, or all levels are usual. */
function levelsOfRoles(roles: readonly Entity[]): ReadonlyMap<string, string> {
  const stated = roles.flatMap((role) => {
    const level = scalarsOf(role.record).find(([key, value]) => kindOfKey(key) === 'level' && isShort(value))?.[1];
    return level === undefined ? [] : [{ role, level: String(level).trim() }];
  });
  const names = new Set(roles.map(({ name }) => foldName(name)));
  const isIn = ({ role, level }: (typeof stated)[number]) => foldName(role.name).includes(foldName(level));
  const areUsual =
    stated.length === roles.length && stated.every(({ level }) => isLevel(level) && !/^\d+$/.test(level));
  const isAsked = names.size < roles.length || (areUsual && !stated.some(isIn));
  return new Map(isAsked ? stated.map(({ role, level }) => [role.path, level]) : []);
}
