import assert from 'node:assert/strict';
import { type Framework, parseFramework } from '../../src/framework-document/index.ts';

/** A small framework that uses everything: own levels of a role, general expectations, meanings, former ids. */
export function engineering(): Framework {
  return {
    $schema: './skill-framework.schema.json',
    id: 'engineering',
    name: 'Engineering framework',
    lang: 'en',
    version: '4',
    updated: '2026-03-17',
    domain: { name: 'Company' },
    source: { name: 'Wiki', url: 'wiki.html' },
    levels: [
      { id: 'junior', name: 'Junior' },
      { id: 'senior', name: 'Senior', summary: 'Owns a service.' },
      { id: 'lead', name: 'Lead' },
    ],
    roles: [
      {
        id: 'backend',
        name: 'Backend engineer',
        family: 'Engineering',
        leadsTo: [{ role: 'manager', level: 'senior' }, { role: 'data' }],
      },
      {
        id: 'manager',
        name: 'Engineering manager',
        family: 'Leadership',
        levels: [{ id: 'lead' }, { id: 'senior', name: 'Team lead', summary: 'Leads one team.' }],
      },
      { id: 'data', name: { en: 'Data engineer', de: 'Dateningenieur' }, family: 'Engineering' },
      { id: 'intern', name: 'Intern', levels: [{ id: 'junior' }] },
    ],
    proficiencies: [
      { id: 'awareness', name: 'Awareness', short: 'A', summary: 'Knows what it is for.' },
      { id: 'working', name: 'Working', short: 'W' },
      { id: 'advanced', name: 'Advanced', short: 'V' },
    ],
    groups: [
      { id: 'people', name: 'People', domain: { name: 'Leadership' } },
      { id: 'craft', name: 'Craft', summary: 'How we build.' },
      { id: 'unused', name: 'Unused' },
    ],
    skills: [
      {
        id: 'writing',
        name: 'Writing',
        expectations: [{ role: 'data', level: 'senior', text: 'Writes reports.' }],
      },
      {
        id: 'code-review',
        name: 'Code review',
        summary: 'Reading the code of others.',
        url: 'code-review.html',
        links: [{ name: 'Guide', url: 'guide.html' }],
        group: 'craft',
        formerly: ['reviews'],
        sameAs: ['https://example.org/skill/42'],
        meanings: {
          awareness: { text: 'Knows our guide.', links: [{ name: 'Guide', url: 'guide.html' }] },
          working: { text: 'Reads for defects.', items: ['Finds what tests miss'] },
        },
        expectations: [
          { level: 'junior', proficiency: 'awareness' },
          { level: 'senior', required: true, proficiency: 'working' },
          { role: 'backend', level: 'senior', required: true, proficiency: 'advanced', text: 'Reads for design.' },
          { level: 'lead', required: true, proficiency: 'working', items: [{ text: 'Trains', examples: ['A talk'] }] },
        ],
      },
      {
        id: 'feedback',
        name: { en: 'Feedback', de: 'Rückmeldung' },
        group: 'people',
        expectations: [
          { role: 'manager', level: 'senior', proficiency: 'awareness' },
          { role: 'manager', level: 'lead', required: true, text: { en: 'Asks for it.', de: 'Bittet darum.' } },
        ],
      },
      { id: 'chess', name: 'Chess', group: 'craft', expectations: [] },
    ],
  };
}

/** A changeable copy. */
export function changed(change: (framework: any) => void): unknown {
  const framework: unknown = JSON.parse(JSON.stringify(engineering()));
  change(framework);
  return framework;
}

/** A parsed copy, which must be valid. */
export function parsed(change: (framework: any) => void = () => undefined): Framework {
  const { framework, issues } = parseFramework(changed(change));
  if (!framework) throw new Error(JSON.stringify(issues));
  return framework;
}

/** One ladder for everyone. */
export function ladder(): Framework {
  return parsed((d) => {
    delete d.roles;
    for (const skill of d.skills) skill.expectations = skill.expectations.filter(({ role }: any) => !role);
  });
}

/** Requirements by role only. */
export function requirements(): Framework {
  return parsed((d) => {
    delete d.levels;
    d.roles = [
      { id: 'nurse', name: 'Nurse' },
      { id: 'doctor', name: 'Doctor' },
    ];
    d.skills = [
      { id: 'hygiene', name: 'Hygiene', expectations: [{ proficiency: 'working' }] },
      { id: 'surgery', name: 'Surgery', expectations: [{ role: 'doctor', text: 'Operates.' }] },
      {
        id: 'care',
        name: 'Care',
        expectations: [
          { role: 'nurse', proficiency: 'advanced' },
          { proficiency: 'working', text: 'Cares.' },
        ],
      },
    ];
  });
}

export function assertDeeplyFrozen(value: unknown, pointer = ''): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value), pointer);
  for (const [key, part] of Object.entries(value)) assertDeeplyFrozen(part, `${pointer}/${key}`);
}
