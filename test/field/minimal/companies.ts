/** Names of levels that only one company has, and tables that go on below each other. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;

const SKILLS = ['Oven', 'Dough', 'Sales'];

const NEXT = '<tr><th>Helper level<th>Baker level<th>Expert level';

const across = (text: string) => `<tr><td colspan=3>${text}`;

export const COMPANIES: readonly Case[] = [
  {
    kind: 'A block for each skill: its name, what it is, levels, and what they ask',
    file: 'bakery.html',
    source: `<table>${['Our bakery', 'Basics', 'Oven', 'Definition: Minds the heat of all ovens'].map(across).join('')}${NEXT}<tr><td>Opens it<td>Minds it<td>Builds it<tr><td>Cleans it<td><td>${['Dough', 'Definition: Knows all kinds of flour'].map(across).join('')}${NEXT}<tr><td>Weighs it<td>Judges it<td>Invents it</table>`,
    expected: {
      ...{ ...framework, skills: ['Oven', 'Dough'], groups: ['Basics'], cells: 6 },
      levels: ['Helper level', 'Baker level', 'Expert level'],
      samples: [
        atLevel('Oven', 'Helper level', ['Opens it', 'Cleans it']),
        atLevel('Dough', 'Expert level', ['Invents it']),
      ],
    },
  },
  {
    kind: 'A table for each skill, with the same headers and levels of their own',
    file: 'grille.md',
    source:
      '# Grille\n\n' +
      SKILLS.map(
        (skill) =>
          `## ${skill}\n\n| Échelon | Ce que l’on observe |\n|-|-|\n| Mitron | ${skill} 1 |\n| Tourier | – |\n`,
      ).join('\n'),
    expected: {
      ...{ ...framework, name: 'Grille', skills: SKILLS, levels: ['Mitron'], cells: 3 },
      samples: [atLevel('Dough', 'Mitron', 'Dough 1')],
    },
    notes: ['line 8, column 1: left-out'],
  },
  {
    kind: 'Headings of codes before names, one of which is a level',
    file: 'grades.md',
    source:
      '# Grades\n\n' +
      ['G1 Staff', 'G2 Senior staff', 'G3 Head']
        .map((level) => `## ${level}\n\n- **Oven**: heats for ${level}\n- **Dough**: kneads for ${level}\n`)
        .join('\n') +
      '\n## Contact\n\n- Ask the office\n',
    expected: {
      ...{
        ...framework,
        name: 'Grades',
        skills: ['Oven', 'Dough'],
        levels: ['G1 Staff', 'G2 Senior staff', 'G3 Head'],
      },
      cells: 6,
      samples: [atLevel('Dough', 'G3 Head', 'kneads for G3 Head')],
    },
    notes: ['line 18: left-out', 'line 20: left-out'],
  },
  {
    kind: 'Numbers of levels beside their names, in a long list',
    file: 'bakery.csv',
    source:
      'Domaine,Compétence,Niveau,Libellé niveau,Indicateur observable\nFour,Chaleur,1,Notions,Ouvre le four\nFour,Chaleur,2,Maîtrise,Règle le four\nPâte,Farine,1,Notions,Pèse la farine\nPâte,Farine,2,Maîtrise,Choisit la farine\n',
    expected: {
      ...{ ...framework, skills: ['Chaleur', 'Farine'], groups: ['Four', 'Pâte'], cells: 4 },
      levels: ['1 – Notions', '2 – Maîtrise'],
      samples: [atLevel('Farine', '2 – Maîtrise', 'Choisit la farine')],
    },
  },
  {
    kind: 'Grades with examples of posts beside pay and holidays',
    file: 'pay.csv',
    source:
      'Grade,Examples,Minimum,Midpoint,Maximum,Bonus %,Holiday\nG1,Cleaner and porter,22000,24600,27500,0,25\nG2,Clerk and cook,26788,30000,33500,0,25\nG3,Head of shift,32752,36700,40900,2,26\n',
    expected: { refused: ': not-skills' },
  },
  {
    kind: 'A title in front matter above the heading of the page',
    file: 'model.md',
    source:
      '---\ntitle: Model\n---\n\n# The model of our bakery\n\nFor all of us.\n\n' +
      SKILLS.map((skill) => `## ${skill}\n\n**Beginner**\n\n- tries ${skill}\n\n**Expert**\n\n- leads ${skill}\n`).join(
        '\n',
      ),
    expected: {
      ...{ ...framework, name: 'Model', skills: SKILLS, levels: ['Beginner', 'Expert'], cells: 6 },
      samples: [atLevel('Sales', 'Expert', ['leads Sales'])],
    },
    notes: ['line 5: left-out'],
  },
  {
    kind: 'A legend beside its heading, an entry in each row',
    file: 'bakery.csv',
    source:
      'Skill,Baker,Clerk,Driver\nOven,M,,R\nSales,,M,\nOrder,M,M,M\nKey:,M = Mandatory,,\n,R = Recommended,,\n,blank = not needed,,\n',
    expected: {
      ...{ ...framework, skills: ['Oven', 'Sales', 'Order'], roles: ['Baker', 'Clerk', 'Driver'], cells: 6 },
      proficiencies: ['Mandatory', 'Recommended'],
      samples: [{ skill: 'Oven', role: 'Driver', proficiency: 'Recommended' }],
    },
    notes: ['row 7, column 2: left-out'],
  },
  {
    kind: 'A legend of several cells above the headers',
    file: 'bakery.csv',
    source:
      'Bakery,,,,,\nKey:,M = Mandatory,R = Recommended,N/A = Not applicable,,\nRef,Training,Refresher,Operative,Driver,Cook\nT1,Oven,Once,M,M,R\nT2,Sales,3 years,N/A,M,M\nT3,Order,3 years,M,R,N/A\n',
    expected: {
      ...{ ...framework, name: 'Bakery', skills: ['Oven', 'Sales', 'Order'], roles: ['Operative', 'Driver', 'Cook'] },
      ...{ proficiencies: ['Mandatory', 'Recommended'], cells: 7 },
      samples: [{ skill: 'Order', role: 'Driver', proficiency: 'Recommended' }],
    },
    notes: ['row 2, column 1: left-out'],
  },
  {
    kind: 'Levels with numbers and names in each skill, and roles that need numbers',
    file: 'bakery.json',
    source: JSON.stringify({
      competencies: [11, 12].map((id) => ({
        ...{ id, title: `Skill ${id}` },
        levels: [
          { rank: 1, label: 'Foundation', behaviors: [`tries ${id}`] },
          { rank: 2, label: 'Mastery', behaviors: [`leads ${id}`] },
        ],
      })),
      roleProfiles: [
        {
          role: 'Baker',
          requirements: [
            { competency: 11, rank: 2 },
            { competency: 12, rank: 1 },
          ],
        },
      ],
    }),
    expected: {
      ...{ ...framework, skills: ['Skill 11', 'Skill 12'], roles: ['Baker'], cells: 2 },
      proficiencies: ['Foundation', 'Mastery'],
      samples: [{ skill: 'Skill 11', role: 'Baker', proficiency: 'Mastery' }],
    },
  },
];
