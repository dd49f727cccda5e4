/** Rows of tables that say something about levels. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../../../src/formats/reading/spreadsheet/csv.ts';

const SKILLS = 'skill,Kneading,Kneads with help.,Kneads alone.\nskill,Selling,Sells bread.,Sells cakes.\n';

describe('rows about levels', () => {
  it('name levels, whose codes are kept', () => {
    const { framework, notes } = readCsv(`type,skill,B2,B1\nlevel_name,,Baker,Helper\n${SKILLS}`);
    assert.deepEqual(framework?.levels, [
      { id: 'helper', name: 'Helper', summary: 'B1' },
      { id: 'baker', name: 'Baker', summary: 'B2' },
    ]);
    assert.deepEqual(notes, []);
  });

  it('describe levels, also if not all of these have a title', () => {
    const { framework } = readCsv(`type,skill,B1,B2\nlevel_title,,Helper,\nLevel: scope,,Oven,Shop\n${SKILLS}`);
    assert.deepEqual(framework?.levels, [
      { id: 'b1', name: 'B1', summary: 'Helper\nScope: Oven' },
      { id: 'b2', name: 'B2', summary: 'Scope: Shop' },
    ]);
  });

  it('leave the headers to a caller who names the levels', () => {
    const { framework } = readCsv(`type,skill,B1,B2\nlevel_name,,Helper,Baker\n${SKILLS}`, { levels: ['B1', 'B2'] });
    assert.deepEqual(
      framework?.levels?.map(({ name }) => name),
      ['B1', 'B2'],
    );
  });

  it('are none if they name a skill, as other rows do', () => {
    const { framework } = readCsv(`type,skill,B1,B2\nlevel-based,Baking,Bakes bread.,Bakes cakes.\n${SKILLS}`);
    assert.equal(framework?.skills.length, 3);
  });

  it('say other facts of the table, which are told', () => {
    const { framework, notes } = readCsv(`type,skill,B1,B2\nmeta_title,Bakery,,\nmeta_owner,Kim,,\n${SKILLS}`);
    assert.equal(framework?.name, 'Bakery');
    assert.deepEqual(
      notes.map(({ place, code }) => [place, code]),
      [['row 3, column 2', 'left-out']],
    );
  });
});
