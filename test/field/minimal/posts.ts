/** How departments write down grades and posts: facts around the matrix, and headers for kinds of levels and roles. */
import { atLevel, type Case } from './case.ts';

const framework = { document: 'framework' } as const;
const levels = ['Junior', 'Senior'];

const csv = (...rows: readonly string[]) => rows.join('\n') + '\n';

const table = (headers: string, ...rows: readonly string[]) =>
  `${headers}\n${headers.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n\n`;

const html = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const POSTS: readonly Case[] = [
  {
    kind: 'Grades as rows after a column of their kinds, below two rows of headers and facts about the file',
    file: 'grades.html',
    source:
      '<table><tr><td>職能要件書</td><td></td><td></td><td></td><td></td></tr><tr><td>中川工業</td><td></td><td></td><td></td><td>改定：令和6年4月1日</td></tr>' +
      '<tr><td rowspan="2">職層</td><td rowspan="2">等級</td><td rowspan="2">対応役職</td><td colspan="2">習熟要件</td></tr><tr><td>遂行</td><td>改善</td></tr>' +
      '<tr><td rowspan="2">管理</td><td>4等級</td><td>課長</td><td>課の方針を立案し、目標を達成する。</td><td>設備投資を判断する。</td></tr>' +
      '<tr><td>3等級</td><td>係長</td><td>生産計画を調整する。</td><td>不良の原因を特定する。</td></tr>' +
      '<tr><td rowspan="2">一般</td><td>2等級</td><td>―</td><td>定められた時間内に行う。</td><td>異常に気づく。</td></tr>' +
      '<tr><td>1等級</td><td>―</td><td>指示どおりに行う。</td><td>質問する。</td></tr></table>',
    expected: {
      ...{
        ...framework,
        levels: ['1等級', '2等級', '3等級', '4等級'],
        skills: ['遂行', '改善'],
        cells: 8,
      },
      samples: [atLevel('改善', '3等級', '不良の原因を特定する。')],
    },
    notes: [': levels-sorted', ...[71, 111, 276, 311, 388, 447].map((column) => `line 1, column ${column}: left-out`)],
  },
  {
    kind: 'Sections with a colon, a line of who wrote the file, and spaces without a width',
    file: 'safety.html',
    source: html(
      ...[
        ['\u200bSkill', '\u200bJunior', '\u200bSenior', '\u200bNote'],
        ['First: tools', '', '', ''],
        ['Saws', '1', '2', '\u200b&#160;'],
      ],
      ...[
        ['Drills', '\u200b&#160;', '2', '\u200b'],
        ['Second: people', '', '', ''],
        ['Teaching', '\u200b', '1', ''],
      ],
      ...[
        ['Written by: Ann', '', '', ''],
        ['Approved by: Ben', '', '', ''],
      ],
    ),
    expected: {
      ...{ ...framework, levels, skills: ['Saws', 'Drills', 'Teaching'], groups: ['First: tools', 'Second: people'] },
      ...{ proficiencies: ['1', '2'], cells: 4 },
      samples: [{ skill: 'Drills', level: 'Senior', proficiency: '2' }],
    },
    notes: [371, 431].map((column) => `line 1, column ${column}: left-out`),
  },
  {
    kind: 'Columns of roles below a header for them, and rows of two kinds of names',
    file: 'fitters.html',
    source:
      '<table><tr><td rowspan="2">Theme</td><td rowspan="2">Knowledge / skill</td><td colspan="3">Role</td></tr><tr><td>Trainee fitter</td><td>Fitter</td><td>Planner</td></tr>' +
      '<tr><td rowspan="2">Safety</td><td>First aid</td><td>M</td><td>M</td><td></td></tr><tr><td>Heights</td><td></td><td>M</td><td>W</td></tr>' +
      '<tr><td>Craft</td><td>Pipes</td><td>W</td><td>M</td><td>W</td></tr><tr><td>Legend: M = mandatory</td></tr><tr><td>W = desirable</td></tr></table>',
    expected: {
      ...{ ...framework, roles: ['Trainee fitter', 'Fitter', 'Planner'], skills: ['First aid', 'Heights', 'Pipes'] },
      ...{ groups: ['Safety', 'Craft'], proficiencies: ['mandatory', 'desirable'], cells: 7 },
      samples: [{ skill: 'Pipes', role: 'Fitter', proficiency: 'mandatory' }],
    },
    notes: ['line 1, column 377: left-out'],
  },
  {
    kind: 'A table for each role: a skill of each is asked in other words of another',
    file: 'nursery.md',
    source:
      '# Profiles\n\n## Carer\n\n' +
      table('| Skill | Junior | Senior |', '| Bonds | Builds trust. | – |', '| Meals | Lays tables. | Plans meals. |') +
      '## Teacher in a group\n\n' +
      table(
        '| Skill | Junior | Senior |',
        '| Bonds | Helps children to settle. | Advises the team. |',
        '| Shelter | Knows the rules. | Speaks to parents. |',
      ) +
      '## House lead\n\n' +
      table(
        '| Skill | Junior | Senior |',
        '| Shelter | Keeps the rules. | Steers cases. |',
        '| Money | Plans a budget. | Plans for all. |',
      ),
    expected: {
      ...{ ...framework, levels, roles: ['Carer', 'Teacher in a group', 'House lead'], cells: 11 },
      skills: ['Bonds', 'Meals', 'Shelter', 'Money'],
      samples: [{ skill: 'Shelter', role: 'House lead', level: 'Senior', text: 'Steers cases.' }],
    },
  },
  {
    kind: 'Grades from the highest, with codes and words that disagree',
    file: 'shop.md',
    source:
      '# Shop\n\n' +
      table(
        '| Grade | Sales | Money and resources |',
        '| G3 Basic chief | Leads sales. | Plans costs. |',
        '| G2 Senior seller | Sells all. | Counts money. |',
        '| G1 Seller | Sells a bit. | Uses a till. |',
      ),
    expected: {
      ...{ ...framework, levels: ['G1 Seller', 'G2 Senior seller', 'G3 Basic chief'], cells: 6 },
      skills: ['Sales', 'Money and resources'],
      samples: [atLevel('Money and resources', 'G2 Senior seller', 'Counts money.')],
    },
    notes: [': levels-sorted'],
  },
  {
    kind: 'An export of posts: numbers of proficiencies in a column, and letters for what is required',
    file: 'export.csv',
    source: csv(
      ...[
        'Emploi;Famille de compétences;Compétence;Code maîtrise;Maîtrise attendue;Obligatoire',
        'Technicien;Technique;Portes;2;Application;O',
      ],
      ...[
        'Technicien;Sécurité;Hauteur;1;Notions;N',
        "Chef d'agence;Technique;Portes;3;Expertise;O",
        "Chef d'agence;Sécurité;Hauteur;1;Notions;O",
      ],
    ),
    expected: {
      ...{
        ...framework,
        roles: ['Technicien', "Chef d'agence"],
        skills: ['Portes', 'Hauteur'],
        groups: ['Technique', 'Sécurité'],
      },
      ...{ proficiencies: ['Notions', 'Application', 'Expertise'], cells: 4 },
      samples: [{ skill: 'Portes', role: 'Technicien', proficiency: 'Application' }],
    },
  },
  {
    kind: 'A sheet for each role, with its purpose above the headers',
    file: 'garden.html',
    source: ['Seller', 'Gardener']
      .map(
        (role) =>
          `<h2>${role}</h2><table><tr><td>Purpose of the role:</td><td colspan="2">Helps guests and keeps plants fresh.</td></tr>` +
          `<tr><td>Skill</td><td>Junior</td><td>Senior</td></tr><tr><td>Plants</td><td>${role} knows some.</td><td>${role} knows all.</td></tr>` +
          `<tr><td>Till of a ${role}</td><td>Uses a till.</td><td>Opens tills.</td></tr></table>`,
      )
      .join(''),
    expected: {
      ...{ ...framework, levels, roles: ['Seller', 'Gardener'], cells: 8 },
      skills: ['Plants', 'Till of a Seller', 'Till of a Gardener'],
      samples: [{ skill: 'Plants', role: 'Gardener', level: 'Junior', text: 'Gardener knows some.' }],
    },
    notes: [27, 56].map((column) => `line 1, column ${column}: left-out`),
  },
];
