import { saysNothing } from '../../words/nothing-words.ts';
import { readNeed } from '../../words/table-words.ts';
import { singleSpaced } from '../../../names.ts';
import { findScale, type Scale } from '../../levels/scale.ts';
import { foldName } from '../../words/level-words.ts';
import { isIdOfRecord, isTextOfRecord } from '../../words/record-words.ts';
import { isTextKey } from '../../words/data-words.ts';
import type { Asked, Finding } from '../../findings/finding.ts';
import { type Declared, isName, isScalar, kindOf } from './dictionary.ts';
import { numberedLevels } from './levels-of-role.ts';
import type { Names } from './keys-of-map.ts';
import type { NamedScale } from './named-scale.ts';
import { type Definition, isAsked, type Statement } from './statement.ts';
import { TICK } from '../../words/table-words.ts';

type Grouped = Pick<Statement, 'group' | 'domain'>;

interface Told {
  readonly names: Names;
  readonly definitions: readonly Definition[];
  readonly statements: readonly Statement[];
}

/** The findings of what was read. */
export function findingsOfNested({ names, definitions, statements }: Told, scale: NamedScale): readonly Finding[] {
  const groups = new Map<string, Grouped>();
  const ofSkills = definitions.filter(({ kind }) => kind === 'skill');
  for (const { name, group, domain } of [...ofSkills, ...statements.map((one) => ({ ...one, name: one.skill! }))])
    if (group !== undefined && !groups.has(foldName(name))) groups.set(foldName(name), { group, domain });
  const grouped = (skill: string, own: Grouped): Grouped =>
    own.group === undefined ? (groups.get(foldName(skill)) ?? own) : own;
  const findings: Finding[] = [];
  const isUsed =
    statements.some(({ said }) => scale.nameOf(said) !== undefined) || statements.some(({ value }) => value);
  if (isUsed) for (const finding of scale.findings()) findings.push(finding);
  for (const entry of names.level.entries) findings.push(...listed('level', entry));
  for (const entry of names.role.entries) findings.push(...listed('role', entry), ...calledLevels(entry));
  for (const definition of definitions)
    findings.push(
      ...defined({ ...definition, ...(definition.kind === 'skill' && grouped(definition.name, definition)) }, names),
    );
  const values = valuesOf(statements, scale);
  for (const statement of statements) {
    const { group, domain } = grouped(statement.skill!, statement);
    findings.push(...findingsOf({ ...statement, group, domain }, scale, values));
    const skill = singleSpaced(statement.skill!);
    for (const [column, text] of names.skill.find(skill) ? [] : Object.entries(statement.ids ?? {}))
      findings.push({ kind: 'detail', skill, group, column, text, place: statement.path });
  }
  return findings;
}

/** The form of short values that no list names. */
function valuesOf(statements: readonly Statement[], scale: NamedScale): Scale | undefined {
  const cells = statements.flatMap(({ said, value }) => (typeof said === 'string' && value === undefined ? said : []));
  return findScale(cells, new Set(scale.known));
}

function findingsOf(statement: Statement, scale: NamedScale, values: Scale | undefined): readonly Finding[] {
  const { said, value, role, level, group, domain, path: place } = statement;
  const skill = singleSpaced(statement.skill!);
  const items = statement.items?.map((text) => ({ text, examples: [] }));
  if (!isAsked(statement)) {
    const text = said === undefined ? statement.text : String(said);
    const proficiency = scale.nameOf(value) ?? value!;
    return [{ kind: 'meant', skill, group, proficiency, text, items, place }];
  }
  const about = { kind: 'asked', skill, group, domain, role, level, items, place } as const;
  const { required, ...asked } = contentOf(statement, scale, values) ?? {};
  if (asked.proficiency === undefined && asked.text === undefined && items === undefined) return [];
  return [{ ...about, ...asked, required: required ?? statement.required }];
}

/** A value of the scale, how much is needed, or a text; `undefined` if nothing is. */
function contentOf(
  { said, text }: Statement,
  scale: NamedScale,
  values: Scale | undefined,
): Partial<Asked> | undefined {
  if (said === undefined) return { text };
  if (said === false) return undefined;
  if (said === true || said === TICK) return { proficiency: TICK, text };
  const named = scale.nameOf(said);
  if (named !== undefined) return { proficiency: named, text };
  if (typeof said === 'number')
    return said === 0 && scale.known.length > 0 ? undefined : { proficiency: String(said), text };
  if (saysNothing(said)) return undefined;
  const required = readNeed(said);
  const read = values?.read(said);
  if (required !== undefined || read?.kind === 'value') return { proficiency: said.trim(), required, text };
  if (read?.kind === 'nothing') return undefined;
  return { text: [said.trim(), text].filter(Boolean).join('\n\n') };
}

function listed(
  of: 'level' | 'role',
  { name, text, record, path: place, group: stated }: Declared,
): readonly Finding[] {
  const [, family] = Object.entries(record).find(([key, value]) => kindOf(key) === 'group' && isName(value)) ?? [];
  const group = of === 'role' && family !== undefined ? String(family as string).trim() : stated;
  const named: Finding = { kind: 'named', of, name, group, place };
  const texts = text === undefined ? textsOf(record, name) : [text];
  return [named, ...texts.map((one): Finding => ({ kind: 'described', of, name, text: one, place }))];
}

/** What a role calls the levels that have numbers. */
const calledLevels = (role: Declared): readonly Finding[] =>
  numberedLevels(role).map(({ name, called, path: place }) => ({
    ...{ kind: 'named', of: 'level', name, role: role.name, called, place },
  }));

/** The texts about the object of a record. */
export const textsOf = (record: Definition['record'], name: string): readonly string[] =>
  Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'string' && value.trim() && (isTextKey(key) || isTextOfRecord(key)) && value.trim() !== name
      ? value.trim()
      : [],
  );

function defined(
  { kind, name, record, path: place, group, domain, used }: Definition,
  names: Names,
): readonly Finding[] {
  if (kind !== 'skill' && kind !== 'group' && kind !== 'role') return [];
  const own = kind === 'group' ? { domain: group } : kind === 'skill' ? { group, domain } : {};
  const found: Finding[] = [{ kind: 'named', of: kind, name, ...own, place }];
  for (const text of textsOf(record, name)) found.push({ kind: 'described', of: kind, name, ...own, text, place });
  if (kind !== 'skill') return found;
  for (const [key, value] of Object.entries(record)) {
    const isTold = used.has(key) || isTextKey(key) || isTextOfRecord(key) || String(value as string).trim() === name;
    const isReference = kindOf(key) !== undefined && !isIdOfRecord(key);
    if (!isScalar(value) || isTold || isReference || names.level.find(key) || names.role.find(key)) continue;
    found.push({ kind: 'detail', skill: name, group, column: key, text: String(value), place: `${place}/${key}` });
  }
  return found;
}
