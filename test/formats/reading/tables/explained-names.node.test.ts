/** Tables that only list or explain the roles, levels and values of records. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Table } from '../../../../src/formats/reading/blocks/cell.ts';
import { explainedNames } from '../../../../src/formats/reading/tables/explained-names.ts';
import { toGrids } from '../../../../src/formats/reading/tables/grid.ts';
import { listTables } from '../../../../src/formats/reading/tables/name-lists.ts';
import { OPTIONS, saidBy, tableOf } from '../grids.ts';

const gridsOf = (table: Table) => toGrids(table, new Set());

const RUNGS = ['Outer', 'Inner', 'Upper'];
const VALUES = ['sees', 'does', 'shows'];
const RECORDS = tableOf(
  ['Ki', 'Hol', 'Mi', 'Mer'],
  ...['Wright', 'Driver'].flatMap((post) =>
    ['Ropes', 'Tar', 'Sails', 'Oars'].flatMap((craft) => RUNGS.map((rung, at) => [post, rung, craft, VALUES[at]!])),
  ),
);

const lists = (...rows: readonly (readonly string[])[]) => {
  const table = tableOf(...rows);
  return listTables([RECORDS, table], gridsOf).get(table);
};
const namesIn = (...rows: readonly (readonly string[])[]) =>
  lists(...rows)?.lists.map(({ column, entries }) => [column, ...entries.map(({ cell }) => cell.lines[0])].join(' '));

describe('tables of names', () => {
  it('have the names of columns elsewhere, side by side or one below the other', () => {
    const side = [['Rungs', '', 'Scale', 'Sense'], ['Outer', '', 'sees', 'was there'], ['Inner', '', 'does', 'works alone'], ['Upper', '', 'shows', 'leads']]; // prettier-ignore
    assert.deepEqual(namesIn(...side), ['hol Outer Inner Upper', 'mer sees does shows']);
    const below = [['Rungs:', ''], ['1', 'Outer'], ['2', 'Inner'], ['3', 'Upper'], ['Scale:', ''], ['1', 'sees'], ['2', 'does'], ['3', 'shows'], ['Ask the office', '']]; // prettier-ignore
    assert.deepEqual(namesIn(...below), ['hol Outer Inner Upper', 'mer sees does shows']);
  });

  it('may have a list that nothing uses beside them', () => {
    assert.deepEqual(
      namesIn(['Rungs', '', 'Yards'], ['Outer', '', 'North'], ['Inner', '', 'South'], ['Upper', '', 'West']),
      ['hol Outer Inner Upper'],
    );
  });

  it('may have a fact among the texts about them', () => {
    const rungs = [['No', 'Rungs', 'Time'], ['1', 'Outer', 'two summers'], ['2', 'Inner', 'some winters'], ['3', 'Upper', '6 years']]; // prettier-ignore
    assert.deepEqual(namesIn(...rungs), ['hol Outer Inner Upper']);
  });

  it('have nothing else: no values, no facts, no names of other tables', () => {
    assert.equal(namesIn(['Rungs', 'Pay'], ['Outer', '20 €'], ['Inner', '30 €'], ['Upper', '40 €']), undefined);
    assert.equal(namesIn(['Rungs', 'A', 'B', 'C'], ['Outer', 'x', 'y', 'x'], ['Inner', 'y', 'x', 'y']), undefined);
    assert.equal(namesIn(['Rungs', 'Sense'], ['North', 'windy'], ['South', 'calm']), undefined);
    assert.equal(namesIn(['Ki', 'Hol', 'Mi', 'Mer'], ['Wright', 'Outer', 'Tar', 'sees']), undefined);
  });
});

describe('names that tables explain', () => {
  const explained = (...rows: readonly (readonly string[])[]) => {
    const table = tableOf(...rows);
    const found = explainedNames([RECORDS, table], gridsOf, OPTIONS);
    return found && { ...found, said: saidBy(found.tables.get(table)!.findings) };
  };

  it('are levels in their order, and values with what they mean', () => {
    const found = explained(['R', '', 'S', 'M'], ['Outer', '', 'sees', 'was there'], ['Inner', '', 'does', 'works alone'], ['Upper', '', 'shows', 'leads']); // prettier-ignore
    assert.deepEqual(found?.levels, RUNGS);
    assert.deepEqual(
      found?.values.map(({ name, summary }) => `${name}: ${summary}`),
      ['sees: was there', 'does: works alone', 'shows: leads'],
    );
    assert.deepEqual(found?.said, []);
  });

  it('are roles and levels with descriptions', () => {
    const found = explained(['Posts', 'Work'], ['Wright', 'builds boats'], ['Driver', 'steers boats']);
    assert.deepEqual(found?.said, [
      'described of=role name=Wright text=builds boats 2.1',
      'described of=role name=Driver text=steers boats 3.1',
    ]);
    assert.equal(found?.levels, undefined);
  });

  it('are none of skills', () => {
    const found = explained(
      ['Craft', 'Work'],
      ['Ropes', 'ties'],
      ['Tar', 'seals'],
      ['Sails', 'sews'],
      ['Oars', 'rows'],
    );
    assert.equal(found, undefined);
  });
});
