/** Data of roles and the skills that each needs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areRatings, areRolesWithSkills, tableOfRoles } from '../../../../src/formats/reading/data/role-skills.ts';
import { dataBlocks } from '../../../../src/formats/reading/data/blocks.ts';
import { headingInShort, withoutPlace } from '../blocks.ts';

const rows = (data: Record<string, unknown>) =>
  tableOfRoles(data, '', (path) => path).rows.map((row) => row.map(({ lines }) => lines.join('/')).join(' | '));
const told = (data: unknown) => dataBlocks(data).map(headingInShort).map(withoutPlace);

describe('ratings of skills', () => {
  it('are numbers of a scale, or usual words', () => {
    assert.ok(areRatings({ Dough: 3, Oven: 0 }));
    assert.ok(areRatings({ Dough: 'basic', Oven: 'Expert' }));
  });

  it('are not amounts, texts, levels, or a single value', () => {
    for (const value of [
      { Dough: 300, Oven: 2 },
      { Dough: 1.5, Oven: 2 },
      { Dough: 'white', Oven: 'hot' },
    ]) {
      assert.ok(!areRatings(value), JSON.stringify(value));
    }
    for (const value of [
      { Dough: 3 },
      { 1: 3, 2: 4 },
      { junior: 1, senior: 3 },
      { ['D'.repeat(61)]: 1, Oven: 2 },
      [],
    ]) {
      assert.ok(!areRatings(value), JSON.stringify(value));
    }
  });
});

describe('a map from roles to skills', () => {
  it('has names of roles, all with ratings or all with lists', () => {
    assert.ok(areRolesWithSkills({ 'Pastry assistant': { Dough: 1, Oven: 2 }, shop_manager: { Dough: 0, Till: 3 } }));
    assert.ok(areRolesWithSkills({ 'Shop manager': { soft_skills: ['Talking', 'Selling'] }, 'Oven operator': { hard_skills: ['Heating', 'Timing'] } })); // prettier-ignore
    assert.ok(areRolesWithSkills({ 'Shop manager': { required: ['Till', 'Rota'] }, Baker: { optional: ['Till', 'Oven'] } })); // prettier-ignore
  });

  it('is not one of other names, of one role, or of other parts', () => {
    const ratings = { Dough: 1, Oven: 2 };
    assert.ok(!areRolesWithSkills({ flour: ratings, water: ratings }));
    assert.ok(!areRolesWithSkills({ 'Shop manager': ratings }));
    assert.ok(!areRolesWithSkills({ 'Shop manager': ratings, 'Oven operator': 'a' }));
    assert.ok(!areRolesWithSkills({ 'Shop manager': { a: ['b', 'c'] }, 'Oven operator': { a: ['b', 'd'] } }));
  });

  it('is a row for each role and skill', () => {
    assert.deepEqual(rows({ 'Shop manager': { Till: 3, Rota: 2 }, 'Oven operator': { Till: 0, Rota: 1 } }), [
      'Role | Skill | Proficiency',
      'Shop manager | Till | 3',
      'Shop manager | Rota | 2',
      'Oven operator | Till | 0',
      'Oven operator | Rota | 1',
    ]);
    assert.deepEqual(
      rows({ 'Shop manager': { soft_skills: ['Talking'] }, 'Oven operator': { required: ['Timing'] } }),
      [
        'Role | Category | Skill | Proficiency',
        'Shop manager | soft_skills | Talking | ✓',
        'Oven operator |  | Timing | required',
      ],
    );
  });

  it('is a table, also below a key', () => {
    const roles = { 'Shop manager': { Till: 3, Rota: 2 }, 'Oven operator': { Till: 0, Rota: 1 } };
    assert.equal(told(roles).length, 1);
    assert.equal(told({ title: 'Bakery', roles }).length, 2);
  });
});

describe('an object with its role', () => {
  it('has the role as its heading, and ratings as a table', () => {
    const [heading, table, ...others] = dataBlocks({ role: 'Oven operator', skills: { Dough: 3, Oven: 'basic' } });
    assert.deepEqual(headingInShort(heading!), '# Oven operator =role (/role)');
    assert.equal(others.length, 0);
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      table.table.rows.map((row) => row.map(({ lines }) => lines[0])),
      [['Skill', 'Proficiency'], ['Dough', '3'], ['Oven', 'basic']], // prettier-ignore
    );
  });

  it('may say a level instead, which its parts are below', () => {
    assert.deepEqual(told({ level: 'Journeyman', skills: [{ name: 'Dough' }] }), [
      '# Journeyman =level',
      '## Dough =skill',
    ]);
    assert.deepEqual(told({ level: 2, skills: [{ name: 'Dough' }] }), ['# Level 2 =level', '## Dough =skill']);
  });
});
