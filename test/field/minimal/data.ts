// cspell:ignore cker mianbao
/** YAML, JSON and front matter, and files in older encodings. */
import { atLevel, type Case, ofRole } from './case.ts';

const framework = { document: 'framework', levels: ['Junior', 'Senior'] } as const;
const skill = { document: 'skill', name: 'Kneading', skills: ['Kneading'], roles: ['Bread'] } as const;
const TABLE = '\n| Role | Junior | Senior |\n| --- | --- | --- |\n| Bread | Weighs flour | Judges dough |\n';
const table = { ...skill, levels: ['Junior', 'Senior'], cells: 2 };

/** Encodes a text in UTF-16. */
function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), !isBigEndian);
  return new Uint8Array(view.buffer);
}

/** Joins ASCII texts and the bytes of letters of an older encoding. */
function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
}

const ENCODED: readonly Case[] = [
  {
    kind: '33: Windows-1252',
    file: 'backen.csv',
    source: bytesOf('Rolle;Junior;Senior\nB', [0xe4], 'cker;W', [0xe4], 'gt Mehl;Pr', [0xfc], 'ft den Teig'),
    expected: {
      ...{ document: 'skill', name: 'backen', skills: ['backen'], levels: ['Junior', 'Senior'], roles: ['Bäcker'] },
      ...{ cells: 2, samples: [ofRole('Bäcker', 'Senior', 'Prüft den Teig')] },
    },
    notes: [': encoding'],
  },
  {
    kind: '33: Shift_JIS',
    file: 'pan.csv',
    // スキル,初級,上級 / 製パン,計量する,判断する
    source: bytesOf(
      [0x83, 0x58, 0x83, 0x4c, 0x83, 0x8b],
      ',',
      [0x8f, 0x89, 0x8b, 0x89],
      ',',
      [0x8f, 0xe3, 0x8b, 0x89],
      '\n',
      [0x90, 0xbb, 0x83, 0x70, 0x83, 0x93],
      ',',
      [0x8c, 0x76, 0x97, 0xca, 0x82, 0xb7, 0x82, 0xe9],
      ',',
      [0x94, 0xbb, 0x92, 0x66, 0x82, 0xb7, 0x82, 0xe9],
    ),
    expected: {
      ...{ document: 'framework', name: 'pan', skills: ['製パン'], levels: ['初級', '上級'] },
      ...{ cells: 2, samples: [atLevel('製パン', '上級', '判断する')] },
    },
    notes: [': encoding'],
  },
  {
    kind: '33: GB18030',
    file: 'mianbao.csv',
    // 技能,初级,高级 / 和面,称面粉,判断面团
    source: bytesOf(
      [0xbc, 0xbc, 0xc4, 0xdc],
      ',',
      [0xb3, 0xf5, 0xbc, 0xb6],
      ',',
      [0xb8, 0xdf, 0xbc, 0xb6],
      '\n',
      [0xba, 0xcd, 0xc3, 0xe6],
      ',',
      [0xb3, 0xc6, 0xc3, 0xe6, 0xb7, 0xdb],
      ',',
      [0xc5, 0xd0, 0xb6, 0xcf, 0xc3, 0xe6, 0xcd, 0xc5],
    ),
    expected: {
      ...{ document: 'framework', name: 'mianbao', skills: ['和面'], levels: ['初级', '高级'] },
      ...{ cells: 2, samples: [atLevel('和面', '初级', '称面粉')] },
    },
    notes: [': encoding'],
  },
  ...[false, true].map((isBigEndian): Case => ({
    kind: `12: UTF-16, ${isBigEndian ? 'big' : 'little'}-endian`,
    file: 'bakery.csv',
    source: utf16('\uFEFFSkill\tJunior\tSenior\nKneading\tWeighs flour\tJudges dough', isBigEndian),
    expected: {
      ...{ ...framework, name: 'bakery', skills: ['Kneading'], cells: 2 },
      samples: [atLevel('Kneading', 'Senior', 'Judges dough')],
    },
    notes: [': encoding'],
  })),
];

export const DATA: readonly Case[] = [
  {
    kind: '17: front matter of a site with a title',
    file: 'page.md',
    source: `---\ntitle: Kneading\nlayout: page\ntags: [bread]\n---\n${TABLE}`,
    expected: { ...table, samples: [ofRole('Bread', 'Senior', 'Judges dough')] },
  },
  {
    kind: '16: front matter with levels and roles of another make',
    file: 'page.md',
    source: `---\ntitle: Kneading\nlevels: 6\nroles: [bread]\n---\n${TABLE}`,
    expected: { ...table, samples: [ofRole('Bread', 'Senior', 'Judges dough')] },
    notes: ['front matter /roles/0: left-out', 'front matter /levels: left-out'],
  },
  {
    kind: '16: front matter with topics and levels',
    file: 'page.md',
    source:
      '---\ntitle: Baker\ntopics:\n  - title: Dough\n    content:\n      - level: 1\n        criteria: [Weighs flour]\n' +
      '      - level: 2\n        criteria: [Judges dough]\n---\n',
    expected: {
      ...{ document: 'framework', name: 'Baker', skills: ['Dough'], levels: ['Level 1', 'Level 2'], cells: 2 },
      samples: [atLevel('Dough', 'Level 2', ['Judges dough'])],
    },
  },
  {
    kind: '16: topics with a key and a title',
    file: 'page.yaml',
    source:
      'title: Baker\ntopics:\n  - name: dough\n    title: 🍞 Dough\n    content:\n      - level: 1\n        criteria: [Weighs flour]\n' +
      '      - level: 2\n        criteria: [Judges dough]\n',
    expected: {
      ...{ document: 'framework', name: 'Baker', skills: ['🍞 Dough'], levels: ['Level 1', 'Level 2'], cells: 2 },
      samples: [atLevel('🍞 Dough', 'Level 2', ['Judges dough'])],
    },
  },
  {
    kind: '21: a document of this project in YAML',
    file: 'kneading.yaml',
    source:
      'name: Kneading\nlevels:\n  - id: junior\n    name: Junior\nroles:\n  - id: bread\n    name: Bread\n' +
      'expectations:\n  - role: bread\n    level: junior\n    text: Weighs flour\n',
    expected: { ...{ ...skill, levels: ['Junior'], cells: 1 }, samples: [ofRole('Bread', 'Junior', 'Weighs flour')] },
  },
  {
    kind: '8: themes with levels in JSON',
    file: 'baker.json',
    source: JSON.stringify({
      name: 'Baker',
      themes: [
        {
          name: 'Dough',
          levels: [
            { level: 'Junior', criteria: ['Weighs'] },
            { level: 'Senior', criteria: ['Judges'] },
          ],
        },
        {
          name: 'Shop',
          levels: [
            { level: 'Junior', criteria: ['Greets'] },
            { level: 'Senior', criteria: ['Advises'] },
          ],
        },
      ],
    }),
    expected: {
      ...{ ...framework, name: 'Baker', skills: ['Dough', 'Shop'], cells: 4 },
      samples: [atLevel('Shop', 'Senior', ['Advises'])],
    },
  },
  {
    kind: '8: a map of levels in YAML',
    file: 'baker.yaml',
    source: 'Dough:\n  Junior: Weighs flour\n  Senior: Judges dough\nShop:\n  Junior: Greets\n  Senior: Advises\n',
    expected: {
      ...{ ...framework, name: 'baker', skills: ['Dough', 'Shop'], cells: 4 },
      samples: [atLevel('Shop', 'Junior', 'Greets')],
    },
  },
  {
    kind: '4: data about something else is refused',
    file: 'settings.yaml',
    source: 'theme: dark\nplugins:\n  - search\n  - feed\n',
    expected: { refused: ': no-framework' },
  },
  ...ENCODED,
  {
    kind: 'The time of an export before its title',
    file: 'export.json',
    source: JSON.stringify({
      exportedAt: '2024-02-11T08:00:00Z',
      library: 'Bakery',
      competencies: [
        {
          title: 'Kneading',
          levels: [
            { label: 'Junior', behaviors: ['Weighs'] },
            { label: 'Senior', behaviors: ['Judges'] },
          ],
        },
        {
          title: 'Selling',
          levels: [
            { label: 'Junior', behaviors: ['Greets'] },
            { label: 'Senior', behaviors: ['Advises'] },
          ],
        },
      ],
    }),
    expected: {
      document: 'framework',
      name: 'Bakery',
      skills: ['Kneading', 'Selling'],
      levels: ['Junior', 'Senior'],
      cells: 4,
      samples: [atLevel('Kneading', 'Senior', ['Judges'])],
    },
  },
  {
    kind: 'Levels without names',
    file: 'tracks.yaml',
    source:
      'tracks:\n  - name: Kneading\n    milestones:\n      - signals: [Weighs the flour, Asks]\n      - signals: [Judges the dough, Plans]\n',
    expected: {
      document: 'framework',
      skills: ['Kneading'],
      levels: ['Level 1', 'Level 2'],
      cells: 2,
      samples: [{ skill: 'Kneading', level: 'Level 2', items: ['Judges the dough', 'Plans'] }],
    },
    notes: ['/tracks/0/milestones: numbered-levels'],
  },
];
