/** The role that stands above its table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roleAbove } from '../../../../src/formats/reading/tables/role-card.ts';
import { cellOf, gridOf } from '../grids.ts';

const role = (...around: readonly string[]) => {
  const found = roleAbove({ ...gridOf(['Skill']), around: around.map((text) => cellOf(text, '')) });
  return found && `${found.role} | ${found.explained}`;
};

describe('the role of a card', () => {
  it('stands in the cell after a word for it', () => {
    assert.equal(role('Made by', 'Ada', 'Job title', 'Baker'), 'Baker | "Job title": before the name of the role.');
    assert.equal(role('Job title', ''), undefined);
    assert.equal(role('Job title'), undefined);
    assert.equal(role('Job title', 'Bakes all the bread.'), undefined);
    assert.equal(role('Job title', 'Level'), undefined);
    assert.equal(role('Job title', 'x'.repeat(81)), undefined);
  });

  it('stands in a title, after words that say so', () => {
    assert.equal(role('Job profile Baker'), 'Baker | "Job profile": before the name of the role.');
    assert.equal(
      role('Bakery', 'Role profile: Head Stoker'),
      'Head Stoker | "Role profile:": before the name of the role.',
    );
    assert.equal(role('Stellenprofil Brauer'), 'Brauer | "Stellenprofil": before the name of the role.');
    assert.equal(role('Job profiles of the bakery'), undefined);
    assert.equal(role('Our job profile Baker'), undefined);
    assert.equal(role('Skill profile Baker'), undefined);
    assert.equal(role('Job description'), undefined);
    assert.equal(role(`Job profile ${'x'.repeat(68)}`)?.slice(0, 3), 'xxx');
    assert.equal(role(`Job profile ${'x'.repeat(69)}`), undefined);
  });

  it('stands in one cell with a word for it', () => {
    assert.equal(role('Job title: Baker'), 'Baker | "Job title": before the name of the role.');
    assert.equal(role('Place: Bakery'), undefined);
    assert.equal(role('Job title:'), undefined);
  });
});
