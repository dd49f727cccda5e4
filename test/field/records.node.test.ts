/** Records and sheets in languages of which readers know no words: what recurs beside what tells what columns are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Framework } from '../../src/framework-document/index.ts';
import { readXlsx } from '../../src/formats/xlsx.ts';
import { inline, workbookOf } from '../formats/reading/workbooks.ts';
import { type Column, type Trade, TRADES } from './records/trades.ts';
import { type Asked, askedBy, levelSheets, LISTS, ORDERS, recordsOf, type Sheet } from './records/workbooks.ts';

const COLUMNS: readonly (readonly Column[])[] = [
  ['role', 'level', 'group', 'skill', 'value', 'date'],
  ['group', 'skill', 'role', 'level', 'value', 'remark'],
  ['skill', 'group', 'level', 'role', 'text'],
  ['level', 'role', 'skill', 'value', 'text', 'group', 'owner', 'date'],
  ['value', 'level', 'group', 'skill', 'role'],
];

function bytesOf(sheets: readonly Sheet[]): Uint8Array {
  return workbookOf(
    sheets.map(({ name, rows }) => {
      const cells = rows.flatMap((row, y) =>
        row.flatMap((text, x) => (text ? [[`${String.fromCharCode(65 + x)}${y + 1}`, text] as const] : [])),
      );
      return { name, rows: inline(Object.fromEntries(cells)) };
    }),
  );
}

const nameOf = (list: readonly { readonly id: string; readonly name: unknown }[] | undefined, id: string | undefined) =>
  String(list?.find((entry) => entry.id === id)?.name ?? '');

/** What each expectation says, in one line. */
function linesOf({ skills, groups, roles, levels, proficiencies }: Framework): readonly string[] {
  return skills.flatMap(({ name, group, expectations }) =>
    expectations.map(({ role, level, proficiency, text }) =>
      [nameOf(groups, group), name, nameOf(roles, role), nameOf(levels, level), nameOf(proficiencies, proficiency), text ?? ''].join(' | '),
    ),
  ); // prettier-ignore
}

const lineOf = ({ group, skill, role, level, value, text }: Partial<Asked>): string =>
  [group, skill, role ?? '', level, value ?? '', text ?? ''].join(' | ');

async function read(sheets: readonly Sheet[], trade: Trade): Promise<readonly string[]> {
  const { framework } = await readXlsx(bytesOf(sheets));
  assert.deepEqual(
    framework?.levels?.map(({ name }) => name),
    trade.levels,
  );
  return [...linesOf(framework)].sort();
}

for (const [name, trade] of Object.entries(TRADES)) {
  describe(`records of ${name}`, () => {
    for (const [list, sheetsOf] of Object.entries(LISTS)) {
      for (const [index, columns] of COLUMNS.entries()) {
        it(`are read in the order ${columns.join(', ')}, with ${list}`, async () => {
          const records = recordsOf(trade, columns, ORDERS[index % ORDERS.length]!);
          const isListFirst = index % 2 === 1;
          const sheets = isListFirst ? [...sheetsOf(trade), records] : [records, ...sheetsOf(trade)];
          const expected = askedBy(trade).map(({ value, text, ...asked }) =>
            lineOf({
              ...asked,
              ...(columns.includes('value') && { value }),
              ...(columns.includes('text') && { text }),
            }),
          );
          assert.deepEqual(await read(sheets, trade), expected.sort());
        });
      }
    }

    for (const asking of ['value', 'text'] as const) {
      it(`are read with a sheet for each level, by ${asking}`, async () => {
        const expected = askedBy(trade)
          .filter(({ role }) => role === trade.roles[0])
          .map(({ group, skill, level, [asking]: said }) => lineOf({ group, skill, level, [asking]: said }));
        assert.deepEqual(await read(levelSheets(trade, asking), trade), expected.sort());
      });
    }
  });
}

describe('records of anything else', () => {
  const cross = (names: readonly string[], times: readonly string[], values: readonly string[]) =>
    names.flatMap((name, row) =>
      times.map((time, at) => [row < 2 ? 'A' : 'B', name, time, values[at % values.length]!]),
    );
  const OTHERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
    orders: [['Gebiet', 'Kunde', 'Artikel', 'Zustand'], ...cross(['Meyer', 'Schulz', 'Koch'], ['Nägel', 'Dübel', 'Leim'], ['bestellt', 'geliefert', 'bezahlt'])],
    machines: [['Line', 'Machine', 'Time', 'Condition'], ...cross(['Pump', 'Valve', 'Belt'], ['Spring', 'Summer', 'Autumn'], ['new', 'used', 'worn'])],
    dishes: [['Kitchen', 'Dish', 'Day', 'Side'], ...cross(['Soup', 'Stew', 'Pie'], ['Monday', 'Friday'], ['bread', 'rice'])],
  }; // prettier-ignore

  for (const [name, rows] of Object.entries(OTHERS)) {
    it(`are refused: ${name}, alone and beside lists`, async () => {
      const list = { name: 'List', rows: [...new Set(rows.map((row) => row[3]!))].map((value) => [value]) };
      for (const more of [[], [list]]) {
        const { framework, skill } = await readXlsx(bytesOf([{ name: 'Data', rows }, ...more]));
        assert.equal(framework ?? skill, undefined);
      }
    });
  }
});
