/** Values and needs in lists, whose meaning a legend or a word above tells. */
import type { Case } from './case.ts';

const framework = { document: 'framework' } as const;

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

const skill = (name: string, desk: string, room: string) =>
  ['', `### ${name}`, '', `- Front desk: ${desk}`, `- Back room: ${room}`, '']; // prettier-ignore

export const VALUES: readonly Case[] = [
  {
    kind: 'Numbers in lists below levels of roles, explained in a line above',
    file: 'bakery.md',
    source: lines(
      '# Bakery',
      '',
      'Scale: 1 = with help, 2 = alone',
      ...['Baker', 'Clerk'].flatMap((role) => [
        '',
        `## ${role}`,
        ...['Junior', 'Senior'].flatMap((level, index) => [
          '',
          `### ${level}`,
          '',
          `- Dough: ${index + 1}`,
          `- Oven: 2`,
          `- Till: ${index + 1}`,
        ]),
      ]),
    ),
    expected: {
      ...{ ...framework, name: 'Bakery', roles: ['Baker', 'Clerk'], levels: ['Junior', 'Senior'] },
      ...{ skills: ['Dough', 'Oven', 'Till'], proficiencies: ['with help', 'alone'], cells: 12 },
      samples: [{ skill: 'Till', role: 'Clerk', level: 'Junior', proficiency: 'with help' }],
    },
  },
  {
    kind: 'Values of roles below the headings of skills, with a list as their legend',
    file: 'bakery.md',
    source: lines(
      '# What our posts need',
      '',
      '**Key**',
      '',
      '- ◎: teaches others',
      '- ○: works alone',
      '- △: works with help',
      '',
      ...['## Baking', ...skill('Dough', '△', '◎'), ...skill('Oven', '◎', '○')],
      ...['## Shop', ...skill('Till', '○', '△'), ...skill('Guests', '◎', '◎')],
    ),
    expected: {
      ...{ ...framework, name: 'What our posts need', groups: ['Baking', 'Shop'] },
      ...{ skills: ['Dough', 'Oven', 'Till', 'Guests'], roles: ['Front desk', 'Back room'], cells: 8 },
      proficiencies: ['works with help', 'works alone', 'teaches others'],
      samples: [{ skill: 'Till', role: 'Back room', proficiency: 'works with help' }],
    },
  },
  {
    kind: 'Skills below words for what is required and what is welcome, below labelled roles of a mail',
    file: 'school.txt',
    source: lines(
      'From: Staff office',
      'Subject: Skills for each job',
      '',
      'Dear all, here are the skills for each job:',
      '',
      'Job: Class teacher',
      'Required skills:',
      '- Planning',
      '- First aid',
      'Recommended skills:',
      '- English',
      '',
      'Job: Librarian',
      'Required skills:',
      '- Cataloguing',
      '- Reading aloud',
      'Recommended skills:',
      '- English',
      '- First aid',
    ),
    expected: {
      ...{ ...framework, name: 'school', roles: ['Class teacher', 'Librarian'] },
      skills: ['Planning', 'First aid', 'English', 'Cataloguing', 'Reading aloud'],
      ...{ proficiencies: ['Required skills', 'Recommended skills'], cells: 7 },
      samples: [{ skill: 'First aid', role: 'Librarian', proficiency: 'Recommended skills' }],
    },
    notes: ['line 1: left-out', 'line 4: left-out'],
  },
  {
    kind: 'Unknown levels below each of several roles, in a format without merged cells',
    file: 'town-hall.csv',
    source:
      ',,Desk,,Archive,\nArea,Skill,Entry post,Head post,Entry post,Head post\nLaw,Passports,B,A,C,B\n' +
      ',Civil law,C,A,B,A\nPeople,Talks,B,A,B,B\n,Complaints,C,B,C,A',
    expected: {
      ...{ ...framework, groups: ['Law', 'People'], roles: ['Desk', 'Archive'], levels: ['Entry post', 'Head post'] },
      ...{ skills: ['Passports', 'Civil law', 'Talks', 'Complaints'], proficiencies: ['B', 'A', 'C'], cells: 16 },
      samples: [{ skill: 'Talks', role: 'Archive', level: 'Head post', proficiency: 'B' }],
    },
  },
  {
    kind: 'A level of which a list says nothing',
    file: 'ward.md',
    source: lines(
      '# Ward',
      ...['Charts', 'Drips', 'Rounds'].flatMap((skill) => [
        '',
        `## ${skill}`,
        '',
        `- **Step one**: ${skill === 'Drips' ? '―' : 'Reads them with help'}`,
        `- **Step two**: Works alone with ${skill.toLowerCase()}`,
        `- **Step three**: Teaches ${skill.toLowerCase()} to others`,
      ]),
    ),
    expected: {
      ...{
        ...framework,
        name: 'Ward',
        skills: ['Charts', 'Drips', 'Rounds'],
        levels: ['Step one', 'Step two', 'Step three'],
      },
      ...{ cells: 8, samples: [{ skill: 'Drips', level: 'Step two', text: 'Works alone with drips' }] },
    },
    notes: [': guessed-levels'],
  },
];
