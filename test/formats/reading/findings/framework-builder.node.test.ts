/** What a framework has after findings, one after the other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FrameworkBuilder, type FrameworkFacts } from '../../../../src/formats/reading/findings/framework-builder.ts';
import type { Asked, Described, Finding } from '../../../../src/formats/reading/findings/finding.ts';
import { findLegend } from '../../../../src/formats/reading/levels/legend.ts';

const FACTS: FrameworkFacts = { name: 'Bakery' };

function build(findings: readonly Finding[], facts: Partial<FrameworkFacts> = {}) {
  const builder = new FrameworkBuilder({ ...FACTS, ...facts });
  builder.add(findings);
  const { data, notes } = builder.finish();
  return { data, notes: notes.map(({ place, code, message }) => `${place} ${code} ${message}`) };
}

const asked = (more: Partial<Asked>): Asked => ({ kind: 'asked', skill: 'Dough', place: 'row 2', ...more });
const described = (of: Described['of'], name: string, more: Partial<Described> = {}): Described => ({
  ...{ kind: 'described', of, name, text: 'Told', place: 'row 3' },
  ...more,
});
const legend = (...entries: readonly string[]) =>
  findLegend(
    entries.map((line) => ({ lines: [line], place: 'line 9' })),
    [],
    () => true,
  );
const skills = (findings: readonly Finding[], facts: Partial<FrameworkFacts> = {}) =>
  build(findings, facts).data['skills'];

describe('a framework without findings', () => {
  it('has its name and nothing else', () => {
    assert.deepEqual(build([]), { data: { name: 'Bakery', skills: [] }, notes: [] });
  });

  it('has what the source says of it', () => {
    const facts = {
      lang: 'de',
      levels: ['Helper', 'Baker'],
      more: { version: '2' },
      legend: legend('1 = basic; – = none'),
    };
    assert.deepEqual(build([], facts).data, {
      name: 'Bakery',
      lang: 'de',
      version: '2',
      levels: [
        { id: 'helper', name: 'Helper' },
        { id: 'baker', name: 'Baker' },
      ],
      proficiencies: [{ id: 'basic', name: 'basic', short: '1' }],
      skills: [],
    });
  });
});

describe('what is asked', () => {
  it('makes the skill, its group and domain, the role, the level and the proficiency', () => {
    const finding = asked({
      ...{ group: 'Making', domain: ' Bread  and rolls ', role: 'Baker', level: 'Senior', proficiency: '3 ' },
      ...{ required: false, text: ' Judges it ', items: [{ text: 'By hand', examples: ['Rye'] }] },
      links: [{ name: 'How', url: 'https://bread.example' }],
    });
    assert.deepEqual(build([finding]), {
      data: {
        name: 'Bakery',
        levels: [{ id: 'senior', name: 'Senior' }],
        roles: [{ id: 'baker', name: 'Baker' }],
        proficiencies: [{ id: '3', name: '3' }],
        groups: [{ id: 'making', name: 'Making', domain: { name: 'Bread and rolls' } }],
        skills: [
          {
            id: 'dough',
            name: 'Dough',
            group: 'making',
            expectations: [
              {
                ...{ role: 'baker', level: 'senior', required: false, text: 'Judges it' },
                items: [{ text: 'By hand', examples: ['Rye'] }],
                links: [{ name: 'How', url: 'https://bread.example' }],
                proficiency: '3',
              },
            ],
          },
        ],
      },
      notes: [],
    });
  });

  it('is put together for the same skill, role and level', () => {
    const same = { role: 'Baker', level: 'Senior' };
    const findings = [
      asked({ ...same, text: 'Judges it', proficiency: '3' }),
      asked({ ...same, text: 'Teaches it', proficiency: '3', required: true }),
      asked({ ...same, role: 'Clerk', text: 'Sells it' }),
      asked({ level: 'Senior', text: 'Likes it' }),
    ];
    assert.deepEqual(skills(findings), [
      {
        id: 'dough',
        name: 'Dough',
        expectations: [
          { role: 'baker', level: 'senior', text: 'Judges it\n\nTeaches it', proficiency: '3', required: true },
          { role: 'clerk', level: 'senior', text: 'Sells it' },
          { level: 'senior', text: 'Likes it' },
        ],
      },
    ]);
  });

  it('has one proficiency; a second one is noted', () => {
    const findings = [asked({ proficiency: '3' }), asked({ proficiency: '1', place: 'row 7' })];
    const { data, notes } = build(findings, { legend: legend('3 = can teach') });
    assert.deepEqual((data['skills'] as { expectations: unknown }[])[0]!.expectations, [{ proficiency: 'can-teach' }]);
    assert.deepEqual(notes, [
      'row 7 two-proficiencies "1" is left out: the same skill, role and level already ask for "can teach".',
    ]);
  });

  it('is nothing without a text, an item or a proficiency', () => {
    const nothing = asked({
      role: 'Baker',
      level: 'Senior',
      text: ' ',
      links: [{ name: 'Bread', url: 'https://bread.example' }],
    });
    assert.deepEqual(build([nothing]).data, {
      name: 'Bakery',
      levels: [{ id: 'senior', name: 'Senior' }],
      roles: [{ id: 'baker', name: 'Baker' }],
      skills: [{ id: 'dough', name: 'Dough', expectations: [] }],
    });
    for (const some of [{ text: 'a' }, { items: [{ text: 'a', examples: [] }] }, { proficiency: 'a' }]) {
      assert.notDeepEqual(skills([asked(some)]), skills([asked({})]));
    }
  });

  it('without a level is left out beside levels', () => {
    const [loose, own] = [asked({ text: 'Likes it' }), asked({ level: 'Senior', text: 'Judges it' })];
    const expectations = (findings: readonly Finding[]) =>
      (skills(findings) as { expectations: unknown }[])[0]!.expectations;
    assert.deepEqual(expectations([loose]), [{ text: 'Likes it' }]);
    assert.deepEqual(expectations([loose, own]), [{ level: 'senior', text: 'Judges it' }]);
  });

  it('leaves out unsafe links, which are noted', () => {
    const { notes } = build([asked({ text: 'a', links: [{ name: 'Run', url: 'javascript:alert(1)' }] })]);
    assert.deepEqual(
      notes.map((note) => note.slice(0, 17)),
      ['row 2 unsafe-url '],
    );
  });
});

describe('groups', () => {
  const groups = (findings: readonly Finding[]) => build(findings).data['groups'];

  it('of one name are one, unless their domains differ', () => {
    assert.deepEqual(groups([asked({ group: 'Making' }), asked({ skill: 'Oven', group: ' making' })]), [
      { id: 'making', name: 'Making' },
    ]);
    const two = [asked({ group: 'Making', domain: 'Bread' }), asked({ group: 'Making', domain: 'Cake' })];
    assert.deepEqual(groups(two), [
      { id: 'making', name: 'Making', domain: { name: 'Bread' } },
      { id: 'making-2', name: 'Making', domain: { name: 'Cake' } },
    ]);
  });

  it('without a domain are the last of their name', () => {
    const findings = [
      asked({ group: 'Making', domain: 'Bread' }),
      asked({ group: 'Making', domain: 'Cake' }),
      asked({ skill: 'Icing', group: 'making' }),
    ];
    assert.deepEqual(
      (skills(findings) as { id: string; group: string }[]).map(({ id, group }) => `${group}/${id}`),
      ['making/dough', 'making-2/dough-2', 'making-2/icing'],
    );
  });

  it('keep skills of one name apart', () => {
    const findings = [asked({ group: 'Bread' }), asked({ group: 'Cake' }), asked({})];
    assert.deepEqual(
      (skills(findings) as { id: string; group?: string }[]).map(({ id, group }) => `${group}/${id}`),
      ['bread/dough', 'cake/dough-2', 'undefined/dough-3'],
    );
  });
});

describe('the summary', () => {
  it('of anything has each text once', () => {
    const subjects = ['framework', 'group', 'skill', 'role', 'level', 'proficiency'] as const;
    const texts = ['Told', ' Told ', 'More', ' '];
    const { data } = build(
      subjects.flatMap((of) =>
        texts.map((text) => described(of, 'Making', { text, ...(of === 'skill' && { group: 'Making' }) })),
      ),
    );
    const entry = { id: 'making', name: 'Making', summary: 'Told\n\nMore' };
    assert.deepEqual(data, {
      name: 'Bakery',
      summary: 'Told\n\nMore',
      ...{ levels: [entry], roles: [entry], proficiencies: [entry], groups: [entry] },
      skills: [{ id: 'making', name: 'Making', group: 'making', summary: 'Told\n\nMore', expectations: [] }],
    });
  });

  it('of a skill comes with its links, that of others without', () => {
    const links = [{ name: 'Bread', url: 'https://bread.example' }];
    const more = [
      { name: 'Cake', url: 'https://cake.example' },
      { name: 'Run', url: 'javascript:alert(1)' },
    ];
    const { data, notes } = build([
      described('skill', 'Dough', { links }),
      described('skill', 'Dough', { links: more }),
      described('skill', 'Oven'),
      described('role', 'Baker', { links }),
    ]);
    assert.deepEqual(data, {
      name: 'Bakery',
      roles: [{ id: 'baker', name: 'Baker', summary: 'Told' }],
      skills: [
        { id: 'dough', name: 'Dough', links: [...links, more[0]], summary: 'Told', expectations: [] },
        { id: 'oven', name: 'Oven', summary: 'Told', expectations: [] },
      ],
    });
    assert.equal(notes.length, 1);
  });

  it('of a level of a role is that of the role alone', () => {
    const findings = [
      asked({ role: 'Baker', level: 'Senior', text: 'a' }),
      asked({ role: 'Clerk', level: 'Senior', text: 'b' }),
      described('level', 'Senior', { role: 'Baker', text: ' Told ' }),
      described('level', 'Senior', { role: 'Baker', text: 'More' }),
    ];
    const { levels, roles } = build(findings).data;
    assert.deepEqual(levels, [{ id: 'senior', name: 'Senior' }]);
    assert.deepEqual(roles, [
      { id: 'baker', name: 'Baker', levels: [{ id: 'senior', summary: 'Told\n\nMore' }] },
      { id: 'clerk', name: 'Clerk' },
    ]);
  });
});
