import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  askedAt,
  findGroup,
  findRole,
  findSkill,
  type Framework,
  groupsOf,
  hasLevels,
  hasRoles,
  levelsOf,
  rankOf,
  rolesByFamily,
  skillsOf,
  statesRequired,
} from '../../src/framework-document/index.ts';
import { everyPlace, frameworks } from './arbitrary.ts';
import { ladder, parsed, requirements } from './frameworks.ts';

const framework = parsed();
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the levels of a role', () => {
  it('are all, or those that it lists, in the order and with the names that apply', () => {
    assert.deepEqual(ids(levelsOf(framework, 'backend')), ['junior', 'senior', 'lead']);
    assert.deepEqual(levelsOf(framework, 'manager'), [
      { id: 'senior', name: 'Team lead', summary: 'Leads one team.' },
      { id: 'lead', name: 'Lead' },
    ]);
    assert.equal(levelsOf(framework), framework.levels);
  });

  it('are the same list each time', () => {
    assert.equal(levelsOf(framework, 'manager'), levelsOf(framework, 'manager'));
    assert.ok(Object.isFrozen(levelsOf(framework, 'manager')) && Object.isFrozen(levelsOf(framework, 'manager')[0]));
    assert.equal(levelsOf(requirements(), 'nurse'), levelsOf(requirements()));
  });

  it('are none for an unknown role, and in a framework without levels', () => {
    assert.deepEqual(levelsOf(framework, 'x'), []);
    assert.deepEqual(levelsOf(requirements(), 'nurse'), []);
  });

  it('are all in a framework without roles', () => assert.equal(levelsOf(ladder(), 'x').length, 3));
});

describe('the roles', () => {
  it('come by family, in the order in which these occur', () => {
    assert.deepEqual(
      rolesByFamily(framework).map(({ family, roles }) => [family, ids(roles)]),
      [
        ['Engineering', ['backend', 'data']],
        ['Leadership', ['manager']],
        [undefined, ['intern']],
      ],
    );
    assert.equal(rolesByFamily(framework), rolesByFamily(framework));
    assert.deepEqual(rolesByFamily(ladder()), []);
  });

  it('keep families in several languages together', () => {
    const roles = ['a', 'b'].map((name) => ({ name, family: { en: 'Data', de: 'Daten' } }));
    const [part, ...others] = rolesByFamily(parsed((d) => ((d.roles = roles), (d.skills = []))));
    assert.deepEqual([part!.roles.length, others], [2, []]);
  });

  it('are found by id', () => {
    assert.equal(findRole(framework, 'data'), framework.roles![2]);
    assert.equal(findRole(framework, 'toString'), undefined);
  });
});

describe('what a framework has', () => {
  it('is roles, levels or both', () => {
    const has = (of: Framework) => [hasRoles(of), hasLevels(of)];
    assert.deepEqual([framework, ladder(), requirements()].map(has), [
      [true, true],
      [false, true],
      [true, false],
    ]);
  });
});

describe('askedAt', () => {
  it('prefers an expectation for the role, as a whole', () => {
    assert.deepEqual(askedAt(framework, 'code-review', { role: 'backend', level: 'senior' }), {
      required: true,
      proficiency: framework.proficiencies![2],
      text: 'Reads for design.',
    });
    assert.deepEqual(askedAt(framework, 'code-review', { role: 'data', level: 'senior' }), {
      required: true,
      proficiency: framework.proficiencies![1],
      meaning: { text: 'Reads for defects.', items: ['Finds what tests miss'] },
    });
    const without = parsed((d) => (d.skills[1].expectations[2] = { role: 'backend', level: 'senior', text: 'x' }));
    assert.deepEqual(askedAt(without, 'code-review', { role: 'backend', level: 'senior' }), {
      required: false,
      text: 'x',
    });
  });

  it('gives the general meaning of a proficiency that has none for the skill', () => {
    const asked = askedAt(framework, 'feedback', { role: 'manager', level: 'senior' })!;
    assert.deepEqual(asked.meaning, { text: 'Knows what it is for.' });
    assert.equal(asked.required, false);
  });

  it('keeps the links of a meaning without words', () => {
    const links = [{ name: 'L', url: 'l.html' }];
    const one = parsed((d) => (d.skills[2].meanings = { awareness: { links } }));
    const asked = askedAt(one, 'feedback', { role: 'manager', level: 'senior' })!;
    assert.deepEqual(asked.meaning, { links, text: 'Knows what it is for.' });
  });

  it('is nothing where nobody can stand, and where nothing is asked', () => {
    const places = [
      { role: 'x', level: 'senior' },
      { role: 'backend', level: 'x' },
      { role: 'backend' },
      { role: 'manager', level: 'junior' },
      {},
    ];
    for (const place of places) assert.equal(askedAt(framework, 'code-review', place), undefined);
    assert.equal(askedAt(framework, 'x', { role: 'backend', level: 'senior' }), undefined);
    assert.equal(askedAt(framework, 'chess', { role: 'backend', level: 'senior' }), undefined);
  });

  it('is what is asked of every role, without a role', () => {
    assert.equal(askedAt(framework, 'code-review', { level: 'senior' })!.proficiency!.id, 'working');
    assert.equal(askedAt(framework, 'writing', { level: 'senior' }), undefined);
  });

  it('ignores roles and levels where a framework has none', () => {
    assert.ok(askedAt(ladder(), 'code-review', { role: 'everyone', level: 'senior' }));
    assert.equal(askedAt(requirements(), 'surgery', { role: 'doctor', level: 'any' })!.text, 'Operates.');
    assert.equal(askedAt(requirements(), 'surgery', { role: 'nurse' }), undefined);
    assert.equal(askedAt(requirements(), 'care', { role: 'nurse' })!.text, undefined);
    assert.equal(askedAt(requirements(), 'hygiene', { role: 'nurse' })!.proficiency!.id, 'working');
  });

  it('says nothing of what is required where the framework does not', () => {
    const one = parsed((d) =>
      d.skills.forEach((skill: any) => skill.expectations.forEach((e: any) => delete e.required)),
    );
    assert.ok(statesRequired(framework) && !statesRequired(one));
    assert.equal(askedAt(one, 'code-review', { level: 'senior' })!.required, undefined);
  });

  it('returns the same frozen object each time', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        for (const { id } of framework.skills) {
          for (const place of everyPlace(framework)) {
            const asked = askedAt(framework, id, place);
            assert.equal(askedAt(framework, id, place), asked);
            if (asked) assert.ok(Object.isFrozen(asked) && Object.isFrozen(asked.meaning));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the skills', () => {
  it('are found by their ids and former ids', () => {
    assert.equal(findSkill(framework, 'reviews'), framework.skills[1]);
    assert.equal(findSkill(framework, 'chess'), framework.skills[3]);
    assert.equal(findSkill(framework, 'constructor'), undefined);
  });

  it('of a role are those with something asked of it, in the framework’s order', () => {
    assert.deepEqual(ids(skillsOf(framework, 'manager')), ['feedback', 'code-review']);
    assert.deepEqual(ids(skillsOf(framework, 'data')), ['code-review', 'writing']);
    assert.deepEqual(ids(skillsOf(framework, 'intern')), ['code-review']);
    assert.deepEqual(ids(skillsOf(framework)), ['feedback', 'code-review', 'writing']);
    assert.deepEqual(ids(skillsOf(framework, 'x')), []);
    assert.deepEqual(ids(skillsOf(ladder(), 'x')), ['code-review']);
    assert.deepEqual(ids(skillsOf(requirements(), 'nurse')), ['hygiene', 'care']);
    assert.equal(skillsOf(framework, 'data'), skillsOf(framework, 'data'));
  });

  it('of a role agree with what is asked at its levels', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        for (const { id: role } of framework.roles ?? []) {
          const levels = hasLevels(framework) ? levelsOf(framework, role) : [{ id: '' }];
          const asked = framework.skills.filter(({ id }) =>
            levels.some((level) => askedAt(framework, id, { role, level: level.id })),
          );
          assert.deepEqual(new Set(skillsOf(framework, role)), new Set(asked));
        }
      }),
    );
  });

  it('come by group, those without one last', () => {
    const parts = (list?: Framework['skills']) =>
      groupsOf(framework, list).map(({ group, skills }) => [group?.id, ids(skills)]);
    assert.deepEqual(parts(), [
      ['people', ['feedback']],
      ['craft', ['code-review', 'chess']],
      [undefined, ['writing']],
    ]);
    assert.deepEqual(parts([framework.skills[3]!]), [['craft', ['chess']]]);
    assert.deepEqual(parts([]), []);
  });

  it('find their group', () => {
    assert.equal(findGroup(framework, 'craft'), framework.groups![1]);
    assert.equal(findGroup(framework, 'x'), undefined);
  });
});

describe('the rank of a proficiency', () => {
  it('is its index; -1 if it is unknown or missing', () => {
    assert.deepEqual(
      ['awareness', 'advanced', 'x', undefined].map((id) => rankOf(framework, id)),
      [0, 2, -1, -1],
    );
  });
});
