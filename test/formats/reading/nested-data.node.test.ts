/** Parts of data that stand within, around or beside others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../src/formats/reading/data/index.ts';
import { factsOfData } from '../../../src/formats/reading/data/facts.ts';
import { scaleIn } from '../../../src/formats/reading/data/scales.ts';
import { areGroupsOfNeeds, groupOfNeeds, skillOfNeed } from '../../../src/formats/reading/related/groups-of-needs.ts';
import { takeRequiredLevels } from '../../../src/formats/reading/data/required-levels.ts';

describe('groups of needs', () => {
  const needs = [{ skill: 'Kneading', level: 1 }];

  it('are names of groups in a role, and say no need and no level', () => {
    const inRole = { role: 'Baker' };
    assert.ok(areGroupsOfNeeds('requirements', { Oven: needs, Shop: needs }, inRole));
    assert.ok(!areGroupsOfNeeds('requirements', { Oven: needs }, {}));
    for (const key of ['must', 'optional', 'Junior', 'skills'])
      assert.ok(!areGroupsOfNeeds('requirements', { [key]: needs }, inRole), key);
    assert.ok(!areGroupsOfNeeds('requirements', { Oven: [] }, inRole));
    assert.ok(!areGroupsOfNeeds('notes', { Oven: needs }, inRole));
  });

  it('may be records with a name and a list', () => {
    const inRole = { role: 'Baker' };
    assert.equal(groupOfNeeds({ name: 'Oven', items: needs }, 'need', inRole), 'Oven');
    assert.equal(groupOfNeeds({ area: 'Oven', items: needs }, 'need', inRole), 'Oven');
    assert.equal(groupOfNeeds({ name: 'Oven' }, 'need', inRole), undefined);
    assert.equal(groupOfNeeds({ name: 'Oven', items: needs }, 'need', {}), undefined);
  });

  it('have needs that name skills themselves, if they have a value', () => {
    assert.equal(skillOfNeed({ name: 'Kneading', level: 2 }, ''), 'Kneading');
    assert.equal(skillOfNeed({ name: 'A driving licence' }, ''), undefined);
  });
});

describe('a scale in data', () => {
  const list = [
    { value: 1, label: 'Seen' },
    { value: 2, label: 'Done', description: 'Does it alone.' },
  ];

  it('is a map, or a list of values and names', () => {
    assert.deepEqual(scaleIn('scale', list, '/scale'), [
      { value: '1', text: '1 = Seen', path: '/scale/0' },
      { value: '2', text: '2 = Done: Does it alone.', path: '/scale/1' },
    ]);
    assert.deepEqual(
      scaleIn('any', { 1: 'Seen', 2: 'Done' }, '')?.map(({ text }) => text),
      ['1 = Seen', '2 = Done'],
    );
  });

  it('is none elsewhere, and none of records with more or with equal values', () => {
    assert.equal(scaleIn('bakers', list, ''), undefined);
    for (const more of [
      { value: 1, label: 'Twice' },
      { value: 3, label: 'Long', skills: [] },
      { value: 3 },
      { label: 'None' },
      { value: 3, label: 'Done', place: 'Oven' },
    ])
      assert.equal(scaleIn('scale', [...list, more], ''), undefined, JSON.stringify(more));
  });
});

describe('the title of data', () => {
  const title = (data: unknown) => factsOfData(data).title;

  it('may stand in an object around all, or in one about the file', () => {
    const skills = [{ name: 'Kneading' }];
    assert.equal(title({ framework: { name: 'Bakery', skills } }), 'Bakery');
    assert.equal(title({ data: { content: { title: 'Bakery', skills } } }), 'Bakery');
    assert.equal(title({ export: { system: 'X', title: 'Bakery' }, skills }), 'Bakery');
    assert.equal(title({ export: { title: 'Old' }, title: 'Bakery', skills }), 'Bakery');
  });

  it('is none of other objects, files and skills', () => {
    for (const data of [
      { owner: { name: 'Kim' }, skills: [] },
      { export: { name: 'bakery.json' }, skills: [] },
      { skill: { name: 'Kneading', levels: {} } },
    ])
      assert.equal(title(data), undefined, JSON.stringify(data));
  });
});

describe('marks of levels', () => {
  const source =
    'bakery:\n  - competency: Kneading\n    levels:\n      - { name: Junior, definition: Kneads with help. }\n' +
    '      - { name: Senior, definition: Kneads alone., required: true }\n' +
    '  - competency: Selling\n    levels:\n      - { name: Junior, definition: Sells bread., required: false }\n' +
    '      - { name: Senior, definition: Sells cakes. }\n';

  it('say what is required', () => {
    const { framework, notes } = readYaml(source);
    assert.deepEqual(
      framework?.skills.map(({ expectations }) => expectations.map(({ required }) => required)),
      [
        [undefined, true],
        [false, undefined],
      ],
    );
    assert.deepEqual(notes, []);
  });

  it('are told where no level is read', () => {
    const more = '  - competency: Baking\n    levels:\n      - { name: Junior, required: true }\n';
    const { framework, notes } = readYaml(source + more);
    assert.ok(framework);
    assert.deepEqual(
      notes.filter(({ code }) => code === 'left-out').map(({ place }) => place),
      ['/bakery/2/levels/0/required'],
    );
  });

  it('leave data without them as it is', () => {
    for (const data of [undefined, [], { name: 'x', levels: ['Junior'] }, { name: 'x', levels: [{ required: 'yes' }] }])
      assert.equal(takeRequiredLevels(data).data, data);
  });
});
