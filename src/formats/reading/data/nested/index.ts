import { quote } from '../../../quotation.ts';
import { EXPLAINED_MARKS, explainNeeds } from '../../findings/explained-needs.ts';
import type { Recognition } from '../../findings/finding.ts';
import { findLevels } from '../../levels/levels.ts';
import { entriesIn } from '../kinds.ts';
import { declarationsIn } from './declarations.ts';
import { isIdOfRecord, kindOfKey } from '../../words/record-words.ts';
import { type Declared, Dictionary, isName, type Kind, kindOf } from './dictionary.ts';
import { isRoleName } from '../../words/role-words.ts';
import { findingsOfNested } from './findings.ts';
import type { Names } from './keys-of-map.ts';
import type { Layers } from './layers.ts';
import { NamedScale } from './named-scale.ts';
import { NestedReader } from './reader.ts';
import { recurringNames } from './recurring.ts';
import { type Definition, isAsked, type Statement } from './statement.ts';

/** What was read, the levels in their order if the data ranks them, and how lists were understood. */
export interface Nested extends Recognition {
  readonly levels: readonly string[] | undefined;
  readonly explanation: readonly string[];
}

/**
 * Reads data whose lists declare roles, levels, skills or the values of a scale, and whose other parts use their names
 * as keys or values, in any nesting. `undefined` if it asks nothing in this way.
 */
export function readNested(data: unknown): Nested | undefined {
  const { value, kinds, layers, ...listed } = declarationsIn(data);
  const declared = withLayers(listed, layers);
  const { role, level } = hasNames(declared) ? declared : dictionariesOf(recurringNames(data));
  if (!hasNames({ role, level }) || !speaksOfRoles(data, { role, level })) return undefined;
  const keys = (kind: 'skill' | 'group') => new Dictionary(declaredAs(layers[kind]));
  const first = readWith(data, { role, level, value, skill: keys('skill'), group: keys('group') }, kinds);
  const of = (kind: 'skill' | 'group') => {
    const defined = withoutReferences(first.definitions.filter((one) => one.kind === kind));
    return defined.length > 0 ? new Dictionary(defined) : keys(kind);
  };
  const names = { role, level, value, skill: of('skill'), group: of('group') };
  const { definitions, statements, needs } = readWith(data, names, kinds);
  const asked = statements.filter(isAsked);
  if (asked.length < 2 || !asked.every((one) => isDeclared(one, names))) return undefined;
  const scale = new NamedScale(value, statements);
  const findings = findingsOfNested({ names, definitions, statements }, scale);
  return {
    shape: shapeOf(asked),
    findings,
    explained: [
      ...explain([role, level, value, scale]),
      ...(asked.some(({ said }) => typeof said === 'boolean') ? EXPLAINED_MARKS : []),
      ...explainNeeds(needs),
    ],
    explanation: explainLists(kinds, definitions),
    levels: isRanked(level) ? level.entries.map(({ name }) => name) : undefined,
  };
}

/** Definitions without those that only repeat the ids of others. */
function withoutReferences(definitions: readonly Definition[]): readonly Definition[] {
  const ids = new Map<string, Definition>();
  for (const one of definitions)
    for (const [key, value] of Object.entries({ ...one.record, key: one.key }))
      if (isIdOfRecord(key) && isName(value) && String(value) !== one.name) ids.set(String(value), one);
  return definitions.filter(({ name }) => !ids.has(name));
}

interface Dictionaries {
  readonly role: Dictionary;
  readonly level: Dictionary;
}

const hasNames = ({ role, level }: Dictionaries): boolean => role.entries.length + level.entries.length > 0;

/** Whether a key or a name speaks of skills, roles, levels or needs: parts of anything else refer to each other, too. */
function speaksOfRoles(data: unknown, { role, level }: Dictionaries): boolean {
  const names = [...role.entries, ...level.entries].map(({ name }) => name);
  if (names.some(isRoleName) || findLevels(names).size > 1) return true;
  for (const { key } of entriesIn(data)) if (![undefined, 'group'].includes(kindOf(key) ?? kindOfKey(key))) return true;
  return false;
}

const dictionariesOf = ({ role, level }: ReturnType<typeof recurringNames>): Dictionaries => ({
  role: new Dictionary(role),
  level: new Dictionary(level),
});

const declaredAs = (names: readonly string[]): readonly Declared[] =>
  names.map((name) => ({ name, record: {}, path: '' }));

/** The names of layers of maps, where no list declares names. */
const withLayers = ({ role, level }: Dictionaries, layers: Layers): Dictionaries => ({
  role: role.entries.length > 0 ? role : new Dictionary(declaredAs(layers.role)),
  level: level.entries.length > 0 ? level : new Dictionary(declaredAs(layers.level)),
});

const PLURALS: Record<Kind, string> = {
  ...{ skill: 'skills', group: 'groups', role: 'roles', level: 'levels', value: 'values of a scale' },
};

function readWith(data: unknown, names: Names, kinds: ReadonlyMap<string, Kind>): NestedReader {
  const reader = new NestedReader(names, kinds);
  reader.read('', data, '', {});
  return reader;
}

/** Whether a list declares the role or the level of a statement. */
const isDeclared = ({ role, level }: Statement, names: Names): boolean =>
  names.role.find(role) !== undefined || names.level.find(level) !== undefined;

function shapeOf(asked: readonly Statement[]): string {
  const hasRoles = asked.some(({ role }) => role !== undefined);
  const hasLevels = asked.some(({ level }) => level !== undefined);
  return `records of skills${hasRoles ? ', roles' : ''}${hasLevels ? ', levels' : ''}`;
}

/** Whether numbers put the levels into another order than that of the list. */
const isRanked = ({ entries, listed }: Dictionary) => entries.some((entry, index) => entry !== listed[index]);

/** Says which codes stand for which names. */
function explain(dictionaries: readonly Pick<Dictionary, 'codes'>[]): readonly string[] {
  const codes = dictionaries.flatMap((one) => [...one.codes].map(([code, name]) => `${quote(code)} ${quote(name)}`));
  return codes.length === 0 ? [] : [`The data calls ${codes.join(', ')}.`];
}

/** Says of each list what its entries are. */
function explainLists(kinds: ReadonlyMap<string, Kind>, definitions: readonly Definition[]): readonly string[] {
  const lists = new Map(kinds);
  for (const { kind, path } of definitions) {
    const list = path.slice(0, path.lastIndexOf('/'));
    if (list !== '' && !lists.has(list)) lists.set(list, kind);
  }
  return [...lists].map(([path, kind]) => `${path || 'The data'}: a list whose entries are ${PLURALS[kind]}.`);
}
