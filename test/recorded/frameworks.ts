/** Frameworks that writers have to write: each has something that one of the formats has no place for. */
import type { Framework } from '../../src/framework-document/index.ts';
import { engineering, ladder, parsed, requirements } from '../framework-document/frameworks.ts';

/** What makes a table into something else: signs of Markdown, HTML and spreadsheets, and lines in cells. */
const SIGNS = [
  '=1+1',
  '-5 | a',
  '<b>bold</b>',
  'a *star* and `code`',
  '1. first',
  '# no heading',
  '[a](b)',
  'two\nlines',
];

export const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  'all that there is': engineering(),
  'one ladder for everyone': ladder(),
  'roles without levels': requirements(),
  'one role, and nothing said of levels': parsed((framework) => {
    delete framework.levels;
    delete framework.proficiencies;
    framework.roles = [{ id: 'nurse', name: 'Nurse', summary: 'Cares for patients.' }];
    framework.skills = [
      { id: 'hygiene', name: 'Hygiene', expectations: [{ text: 'Cleans hands.' }] },
      { id: 'care', name: 'Care', summary: 'Of patients.', expectations: [{ items: ['Listens', 'Asks'] }] },
      { id: 'rest', name: 'Rest', expectations: [] },
    ];
  }),
  'signs that formats have a meaning for': parsed((framework) => {
    framework.name = SIGNS[3];
    framework.groups = SIGNS.slice(0, 2).map((name, index) => ({ id: `g${index}`, name }));
    framework.skills = SIGNS.map((name, index) => ({
      id: `s${index}`,
      name: name.replace('\n', ' '),
      group: `g${index % 2}`,
      expectations: [{ level: 'junior', text: name, items: [name.replace('\n', ' '), 'b'] }],
    }));
  }),
  'entries of the same name': parsed((framework) => {
    framework.roles[1].name = 'Backend engineer ';
    framework.levels[2].name = 'Junior';
    framework.groups[2].name = 'Craft';
    framework.proficiencies[1].name = 'Awareness';
    framework.skills[1].name = 'Writing';
  }),
  'ids, links and translations': parsed((framework) => {
    framework.levels[0].name = { en: 'Beginner', de: 'Einstieg', 'pt-BR': 'Novo' };
    framework.roles[0].url = 'backend.html';
    framework.groups[0].domain = { name: 'Leadership', url: 'leadership.html' };
    framework.skills[0].links = [{ name: { en: 'Guide' }, url: 'guide.html' }];
    framework.skills[0].expectations[0].links = [{ name: 'How', url: 'how.html' }];
    framework.skills[1].meanings.advanced = {};
    framework.source = undefined;
  }),
  'no language and no facts': parsed((framework) => {
    for (const key of ['lang', 'version', 'updated', 'domain', 'source', 'groups', '$schema', 'summary']) {
      Reflect.deleteProperty(framework, key);
    }
    for (const skill of framework.skills) delete skill.group;
    framework.roles = framework.roles.slice(3);
    framework.skills = framework.skills.slice(1, 2);
    framework.skills[0].expectations = [
      { level: 'junior', required: false, text: 'Asks for a review.' },
      { role: 'intern', level: 'junior', required: true, items: [{ text: 'Reads', examples: ['Diffs', 'Logs'] }] },
    ];
  }),
  'required and not, item by item': parsed((framework) => {
    framework.roles = [];
    delete framework.roles;
    framework.skills = ['junior', 'senior', 'lead'].map((level, index) => ({
      id: level,
      name: `Skill ${index}`,
      group: ['people', 'craft', undefined][index],
      expectations: [
        { level, required: index === 0, proficiency: 'working' },
        ...(index > 0 ? [{ level: 'junior', proficiency: 'awareness', text: 'Helps.' }] : []),
      ],
    }));
  }),
  'words with paragraphs, links and lines, in domains': parsed((framework) => {
    delete framework.roles;
    delete framework.proficiencies;
    framework.groups = [
      { id: 'dough', name: 'Dough', domain: { name: 'Bread' } },
      { id: 'oven', name: 'Oven', domain: { name: 'Bread' } },
      { id: 'shop', name: 'Shop', domain: { name: 'Sales' }, summary: 'Where bread is sold.' },
      { id: 'yard', name: 'Yard' },
    ];
    const links = [{ name: 'Guide\nto bread', url: 'guide.html' }];
    const cells: readonly any[] = [
      { text: 'Weighs flour.\n\nKneads it.' },
      { text: 'Judges dough.', links },
      { text: 'Loads ovens.', items: ['With\nhelp', { text: 'Alone', examples: ['At\nnight'] }] },
      { items: ['Greets', 'Sells'], links: [{ name: 'Price list', url: 'prices.html' }] },
      { items: [{ text: 'Sweeps', examples: [] }] },
      { text: 'Counts money.' },
    ];
    framework.skills = cells.map((cell, index) => ({
      id: `s${index}`,
      name: `Skill ${index}`,
      group: ['dough', 'dough', 'oven', 'shop', 'yard', undefined][index],
      expectations: [
        { level: 'junior', ...cell },
        { level: 'senior', text: `Teaches skill ${index} to others.` },
      ],
    }));
  }),
  'names that sheets cannot have': parsed((framework) => {
    const long = 'Engineer of everything that has wheels';
    const names = ['Skills', 'history', `${long} or wings`, `${long} or feet`, "' Baker '", "''", 'a/b: c?'];
    framework.roles = names.map((name, index) => ({ id: `r${index}`, name }));
    framework.skills = [
      {
        id: 'bread',
        name: 'Bread',
        meanings: { working: { text: 'Bakes.' } },
        expectations: names.map((_, index) => ({ role: `r${index}`, level: 'junior', text: `Bakes as ${index}.` })),
      },
    ];
  }),
};
