/** What a framework or a skill says in findings, so that it can be put together with others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Framework } from '../../../../src/framework-document/index.ts';
import type { SkillDocument } from '../../../../src/skill-document/index.ts';
import { findingsOf, findingsOfSkill, type PartOf } from '../../../../src/formats/reading/findings/to-findings.ts';
import { saidBy } from '../grids.ts';

/** The findings without places, which they do not have. */
const trimmed = (lines: readonly string[]) => lines.map((line) => line.trimEnd());
const told = (framework: Framework, part?: PartOf) => trimmed(saidBy(findingsOf(framework, part)));
const toldBySkill = (skill: SkillDocument) => trimmed(saidBy(findingsOfSkill(skill)));

const LINKS = [{ name: 'Guide', url: 'a.html' }];
const ITEMS = ['Weighs', { text: 'Kneads', examples: ['by hand'] }];
const ITEMS_SAID = JSON.stringify([
  { text: 'Weighs', examples: [] },
  { text: 'Kneads', examples: ['by hand'] },
]);

describe('a framework', () => {
  it('names its levels, roles and proficiencies, and describes what has a summary', () => {
    const framework: Framework = {
      name: 'Bakery',
      summary: 'Bread',
      levels: [{ id: 'j', name: 'Junior', summary: 'Helps' }, { id: 's', name: 'Senior' }],
      proficiencies: [{ id: '1', name: 'basic', short: '1', summary: 'With help' }, { id: '2', name: 'good' }],
      roles: [{ id: 'b', name: 'Baker', summary: 'Bakes' }, { id: 'c', name: 'Clerk' }],
      groups: [{ id: 'm', name: 'Making', summary: 'Of dough' }],
      skills: [],
    }; // prettier-ignore
    const lists = [
      'named of=level name=Junior',
      'named of=level name=Senior',
      'named of=role name=Baker',
      'named of=role name=Clerk',
      'named of=proficiency name=basic short=1',
      'named of=proficiency name=good',
      'described of=level name=Junior text=Helps',
      'described of=role name=Baker text=Bakes',
      'described of=proficiency name=basic text=With help',
      'described of=group name=Making text=Of dough',
    ];
    assert.deepEqual(told(framework), [...lists, 'described of=framework name= text=Bread']);
    const ofRole = lists.filter((line) => !line.startsWith('named of=role'));
    assert.deepEqual(told(framework, { role: 'Baker' }), [...ofRole, 'described of=role name=Baker text=Bread']);
    assert.deepEqual(told(framework, { group: 'Making' }), [...lists, 'described of=group name=Making text=Bread']);
    assert.deepEqual(told({ name: 'Bakery', skills: [] }), []);
  });

  const ASKED: Framework = {
    name: 'Bakery',
    levels: [{ id: 'j', name: 'Junior' }],
    roles: [{ id: 'b', name: 'Baker' }],
    proficiencies: [{ id: '1', name: 'basic' }],
    groups: [{ id: 'm', name: 'Making' }],
    skills: [
      {
        ...{ id: 'd', name: 'Dough', summary: 'Mixes', group: 'm' },
        expectations: [
          { role: 'b', level: 'j', text: 'Weighs', required: true, proficiency: '1' },
          { items: ITEMS, links: LINKS },
        ],
        meanings: { 1: { text: 'With help' }, 2: { items: ITEMS } },
      },
      { id: 'o', name: 'Oven', expectations: [{ text: 'Loads' }] },
    ],
  };
  const names = ['named of=level name=Junior', 'named of=role name=Baker', 'named of=proficiency name=basic'];

  it('names, describes and asks for skills, with the names of all that they refer to', () => {
    assert.deepEqual(told(ASKED), [
      ...names,
      'named of=skill name=Dough group=Making',
      'described of=skill name=Dough group=Making text=Mixes',
      'asked group=Making skill=Dough role=Baker level=Junior proficiency=basic required=true text=Weighs',
      `asked group=Making skill=Dough items=${ITEMS_SAID} links=${JSON.stringify(LINKS)}`,
      'meant group=Making skill=Dough proficiency=basic text=With help',
      `meant group=Making skill=Dough proficiency=2 items=${ITEMS_SAID}`,
      'named of=skill name=Oven',
      'asked skill=Oven text=Loads',
    ]);
  });

  it('may be about a role, which skills without one have', () => {
    const asked = told(ASKED, { role: 'Clerk' }).filter((line) => line.startsWith('asked'));
    assert.deepEqual(asked.map((line) => /role=(\w+)/.exec(line)?.[1]), ['Baker', 'Clerk', 'Clerk']); // prettier-ignore
  });

  it('may be a group, which is the domain of groups in it', () => {
    assert.deepEqual(told(ASKED, { group: 'Bread' }).filter((line) => /^(?:named of=skill|meant)/.test(line)).map((line) => line.replace(/ (?:text|items)=.*/, '')), [
      'named of=skill name=Dough domain=Bread group=Making',
      'meant group=Making skill=Dough proficiency=basic',
      'meant group=Making skill=Dough proficiency=2',
      'named of=skill name=Oven group=Bread',
    ]); // prettier-ignore
  });

  it('is told in its own language', () => {
    const both = (en: string, de: string) => ({ en, de });
    const framework: Framework = {
      ...{ name: 'Bakery', lang: 'de' },
      levels: [{ id: 'j', name: both('Junior', 'Anfänger') }],
      skills: [{ id: 'd', name: both('Dough', 'Teig'), expectations: [{ level: 'j', text: both('Weighs', 'Wiegt') }] }],
    };
    assert.deepEqual(told(framework).slice(-2), [
      'named of=skill name=Teig',
      'asked skill=Teig level=Anfänger text=Wiegt',
    ]);
    assert.deepEqual(told({ ...framework, lang: 'en' }).at(-1), 'asked skill=Dough level=Junior text=Weighs');
    assert.deepEqual(
      told({ ...framework, lang: undefined } as Framework).at(-1),
      'asked skill=Dough level=Junior text=Weighs',
    );
  });
});

describe('a skill document', () => {
  it('names the skill and its levels, describes it, and asks', () => {
    const skill: SkillDocument = {
      ...{ name: 'Dough', summary: 'Mixes', group: { name: 'Making' }, domain: { name: 'Bread' } },
      levels: [{ id: 'j', name: 'Junior' }],
      roles: [{ id: 'b', name: 'Baker' }],
      proficiencies: [{ id: '1', name: 'basic' }],
      expectations: [
        { role: 'b', level: 'j', text: 'Weighs', required: true, links: LINKS, proficiency: '1' },
        { role: 'b', level: 'j', items: ITEMS },
      ],
    };
    const about = 'domain=Bread group=Making';
    assert.deepEqual(toldBySkill(skill), [
      `named of=skill name=Dough ${about}`,
      'named of=level name=Junior',
      `described of=skill name=Dough ${about} text=Mixes`,
      `asked ${about} skill=Dough role=Baker level=Junior proficiency=basic required=true text=Weighs links=${JSON.stringify(LINKS)}`,
      `asked ${about} skill=Dough role=Baker level=Junior items=${ITEMS_SAID}`,
    ]);
  });

  it('may have no group, and is told in its own language', () => {
    const name = { en: 'Dough', de: 'Teig' };
    const skill: SkillDocument = { name, lang: 'de', levels: [], roles: [], expectations: [] };
    assert.deepEqual(toldBySkill(skill), ['named of=skill name=Teig']);
    assert.deepEqual(toldBySkill({ name, levels: [], roles: [], expectations: [] }), ['named of=skill name=Dough']);
  });
});
