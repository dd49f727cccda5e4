/** Headers in two rows of a format without merged cells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { readCsv } from '../../../../src/formats/index.ts';
import { dividedHeaders, headersBelowGroups } from '../../../../src/formats/reading/tables/two-header-rows.ts';
import { type Content, tableOf } from '../grids.ts';

type Cells = readonly Content[];
type Reader = typeof headersBelowGroups;

/** Each header with the one above it: `Baker/Junior`. */
function headers(read: Reader, ...rows: readonly Cells[]): readonly string[] | undefined {
  const [first, second, third] = tableOf(...rows).rows;
  const found = read(first!, second, third);
  return found?.headers.map((cell, index) => {
    const above = found.upper[index];
    return `${above ? `${textOfCell(above)}/` : ''}${textOfCell(cell)}`;
  });
}

describe('headers divided into two rows', () => {
  const read = (...rows: readonly Cells[]) => headers(dividedHeaders, ...rows);
  const LEVELS = ['', 'Junior', 'Senior', 'Junior', 'Senior'];

  it('stand below those of groups, beside those of the first columns', () => {
    assert.deepEqual(read(['Skill', 'Baker', '', 'Clerk', ''], LEVELS), [
      'Skill', 'Baker/Junior', 'Baker/Senior', 'Clerk/Junior', 'Clerk/Senior',
    ]); // prettier-ignore
    assert.deepEqual(read(['Skill', 'Level', ''], ['', 'Kneader', 'Stoker']), [
      'Skill',
      'Level/Kneader',
      'Level/Stoker',
    ]);
    assert.deepEqual(read(['Area', 'Skill', 'Level', '', 'Note'], ['', '', 'Kneader', 'Stoker', '']), [
      'Area', 'Skill', 'Level/Kneader', 'Level/Stoker', 'Note',
    ]); // prettier-ignore
  });

  it('are none without a second row, or if it begins in the first column', () => {
    assert.equal(read(['Skill', 'Baker', '']), undefined);
    assert.equal(read(['Skill', 'Baker', ''], ['Dough', 'Weighs', 'Judges']), undefined);
    assert.equal(read(['', 'Baker', ''], ['', 'Junior', 'Senior']), undefined);
    assert.equal(read(['Skill', '', 'Baker'], ['', 'Junior', 'Senior']), undefined);
    assert.equal(read(['Skill', 'Baker', ''], ['', '', '']), undefined);
  });

  it('are none if no header above is missing, or one is in both rows', () => {
    assert.equal(read(['Skill', 'Junior', 'Senior'], ['', 'Weighs', 'Judges']), undefined);
    assert.equal(read(['Skill', 'Baker', '', ''], ['', 'Junior', 'Senior', '']), undefined);
    assert.equal(read(['Skill', 'Baker', '<'], ['', 'Junior', 'Senior']), undefined);
  });

  it('are none if the second row has numbers, long texts or the same values', () => {
    assert.equal(read(['Skill', 'Baker', ''], ['', '1', '2']), undefined);
    assert.equal(read(['Skill', 'Baker', ''], ['', 'Junior', 'x'.repeat(61)]), undefined);
    assert.ok(read(['Skill', 'Baker', ''], ['', 'Junior', 'x'.repeat(60)]));
    assert.equal(read(['Skill', 'Baker', ''], ['', 'good', 'good']), undefined);
  });
});

describe('headers below groups', () => {
  const read = (...rows: readonly Cells[]) => headers(headersBelowGroups, ...rows);
  const GROUPS = ['', 'Making', '', 'Selling', ''];
  const SKILLS = ['Level', 'Dough', 'Oven', 'Till', 'Guests'];

  it('stand below the first cell of their group, or right of it', () => {
    assert.deepEqual(read(GROUPS, SKILLS), ['Level', 'Making/Dough', 'Making/Oven', 'Selling/Till', 'Selling/Guests']);
    assert.deepEqual(read(['', '', 'Making', '', 'Selling'], ['Role', 'Level', 'Dough', 'Oven', 'Till']), [
      'Role', 'Level', 'Making/Dough', 'Making/Oven', 'Selling/Till',
    ]); // prettier-ignore
  });

  it('are none without a header that says what the first column holds', () => {
    const unknown = ['Bread', ...SKILLS.slice(1)];
    assert.equal(read(GROUPS, unknown), undefined);
    assert.equal(read(GROUPS, unknown, ['Rye', 'Weighs', 'Sweeps', 'Counts', 'Greets']), undefined);
    assert.equal(read(GROUPS), undefined);
  });

  it('may be unknown above values', () => {
    const unknown = ['Bread', ...SKILLS.slice(1)];
    assert.ok(read(GROUPS, unknown, ['Baker', '1', '2', '–', '3']));
    assert.equal(read(GROUPS, unknown, ['Baker', '1', '', '', '']), undefined);
  });

  it('are none below one group, or one for each, or from the first or fourth column on', () => {
    assert.equal(read(['', 'Making', '', '', ''], SKILLS), undefined);
    assert.equal(read(['', 'A1st', 'B2nd', 'C3rd', 'D4th'], SKILLS), undefined);
    assert.equal(read(['Making', '', 'Selling', '', ''], SKILLS), undefined);
    assert.equal(read(['', '', '', 'Making', '', 'Selling'], ['Level', 'Role', 'Area', 'a1', 'b1', 'c1']), undefined);
  });

  it('are none below levels, merged cells or numbers', () => {
    assert.equal(read(['', 'Junior', '', 'Senior', ''], SKILLS), undefined);
    assert.equal(read(['', 'Making', '<', 'Selling', '<'], SKILLS), undefined);
    assert.equal(read(['', 'Making', '<', '', ''], SKILLS), undefined);
    assert.equal(read(['', '1', '', '2', ''], SKILLS), undefined);
  });

  it('differ, are all there and short', () => {
    assert.equal(read(GROUPS, ['Level', 'Dough', 'Oven', 'Dough', 'Guests']), undefined);
    assert.equal(read(GROUPS, ['Level', 'Dough', 'Oven', '', 'Guests']), undefined);
    assert.equal(read(GROUPS, ['Level', 'Dough', 'x'.repeat(61), 'Till', 'Guests']), undefined);
  });
});

describe('the same headers below each cell of the row above', () => {
  it('are levels of roles, whatever they are called, also with notes behind the last ones', () => {
    const csv = `,,Cook,,Diver,,\nArea,Skill,Mover,Maker,Mover,Maker,Notes\nGalley,Soup,required,required,not needed,nice to have,\n,Bread,nice to have,required,not needed,not needed,Old oven\nDeck,Knots,not needed,nice to have,required,required,\n`;
    const { framework } = readCsv(csv);
    const namesOf = (list: readonly { readonly name: unknown }[] = []) => list.map(({ name }) => name);
    assert.deepEqual(namesOf(framework?.roles), ['Cook', 'Diver']);
    assert.deepEqual(namesOf(framework?.levels), ['Mover', 'Maker']);
    assert.equal(framework?.skills.flatMap(({ expectations }) => expectations).length, 8);
  });
});
