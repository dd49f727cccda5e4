/** Tables of offices: pasted into mails, exported from their tools, explained on a page of their own. */
import { atLevel, type Case } from './case.ts';

const levels = { document: 'framework', levels: ['Junior', 'Senior'] } as const;
const roles = { document: 'framework', roles: ['Baker', 'Driver'] } as const;

export const PASTED: readonly Case[] = [
  {
    kind: 'A table with tabs in a mail',
    file: 'mail.md',
    source:
      'The table:\n\nSkill\tJunior\tSenior\nKneading\tWeighs flour\tJudges dough\nSelling\tGreets\tAdvises guests\n\nBest, Ann\n',
    expected: {
      ...{ ...levels, skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Selling', 'Senior', 'Advises guests')],
    },
  },
  {
    kind: 'The head of a mail is no text of the framework',
    file: 'mail.md',
    source:
      'From: Ann\nTo: Bo\nSubject: Levels\n\nSkill\tJunior\tSenior\nKneading\tWeighs flour\tJudges dough\nSelling\tGreets\tAdvises guests\n',
    expected: {
      ...{ ...levels, skills: ['Kneading', 'Selling'], cells: 4 },
      samples: [atLevel('Selling', 'Senior', 'Advises guests')],
    },
    notes: ['line 1: left-out'],
  },
  {
    kind: 'A table with bars, but without the line below its headers',
    file: 'minutes.md',
    source:
      '# Minutes\n\nWe agreed:\n| Skill | Junior | Senior |\n| Kneading | Weighs flour | Judges dough |\n| Selling | | Advises guests |\nThanks.\n',
    expected: {
      ...{ ...levels, name: 'Minutes', skills: ['Kneading', 'Selling'], cells: 3 },
      samples: [atLevel('Selling', 'Senior', 'Advises guests')],
    },
  },
  {
    kind: 'Lines of unequal length, whose cells could be shifted, are no table',
    file: 'mail.md',
    source: 'Hi!\n\nSkill\tJunior\tSenior\nKneading\tWeighs flour\tJudges dough\nSelling\tGreets\n',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'A sentence behind the last entry of a legend',
    file: 'bakery.html',
    source:
      '<h1>Bread</h1><p>Scale: 1 – basic, 2 – expert. A dash means that nothing is asked.</p>' +
      '<table><tr><th>Skill</th><th>Baker</th><th>Driver</th></tr>' +
      '<tr><td>Kneading</td><td>2</td><td>–</td></tr><tr><td>Selling</td><td>1</td><td>2</td></tr></table>',
    expected: {
      ...{ ...roles, name: 'Bread', skills: ['Kneading', 'Selling'], proficiencies: ['basic', 'expert'], cells: 3 },
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: 'expert' }],
    },
  },
  {
    kind: 'A column of other words beside values that the legend names',
    file: 'training.csv',
    source:
      'Training;Provider;Baker;Driver;Clerk\nFire;Internal;M;M;M\nOven;Red Cross;M;O;O\n;;;;\nM = mandatory, O = optional;;;;\n',
    expected: {
      ...{ document: 'framework', roles: ['Baker', 'Driver', 'Clerk'], skills: ['Fire', 'Oven'] },
      ...{ proficiencies: ['mandatory', 'optional'], cells: 6 },
      samples: [{ skill: 'Oven', role: 'Driver', proficiency: 'optional' }],
    },
  },
  {
    kind: 'Headers below a merged one, below a title in two cells',
    file: 'matrix.html',
    source:
      '<table><tr><td>Bakery</td><td></td><td>March</td><td></td></tr>' +
      '<tr><td rowspan="2">Bereich</td><td rowspan="2">Kompetenz</td><td colspan="2">Sollstufe der Funktion</td></tr>' +
      '<tr><td>Baker</td><td>Driver</td></tr>' +
      '<tr><td>Shop</td><td>Kneading</td><td>2</td><td>1</td></tr><tr><td>Oven</td><td>Selling</td><td>1</td><td>2</td></tr></table>',
    expected: {
      ...{ ...roles, groups: ['Shop', 'Oven'], skills: ['Kneading', 'Selling'], proficiencies: ['1', '2'], cells: 4 },
      samples: [{ skill: 'Selling', role: 'Driver', proficiency: '2' }],
    },
    notes: ['line 1, column 12: left-out', 'line 1, column 36: left-out'],
  },
  {
    kind: 'A page that defines the levels is no group of skills',
    file: 'bakery.md',
    source:
      '# Bakery\n\n## Level definitions\n\n| Level | Title | Scope | Typical experience |\n|--|--|--|--|\n| F1 | Helper | One task | One year |\n| F2 | Baker | The shop | Two years |\n\n' +
      '## Dough\n\n| Skill | F1 | F2 |\n|--|--|--|\n| Kneading | Weighs flour | Judges dough |\n| Proving | Waits | Plans |\n',
    expected: {
      ...{ document: 'framework', name: 'Bakery', groups: ['Dough'], levels: ['F1 – Helper', 'F2 – Baker'] },
      ...{ skills: ['Kneading', 'Proving'], cells: 4 },
      samples: [atLevel('Kneading', 'F2 – Baker', 'Judges dough')],
    },
    notes: ['line 3: left-out'],
  },
  {
    kind: 'Settings of macros are no texts',
    file: 'page.html',
    source:
      '<h1>Bread</h1><table><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr><tr><td>Kneading</td><td>Weighs flour' +
      '<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></td>' +
      '<td>Judges dough</td></tr></table>',
    expected: {
      ...{ ...levels, name: 'Bread', skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Junior', 'Weighs flour')],
    },
  },
  {
    kind: 'An export of job profiles with identifiers',
    file: 'export.csv',
    source:
      'competency_id,competency_name,job_profile_id,job_profile,required_proficiency\n' +
      'C-1,Kneading,J-1,Baker,2\nC-1,Kneading,J-2,Driver,1\nC-2,Selling,J-1,Baker,1\nC-2,Selling,J-2,Driver,2\n',
    expected: {
      ...{ ...roles, skills: ['Kneading', 'Selling'], proficiencies: ['1', '2'], cells: 4 },
      samples: [{ skill: 'Kneading', role: 'Baker', proficiency: '2' }],
    },
  },
];
