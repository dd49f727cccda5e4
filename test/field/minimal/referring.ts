/** Roles within other lists, such as those of sites, which refer to listed skills and steps of a scale by ids or names. */
import type { Case } from './case.ts';

const framework = { document: 'framework', skills: ['Welding', 'Painting'] } as const;
const roles = ['Helper', 'Smith'];
const groups = ['Metal', 'Colour'];
const proficiencies = ['Seen', 'Done'];
const samples = [
  { skill: 'Welding', role: 'Helper', proficiency: 'Seen' },
  { skill: 'Painting', role: 'Smith', proficiency: 'Done' },
];
const all = { ...framework, roles, groups, proficiencies, cells: 3, samples };
const SKILLS = 'skills:\n  - { id: w, name: Welding, area: Metal }\n  - { id: p, name: Painting, area: Colour }\n';
const LEVELS = 'levels: [{ value: 1, name: Seen }, { value: 2, name: Done }]\n';

/** Only these know the ids of roles. */
const IDS = ['/workshops/0/roles/0/id: left-out', '/workshops/0/roles/1/id: left-out'];

/** A file with one workshop, and what its two roles say. */
const workshop = (helper: string, smith: string, before = SKILLS + LEVELS) => ({
  file: 'workshop.yaml',
  source: `${before}workshops:\n  - city: Ulm\n    roles:\n      - { id: h, title: Helper, ${helper} }\n      - { id: s, title: Smith, ${smith} }\n`,
  notes: ['/workshops/0/city: left-out', ...IDS],
});

/** Roles that say nothing, to which the rest of the file refers. */
const ROLES = 'workshops:\n  - roles: [{ id: h, title: Helper }, { id: s, title: Smith }]\n';

export const REFERRING: readonly Case[] = [
  {
    kind: 'Roles of a workshop with needs by ids of skills and numbers of levels',
    ...workshop('needs: [{ skillId: w, level: 1 }]', 'needs: [{ skillId: w, level: 2 }, { skillId: p, level: 2 }]'),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with a map from ids of skills to names of levels',
    ...workshop('skills: { w: Seen }', 'skills: { w: Done, p: Done }'),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with lists of ids of skills',
    ...workshop('skills: [w]', 'skills: [w, p]', SKILLS),
    expected: {
      ...{ ...all, proficiencies: ['✓'] },
      samples: [{ skill: 'Painting', role: 'Smith', proficiency: '✓' }],
    },
  },
  {
    kind: 'Roles of a workshop with lists of ids of skills that are required, and of others',
    ...workshop('required: [w], optional: [p]', 'required: [w, p]', SKILLS),
    expected: {
      ...{ ...all, proficiencies: ['✓'], cells: 4 },
      samples: [{ skill: 'Painting', role: 'Helper', proficiency: '✓' }],
    },
  },
  {
    kind: 'Roles of a workshop with needs in lists below names of groups, and no list of skills',
    ...workshop(
      'requirements: { Metal: [{ name: Welding, level: 1 }] }',
      'requirements: { Metal: [{ name: Welding, level: 2 }], Colour: [{ name: Painting, level: 2 }] }',
      LEVELS,
    ),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with needs in a list of groups, and no list of skills',
    ...workshop(
      'requirements: [{ area: Metal, items: [{ name: Welding, level: 1 }] }]',
      'requirements: [{ area: Metal, items: [{ name: Welding, level: 2 }] }, { area: Colour, items: [{ name: Painting, level: 2 }] }]',
      LEVELS,
    ),
    expected: all,
  },
  {
    kind: 'Roles of a workshop with a sentence, or with several, for each skill',
    ...workshop(
      'skills: { w: Welds thin sheets when somebody helps. }',
      'skills: { w: [Welds sheets of any kind., Checks what others weld.], p: Paints whatever the guests bring. }',
      SKILLS,
    ),
    expected: {
      ...{ ...all, proficiencies: [] },
      samples: [
        { skill: 'Welding', role: 'Helper', text: 'Welds thin sheets when somebody helps.' },
        { skill: 'Welding', role: 'Smith', items: ['Welds sheets of any kind.', 'Checks what others weld.'] },
        { skill: 'Painting', role: 'Smith', text: 'Paints whatever the guests bring.' },
      ],
    },
  },
  {
    kind: 'Roles of a workshop with a record of a level and a text for each skill',
    ...workshop(
      'skills: { w: { level: 1, description: Thin sheets. } }',
      'skills: { w: { level: 2, description: All sheets. }, p: { level: 2 } }',
    ),
    expected: {
      ...{ ...all, cells: 3 },
      samples: [{ skill: 'Welding', role: 'Smith', proficiency: 'Done', text: 'All sheets.' }],
    },
  },
  {
    kind: 'Roles of a workshop with the same title at two levels, with needs by names of skills',
    file: 'workshop.json',
    source: JSON.stringify({
      workshops: [
        {
          positions: [
            { title: 'Smith', level: 'Junior', competencies: [{ name: 'Welding', rating: 1 }] },
            {
              title: 'Smith',
              level: 'Senior',
              competencies: [
                { name: 'Welding', rating: 2 },
                { name: 'Painting', rating: 1 },
              ],
            },
          ],
        },
      ],
    }),
    expected: {
      ...{ ...framework, roles: ['Smith'], levels: ['Junior', 'Senior'], proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Welding', role: 'Smith', level: 'Senior', proficiency: '2' }],
    },
  },
  ...[
    [
      'with needs in a list of its own',
      'assignments:\n  - { role: h, skill: w, level: 1 }\n  - { role: s, skill: w, level: 2 }\n  - { role: s, skill: p, level: 2 }\n',
    ],
    ['with maps below their ids', 'needs:\n  h: { w: 1 }\n  s: { w: 2, p: 2 }\n'],
    [
      'with records below their ids',
      'needs:\n  h: [{ id: w, level: 1 }]\n  s: [{ id: w, level: 2 }, { id: p, level: 2 }]\n',
    ],
    ['as keys below ids of skills', 'needs:\n  w: { h: 1, s: 2 }\n  p: { s: 2 }\n'],
  ].map(([how, needs]): Case => ({
    kind: `Roles of a workshop to which the file refers by ids, ${how}`,
    file: 'workshop.yaml',
    source: `${SKILLS}${LEVELS}${ROLES}${needs}`,
    expected: all,
    notes: IDS,
  })),
  {
    kind: 'Roles of a workshop with lists of skills below their ids',
    file: 'workshop.yaml',
    source: `${SKILLS}${ROLES}needs:\n  h: [w]\n  s: [w, p]\n`,
    expected: { ...all, proficiencies: ['✓'], samples: [{ skill: 'Painting', role: 'Smith', proficiency: '✓' }] },
    notes: IDS,
  },
  {
    kind: 'Skills with lists of the roles of a workshop, one of which only is in another group',
    file: 'werkstatt.yaml',
    source:
      'stufen: [{ wert: 1, bezeichnung: Seen }, { wert: 2, bezeichnung: Done }]\nwerkstätten:\n' +
      '  - rollen: [{ kürzel: h, bezeichnung: Helper }, { kürzel: s, bezeichnung: Smith }]\n' +
      'kompetenzen:\n  - bezeichnung: Welding\n    bereich: Metal\n    rollen: [{ rolle: h, stufe: 1 }, { rolle: s, stufe: 2 }]\n' +
      '  - bezeichnung: Painting\n    bereich: Colour\n    rollen: [{ rolle: s, stufe: 2 }]\n',
    expected: all,
    notes: ['/werkstätten/0/rollen/0/kürzel: left-out', '/werkstätten/0/rollen/1/kürzel: left-out'],
  },
  {
    kind: 'Zero for what a role of a workshop does not need',
    ...workshop('skills: { w: 1, p: 0 }', 'skills: { w: 2, p: 2 }'),
    expected: all,
    notes: [
      '/workshops/0/city: left-out',
      '/workshops/0/roles/0/id: left-out',
      '/workshops/0/roles/0/skills/p: left-out',
      '/workshops/0/roles/1/id: left-out',
    ],
  },
  {
    kind: 'Steps of a scale with ids, of which the roles of a workshop need some',
    ...workshop(
      'needs: [{ skill: w, level: l1, mandatory: true }]',
      'needs: [{ skill: w, level: l2, mandatory: false }, { skill: p, level: l2, mandatory: true }]',
      `${SKILLS}proficiencyLevels:\n  - { id: l2, order: 2, name: Done, description: Without help. }\n  - { id: l1, order: 1, name: Seen }\n`,
    ),
    expected: all,
  },
  {
    kind: 'Groups in a list of their own, to which skills refer by ids',
    ...workshop(
      'needs: [{ skill: w, level: 1 }]',
      'needs: [{ skill: w, level: 2 }, { skill: p, level: 2 }]',
      `${LEVELS}areas:\n  - { id: m, name: Metal, description: All that is hot. }\n  - { id: c, name: Colour }\n` +
        'skills:\n  - { id: w, name: Welding, areaId: m }\n  - { id: p, name: Painting, areaId: c }\n',
    ),
    expected: all,
    notes: [
      '/areas/0/id: left-out',
      '/areas/1/id: left-out',
      '/workshops/0/city: left-out',
      '/workshops/0/roles/0/id: left-out',
      '/workshops/0/roles/1/id: left-out',
    ],
  },
  {
    kind: 'Skills with the names of steps below ids of roles of a workshop',
    file: 'workshop.yaml',
    source:
      `${LEVELS}${ROLES}skills:\n  - { name: Welding, area: Metal, h: Seen, s: Done }\n` +
      '  - { name: Painting, area: Colour, h: Seen, s: Done }\n',
    expected: { ...all, cells: 4 },
    notes: IDS,
  },
  {
    kind: 'Skills with a text for each number of a scale, and no roles',
    file: 'workshop.yaml',
    source:
      `${LEVELS}skills:\n` +
      '  - name: Welding\n    indicators: [{ level: 1, description: Welds thin sheets. }, { level: 2, description: Welds all. }]\n' +
      '  - name: Painting\n    indicators: [{ level: 1, description: Paints doors. }, { level: 2, description: Mixes paint. }]\n',
    expected: {
      ...{ ...framework, levels: proficiencies, cells: 4 },
      samples: [{ skill: 'Painting', level: 'Done', text: 'Mixes paint.' }],
    },
  },
  {
    kind: 'A dictionary of skills whose rows say for which roles they are, and what is known of them',
    file: 'workshop.csv',
    source:
      'skill_name,category,roles,definition,licence\nWelding,Metal,Helper;Smith,Joins sheets,B1\n' +
      'Painting,Colour,Smith,Covers sheets,\nSweeping,Colour,all,Cleans the floor,\n',
    expected: {
      ...{ ...framework, skills: ['Welding', 'Painting', 'Sweeping'], roles, groups, proficiencies: ['✓'], cells: 5 },
      samples: [{ skill: 'Sweeping', role: 'Helper', proficiency: '✓' }],
    },
  },
  {
    kind: 'Rows of a database with the names of roles and skills, in French, with a text beside the number',
    file: 'atelier.csv',
    source:
      'poste_id;poste_nom;competence_nom;domaine;niveau_requis;obligatoire\n1;Helper;Welding;Metal;1;oui\n' +
      '2;Smith;Welding;Metal;2;oui\n2;Smith;Painting;Colour;2;non\n',
    expected: {
      ...{ ...all, proficiencies: ['1', '2'] },
      samples: [{ skill: 'Painting', role: 'Smith', proficiency: '2' }],
    },
  },
];
