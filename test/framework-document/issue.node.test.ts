import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFramework } from '../../src/framework-document/index.ts';
import { changed, requirements } from './frameworks.ts';

/** The issues of a slightly changed framework, as `pointer code`. */
function issuesOf(change: (framework: any) => void): string[] {
  return (parseFramework(changed(change)).issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}

function messagesOf(change: (framework: any) => void): string[] {
  return (parseFramework(changed(change)).issues ?? []).map(({ message }) => message);
}

describe('an issue of a framework', () => {
  const expectation = (d: any) => d.skills[1].expectations[2];
  const mistakes: [string, (framework: any) => void, string[]][] = [
    ['no skills', (d) => delete d.skills, ['/skills missing']],
    [
      'an empty list of levels',
      (d) => ((d.levels = []), (d.skills = []), (d.roles.length = 1), delete d.roles[0].leadsTo),
      ['/levels empty'],
    ],
    ['an empty list of roles', (d) => ((d.roles = []), (d.skills = [])), ['/roles empty']],
    ['a role without levels', (d) => (d.roles[3].levels = []), ['/roles/3/levels empty']],
    ['neither levels nor roles', (d) => (delete d.levels, delete d.roles, (d.skills = [])), [' no-levels-or-roles']],
    ['a number in the place of the version', (d) => (d.version = 4), ['/version wrong-type']],
    ['a day that does not exist', (d) => (d.updated = '2026-02-30'), ['/updated invalid-date']],
    ['an unknown role', (d) => (expectation(d).role = 'x'), ['/skills/1/expectations/2/role unknown-role']],
    ['an unknown level', (d) => (expectation(d).level = 'x'), ['/skills/1/expectations/2/level unknown-level']],
    [
      'an unknown proficiency',
      (d) => (expectation(d).proficiency = 'x'),
      ['/skills/1/expectations/2/proficiency unknown-proficiency'],
    ],
    ['an unknown group', (d) => (d.skills[3].group = 'x'), ['/skills/3/group unknown-group']],
    ['a meaning of nothing', (d) => (d.skills[1].meanings.x = {}), ['/skills/1/meanings/x unknown-proficiency']],
    [
      'a meaning that is a text',
      (d) => (d.skills[1].meanings.working = 'x'),
      ['/skills/1/meanings/working wrong-type'],
    ],
    ['a list of meanings', (d) => (d.skills[1].meanings = []), ['/skills/1/meanings wrong-type']],
    ['an unknown level of a role', (d) => (d.roles[3].levels[0].id = 'x'), ['/roles/3/levels/0/id unknown-level']],
    [
      'a level of a role twice',
      (d) => (d.roles[3].levels[1] = { id: 'junior' }),
      ['/roles/3/levels/1/id duplicate-id'],
    ],
    ['a way to nowhere', (d) => (d.roles[0].leadsTo[1].role = 'x'), ['/roles/0/leadsTo/1/role unknown-role']],
    [
      'a way to an unknown level',
      (d) => (d.roles[0].leadsTo[1].level = 'x'),
      ['/roles/0/leadsTo/1/level unknown-level'],
    ],
    [
      'a way to a level that the role lacks',
      (d) => (d.roles[0].leadsTo[0].level = 'junior'),
      ['/roles/0/leadsTo/0/level level-not-in-role'],
    ],
    [
      'an expectation at a level that the role lacks',
      (d) => (expectation(d).role = 'intern'),
      ['/skills/1/expectations/2/level level-not-in-role'],
    ],
    ['an expectation without level', (d) => delete expectation(d).level, ['/skills/1/expectations/2/level missing']],
    [
      'an expectation of nothing',
      (d) => (d.skills[0].expectations[0] = { level: 'lead' }),
      ['/skills/0/expectations/0 no-text'],
    ],
    [
      'a pair of role and level twice',
      (d) => d.skills[1].expectations.push({ ...expectation(d) }),
      ['/skills/1/expectations/4 duplicate-expectation'],
    ],
    [
      'a general expectation twice',
      (d) => d.skills[1].expectations.push({ level: 'lead', text: 'x' }),
      ['/skills/1/expectations/4 duplicate-expectation'],
    ],
    ['a role id twice', (d) => d.roles.push({ id: 'data', name: 'D' }), ['/roles/4/id duplicate-id']],
    ['a group id twice', (d) => d.groups.push({ id: 'craft', name: 'C' }), ['/groups/3/id duplicate-id']],
    ['a skill id twice', (d) => (d.skills[3].id = 'writing'), ['/skills/3/id duplicate-id']],
    [
      'a former id that is in use',
      (d) => (d.skills[1].formerly = ['x', 'chess']),
      ['/skills/1/formerly/1 duplicate-id'],
    ],
    ['one former id of two skills', (d) => (d.skills[3].formerly = ['reviews']), ['/skills/3/formerly/0 duplicate-id']],
    ['an unsafe url', (d) => (d.skills[1].sameAs = ['javascript:x']), ['/skills/1/sameAs/0 unsafe-url']],
    ['a skill in a file', (d) => (d.skills[3] = { $ref: 'x.json' }), ['/skills/3 not-loaded']],
    [
      'a file whose URL is none',
      (d) => (d.skills[3] = { $ref: 5 }),
      ['/skills/3/$ref wrong-type', '/skills/3 not-loaded'],
    ],
  ];
  for (const [what, change, expected] of mistakes) {
    it(`is reported for ${what}`, () => assert.deepEqual(issuesOf(change), expected));
  }

  it('says the way out', () => {
    const messages = messagesOf((d) => {
      d.roles[0].leadsTo[0].level = 'junior';
      d.skills[1].expectations.push({ level: 'lead', text: 'x' });
      d.skills[3].formerly = ['reviews'];
      d.skills[0] = { $ref: 'skills/x.json' };
    });
    assert.deepEqual(messages, [
      'Add "junior" to the "levels" of "manager".',
      'The id "reviews" is already used by /skills/1/formerly/0.',
      '"skills/x.json" is not loaded: put its content here, with insertReferences.',
      '"every role" at "lead" already has an expectation: /skills/1/expectations/3.',
    ]);
    assert.deepEqual(
      messagesOf((d) => (delete d.levels, delete d.roles, (d.skills = []))),
      ['Add "levels" or "roles".'],
    );
  });

  it('is not reported for a skill that formerly had its own id', () =>
    assert.deepEqual(
      issuesOf((d) => (d.skills[1].formerly = ['code-review', 'reviews', 'reviews'])),
      [],
    ));

  it('is reported for levels where a framework has none, and for pairs there', () => {
    const { issues } = parseFramework({
      ...requirements(),
      skills: [
        {
          name: 'S',
          expectations: [{ level: 'x', text: 'x' }, { text: 'x' }, { text: 'y' }, { role: 'nurse', text: 'z' }],
        },
      ],
    });
    assert.deepEqual(
      issues!.map(({ pointer, message }) => `${pointer} ${message}`),
      [
        '/skills/0/expectations/0/level "x" is not one of: (there are none)',
        '/skills/0/expectations/2 "every role" at "any level" already has an expectation: /skills/0/expectations/1.',
      ],
    );
  });

  it('is reported once for a role that is no text', () =>
    assert.deepEqual(
      issuesOf((d) => (d.skills[1].expectations[2].role = 5)),
      ['/skills/1/expectations/2/role wrong-type'],
    ));
});
