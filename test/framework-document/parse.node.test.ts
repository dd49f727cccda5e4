import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworkSteps, isFramework, parseFramework, parseFrameworkJson } from '../../src/framework-document/index.ts';
import { assertDeeplyFrozen, changed, engineering, ladder, parsed, requirements } from './frameworks.ts';

describe('parseFramework', () => {
  it('returns a deeply frozen copy and does not change its input', () => {
    const given = engineering();
    const { framework } = parseFramework(given);
    assert.deepEqual(framework, given);
    assertDeeplyFrozen(framework);
    assert.ok(!Object.isFrozen(given) && !Object.isFrozen(given.skills));
  });

  it('returns a parsed framework unchanged', () => {
    const framework = parsed();
    assert.equal(parseFramework(framework).framework, framework);
  });

  it('accepts frameworks without roles, without levels and without skills', () => {
    assert.ok(ladder());
    assert.ok(requirements());
    assert.ok(parsed((d) => (d.skills = [])));
  });

  it('keeps unknown properties, except those that change prototypes', () => {
    const json = JSON.stringify(changed((d) => ((d.extra = { deep: 1 }), (d.skills[0].extra = 2))));
    const { framework } = parseFrameworkJson(
      json.replace('"extra":2', '"extra":2,"__proto__":{"group":"craft"},"constructor":1'),
    );
    assert.deepEqual(framework!['extra'], { deep: 1 });
    assert.deepEqual(Object.keys(framework!.skills[0]!), ['id', 'name', 'expectations', 'extra']);
    assert.equal(framework!.skills[0]!.group, undefined);
  });

  it('reports what is wrong in all parts at once, with pointer, code and sentence', () => {
    const { issues } = parseFramework({
      name: 'F',
      roles: [{ id: 'a', name: 'A' }, { id: 'a' }],
      skills: [{ name: 'S', group: 'x', expectations: [{ role: 'b' }, { level: 'l', text: ' ' }] }],
    });
    assert.deepEqual(
      issues!.map(({ pointer, code, message }) => `${pointer}  ${code}  ${message}`),
      [
        '/roles/1/name  missing  "name" is missing.',
        '/skills/0/expectations/1/text  empty  Must not be empty.',
        '/roles/1/id  duplicate-id  The id "a" is already used by /roles/0.',
        '/skills/0/group  unknown-group  "x" is not one of: (there are none)',
        '/skills/0/expectations/0/role  unknown-role  "b" is not one of: a',
        '/skills/0/expectations/0  no-text  An expectation needs a "text", "items" or a "proficiency".',
        '/skills/0/expectations/1/level  unknown-level  "l" is not one of: (there are none)',
      ],
    );
  });

  it('reads JSON, and says why it is none', () => {
    assert.deepEqual(parseFrameworkJson(`\uFEFF${JSON.stringify(engineering())}`).framework, engineering());
    assert.equal(parseFrameworkJson('{').issues![0]!.code, 'not-json');
  });

  it('works in steps, also within long lists of one skill', () => {
    const skill = (expectations: number) => ({
      ...engineering().skills[0]!,
      expectations: Array(expectations).fill(5),
    });
    const count = (data: unknown) => [...frameworkSteps(data)].length;
    const skills = Array.from({ length: 100 }, () => skill(600));
    assert.ok(count({ ...engineering(), skills }) - count(engineering()) >= (3 * 60_000) / 5000 - 3);
  });
});

describe('isFramework', () => {
  it('tells frameworks from skill documents and anything else', () => {
    const throwing = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('No.');
        },
      },
    );
    assert.ok(isFramework(engineering()) && isFramework({ skills: 5 }));
    for (const data of [{ expectations: [] }, [], null, 'skills', 5, throwing, Object.create({ skills: [] })]) {
      assert.equal(isFramework(data), false);
    }
  });
});
