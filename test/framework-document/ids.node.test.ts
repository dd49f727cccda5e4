/** Ids that are left out in files. */
// cspell:ignore qualitat ruckmeldung
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFramework } from '../../src/framework-document/index.ts';
import { frameworks } from './arbitrary.ts';
import { assertDeeplyFrozen } from './frameworks.ts';

describe('an id that is left out', () => {
  const idsOf = (names: unknown[], more: object = {}) => {
    const skills = names.map((name) => ({
      ...(typeof name === 'object' && name && 'id' in name ? name : { name }),
      expectations: [],
    }));
    const { framework, issues } = parseFramework({ name: 'F', levels: [{ name: 'L' }], skills, ...more });
    return framework?.skills.map(({ id }) => id) ?? issues!.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('is derived from the name: letters and digits of any script', () =>
    assert.deepEqual(idsOf(['Code review', '  CI/CD & more! ', 'Qualität', '設計 レビュー', 'مهارة', 'Level 2']), [
      'code-review',
      'ci-cd-more',
      'qualitat',
      '設計-レヒュー',
      'مهارة',
      'level-2',
    ]));

  it('gets a number if it is taken, also by an entry further down', () =>
    assert.deepEqual(idsOf(['C', 'C++', { id: 'c-2', name: 'X' }, 'C#', { id: 'c', name: 'Y' }]), [
      'c-3',
      'c-4',
      'c-2',
      'c-5',
      'c',
    ]));

  it('is the kind of entry if the name has no letters or digits, or is none', () => {
    assert.deepEqual(idsOf(['★', '★★']), ['skill', 'skill-2']);
    assert.deepEqual(idsOf([5, null]), ['/skills/0/name wrong-type', '/skills/1/name wrong-type']);
  });

  it('comes from the name in the language of the framework, else in the first one', () => {
    const names = [{ en: 'Feedback', de: 'Rückmeldung' }, { fr: 'Retour' }];
    assert.deepEqual(idsOf(names, { lang: 'DE' }), ['ruckmeldung', 'retour']);
    assert.deepEqual(idsOf(names), ['feedback', 'retour']);
  });

  it('can be referred to, in all lists', () => {
    const { framework, issues } = parseFramework({
      name: 'F',
      levels: [{ name: 'Junior' }, { name: 'Senior' }],
      roles: [{ name: 'Backend engineer', levels: [{ id: 'senior' }] }],
      proficiencies: [{ name: 'Working' }],
      groups: [{ name: 'Our craft' }],
      skills: [
        {
          name: 'Review',
          group: 'our-craft',
          expectations: [{ role: 'backend-engineer', level: 'senior', proficiency: 'working' }],
        },
      ],
    });
    assert.deepEqual(issues, undefined);
    assertDeeplyFrozen(framework);
    assert.equal(framework!.skills[0]!.id, 'review');
  });

  it('is reported if it is there and wrong', () =>
    assert.deepEqual(
      idsOf([
        { id: '', name: 'A' },
        { id: null, name: 'B' },
      ]),
      ['/skills/0/id empty', '/skills/1/id wrong-type'],
    ));

  it('stays the same when the framework is written and read again', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const bare: any = JSON.parse(JSON.stringify(framework));
        for (const skill of bare.skills) delete skill.id;
        const { framework: first } = parseFramework(bare);
        assert.deepEqual(parseFramework(JSON.parse(JSON.stringify(first))).framework, first);
        assert.deepEqual(parseFramework(bare).framework, first);
      }),
    );
  });
});
