/** Tables that look as those of skills do: who is responsible for what, and what people can do. */
import type { Case } from './case.ts';

export const OTHERS: readonly Case[] = [
  {
    kind: 'Who is responsible for what: no skills',
    file: 'bakery.csv',
    source: 'Task,Boss,Baker,Clerk\nKneading,A,R,I\nSelling,A,C,R',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Who is responsible for what, taken for skills by the caller',
    file: 'bakery.csv',
    source: 'Task,Boss,Baker,Clerk\nKneading,A,R,I\nSelling,A,C,R',
    options: { rows: 'skill', columns: 'role' },
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling'],
      roles: ['Boss', 'Baker', 'Clerk'],
      proficiencies: ['A', 'R', 'I', 'C'],
      cells: 6,
      samples: [{ skill: 'Selling', role: 'Clerk', proficiency: 'R' }],
    },
  },
  {
    kind: 'Which courses people attended, by their full names',
    file: 'bakery.csv',
    source:
      'Staff name,Job title,Course,Date,Expires\n"Berger, Ann",Senior baker,Hygiene level 2,2025-01-02,2027-01-02\n' +
      '"Okoro, Sam",Baker,First aid,2025-02-02,2027-02-02\n"Patel, Hina",Cook,Hygiene level 2,2025-03-02,2027-03-02',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'People and their skills',
    file: 'bakery.csv',
    source: 'Mitarbeiterin,Kneading,Selling\nAnn,3,1\nBea,2,2',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'People with their roles and skills',
    file: 'bakery.csv',
    source: 'Name,Job title,Kneading,Selling\nAnn,Baker,3,1\nBea,Clerk,2,2',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'People and their skills, taken for roles by the caller',
    file: 'bakery.csv',
    source: 'Employee,Kneading,Selling\nBaker,3,1\nClerk,2,2',
    options: { rows: 'role' },
    expected: {
      document: 'framework',
      skills: ['Kneading', 'Selling'],
      roles: ['Baker', 'Clerk'],
      proficiencies: ['1', '2', '3'],
      cells: 4,
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: '3' }],
    },
  },
  {
    kind: 'The card of a role: its name above the table',
    file: 'bakery.csv',
    source: 'Role profile,,\nJob title,Baker,\n,,\nCompetency,Required level,Remarks\nKneading,3,By hand\nSelling,1,',
    expected: {
      document: 'framework',
      name: 'Role profile',
      skills: ['Kneading', 'Selling'],
      roles: ['Baker'],
      proficiencies: ['1', '3'],
      cells: 2,
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: '3' }],
    },
  },
  {
    kind: 'Skills and proficiencies of an unknown role',
    file: 'bakery.csv',
    source: 'Kompetenz,Soll-Stufe\nKneading,3\nSelling,1',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'Skills and proficiencies of a role that the caller names',
    file: 'bakery.csv',
    source: 'Kompetenz,Soll-Stufe\nKneading,3\nSelling,1',
    options: { role: 'Baker' },
    expected: {
      document: 'framework',
      name: 'bakery',
      skills: ['Kneading', 'Selling'],
      roles: ['Baker'],
      proficiencies: ['1', '3'],
      cells: 2,
      samples: [{ skill: 'Selling', role: 'Baker', proficiency: '1' }],
    },
  },
  {
    kind: 'A plan of a course that is not filled in yet',
    file: 'course.md',
    source: '# Course\n\n| Week | Topic | Reading | Task |\n|---|---|---|---|\n| 1 | TODO | TODO | TODO |\n',
    expected: { refused: 'line 3: no-skill-table' },
  },
  {
    kind: 'How well, in a column called "Proficiency", but not in which role',
    file: 'miller.csv',
    source: 'Skill,Proficiency\nMilling,Working\nSieving,Advanced\n',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'How well, in a column called "Expected proficiency", of a role that the caller names',
    file: 'miller.csv',
    source: 'Skill,Expected proficiency\nMilling,Working\nSieving,Advanced\n',
    options: { role: 'Miller' },
    expected: {
      document: 'framework',
      skills: ['Milling', 'Sieving'],
      roles: ['Miller'],
      proficiencies: ['Working', 'Advanced'],
      cells: 2,
      samples: [{ skill: 'Sieving', role: 'Miller', proficiency: 'Advanced' }],
    },
  },
];
