/** The keys of data, in every language of the project. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../../../../src/formats/json.ts';
import { errors } from '../../readings.ts';

/** Keys: levels, code, name, description, groups, skills, and levels of a skill. */
const LADDERS = {
  English: ['levels', 'code', 'name', 'description', 'areas', 'skills', 'expectations'],
  German: ['Stufen', 'Kürzel', 'Bezeichnung', 'Beschreibung', 'Handlungsfelder', 'Fähigkeiten', 'Stufen'],
  Dutch: ['niveaus', 'afkorting', 'naam', 'omschrijving', 'domeinen', 'competenties', 'niveaus'],
  French: ['échelons', 'sigle', 'intitulé', 'définition', 'axes', 'compétences', 'niveaux'],
  Spanish: ['niveles', 'código', 'denominación', 'descripción', 'ámbitos', 'competencias', 'niveles'],
  Portuguese: ['níveis', 'código', 'nome', 'descrição', 'eixos', 'competências', 'níveis'],
  Italian: ['livelli', 'sigla', 'nome', 'descrizione', 'aree', 'abilità', 'livelli'],
  Polish: ['poziomy', 'skrót', 'nazwa', 'opis', 'obszary', 'umiejętności', 'poziomy'],
  Russian: ['уровни', 'код', 'название', 'описание', 'области', 'навыки', 'уровни'],
  Arabic: ['المستويات', 'الرمز', 'الاسم', 'الوصف', 'المحاور', 'الجدارات', 'المستويات'],
  Japanese: ['レベル', 'コード', '名称', '説明', '領域', '能力', 'レベル'],
  Chinese: ['职级', '编码', '名称', '描述', '维度', '能力项', '要求'],
  Korean: ['수준', '코드', '이름', '설명', '영역', '역량', '수준'],
  Vietnamese: ['cấp_độ', 'mã', 'tên', 'mô_tả', 'nhóm', 'kỹ_năng', 'cấp_độ'],
} as const;

/** Keys: scale, order, name, skills, code, group, roles, needs, skill, level. */
const NEEDS = {
  English: ['levels', 'order', 'name', 'skills', 'code', 'group', 'roles', 'requirements', 'skill', 'level'],
  German: ['Skala', 'Rang', 'Titel', 'Kompetenzen', 'Nummer', 'Gruppe', 'Stellen', 'Anforderungen', 'Kompetenz', 'Soll-Stufe'], // prettier-ignore
  Dutch: ['schaal', 'volgorde', 'naam', 'vaardigheden', 'code', 'groep', 'functies', 'eisen', 'vaardigheid', 'niveau'],
  French: ['échelle', 'ordre', 'nom', 'aptitudes', 'code', 'catégorie', 'postes', 'exigences', 'aptitude', 'niveau'],
  Spanish: ['escala', 'orden', 'nombre', 'destrezas', 'código', 'eje', 'cargos', 'requisitos', 'destreza', 'nivel'],
  Portuguese: ['graus', 'ordem', 'nome', 'habilidades', 'código', 'eixo', 'funções', 'exigências', 'habilidade', 'grau'], // prettier-ignore
  Italian: ['scala', 'ordine', 'nome', 'capacità', 'codice', 'ambito', 'ruoli', 'requisiti', 'capacità', 'livello'],
  Polish: ['poziomy', 'kolejność', 'nazwa', 'kompetencje', 'kod', 'grupa', 'stanowiska', 'wymagania', 'kompetencja', 'poziom'], // prettier-ignore
  Russian: ['грейды', 'порядок', 'название', 'умения', 'код', 'группа', 'роли', 'требования', 'умение', 'уровень'],
  Arabic: [
    'المستويات',
    'الترتيب',
    'الاسم',
    'الكفايات',
    'الرمز',
    'المجال',
    'الوظائف',
    'المتطلبات',
    'الكفاية',
    'المستوى',
  ],
  Japanese: ['水準', '順序', '名前', 'スキル', '番号', '分類', '職種', '要件', 'スキル', 'レベル'],
  Chinese: ['等级', '顺序', '名称', '技能', '编号', '类别', '岗位', '需求', '技能', '等级'],
  Korean: ['등급', '순서', '명칭', '스킬', '코드', '분류', '직무', '요구사항', '스킬', '등급'],
  Vietnamese: ['mức_độ', 'thứ_tự', 'tên', 'năng_lực', 'mã', 'nhóm', 'vị_trí', 'yêu_cầu', 'năng_lực', 'mức_độ'],
} as const;

/** Without the marks of Latin letters, as programs write keys. */
const plain = (key: string) =>
  key
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');

const forms = (keys: readonly string[]): (readonly string[])[] => [keys, keys.map(plain)];

describe('a ladder is read', () => {
  for (const [language, all] of Object.entries(LADDERS))
    for (const [levels, code, name, text, groups, skills, asked] of forms(all) as [string, ...string[]][])
      it(`with the keys ${levels}, ${groups!} and ${skills!} of ${language}`, () => {
        const grades = ['T1', 'T2'].map((own) => ({ [code!]: own, [name!]: `Baker ${own}` }));
        const skill = (own: string) => ({ [name!]: own, [text!]: `About ${own}.`, [asked!]: { T1: 'Weighs', T2: 'Judges' } }); // prettier-ignore
        const group = (own: string, inner: string) => ({ [name!]: own, [skills!]: [skill(inner), skill(`${inner} 2`)] }); // prettier-ignore
        const data = { title: 'Bakery', [levels]: grades, [groups!]: [group('Oven', 'Heat'), group('Shop', 'Till')] };
        const { framework, notes } = readJson(JSON.stringify(data), {});
        assert.ok(framework, errors({ notes }).join('\n'));
        const namesOf = (list: readonly { readonly name: unknown }[] = []) => list.map((one) => one.name);
        assert.deepEqual(namesOf(framework.levels), ['Baker T1', 'Baker T2']);
        assert.deepEqual(namesOf(framework.groups), ['Oven', 'Shop']);
        assert.deepEqual(namesOf(framework.skills), ['Heat', 'Heat 2', 'Till', 'Till 2']);
        assert.deepEqual(framework.skills.map((one) => one.summary), ['Heat', 'Heat 2', 'Till', 'Till 2'].map((own) => `About ${own}.`)); // prettier-ignore
        assert.equal(framework.skills.flatMap((one) => one.expectations).length, 8);
      });
});

describe('what roles need is read', () => {
  for (const [language, all] of Object.entries(NEEDS))
    for (const keys of forms(all)) {
      const [scale, order, name, skills, code, group, roles, needs, skill, level] = keys as [string, ...string[]];
      it(`with the keys ${skills!}, ${roles!} and ${needs!} of ${language}`, () => {
        const data = {
          [scale]: ['Seen', 'Done'].map((own, index) => ({ [order!]: index + 1, [name!]: own })),
          [skills!]: ['Heat', 'Till'].map((own) => ({ [code!]: own[0], [name!]: own, [group!]: 'Oven' })),
          [roles!]: [
            { [name!]: 'Baker', [needs!]: [{ [skill!]: 'H', [level!]: 2 }, { [skill!]: 'T', [level!]: 1 }] }, // prettier-ignore
            { [name!]: 'Seller', [needs!]: [{ [skill!]: 'T', [level!]: 2 }] },
          ],
        };
        const { framework, notes } = readJson(JSON.stringify(data), {});
        assert.ok(framework, errors({ notes }).join('\n'));
        assert.deepEqual((framework.roles ?? []).map((one) => one.name), ['Baker', 'Seller']); // prettier-ignore
        assert.deepEqual((framework.proficiencies ?? []).map((one) => one.name), ['Seen', 'Done']); // prettier-ignore
        assert.deepEqual((framework.groups ?? []).map((one) => one.name), ['Oven']); // prettier-ignore
        const told = framework.skills.map((one) => [one.name, one.expectations.length]);
        assert.deepEqual(told, [['Heat', 1], ['Till', 2]]); // prettier-ignore
      });
    }
});
