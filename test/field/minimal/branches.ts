/** How departments, branches and works keep matrices: titles and legends in the same table, words of their own. */
import type { Case } from './case.ts';

const framework = { document: 'framework' } as const;
const levels = ['Help', 'Baker', 'Boss of bakers'];

/** No row asks less from left to right. */
const GROWING = [
  ['Kneading', 'B', 'S', 'E'],
  ['Baking', 'B', 'B', 'S'],
  ['Selling', '', 'B', 'E'],
  ['Planning', '', '', 'S'],
  ['Cleaning', 'S', 'S', 'S'],
];
const grown = { levels, skills: GROWING.map(([name]) => name!), cells: 12 };

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n') + '\n';
const alone = (text: string) => [text, '', '', '', ''];

export const BRANCHES: readonly Case[] = [
  {
    kind: 'Columns of any names that ask more from left to right are levels',
    file: 'bakery.csv',
    source: csv([
      ['Skill', ...levels],
      ...GROWING,
      ['Legend', '', '', ''],
      ...[
        ['B', 'basic'],
        ['S', 'safe'],
        ['E', 'expert'],
      ],
    ]),
    expected: {
      ...{ ...framework, ...grown, proficiencies: ['basic', 'safe', 'expert'] },
      samples: [{ skill: 'Selling', level: 'Boss of bakers', proficiency: 'expert' }],
    },
  },
  {
    kind: 'A title of several merged cells, and a line of facts, above headers with few usual words',
    file: 'bakery.html',
    source:
      '<table><tr><td colspan="3">Matrix of the bakery</td><td colspan="3">Bread Ltd.</td></tr>' +
      '<tr><td>F-12 rev. 3</td><td></td><td>As of May</td><td></td><td>Owner: Ann</td><td></td></tr>' +
      '<tr><td>Pos.</td><td>Work to do</td><td>Junior</td><td>Miller</td><td>Senior</td><td>Seen in</td></tr>' +
      '<tr><td>1</td><td>Kneading</td><td>◔</td><td>◑</td><td>●</td><td>class</td></tr>' +
      '<tr><td>2</td><td>Baking</td><td></td><td>◔</td><td>◕</td><td></td></tr>' +
      '<tr><td></td><td>Legend</td><td></td><td></td><td></td><td></td></tr>' +
      '<tr><td>◔</td><td>has seen it</td></tr><tr><td>◑</td><td>with help</td></tr><tr><td>◕</td><td>alone</td></tr><tr><td>●</td><td>teaches</td></tr></table>',
    expected: {
      ...framework,
      levels: ['Junior', 'Miller', 'Senior'],
      skills: ['Kneading', 'Baking'],
      proficiencies: ['has seen it', 'with help', 'alone', 'teaches'],
      cells: 5,
      samples: [{ skill: 'Baking', level: 'Senior', proficiency: 'alone' }],
    },
    notes: [12, 53, 93, 122, 149].map((column) => `line 1, column ${column}: left-out`),
  },
  {
    kind: 'Values and their meanings below the rows, without a heading',
    file: 'bakery.csv',
    source: csv([
      ['Area', 'Skill', 'In short', 'Junior', 'Senior'],
      ['Oven', 'Kneading', 'Makes dough', '1', '3'],
      ['', 'Baking', 'Bakes bread', '2', '3'],
      ['Shop', 'Selling', 'Sells bread', '', '1'],
      alone('What the numbers mean'),
      ...[['1 = Basic', 'works with help', '', '', '']],
      ...[['2 = Safe', 'works alone', '', '', '']],
      ...[['3 = Expert', 'shows others', '', '', '']],
      alone('Nothing means that nothing is asked.'),
    ]),
    expected: {
      ...{ ...framework, levels: ['Junior', 'Senior'], skills: ['Kneading', 'Baking', 'Selling'] },
      ...{ groups: ['Oven', 'Shop'], proficiencies: ['Basic', 'Safe', 'Expert'], cells: 5 },
      samples: [{ skill: 'Kneading', level: 'Senior', proficiency: 'Expert' }],
    },
    notes: ['row 5, column 1: left-out', 'row 9, column 1: left-out'],
  },
  {
    kind: 'A legend in brackets, and remarks below it',
    file: 'bakery.csv',
    source: csv([
      alone('みどりパン スキルマップ'),
      ['No.', 'スキル項目', '初級', '中級', '上級'],
      ['1', 'こねる', '△', '○', '◎'],
      ['2', '焼く', '', '△', '◎'],
      alone('【凡例】'),
      ...[
        ['△', '支援を受けてできる', '', '', ''],
        ['○', '一人でできる', '', '', ''],
        ['◎', '後輩に教える', '', '', ''],
      ],
      alone('※評価は年2回行う。'),
    ]),
    expected: {
      ...{ ...framework, levels: ['初級', '中級', '上級'], skills: ['こねる', '焼く'] },
      ...{ proficiencies: ['支援を受けてできる', '一人でできる', '後輩に教える'], cells: 5 },
      samples: [{ skill: '焼く', level: '上級', proficiency: '後輩に教える' }],
    },
    notes: ['row 9, column 1: left-out'],
  },
  {
    kind: 'A legend in a line, with signs on other keys, and a sign for nothing',
    file: 'clinic.html',
    source:
      '<p>【凡例】 ◎:指導できる ○:一人でできる -:担当しない</p><table><tr><td>スキル</td><td>受付</td><td>看護師</td></tr>' +
      '<tr><td>電話</td><td>◎</td><td>-</td></tr><tr><td>保定</td><td>〇</td><td>◎</td></tr><tr><td>検査</td><td>-</td><td>○</td></tr></table>',
    expected: {
      ...{ ...framework, roles: ['受付', '看護師'], skills: ['電話', '保定', '検査'], cells: 4 },
      proficiencies: ['一人でできる', '指導できる'],
      samples: [{ skill: '保定', role: '受付', proficiency: '一人でできる' }],
    },
  },
  {
    kind: 'Names of values beside their numbers, and answers named in the header',
    file: 'export.csv',
    source:
      'Métier;Compétence;Niveau requis;Libellé niveau;Obligatoire (O/N)\nAgent;Roues;3;Autonome;O\nAgent;Freins;2;Initié;N\nChef;Roues;2;Initié;O\n',
    expected: {
      ...{ ...framework, roles: ['Agent', 'Chef'], skills: ['Roues', 'Freins'], proficiencies: ['Initié', 'Autonome'] },
      cells: 3,
      samples: [{ skill: 'Roues', role: 'Agent', proficiency: 'Autonome' }],
    },
  },
  {
    kind: 'A long remark below the rows, and a header that is a question',
    file: 'carpenters.csv',
    source:
      'Skill,What is it about?,Junior,Senior\nSawing,Cuts wood,Saws planks with help.,Saws all alone.\nPlaning,Makes wood flat,Planes planks with help.,Planes all alone.\n' +
      'Each level includes what those before it ask. Empty cells: nothing more is asked at this level than at the one before it in the row.,,,\n',
    expected: {
      ...{ ...framework, levels: ['Junior', 'Senior'], skills: ['Sawing', 'Planing'], cells: 4 },
      samples: [{ skill: 'Sawing', level: 'Senior', text: 'Saws all alone.' }],
    },
    notes: ['row 4, column 1: left-out'],
  },
];
