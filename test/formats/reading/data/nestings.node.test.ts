/** Data whose lists declare names, and whose nested maps and lists use them: many nestings in several languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Framework } from '../../../../src/framework-document/index.ts';
import { readData } from '../../../../src/formats/reading/data/index.ts';
import { CASES, cellOf, type Expected } from './nestings/cases.ts';

const textOf = (text: unknown): string => (typeof text === 'object' ? textOf((text as { text: unknown }).text) : String(text as string)); // prettier-ignore

/** What was read, in the form of what is expected. */
function shown(framework: Framework): Expected {
  const { levels = [], roles = [], groups = [], proficiencies = [] } = framework;
  const nameIn = (list: readonly { readonly id: string; readonly name: unknown }[], id: string | undefined) =>
    id === undefined ? undefined : textOf(list.find((one) => one.id === id)?.name);
  const names = (list: readonly { readonly name: unknown }[]) => list.map(({ name }) => textOf(name));
  const marks = framework.skills.some((skill) => skill.expectations.some(({ required }) => required !== undefined));
  return {
    levels: names(levels),
    roles: names(roles),
    groups: names(groups),
    skills: framework.skills.map(({ name, group }) => `${textOf(name)} (${nameIn(groups, group)})`),
    cells: framework.skills.flatMap(({ name, expectations }) =>
      expectations.map(({ role, level, proficiency, text, items, required }) => {
        const said = text ?? items?.[0] ?? nameIn(proficiencies, proficiency);
        const mark = marks ? (required ? 'required' : 'optional') : '';
        return cellOf(textOf(name), nameIn(roles, role), nameIn(levels, level), textOf(said), mark);
      }),
    ),
  };
}

/** Only the order of levels says something. */
const sorted = ({ levels, ...others }: Expected) => ({
  levels,
  ...Object.fromEntries(Object.entries(others).map(([key, list]) => [key, [...(list as string[])].sort()])),
});

describe('Data with declared names, in many nestings', () => {
  for (const { name, data, expected } of CASES)
    it(name, () => {
      const { framework, notes } = readData(data, { defaultName: 'data' });
      assert.ok(framework, notes[0]?.message);
      assert.deepEqual(sorted(shown(framework)), sorted(expected));
    });
});
