import { singleSpaced } from '../../names.ts';
import type { Finding } from '../findings/finding.ts';
import { isTextOfRecord, kindOfKey } from '../words/record-words.ts';
import type { Catalogue } from './catalogue.ts';
import { type Entity, isShort, scalarsOf } from './entities.ts';
import type { ScaleOfValues } from './scale-of-values.ts';
import { contentOf, type Statement } from './statements.ts';

/**
 * The names and descriptions in a catalogue.
 *
 * @param of - what the steps of the scale are
 */
export function findingsOfCatalogue(
  catalogue: Catalogue,
  scale: ScaleOfValues | undefined,
  of: 'proficiency' | 'level' = 'proficiency',
): Finding[] {
  const { skill: skills, role: roles, group: groups } = catalogue.entities;
  const findings: Finding[] = [];
  for (const { name, number, entity } of scale?.steps ?? []) {
    const short = number === undefined ? undefined : String(number);
    findings.push({ kind: 'named', of, name, short, place: entity.path });
    findings.push(...described(of, entity));
  }
  for (const role of roles) {
    findings.push({ kind: 'named', of: 'role', name: role.name, group: familyOf(role, catalogue), place: role.path });
    findings.push(...described('role', role));
  }
  for (const group of groups) findings.push(...described('group', group));
  for (const { kind: of, name } of catalogue.columns)
    if (of === 'level') findings.push({ kind: 'named', of, name, place: skills[0]!.path });
  const asked = new Set(catalogue.columns.map(({ key }) => key));
  for (const skill of skills) findings.push(...findingsOfSkill(skill, catalogue, asked));
  return findings;
}

/** @param asked - the keys of what is asked */
function findingsOfSkill(skill: Entity, catalogue: Catalogue, asked: ReadonlySet<string>): Finding[] {
  const { name, path: place } = skill;
  const about = catalogue.groupOf(skill);
  const { group } = about;
  const details = scalarsOf(skill.record).filter(
    ([key, value]) =>
      !isTextOfRecord(key) && !asked.has(key) && String(value) !== name && !REFERENCES.includes(kindOfKey(key)),
  );
  return [
    { kind: 'named', of: 'skill', name, ...about, place },
    ...described('skill', skill).map((finding) => ({ ...finding, ...about })),
    ...details.map(([column, text]): Finding => ({
      kind: 'detail',
      skill: name,
      group,
      column,
      text: String(text),
      place,
    })),
  ];
}

/** Of these, a record refers to others. */
const REFERENCES: readonly unknown[] = ['group', 'role', 'level', 'need'];

function described(
  of: 'proficiency' | 'level' | 'role' | 'group' | 'skill',
  { record, name, path }: Entity,
): Finding[] {
  const { text, items = [] } = contentOf(record, path);
  const words = [text, items.join('\n')].filter(Boolean).join('\n\n');
  return words && words !== name ? [{ kind: 'described', of, name, text: words, place: path }] : [];
}

/** The family of a role: the group that its record says. */
function familyOf({ record }: Entity, catalogue: Catalogue): string | undefined {
  const [, value] = scalarsOf(record).find(([key, own]) => kindOfKey(key) === 'group' && isShort(own)) ?? [];
  return value === undefined ? undefined : (catalogue.find('group', value)?.name ?? String(value));
}

/** What is asked, and what values mean, with the names of the steps of the scale. */
export function findingsOfStatements(
  statements: readonly Statement[],
  catalogue: Catalogue,
  scale: ScaleOfValues | undefined,
): Finding[] {
  return statements.flatMap((statement): Finding[] => {
    const { role, level, value, text, required, path: place } = statement;
    const skill = singleSpaced(statement.skill!);
    const entity = catalogue.find('skill', skill);
    const about = entity ? catalogue.groupOf(entity) : { group: statement.group };
    const proficiency = value === undefined ? undefined : (scale?.stepOf.get(value)?.name ?? value);
    const items = statement.items?.map((item) => ({ text: item, examples: [] }));
    const isNothing = scale !== undefined && value === '0' && !scale.stepOf.has(value);
    if (isNothing && !text && !items) return [];
    const content = { text, items, place };
    if (role === undefined && level === undefined)
      return proficiency === undefined ? [] : [{ kind: 'meant', skill, ...about, proficiency, ...content }];
    const details = entity ? [] : Object.entries(statement.details ?? {});
    return [
      { kind: 'asked', skill, ...about, role, level, proficiency, required, ...content },
      ...details.map(([column, own]): Finding => ({
        kind: 'detail',
        ...{ skill, group: about.group, column, text: own, place },
      })),
    ];
  });
}
