/** Sheets with the same headers, each about a level or a role. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../../src/formats/reading/blocks/block.ts';
import type { Table } from '../../../../src/formats/reading/blocks/cell.ts';
import { toGrids } from '../../../../src/formats/reading/tables/grid.ts';
import { sheetsAlike } from '../../../../src/formats/reading/tables/sheets-alike.ts';
import { cellOf, OPTIONS, tableOf } from '../grids.ts';

type Rows = readonly (readonly string[])[];

const gridsOf = (table: Table) => toGrids(table, new Set());

function found(headers: readonly string[], sheets: Readonly<Record<string, Rows>>) {
  const tables: [string, Table][] = Object.entries(sheets).map(([name, rows]) => [name, tableOf(headers, ...rows)]);
  const blocks = tables.flatMap(([name, table]): Block[] => [
    { kind: 'heading', depth: 2, content: cellOf(name, name) },
    { kind: 'table', table },
  ]);
  const alike = sheetsAlike(blocks, gridsOf, OPTIONS);
  if (!alike) return undefined;
  const columns = alike.columnsAlike(gridsOf(tables[0]![1])[0]!)!;
  const named = alike.blocks.flatMap((block) => (block.kind === 'heading' ? block.names : []));
  const told = Object.entries(columns).flatMap(([key, value]) => {
    const all = [value ?? []].flat() as number[];
    return all.length > 0 ? [`${key}=${all.map((index) => headers[index]).join('+')}`] : [];
  });
  return [alike.kind, alike.names.join('+'), named.length, ...told.sort()].join(' ');
}

const CRAFTS = ['Ropes', 'Tar', 'Sails', 'Oars'];
const texts = (what: string): Rows =>
  CRAFTS.map((craft) => [craft < 'R' ? 'Wood' : 'Deck', craft, `${craft}: ${what}`]);

describe('sheets alike', () => {
  it('are levels if each asks most of the same skills', () => {
    const sheets = { Outer: texts('looks on and helps out'), Inner: texts('does this alone each day') };
    assert.equal(found(['Bol', 'Mi', 'Hol'], sheets), 'level Outer+Inner 2 groups=Bol skill=Mi texts=Hol');
  });

  it('are levels if values grow from sheet to sheet, and may say more about each', () => {
    const values = (value: string, other: string, proof: string): Rows =>
      CRAFTS.map((craft) => [craft, craft < 'R' ? value : other, proof]);
    const sheets = {
      Outer: values('sees', 'sees', 'book'),
      Inner: values('sees', 'does', 'talk'),
      Upper: values('shows', 'shows', 'test'),
    };
    assert.equal(found(['Mi', 'Mer', 'Bol'], sheets), 'level Outer+Inner+Upper 3 others=Bol proficiency=Mer skill=Mi');
  });

  it('are roles if their rows say the levels', () => {
    const values = (crafts: readonly string[]): Rows =>
      crafts.flatMap((craft) =>
        ['Outer', 'Inner', 'Upper'].map((rung, at) => [craft, rung, ['sees', 'does', 'shows'][at]!]),
      );
    const sheets = { Wright: values(['Ropes', 'Tar', 'Oars']), Driver: values(['Ropes', 'Oars', 'Sails']) };
    assert.equal(found(['Mi', 'Hol', 'Mer'], sheets), 'role Wright+Driver 2 level=Hol proficiency=Mer skill=Mi');
  });

  it('are none with skills of their own, other headers, or columns of levels', () => {
    const own = (prefix: string): Rows => CRAFTS.map((craft) => [`${prefix} ${craft}`, 'does this alone each day']);
    assert.equal(found(['Mi', 'Hol'], { Outer: own('Old'), Inner: own('New') }), undefined);
    assert.equal(found(['Bol', 'Mi', 'Hol'], { Outer: texts('looks on and helps out') }), undefined);
    const levels = (what: string): Rows =>
      CRAFTS.map((craft) => [craft, `${craft}: ${what}`, `${craft}: ${what} alone`]);
    const across = { Wright: levels('does this each day'), Driver: levels('looks on and helps out') };
    assert.equal(found(['Skill', 'Junior', 'Senior'], across), undefined);
  });
});
