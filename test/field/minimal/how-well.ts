/** Data that says by numbers, names, words or marks how well roles master skills, with and without a scale. */
import type { Case } from './case.ts';

const framework = { document: 'framework', skills: ['Dosing', 'Lifting'] } as const;
const roles = ['Carer', 'Nurse'];
const proficiencies = ['Seen', 'Done'];
const ward = { ...framework, roles };

export const HOW_WELL: readonly Case[] = [
  {
    kind: 'Numbers in a scale that begins with nothing, which has no numbers itself',
    file: 'ward.yaml',
    source:
      'scale: [None, Seen, Done]\nroles:\n  Carer: { skills: { Dosing: 0, Lifting: 1 } }\n  Nurse: { skills: { Dosing: 2, Lifting: 1 } }\n',
    expected: {
      ...{ ...ward, proficiencies: ['None', 'Seen', 'Done'], cells: 4 },
      samples: [
        { skill: 'Dosing', role: 'Nurse', proficiency: 'Done' },
        { skill: 'Lifting', role: 'Carer', proficiency: 'Seen' },
      ],
    },
  },
  {
    kind: 'Zero where a scale begins with one, which asks nothing',
    file: 'ward.yaml',
    source:
      'scale: { 1: Seen, 2: Done }\nroles:\n  Carer: { skills: { Dosing: 0, Lifting: 1 } }\n  Nurse: { skills: { Dosing: 2, Lifting: 1 } }\n',
    expected: {
      ...{ ...ward, skills: ['Lifting', 'Dosing'], proficiencies, cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
    notes: ['/roles/Carer/skills/Dosing: left-out'],
  },
  {
    kind: 'A scale as a list of texts that begin with their numbers',
    file: 'station.yaml',
    source:
      'skala:\n  - 1 - Seen\n  - 2 - Done\nrollen:\n  - { name: Carer, kompetenzen: { Lifting: 1 } }\n' +
      '  - { name: Nurse, kompetenzen: { Dosing: 2, Lifting: 2 } }\n',
    expected: {
      ...{ ...ward, skills: ['Lifting', 'Dosing'], proficiencies, cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A scale as a map of names with what they mean, to which records refer in any case of letters',
    file: 'service.yaml',
    source:
      'échelle:\n  Seen: "A vu comment faire, une fois."\n  Done: "L\'a fait, seul ou avec autrui."\nmétiers:\n' +
      '  - { nom: Carer, compétences: [{ nom: Lifting, niveau: seen }] }\n' +
      '  - { nom: Nurse, compétences: [{ nom: Dosing, niveau: done }, { nom: Lifting, niveau: done }] }\n',
    expected: {
      ...{ ...ward, skills: ['Lifting', 'Dosing'], proficiencies, cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A number for now beside the number that is asked',
    file: 'ward.yaml',
    source:
      'roles:\n  - name: Carer\n    skills: [{ name: Dosing, min: 1, target: 2 }]\n' +
      '  - name: Nurse\n    skills: [{ name: Dosing, min: 2, target: 3 }, { name: Lifting, min: 1, target: 3 }]\n',
    expected: {
      ...{ ...ward, proficiencies: ['2', '3'], cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Carer', proficiency: '2', text: 'min: 1' }],
    },
  },
  {
    kind: 'Words for how much is needed below a key that says so, beside numbers',
    file: 'ward.json',
    source: JSON.stringify({
      roles: ['Carer', 'Nurse'],
      needs: [
        { role: 'Carer', skill: 'Dosing', importance: 'optional', level: 1 },
        { role: 'Nurse', skill: 'Dosing', importance: 'must', level: 2 },
        { role: 'Nurse', skill: 'Lifting', importance: 'must', level: 2 },
      ],
    }),
    expected: {
      ...{ ...ward, proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Carer', proficiency: '1' }],
    },
  },
  {
    kind: 'What each number of the scale means for each skill, beside what roles need',
    file: 'ward.yaml',
    source:
      'levels: [{ value: 1, name: Seen }, { value: 2, name: Done }]\nskills:\n' +
      '  - name: Dosing\n    levels: { 1: Watches how pills are counted., 2: Counts the pills alone. }\n' +
      '  - name: Lifting\n    levels: { 1: Watches how guests are lifted., 2: Lifts guests alone. }\n' +
      'roles:\n  - { name: Carer, skills: [{ skill: Lifting, level: 1 }] }\n' +
      '  - { name: Nurse, skills: [{ skill: Dosing, level: 2 }, { skill: Lifting, level: 2 }] }\n',
    expected: {
      ...{ ...ward, proficiencies, cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'Ids of skills beside their names, which no list declares',
    file: 'ward.json',
    source: JSON.stringify({
      roles: [
        { name: 'Carer', skills: [{ id: 'L', name: 'Lifting', level: 1 }] },
        {
          name: 'Nurse',
          skills: [
            { id: 'D', name: 'Dosing', level: 2 },
            { id: 'L', name: 'Lifting', level: 2 },
          ],
        },
      ],
    }),
    expected: {
      ...{ ...ward, skills: ['Lifting', 'Dosing'], proficiencies: ['1', '2'], cells: 3 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: '2' }],
    },
  },
  {
    kind: 'Numbers from one on in a scale that begins with nothing',
    file: 'ward.yaml',
    source:
      'scale: [None, Seen, Done]\nroles:\n  Carer: { skills: { Dosing: 1, Lifting: 1 } }\n  Nurse: { skills: { Dosing: 2, Lifting: 1 } }\n',
    expected: {
      ...{ ...ward, proficiencies: ['None', 'Seen', 'Done'], cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A scale as a list of texts that begin with their numbers, the highest first',
    file: 'ward.yaml',
    source:
      'scale: [2) Done, 1) Seen]\nroles:\n  Carer: { skills: { Dosing: 1, Lifting: 1 } }\n  Nurse: { skills: { Dosing: 2, Lifting: 1 } }\n',
    expected: {
      ...{ ...ward, proficiencies, cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A scale as a map of numbers with a name and what it means',
    file: 'ward.yaml',
    source:
      'scale:\n  1: "Seen: has watched how others do it"\n  2: "Done – has done it without any help"\nroles:\n' +
      '  Carer: { skills: { Dosing: 1, Lifting: 1 } }\n  Nurse: { skills: { Dosing: 2, Lifting: 1 } }\n',
    expected: {
      ...{ ...ward, proficiencies, cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
  {
    kind: 'A sentence for each step of the scale, by its place, beside what roles need',
    file: 'ward.yaml',
    source:
      'scale: [Seen, Done]\nskills:\n  - { name: Dosing, ratings: [Watches how pills are counted., Counts the pills alone.] }\n' +
      '  - { name: Lifting, ratings: [Watches how guests are lifted., Lifts guests alone.] }\n' +
      'roles:\n  - { name: Carer, skills: { Dosing: Seen, Lifting: Seen } }\n  - { name: Nurse, skills: { Dosing: Done, Lifting: Seen } }\n',
    expected: {
      ...{ ...ward, proficiencies, cells: 4 },
      samples: [{ skill: 'Dosing', role: 'Nurse', proficiency: 'Done' }],
    },
  },
];
