/** What several files make together: each is a role, a group, a level or a skill. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { combine, type Part } from '../../src/formats/combine.ts';
import { type Framework, parseFramework } from '../../src/framework-document/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';
import type { ReadingOptions } from '../../src/formats/index.ts';

const LEVELS = ['Junior', 'Senior'].map((name) => ({ id: name.toLowerCase(), name }));

/** A file with skills, each of which asks for a text at all of its levels. */
function file(name: Framework['name'], skills: readonly string[], more: Partial<Framework> = {}): Part {
  const levels = more.levels ?? LEVELS;
  const asked = (skill: string) => levels.map(({ id }) => ({ level: id, text: `${skill} at ${id}` }));
  const data = {
    ...{ name, levels, ...more },
    skills: skills.map((skill) => ({ id: skill.toLowerCase(), name: skill, expectations: asked(skill) })),
  };
  const { framework, issues } = parseFramework(JSON.parse(JSON.stringify(data)));
  assert.ok(framework, JSON.stringify(issues));
  return { framework };
}

const level = (name: string, skills: readonly string[]) => file(name, skills, { levels: [{ id: 'x', name }] });
const role = (name: string) => ({ roles: [{ id: name.toLowerCase(), name }] });

const SKILL: SkillDocument = {
  ...{ name: 'Oven', lang: 'fr', levels: LEVELS, roles: [{ id: 'baker', name: 'Baker' }] },
  expectations: [{ role: 'baker', level: 'junior', text: 'Heats' }],
};

function readAs(parts: readonly Part[], options: ReadingOptions = {}): string[] {
  const { framework, readAs = [], notes } = combine(parts, options);
  const names = (list: readonly { readonly name: unknown }[] = []) => list.map(({ name }) => name).join(', ');
  assert.ok(framework, JSON.stringify(notes));
  const { roles, groups, levels, skills } = framework;
  return [...readAs, `roles ${names(roles)}`, `groups ${names(groups)}`, `levels ${names(levels)}`, `skills ${names(skills)}`]; // prettier-ignore
}

describe('several files', () => {
  it('are roles if their skills are the same', () => {
    const parts = [file('Baker', ['Dough', 'Oven']), file('Clerk', [' dough', 'OVEN'])];
    assert.deepEqual(readAs(parts), [
      'one framework, each file a role: 2 skills, 2 levels, 2 roles',
      ...['roles Baker, Clerk', 'groups ', 'levels Junior, Senior', 'skills Dough, Oven'],
    ]);
    const { framework } = combine(parts);
    assert.deepEqual(framework!.skills[0]!.expectations, [
      { role: 'baker', level: 'junior', text: 'Dough at junior' },
      { role: 'baker', level: 'senior', text: 'Dough at senior' },
      { role: 'clerk', level: 'junior', text: 'dough at junior' },
      { role: 'clerk', level: 'senior', text: 'dough at senior' },
    ]);
  });

  it('are groups if not more than half of their skills are the same', () => {
    assert.deepEqual(readAs([file('Making', ['Dough', 'Oven']), file('Selling', ['Till', 'Oven'])]), [
      'one framework, each file a group: 4 skills in 2 groups, 2 levels',
      ...['roles ', 'groups Making, Selling', 'levels Junior, Senior', 'skills Dough, Oven, Till, Oven'],
    ]);
    const most = [file('Making', ['Dough', 'Oven', 'Rye']), file('Selling', ['Till', 'Oven', 'Rye'])];
    assert.match(readAs(most)[0]!, /each file a role/);
  });

  it('are levels if each asks only of the level with its name', () => {
    assert.deepEqual(readAs([level('Junior', ['Dough', 'Oven']), level('Senior', ['Dough', 'Oven'])]), [
      'one framework, each file a level: 2 skills, 2 levels',
      ...['roles ', 'groups ', 'levels Junior, Senior', 'skills Dough, Oven'],
    ]);
    const two = [file('Junior', ['Dough', 'Oven']), level('Senior', ['Dough', 'Oven'])];
    assert.match(readAs(two)[0]!, /1 files as roles, 1 files as levels/);
  });

  it('are skills if each has one, or is a document of one', () => {
    assert.deepEqual(readAs([file('Making', ['Dough']), { skill: SKILL }, {}]), [
      'one framework, each file a skill: 2 skills, 2 levels, 1 role',
      ...['roles Baker', 'groups ', 'levels Junior, Senior', 'skills Dough, Oven'],
    ]);
  });

  it('may be different, and have the same skills with several roles', () => {
    const staff = { roles: ['Helper', 'Baker'].map((name) => ({ id: name.toLowerCase(), name })) };
    const parts = [file('Making', ['Dough', 'Oven'], staff), file('Clerk', ['Dough', 'Oven']), file('x', ['Till'])];
    assert.deepEqual(readAs(parts), [
      'one framework, 1 files as groups, 1 files as roles, 1 files as skills: 5 skills in 1 group, 2 levels, 3 roles',
      ...[
        'roles Helper, Baker, Clerk',
        'groups Making',
        'levels Junior, Senior',
        'skills Dough, Oven, Dough, Oven, Till',
      ],
    ]);
  });

  it('keep the roles of a group, and ask nothing of those of other files', () => {
    const staff = {
      roles: [
        { id: 'helper', name: 'Helper', levels: [{ id: 'junior' }] },
        { id: 'baker', name: 'Baker' },
      ],
    };
    const making = file('Making', ['Dough', 'Oven'], staff);
    const { framework } = combine([making, file('Selling', ['Till', 'Shop'], role('Clerk'))]);
    assert.deepEqual(
      framework!.roles!.map(({ name, levels }) => [name, levels?.map(({ id }) => id)]),
      [
        ['Helper', ['junior']],
        ['Baker', undefined],
        ['Clerk', undefined],
      ],
    );
    assert.deepEqual(
      framework!.skills.map(({ expectations }) => expectations.map(({ role, level }) => `${role} ${level}`).join()),
      [
        ...['Dough', 'Oven'].map(() => 'helper junior,baker junior,baker senior'),
        ...['Till', 'Shop'].map(() => 'clerk junior,clerk senior'),
      ],
    );
  });

  it('ask the same of every role if all have the same roles', () => {
    const staff = { roles: ['Helper', 'Baker'].map((name) => ({ id: name.toLowerCase(), name })) };
    const parts = [file('Making', ['Dough', 'Oven'], staff), file('Selling', ['Till', 'Shop'], staff)];
    const { roles, skills } = combine(parts).framework!;
    assert.deepEqual([roles!.length, skills[0]!.expectations.map(({ role }) => role)], [2, [undefined, undefined]]);
  });

  it('are named by their only role, else by the first language of their name', () => {
    const parts = [
      file('Bakery', ['Dough', 'Oven'], role('Baker')),
      file({ de: 'Kasse', en: 'Till' }, ['Dough', 'Oven']),
    ];
    assert.equal(readAs(parts)[1], 'roles Baker, Kasse');
    const groups = [file('Bakery', ['Dough', 'Oven'], role('Baker')), file({ de: 'Kasse', en: 'Till' }, ['a', 'b'])];
    assert.equal(readAs(groups)[2], 'groups Bakery, Kasse');
  });
});

describe('the framework of several files', () => {
  const parts: readonly Part[] = [file('Making', ['Dough']), { skill: SKILL }, file('x', ['Till'], { lang: 'de' })];

  it('has the name, the language and the levels that the caller states', () => {
    const options = { name: 'Bakery', defaultName: 'Folder', lang: 'en', levels: ['Senior', 'Junior'] };
    const { framework } = combine(parts, options);
    assert.deepEqual([framework!.name, framework!.lang], ['Bakery', 'en']);
    assert.equal(readAs(parts, options)[3], 'levels Senior, Junior');
  });

  it('else has the name of the folder and the first language of a file', () => {
    const named = (options: ReadingOptions) => combine(parts, options).framework!.name;
    assert.deepEqual([named({ defaultName: 'Folder' }), named({})], ['Folder', 'Framework']);
    assert.equal(combine(parts).framework!.lang, 'fr');
  });

  it('keeps what a role calls its levels, and what it says of them', () => {
    const own = [{ id: 'junior', name: 'Helper', summary: 'Begins.' }, { id: 'senior' }];
    const baker = file('Oven', ['Dough'], { roles: [{ id: 'baker', name: 'Baker', levels: own }] });
    const { framework } = combine([baker, file('Shop', ['Till'], role('Clerk'))]);
    assert.deepEqual(framework!.roles![0]!.levels, own);
  });

  it('tells with its file what it leaves out', () => {
    const parts = [
      { ...file('Oven', ['Dough'], { version: '3' }), file: 'oven.json' },
      { ...file('Shop', ['Till']), file: 'shop.json' },
    ];
    assert.deepEqual(
      combine(parts).notes.map(({ place, code, message }) => `${place} ${code} ${message}`),
      [
        'oven.json /name left-out This block is left out: "Oven".',
        'oven.json /version left-out This block is left out: "3".',
        'shop.json /name left-out This block is left out: "Shop".',
      ],
    );
  });

  it('is none without a skill, and the notes say why', () => {
    const { framework, notes } = combine([{}]);
    assert.equal(framework, undefined);
    assert.ok(notes.some(({ severity, message }) => severity === 'error' && message));
  });
});
