import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { askedAt, type Framework, skillOf, statesRequired } from '../../src/framework-document/index.ts';
import {
  countExpectations,
  findExpectation,
  parse,
  statesRequired as isStated,
} from '../../src/skill-document/index.ts';
import { everyPlace, frameworks } from './arbitrary.ts';
import { ladder, parsed, requirements } from './frameworks.ts';

const framework = parsed();

describe('a skill of a framework, as a skill document', () => {
  it('has what the framework says of it, with general expectations spread and meanings filled in', () => {
    const skill = skillOf(framework, 'code-review')!;
    assert.deepEqual(
      skill.roles.map(({ id }) => id),
      ['backend', 'manager', 'data', 'intern'],
    );
    assert.deepEqual(skill.roles[1], { id: 'manager', name: 'Engineering manager', family: 'Leadership' });
    assert.deepEqual(
      skill.expectations.map(({ role, level, required, proficiency }) =>
        [role, level, required, proficiency].join(' '),
      ),
      [
        'backend junior false awareness',
        'backend senior true advanced',
        'backend lead true working',
        'manager senior true working',
        'manager lead true working',
        'data junior false awareness',
        'data senior true working',
        'data lead true working',
        'intern junior false awareness',
      ],
    );
    const head = Object.fromEntries(Object.entries(skill).filter(([name]) => !/^(roles|expectations)$/.test(name)));
    assert.deepEqual(head, {
      id: 'code-review',
      name: 'Code review',
      summary: 'Reading the code of others.',
      url: 'code-review.html',
      links: [{ name: 'Guide', url: 'guide.html' }],
      formerly: ['reviews'],
      sameAs: ['https://example.org/skill/42'],
      lang: 'en',
      source: { name: 'Wiki', url: 'wiki.html' },
      updated: '2026-03-17',
      domain: { name: 'Company' },
      group: { name: 'Craft' },
      levels: framework.levels,
      proficiencies: framework.proficiencies,
    });
    assert.deepEqual(findExpectation(skill, 'data', 'junior'), {
      role: 'data',
      level: 'junior',
      required: false,
      text: 'Knows our guide.',
      links: [{ name: 'Guide', url: 'guide.html' }],
      proficiency: 'awareness',
    });
  });

  it('is found by a former id, and cached', () => {
    assert.equal(skillOf(framework, 'reviews'), skillOf(framework, 'code-review'));
    assert.equal(skillOf(framework, 'x'), undefined);
  });

  it('has the domain of its group, if that has one', () =>
    assert.deepEqual(skillOf(framework, 'feedback')!.domain, { name: 'Leadership' }));

  it('has all roles and no expectations if it asks nothing', () => {
    const skill = skillOf(framework, 'chess')!;
    assert.deepEqual([skill.roles.length, skill.levels.length, skill.expectations], [4, 3, []]);
  });

  it('does not copy the general meaning of a proficiency', () =>
    assert.equal(findExpectation(skillOf(framework, 'feedback')!, 'manager', 'senior')!.text, undefined));

  it('states what is required, or nothing, as its framework does', () => {
    assert.deepEqual(countExpectations(skillOf(framework, 'writing')!), { mandatory: 0, optional: 1 });
    const silent = parsed((d) =>
      d.skills.forEach((one: any) => one.expectations.forEach((e: any) => delete e.required)),
    );
    assert.equal(countExpectations(skillOf(silent, 'writing')!), undefined);
  });

  it('has one role in a framework without roles, and one level in one without levels', () => {
    const { roles, expectations } = skillOf(ladder(), 'code-review')!;
    assert.deepEqual(roles, [{ id: 'everyone', name: 'Engineering framework' }]);
    assert.deepEqual(
      expectations.map(({ role, level }) => `${role} ${level}`),
      ['everyone junior', 'everyone senior', 'everyone lead'],
    );
    const care = skillOf(requirements(), 'care')!;
    assert.deepEqual(care.levels, [{ id: 'any', name: 'Engineering framework' }]);
    assert.deepEqual(
      care.expectations.map(({ role, level, text }) => `${role} ${level} ${text}`),
      ['nurse any undefined', 'doctor any Cares.'],
    );
  });

  it('does not take unknown properties of a skill for its own', () => {
    const odd = parsed((d) => Object.assign(d.skills[0], { levels: 5, lang: 5, source: 5, roles: [], $schema: 5 }));
    assert.equal(skillOf(odd, 'writing')!.levels.length, 3);
  });
});

/** The places of a skill document that stand for a place of the framework. */
const inDocument = ({ roles = [], levels = [] }: Framework, place: { role?: string; level?: string }) => ({
  role: roles.length > 0 ? (place.role ?? '') : 'everyone',
  level: levels.length > 0 ? (place.level ?? '') : 'any',
});

describe('every skill of every framework', () => {
  it('is a valid, frozen skill document that parse returns unchanged', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        for (const { id } of framework.skills) {
          const skill = skillOf(framework, id)!;
          assert.equal(parse(skill).skill, skill);
          assert.equal(skillOf(framework, id), skill);
          assert.ok(Object.isFrozen(skill) && Object.isFrozen(skill.expectations) && Object.isFrozen(skill.levels[0]));
          if (skill.expectations.length > 0) assert.equal(isStated(skill), statesRequired(framework));
        }
      }),
    );
  });

  it('agrees with askedAt for every role and level', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        for (const { id, meanings } of framework.skills) {
          const skill = skillOf(framework, id)!;
          const places = everyPlace(framework).filter(({ role }) => role !== undefined || !framework.roles);
          for (const place of places) {
            const asked = askedAt(framework, id, place);
            const { role, level } = inDocument(framework, place as { role?: string; level?: string });
            const found = findExpectation(skill, role, level);
            assert.equal(found === undefined, asked === undefined);
            if (!found || !asked) continue;
            assert.equal(found.required, asked.required);
            assert.equal(found.proficiency, asked.proficiency?.id);
            const meaning = meanings?.[found.proficiency ?? ''];
            const hasOwn = asked.text !== undefined || asked.items !== undefined;
            assert.deepEqual(
              [found.text, found.items, found.links],
              hasOwn
                ? [asked.text, asked.items, asked.links]
                : [meaning?.text, meaning?.items, asked.links ?? meaning?.links],
            );
          }
        }
      }),
    );
  });
});
