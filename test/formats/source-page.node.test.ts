import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../src/formats/index.ts';
import { cells, errors } from './readings.ts';
import { WHOLE_PAGES } from './source-pages.ts';

/** The text of a page of two roles and three levels, with rows broken as in real pages. */
const page = (labels: string[], date: string, sentence: string, header: string, required: string) =>
  `${labels[0]}
Security
${labels[1]}
${labels[2]}
${labels[3]}
2
${labels[4]}
${labels[5]}
3
${labels[6]}
${labels[7]}
1
${labels[8]}
Security
Threat modelling
${date}
${sentence}
${header}
|---|---|---|
| Tester | Finds what others overlook. | |
| Architect | Draws the borders of trust. |
${header}
|---|---|---|
| Tester | ${required} | Attacks in the order of damage. |
| Architect | Removes a threat by design. | |
${header}
|---|---|---|
| Tester | Teaches how to attack. |
| Architect | Decides which risks remain. | |
`;

describe('the text of a skill page', () => {
  const expected = [
    'tester/junior Finds what others overlook.',
    'architect/junior Draws the borders of trust.',
    'tester/level-2! Attacks in the order of damage.',
    'architect/level-2 Removes a threat by design.',
    'tester/senior Teaches how to attack.',
    'architect/senior Decides which risks remain.',
  ];
  for (const [language, labels, date, sentence, header, required] of [
    [
      'English',
      [
        'Domain',
        'Skill Profile',
        'This skill defines expectations across roles and levels.',
        'Roles',
        'where this skill appears',
        'Levels',
        'structured growth path',
        'Mandatory requirements',
        'the other 5 optional',
      ],
      '2/22/2026',
      'The table shows how skill depth grows from Junior to Senior. Click a row to see details.',
      '| Role | Required | Description |',
      'Required',
    ],
    [
      'German',
      [
        'Domäne',
        'Skill-Profil',
        'Dieser Skill definiert Erwartungen über Rollen und Level.',
        'Rollen',
        'wo dieser Skill vorkommt',
        'Stufen',
        'strukturierter Entwicklungspfad',
        'Pflichtanforderungen',
        'die anderen 5 optional',
      ],
      '22.2.2026',
      'Die Tabelle zeigt, wie die Tiefe von Junior bis Senior wächst.',
      '| Rolle | Pflicht | Beschreibung |',
      'Pflicht',
    ],
    [
      'Spanish',
      [
        'Dominio',
        'Perfil de habilidad',
        'Esta habilidad define expectativas en roles y niveles.',
        'Roles',
        'donde aparece esta habilidad',
        'Niveles',
        'ruta de crecimiento estructurada',
        'Requisitos obligatorios',
        'los otros 5 opcionales',
      ],
      '22/2/2026',
      'La tabla muestra cómo crece la profundidad desde Junior hasta Senior.',
      '| Rol | Obligatorio | Descripción |',
      'Obligatorio',
    ],
    [
      'Chinese',
      [
        '领域',
        '技能档案',
        '此技能定义了各角色和级别的期望。',
        '角色数',
        '包含此技能的角色',
        '级别数',
        '结构化成长路径',
        '必要要求',
        '其余 5 个可选',
      ],
      '2026/2/22',
      '表格展示从Junior到Senior的技能深度变化。点击行查看详情。',
      '| 角色 | 必要性 | 描述 |',
      '必要',
    ],
  ] as const) {
    it(`is read in ${language}, including broken rows`, () => {
      const reading = readMarkdown(page([...labels], date, sentence, header, required), { name: 'Threat modelling' });
      assert.deepEqual(cells(reading), expected);
      assert.deepEqual(reading.notes, []);
      const { domain, group, updated, summary, levels } = reading.skill!;
      assert.deepEqual(
        [domain, group, updated, summary],
        [{ name: 'Security' }, { name: 'Threat modelling' }, '2026-02-22', undefined],
      );
      assert.deepEqual(
        levels.map(({ name }) => name),
        ['Junior', 'Level 2', 'Senior'],
      );
    });
  }

  for (const [language, lines, levels] of WHOLE_PAGES) {
    it(`is read completely in ${language}: title, summary, labels, usual levels, and wrong figures`, () => {
      const content = lines.split('\n');
      const table = `${content.pop()}\n|---|---|---|\n| Tester | Attacks. |\n| Architect | Draws. |\n`;
      const reading = readMarkdown(`${content.map((line) => `  ${line} `).join('\n\n')}\n\n${table.repeat(5)}`);
      assert.ok(reading.skill, JSON.stringify(reading.notes));
      const { name, summary, domain, group, updated } = reading.skill;
      assert.deepEqual(
        [name, summary, domain, group, updated],
        ['Threat modelling', 'Who attacks, and how.', { name: 'Security' }, { name: 'Modelling' }, '2026-12-22'],
      );
      assert.deepEqual(
        reading.skill.levels.map((level) => level.name),
        levels,
      );
      assert.deepEqual(
        errors(reading).map((line) => line.replace(/^figures-differ .*?: /, '')),
        [
          'the page says 3, its tables have 2.',
          'the page says 4, its tables have 5.',
          'the page says 2, its tables have 0.',
          'the page says 12, its tables have 10.',
        ],
      );
    });
  }

  it('without labels and levels is read as far as possible', () => {
    const table = '| Role | Required | Description |\n|---|---|---|\n| Tester | Attacks. |\n';
    const reading = readMarkdown(`Skill Profile\n\nThreat modelling\n\n${table}`, { name: 'X' });
    const { domain, group, updated, levels } = reading.skill!;
    assert.deepEqual([domain, group, updated], [undefined, undefined, undefined]);
    assert.deepEqual(
      levels.map(({ name }) => name),
      ['Level 1'],
    );
    assert.deepEqual(reading.notes, []);
  });

  it('is compared with its own figures', () => {
    const [labels, date] = [
      [
        'Domain',
        'Skill Profile',
        'A summary of its own.',
        'Roles',
        'where this skill appears',
        'Levels',
        'structured growth path',
        'Mandatory requirements',
        'the other 9 optional',
      ],
      '2/22/2026',
    ];
    const reading = readMarkdown(
      page(labels, date, 'It grows from Junior to Senior.', '| Role | Required | Description |', 'Required'),
      {
        name: 'X',
        levels: ['One', 'Two', 'Three'],
      },
    );
    assert.deepEqual(errors(reading), ['figures-differ optional: the page says 9, its tables have 5.']);
    assert.equal(reading.skill!.summary, 'A summary of its own.');
    assert.deepEqual(
      reading.skill!.levels.map(({ name }) => name),
      ['One', 'Two', 'Three'],
    );
  });
});
