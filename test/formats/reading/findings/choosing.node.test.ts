/** Which findings are of one role, one skill, or of nothing that is asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFramework } from '../../../../src/framework-document/index.ts';
import {
  askedNames,
  hasSkill,
  isUnused,
  ofRole,
  skillIn,
  withSkill,
} from '../../../../src/formats/reading/findings/choosing.ts';
import type { Finding } from '../../../../src/formats/reading/findings/finding.ts';
import { saidBy } from '../grids.ts';

const place = '1';
const asked = (skill: string, role?: string, group?: string): Finding => ({ kind: 'asked', skill, role, group, place });
const named = (of: 'role' | 'group' | 'skill', name: string): Finding => ({ kind: 'named', of, name, place });

describe('the findings of a role', () => {
  const findings = [
    asked('Dough', 'Baker'),
    asked('Till', 'Clerk'),
    asked('Smile'),
    named('role', 'Baker'),
    named('role', 'Clerk'),
    named('skill', 'Dough'),
  ];

  it('are its own and those without a role, if the source has it', () => {
    assert.deepEqual(saidBy(ofRole(findings, ' baker')), [
      'asked skill=Dough role=Baker 1',
      'asked skill=Smile 1',
      'named of=role name=Baker 1',
      'named of=skill name=Dough 1',
    ]);
  });

  it('are all as of that role, if the source has it not', () => {
    const given = [asked('Dough'), asked('Till', 'Clerk'), named('role', 'Driver')];
    assert.deepEqual(saidBy(ofRole(given, 'Driver')), [
      'asked skill=Dough role=Driver 1',
      'asked skill=Till role=Clerk 1',
      'named of=role name=Driver 1',
    ]);
  });

  it('are all if nobody names one', () => {
    for (const role of [undefined, '']) assert.equal(ofRole(findings, role), findings);
  });
});

describe('names of which something is asked', () => {
  const names = askedNames([
    asked('Dough', 'Baker', 'Making'),
    asked(' dough', undefined, 'More'),
    named('role', 'Clerk'),
  ]);

  it('are compared without case and spaces', () => {
    assert.deepEqual(names, {
      skill: new Map([['dough', 'Making']]),
      group: new Set(['making', 'more']),
      role: new Set(['baker']),
    });
  });

  it('tell which roles and groups are only named', () => {
    assert.ok(isUnused(named('role', 'Clerk'), { ...names, role: new Set() }));
    assert.ok(!isUnused(named('role', 'Clerk'), names), 'beside roles of which something is asked');
    assert.ok(isUnused(named('group', 'Baker'), names));
    assert.ok(!isUnused(named('role', 'BAKER'), names));
    assert.ok(!isUnused(named('group', 'Making'), names));
    assert.ok(!isUnused(named('skill', 'Oven'), names));
    assert.ok(!isUnused({ kind: 'described', of: 'role', name: 'Clerk', text: 'Told', place }, names));
  });
});

describe('findings without a skill', () => {
  it('are about the page', () => {
    const { shape, findings } = withSkill({ shape: 'x', explained: [], findings: [asked(''), asked('Oven'), named('role', 'Baker')] }, 'Dough'); // prettier-ignore
    assert.equal(shape, 'x');
    assert.deepEqual(saidBy(findings), ['asked skill=Dough 1', 'asked skill=Oven 1', 'named of=role name=Baker 1']);
  });
});

describe('one skill of a framework', () => {
  const entry = (name: string) => ({ id: name.toLowerCase(), name });
  const framework = (skills: readonly string[], more: object = {}) =>
    parseFramework({
      name: 'Bakery',
      levels: [entry('Junior')],
      roles: [entry('Baker')],
      ...more,
      skills: skills.map((name) => ({
        ...entry(name),
        ...('groups' in more && { group: 'making' }),
        expectations: [
          {
            ...('roles' in more ? {} : { role: 'baker' }),
            ...('levels' in more ? {} : { level: 'junior' }),
            text: 'a',
          },
        ],
      })),
    }).framework!;
  const nameIn = (...given: Parameters<typeof skillIn>) => skillIn(...given)?.name;

  it('is the one that the caller names', () => {
    assert.equal(nameIn(framework(['Dough', 'Oven']), ' OVEN '), 'Oven');
    assert.equal(nameIn(framework(['Dough', 'Oven']), 'Till'), undefined);
    assert.equal(nameIn(framework(['Dough', 'Oven']), undefined), undefined);
    assert.ok(hasSkill({ skills: [{ name: 'Dough' }, { name: 'Oven' }] }, 'oven '));
    assert.ok(!hasSkill({ skills: [{ name: 'Dough' }] }, 'oven'));
  });

  it('is the only one with roles and levels, and without groups', () => {
    assert.equal(nameIn(framework(['Dough']), undefined), 'Dough');
    assert.equal(nameIn(framework(['Dough'], { groups: [entry('Making')] }), undefined), undefined);
    assert.equal(nameIn(framework(['Dough'], { roles: undefined }), undefined), undefined);
    assert.equal(nameIn(framework(['Dough'], { levels: undefined }), undefined), undefined);
  });
});
