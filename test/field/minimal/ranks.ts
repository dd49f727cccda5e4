/** Ranks and posts that no list of words has: only what stands below or beside them says that they are levels. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

const section = (title: string, ...asked: readonly string[]) =>
  `## ${title}\n\n${asked.map((text) => `### ${text.split(':')[0]}\n\n- ${text.split(':')[1]!.trim()}\n`).join('\n')}\n`;

const table = (headers: string, ...rows: readonly string[]) =>
  `${headers}\n${headers.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n\n`;

export const RANKS: readonly Case[] = [
  {
    kind: 'Levels that stand in descending order, as a sentence says',
    file: 'bakery.md',
    source: lines(
      '# Bakery',
      'From the highest grade to the lowest.',
      '',
      '| Grade | Dough | Oven |',
      '| --- | --- | --- |',
      '| Stoker | Judges the dough by hand | Sets the heat of the oven |',
      '| Kneader | Weighs flour as told | Sweeps the oven out |',
    ),
    expected: {
      ...framework,
      ...{ name: 'Bakery', skills: ['Dough', 'Oven'], levels: ['Kneader', 'Stoker'], cells: 4 },
      samples: [atLevel('Dough', 'Kneader', 'Weighs flour as told')],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: 'A table of facts about levels, above tables of what they ask',
    file: 'bakery.md',
    source: lines(
      '# Bakery',
      '## Levels at a glance',
      '| Level | Usual time in it | Reports to |',
      '| --- | --- | --- |',
      '| Junior | 6 months | Foreman |',
      '| Senior | 2 years | Owner |',
      '',
      '## Craft',
      '| Level | Dough | Oven |',
      '| --- | --- | --- |',
      '| Junior | Weighs flour as told | Sweeps the oven out |',
      '| Senior | Judges the dough by hand | Sets the heat of the oven |',
    ),
    expected: {
      ...framework,
      ...{ name: 'Bakery', groups: ['Craft'], skills: ['Dough', 'Oven'], levels: ['Junior', 'Senior'], cells: 4 },
      samples: [atLevel('Oven', 'Senior', 'Sets the heat of the oven')],
    },
    notes: ['line 2: left-out'],
  },
  {
    kind: 'Headings beside levels, with the same headings below them',
    file: 'shop.md',
    source:
      '# Growing in the shop\n\n' +
      section('Seller', 'Service: Greets guests.', 'Stock: Fills shelves.') +
      section('Senior seller', 'Service: Solves complaints.', 'Stock: Orders goods.', 'Numbers: Knows the sales.') +
      section('Shop boss', 'Service: Coaches the team.', 'Numbers: Plans the sales.') +
      '## Questions\n\nAsk Ann.\n',
    expected: {
      ...{ ...framework, name: 'Growing in the shop', levels: ['Seller', 'Senior seller', 'Shop boss'] },
      ...{ skills: ['Service', 'Stock', 'Numbers'], cells: 7 },
      samples: [atLevel('Numbers', 'Shop boss', ['Plans the sales.'])],
    },
    notes: ['line 37: left-out', 'line 39: left-out'],
  },
  {
    kind: 'In plain text, a title beside levels with the same names below it',
    file: 'building.txt',
    source:
      'JUNIOR BUILDER\n--------------\n* Planning: lists tools\n* Safety: knows the rules\n\n' +
      'BUILDER\n-------\n* Planning: plans a week\n* Safety: stops at danger\n\n' +
      'SENIOR BUILDER\n--------------\n* Planning: plans a site\n* Safety: trains others\n\n' +
      'HEAD OF SITES\n-------------\n* Planning: plans all sites\n* Safety: speaks with the office\n',
    expected: {
      ...{ ...framework, levels: ['JUNIOR BUILDER', 'BUILDER', 'SENIOR BUILDER', 'HEAD OF SITES'] },
      ...{ skills: ['Planning', 'Safety'], cells: 8 },
      samples: [atLevel('Safety', 'HEAD OF SITES', 'speaks with the office')],
    },
  },
  {
    kind: 'In plain text, ranks in brackets that no list has, with the same names below each',
    file: 'university.txt',
    source:
      '青葉大学\n\n【書記】\n\n■業務\n ・手順書どおりに処理する。\n■学生\n ・話を聞く。\n■改善\n ・気づきを共有する。\n■連携\n ・情報を共有する。\n\n' +
      '【参事】\n\n■業務\n ・計画を立てる。\n■学生\n ・苦情に対応する。\n■改善\n ・企画を提案する。\n■連携\n ・部局と調整する。\n\n' +
      '【理事】\n\n■業務\n ・予算を定める。\n■学生\n ・初動を指揮する。\n■改善\n ・事業を立案する。\n■連携\n ・役所と交渉する。\n',
    expected: {
      ...{ ...framework, name: '青葉大学', levels: ['書記', '参事', '理事'], skills: ['業務', '学生', '改善', '連携'] },
      cells: 12,
      samples: [atLevel('改善', '参事', ['企画を提案する。'])],
    },
    notes: [': guessed-levels'],
  },
  {
    kind: 'One skill: headings of any names below one that says that levels follow',
    file: 'loans.md',
    source:
      '# Judging loans\n\n## What it is about\n\nWho lends must judge.\n\n## Levels\n\n### Beginner in loans\n\n- reads a balance\n\n' +
      '### Adviser\n\n- judges a house\n\n### Head of loans\n\n- decides on all\n\n## How to learn it\n\n1. A class\n',
    expected: {
      ...{ ...framework, name: 'Judging loans', levels: ['Beginner in loans', 'Adviser', 'Head of loans'] },
      ...{ skills: ['Judging loans'], cells: 3 },
      samples: [atLevel('Judging loans', 'Adviser', ['judges a house'])],
    },
    notes: [3, 5, 21, 23].map((line) => `line ${line}: left-out`),
  },
  {
    kind: 'A table for each role with a name of its own, which share one skill',
    file: 'water.md',
    source:
      '# What we expect\n\n## Network technician\n\n' +
      table(
        '| Skill | Level 1 | Level 2 |',
        '| Safety | Wears a helmet. | Leads talks. |',
        '| Leaks | Helps. | Finds leaks. |',
      ) +
      '## Plant operator\n\n' +
      table(
        '| Skill | Level 1 | Level 2 |',
        '| Safety | Knows alarms. | Gives permits. |',
        '| Dosing | Reads dials. | Sets doses. |',
      ),
    expected: {
      ...{ ...framework, levels: ['Level 1', 'Level 2'], roles: ['Network technician', 'Plant operator'] },
      ...{ skills: ['Safety', 'Leaks', 'Dosing'], cells: 8 },
      samples: [{ skill: 'Safety', role: 'Plant operator', level: 'Level 2', text: 'Gives permits.' }],
    },
  },
  {
    kind: 'A table of levels for each skill, with the same columns of skills and signs of them',
    file: 'programming.md',
    source:
      '# Learning to program\n\n## Grid of skills\n\n### 1. Modelling\n\n' +
      table(
        '| Level | Skills | What is seen |',
        '| Novice | • Sees patterns<br>• Tells problems | Uses examples |',
        '| Expert | • Judges designs<br>• Improves models | Talks of costs |',
      ) +
      '### 2. Coding\n\n' +
      table(
        '| Level | Skills | What is seen |',
        '| Novice | • Reads code<br>• Changes code | Runs code |',
        '| Expert | • Makes code fast<br>• Writes libraries | Writes short code |',
      ),
    expected: {
      ...{ ...framework, levels: ['Novice', 'Expert'], skills: ['1. Modelling', '2. Coding'], cells: 4 },
      samples: [],
    },
  },
  {
    kind: 'A row without a name of its own, in a group that has no other',
    file: 'posts.md',
    source:
      '# Posts\n\n' +
      table(
        '| Group | Skill | P5 | P6 |',
        '| Kind of post | | Solid work | Helps a team |',
        '| Craft | Design | Draws screens | Leads design |',
        '| | Code | Writes code | Writes libraries |',
      ),
    expected: {
      ...{
        ...framework,
        levels: ['P5', 'P6'],
        skills: ['Kind of post', 'Design', 'Code'],
        groups: ['Craft'],
        cells: 6,
      },
      samples: [atLevel('Kind of post', 'P6', 'Helps a team')],
    },
  },
  {
    kind: 'A line with a colon below a list of skills is none',
    file: 'developers.md',
    source:
      '# Developers\n\n## Junior\n\n- Code:\n  - Needs help.\n- Teamwork:\n  - Listens.\n\n## Senior\n\n- Code:\n  - Works alone.\n- Teamwork:\n  - Leads.\n\nSource: a wiki\n',
    expected: {
      ...{ ...framework, levels: ['Junior', 'Senior'], skills: ['Code', 'Teamwork'], cells: 4 },
      samples: [atLevel('Code', 'Senior', ['Works alone.'])],
    },
  },
  {
    kind: 'Many roles, two of them with the name of a level',
    file: 'robots.csv',
    source:
      'Area,Skill,Remote control,Haptics,Walking,Simulation,Welding,Senior vision,Staff control\n' +
      'Motion,Balance,0,1,3,2,0,1,3\nMotion,Grasping,1,3,0,1,1,2,2\nSight,Seeing,0,0,1,1,2,3,1\n',
    expected: {
      ...{
        ...framework,
        roles: ['Remote control', 'Haptics', 'Walking', 'Simulation', 'Welding', 'Senior vision', 'Staff control'],
      },
      ...{
        skills: ['Balance', 'Grasping', 'Seeing'],
        groups: ['Motion', 'Sight'],
        proficiencies: ['0', '1', '2', '3'],
      },
      cells: 21,
      samples: [{ skill: 'Balance', role: 'Staff control', proficiency: '3' }],
    },
  },
  {
    kind: 'A plan of trainings with codes as levels have, dates, hours and costs is no framework',
    file: 'plan.csv',
    source:
      'Code,Training,Date,Hours,Seats,Cost\n' +
      Array.from(
        { length: 10 },
        (_, index) => `S${index + 1},Training ${index + 1},2026-03-${index + 10},8,12,400`,
      ).join('\n'),
    expected: { refused: 'row 1: no-skill-table' },
  },
  {
    kind: 'Levels of an unknown word and numbers, in a table below each skill',
    file: 'bakery.md',
    source: lines(
      '# Bakery',
      ...['Dough', 'Oven'].flatMap((skill) => [
        `## ${skill}`,
        '| Rung | What we hope for |',
        '| --- | --- |',
        `| Rung 1 – Novice | Looks after the ${skill.toLowerCase()} with help |`,
        `| Rung 2 – Mistress | Looks after the ${skill.toLowerCase()} alone |`,
        '',
      ]),
    ),
    expected: {
      ...framework,
      ...{ name: 'Bakery', skills: ['Dough', 'Oven'], levels: ['Rung 1 – Novice', 'Rung 2 – Mistress'], cells: 4 },
      samples: [atLevel('Oven', 'Rung 2 – Mistress', 'Looks after the oven alone')],
    },
  },
];
