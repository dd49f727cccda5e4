import type { Column, Trade } from './trades.ts';

export type Rows = readonly (readonly string[])[];

export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

/** What is asked of a skill by one role at one level. */
export interface Asked {
  readonly skill: string;
  readonly group: string;
  readonly role: string;
  readonly level: string;
  readonly value: string;
  readonly text: string;
}

/** All that a trade asks: not every skill of each role, and more from level to level. */
export function askedBy({ roles, levels, values, texts, groups }: Trade): readonly Asked[] {
  const skills = Object.entries(groups).flatMap(([group, names]) => names.map((skill) => ({ group, skill })));
  return roles.flatMap((role, post) =>
    levels.flatMap((level, rung) =>
      skills.flatMap(({ group, skill }, craft): Asked[] => {
        const isAsked = craft % 3 === 0 || (craft + post) % 3 !== 0;
        if (!isAsked || (rung === 0 && craft % 4 === 3)) return [];
        const rank = Math.min(values.length - 1, rung + ((craft * 7 + post * 2) % 3 === 0 ? 1 : 0));
        const text = `${skill}: ${texts[rank]} (${role.toLowerCase()})`;
        return [{ skill, group, role, level, value: values[rank]!, text }];
      }),
    ),
  );
}

/** The orders in which rows may be sorted. */
export const ORDERS: readonly (readonly (keyof Asked)[])[] = [['role', 'skill'], ['level'], ['skill', 'role'], []];

function sorted(asked: readonly Asked[], keys: readonly (keyof Asked)[]): readonly Asked[] {
  const ranks = new Map(asked.flatMap((one) => Object.values(one) as string[]).map((name, rank) => [name, -rank]));
  return [...asked].sort((a, b) => keys.map((key) => ranks.get(b[key])! - ranks.get(a[key])!).find(Boolean) ?? 0);
}

/** A row for each skill, role and level. */
export function recordsOf(trade: Trade, columns: readonly Column[], order: readonly (keyof Asked)[]): Sheet {
  const cell = (asked: Asked, index: number): Readonly<Record<Column, string>> => ({
    ...asked,
    date: `${(index % 28) + 1}.${(index % 12) + 1}.2025`,
    owner: asked.skill.length % 2 === 0 ? 'K. Aho' : 'M. Horn',
    remark: index % 11 === 7 ? 'B 12!' : '',
  });
  const rows = sorted(askedBy(trade), order).map((asked, index) => columns.map((column) => cell(asked, index)[column]));
  return { name: trade.names.main, rows: [columns.map((column) => trade.headers[column]), ...rows] };
}

/** A sheet for each level of the first role. */
export function levelSheets(trade: Trade, asking: 'value' | 'text'): readonly Sheet[] {
  const asked = askedBy(trade).filter(({ role }) => role === trade.roles[0]);
  return trade.levels.map((level) => ({
    name: level,
    rows: [
      [trade.headers.group, trade.headers.skill, trade.headers[asking]],
      ...asked.filter((one) => one.level === level).map((one) => [one.group, one.skill, one[asking]]),
    ],
  }));
}

const at = (list: readonly string[], index: number): string => list[index] ?? '';

/** Sheets that explain levels and values: side by side, one below the other, or as tables. */
export const LISTS: Readonly<Record<string, (trade: Trade) => readonly Sheet[]>> = {
  'no list': () => [],
  'lists side by side': ({ names, levels, values, meanings }) => [
    {
      name: names.lists,
      rows: [
        [names.levels, '', names.values, names.meaning],
        ...values.map((value, index) => [at(levels, index), '', value, at(meanings, index)]),
        [''],
        [names.contact],
      ],
    },
  ],
  'numbered lists': ({ names, levels, values, meanings }) => [
    {
      name: names.lists,
      rows: [
        [`${names.levels}:`],
        ...levels.map((level, index) => [String(index + 1), level]),
        [''],
        [`${names.values}:`],
        ...values.map((value, index) => [String(index + 1), value, at(meanings, index)]),
        [''],
        [names.contact],
      ],
    },
  ],
  'a table of values': ({ names, values, meanings }) => [
    {
      name: names.values,
      rows: [[names.values, names.meaning], ...values.map((value, index) => [value, at(meanings, index)])],
    },
  ],
};
