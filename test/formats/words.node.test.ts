/** The words in tables, in every language of the project. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../src/formats/index.ts';
import { cells, errors } from './readings.ts';

const header = (cells: readonly string[]) => `${cells.join(',')}\n`;

describe('a spreadsheet is read', () => {
  for (const [language, headers, yes, no] of [
    ['English', ['Roles', 'Grade', 'Mandatory', 'Expectation', 'Checklist', 'Link', 'Proficiency'], 'Y', 'N'],
    ['German', ['Rolle', 'Stufe', 'Erforderlich', 'Erwartung', 'Punkte', 'Links', 'Kenntnisstand'], 'Pflicht', 'Nein'],
    ['Spanish', ['Puesto', 'Nivel', 'Obligatorio', 'Expectativa', 'Elementos', 'Enlaces', 'Dominio'], 'sí', 'Opcional'],
    ['French', ['Rôle', 'Niveau', 'Obligatoire', 'Attente', 'Éléments', 'Liens', 'Maîtrise'], 'Oui', 'non'],
    ['Portuguese', ['Função', 'Nível', 'Obrigatório', 'Descrição', 'Itens', 'Ligações', 'Proficiência'], 'Sim', 'Não'],
    ['Chinese', ['角色', '级别', '必要性', '描述', '条目', '链接', '熟练度'], '是', '否'],
    ['Japanese', ['役割', 'レベル', '必須', '説明', '項目', 'リンク', '習熟度'], 'はい', 'いいえ'],
    ['Arabic', ['الدور', 'المستوى', 'إلزامي', 'الوصف', 'البنود', 'روابط', 'الإتقان'], 'نعم', 'لا'],
  ] as const) {
    it(`with headers and answers in ${language}`, () => {
      const rows = `a,Junior,${yes},t,i,a.html,p\na,Senior,${no},u,,,\n`;
      const { skill, notes } = readCsv(header(headers) + rows, { name: 'X' });
      assert.deepEqual(errors({ notes }), []);
      assert.deepEqual(skill!.expectations, [
        {
          ...{ role: 'a', level: 'junior', required: true, text: 't', items: ['i'] },
          ...{ links: [{ name: 'a.html', url: 'a.html' }], proficiency: 'p' },
        },
        { role: 'a', level: 'senior', text: 'u' },
      ]);
    });
  }

  it('with headers in any case, with marks around them, stars, colons and questions', () => {
    const text = ' **ROLE** ,[Level],Required?!,(Description):\na,Junior,* yes *,t\n';
    assert.deepEqual(cells(readCsv(text, { name: 'X' })), ['a/junior! t']);
    assert.deepEqual(cells(readCsv('Role  Id,Role,Level,Text\nr,a,Junior,t', { name: 'X' })), ['r/junior t']);
  });

  for (const answer of [
    'yes',
    'true',
    '1',
    '✓',
    '✔',
    'must',
    'ja',
    'j',
    'oui',
    'sim',
    'obligatoria',
    'obrigatória',
    '必需',
    '必須',
  ]) {
    it(`where "${answer}" means yes`, () => {
      assert.deepEqual(cells(readCsv(`Role,Level,Required,Text\na,Junior,${answer},t`, { name: 'X' })), [
        'a/junior! t',
      ]);
    });
  }

  for (const answer of [
    '',
    ' ',
    'no',
    'false',
    '0',
    '-',
    '–',
    '—',
    'optional',
    'nein',
    'facultatif',
    '可选',
    '任意',
    'اختياري',
  ]) {
    it(`where "${answer}" means no`, () => {
      assert.deepEqual(cells(readCsv(`Role,Level,Required,Text\na,Junior,${answer},t`, { name: 'X' })), ['a/junior t']);
    });
  }

  for (const levels of [
    ['Trainee', 'Junior', 'Mid-Level', 'Senior', 'Staff', 'Principal'],
    ['Anfänger', 'Fortgeschritten', 'Experte'],
    ['Principiante', 'Intermedio', 'Avanzado', 'Experto'],
    ['Débutant', 'Confirmé', 'Expert'],
    ['Júnior', 'Pleno', 'Sênior', 'Especialista'],
    ['初级', '中级', '高级', '专家'],
    ['初級', '中級', '上級'],
    ['ジュニア', 'シニア', 'リード'],
    ['مبتدئ', 'متوسط', 'متقدم', 'خبير'],
    ['Level 1', 'level_2', 'L3', 'L-10', '11'],
    ['Stufe 1', 'Stufe 2'],
    ['Niveau 1', 'Nivel 2', 'Nível 3'],
    ['级别1', '2级', 'レベル3'],
  ]) {
    it(`with columns for ${levels.join(', ')}`, () => {
      const { skill, notes } = readCsv(header(['Role', ...levels]) + header(['a', ...levels.map(() => 't')]), {
        name: 'X',
      });
      assert.deepEqual(errors({ notes }), []);
      assert.deepEqual(
        skill!.levels.map(({ name }) => name),
        levels,
      );
    });
  }

  it('but not with columns that are no usual levels', () => {
    for (const name of ['Level 100', 'Version 1', 'required by', 'x']) {
      const { skill, framework } = readCsv(`Role,Junior,${name}\na,t,u`, { name: 'X' });
      assert.ok(!(skill ?? framework)!.levels!.some((level) => level.name === name), name);
    }
  });

  it('with a very long header', () => {
    const long = 'x'.repeat(200_000);
    assert.deepEqual(errors(readCsv(`Role,Level,Text,${long}\na,Junior,t,`, { name: 'X' })), [
      `row 1, column 4 unknown-column The column "${'x'.repeat(100)}…" is left out: it is unknown in such a table.`,
    ]);
  });
});
