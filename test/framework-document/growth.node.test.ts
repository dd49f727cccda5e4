/** Parsing and queries take time in proportion to the framework, and a search is quick. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  askedAt,
  compareRoles,
  findReferences,
  type Framework,
  groupsOf,
  insertReferences,
  levelsOf,
  parseFramework,
  rolesByFamily,
  searchSkills,
  skillOf,
  skillsOf,
} from '../../src/framework-document/index.ts';
import { assertLinear } from '../growth.ts';

const list = (size: number, prefix: string) =>
  Array.from({ length: size }, (_, index) => ({ id: `${prefix}${index}`, name: `${prefix} ${index}` }));

/** A framework with `size` skills and a tenth as many groups. */
function large(size: number, levels = 4, roles = 5): Framework {
  const groups = list(Math.ceil(size / 10), 'g');
  const proficiencies = list(5, 'p');
  const skills = list(size, 's').map((skill, index) => ({
    ...skill,
    summary: `What ${index} is.`,
    group: `g${index % groups.length}`,
    formerly: [`old-${index}`],
    meanings: { p1: { text: 'Knows it.' } },
    expectations: list(levels, 'l').flatMap(({ id: level }, at) => [
      { level, proficiency: `p${at % 5}` },
      { role: `r${index % roles}`, level, text: `Does ${index} at ${at}.` },
    ]),
  }));
  return { name: 'Large', levels: list(levels, 'l'), roles: list(roles, 'r'), proficiencies, groups, skills };
}

/** A framework in which everything but the skills grows. */
function wide(size: number): Framework {
  const roles = list(size, 'r').map((role, index) => ({
    ...role,
    family: `f${index % 100}`,
    levels: [{ id: `l${index}` }],
    leadsTo: [{ role: 'r0', level: 'l0' }],
  }));
  const expectations = list(size, 'l').map(({ id: level }, index) => ({ role: `r${index}`, level, text: 'x' }));
  return { name: 'Wide', levels: list(size, 'l'), roles, skills: [{ id: 's', name: 'S', expectations }] };
}

/** Inputs that are invalid throughout, by the kind of error. */
const WRONG: Record<string, (size: number) => unknown> = {
  'unknown ids': (size) => ({
    ...large(1),
    skills: list(size, 'x').map((skill) => ({
      ...skill,
      group: skill.id,
      meanings: { [skill.id]: {} },
      expectations: [{ role: skill.id, level: skill.id, proficiency: skill.id }],
    })),
  }),
  'duplicate ids': (size) => {
    const formerly = ['a'];
    return {
      ...large(1),
      skills: Array.from({ length: size }, () => ({ id: 'a', name: 'A', formerly, expectations: [] })),
    };
  },
  'duplicate expectations': (size) => ({
    ...large(1),
    skills: [{ name: 'A', expectations: Array.from({ length: size }, () => ({ level: 'l0', text: 'x' })) }],
  }),
  'skills that are not loaded': (size) => ({
    ...large(1),
    skills: Array.from({ length: size }, () => ({ $ref: 'x' })),
  }),
  'entries of the wrong type': (size) => ({ ...large(1), skills: Array.from({ length: size }, () => 5) }),
};

/** Queries over all of a framework. */
const QUERIES: Record<string, (framework: Framework) => unknown> = {
  'what is asked, everywhere': (framework) =>
    framework.skills.map(({ id }) =>
      framework.levels!.map((level) => askedAt(framework, id, { role: 'r1', level: level.id })),
    ),
  'a comparison': (framework) =>
    compareRoles(framework, { role: 'r0', level: 'l0' }, { role: 'r1', level: `l${Math.random()}` }),
  'the skills of each role': (framework) => framework.roles!.map(({ id }) => skillsOf(framework, id)),
  'the groups': (framework) => groupsOf(framework),
  'each skill as a document': (framework) => framework.skills.map(({ id }) => skillOf(framework, id)),
  'a search': (framework) => searchSkills(framework, { words: 'does 17' }, 'en', { role: 'r1' }),
};

describe('the time', () => {
  it('to parse grows in proportion to the skills', () => assertLinear(large, parseFramework, 1000));
  it('to parse grows in proportion to the roles and levels', () => assertLinear(wide, parseFramework, 4000));
  it('to derive ids grows in proportion to the skills, also if all have one name', () => {
    const make = (size: number) => ({
      ...large(1),
      skills: Array.from({ length: size }, (_, index) =>
        index % 2 ? { name: 'A' } : { id: `a-${index}`, name: 'A' },
      ).map((skill) => ({ ...skill, expectations: [] })),
    });
    assertLinear(make, (data) => assert.ok(parseFramework(data).framework), 4000);
  });
  it('to insert files grows in proportion to them', () => {
    const make = (size: number) => ({ ...large(1), skills: list(size, 's').map(({ id }) => ({ $ref: id })) });
    assertLinear(
      make,
      (data) => insertReferences(data, new Map(findReferences(data).map(({ index, url }) => [index, { name: url }]))),
      10_000,
    );
  });

  for (const [what, make] of Object.entries(WRONG)) {
    it(`to reject ${what} grows in proportion to the framework`, () => {
      assertLinear(make, (data) => assert.ok(parseFramework(data).issues!.length > 0), 5000);
    });
  }

  for (const [what, query] of Object.entries(QUERIES)) {
    it(`to query ${what} grows in proportion to the skills`, () => {
      assertLinear((size) => parseFramework(large(size)).framework!, query, 1000);
    });
  }

  it('to query the levels of each role grows in proportion to the roles and levels', () => {
    const ask = (framework: Framework) => [
      rolesByFamily(framework),
      levelsOf(framework),
      framework.roles!.map(({ id }, index) => askedAt(framework, 's', { role: id, level: `l${index}` })),
    ];
    assertLinear((size) => parseFramework(wide(size)).framework!, ask, 4000);
  });
});

describe('a framework with 5,000 skills, 40 roles and 15 levels', () => {
  const framework = parseFramework(large(5000, 15, 40)).framework!;
  const place = { role: 'r1' };
  /** In milliseconds of CPU time, so that other processes do not count. */
  const medianOf = (work: () => unknown) => {
    const times = Array.from({ length: 21 }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return times.sort((a, b) => a - b)[10]!;
  };

  it('answers each key of a search within a frame', () => {
    for (const words of ['d', 'does 1', 'does 17 at', 'zzz', 'knows']) {
      const time = medianOf(() => searchSkills(framework, { words }, 'en', place));
      assert.ok(time < 16, `${words}: ${time} ms`);
    }
  });

  it('answers what is asked, again and again, within a frame', () => {
    const [from, to] = [
      { role: 'r1', level: 'l3' },
      { role: 'r2', level: 'l4' },
    ];
    const cells = framework.skills.slice(0, 1000);
    const time = medianOf(() => {
      compareRoles(framework, from, to);
      skillOf(framework, 's17');
      for (const { id } of cells) askedAt(framework, id, from);
    });
    assert.ok(time < 16, `${time} ms`);
  });
});
