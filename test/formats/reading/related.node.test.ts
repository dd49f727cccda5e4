/** Records that refer to each other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Catalogue } from '../../../src/formats/reading/related/catalogue.ts';
import { readDictionary } from '../../../src/formats/reading/related/dictionary.ts';
import { readRelated } from '../../../src/formats/reading/related/index.ts';
import { scaleOfValues } from '../../../src/formats/reading/related/scale-of-values.ts';
import { inOneLanguage, withLanguages } from '../../../src/formats/reading/data/translations.ts';
import { kindOfKey } from '../../../src/formats/reading/words/record-words.ts';

describe('keys of records', () => {
  // cspell:disable
  const kinds = {
    skill: ['Kompetenzen', 'requiredSkills', 'compétences_requises', 'スキル一覧', 'الكفاءات', 'vaardigheden'],
    role: ['jobProfiles', 'functies', 'puestos', 'cargo_nome', 'ruoli', '職種', 'الوظائف', 'postes'],
    level: ['proficiencyLevels', 'beheersingsniveaus', 'Kompetenzstufen', 'échelle', 'livello', 'nivel_requerido'],
    group: ['skillGroups', 'competencyCategories', 'Kompetenzbereich', '分類', 'famille'],
    need: ['requirements', 'roleSkills', 'assignments', 'requisiti'],
    undefined: ['employees', 'Mitarbeiter', 'name', 'colour'],
  };
  // cspell:enable
  for (const [kind, keys] of Object.entries(kinds)) {
    it(`of ${kind}`, () => {
      for (const key of keys) assert.equal(String(kindOfKey(key)), kind, key);
    });
  }
});

describe('a catalogue', () => {
  it('finds entities by ids, codes, keys of maps and names', () => {
    const catalogue = new Catalogue({
      roles: { baker: { title: 'Baker' } },
      areas: [{ name: 'Oven', skills: [{ code: 'K1', name: 'Kneading' }] }],
    });
    assert.equal(catalogue.find('role', 'baker')?.name, 'Baker');
    for (const text of ['K1', 'kneading']) assert.equal(catalogue.find('skill', text)?.name, 'Kneading', text);
    assert.equal(catalogue.find('skill', 'K2'), undefined);
    assert.deepEqual(catalogue.groupOf(catalogue.find('skill', 'K1')!), { group: 'Oven', domain: undefined });
  });
});

describe('a scale', () => {
  const { scales } = new Catalogue({
    levels: [
      { id: 'b', order: 2, label: 'Done' },
      { id: 'a', order: 1, label: 'Seen' },
    ],
  });

  it('is found by ids, numbers and names, lowest first', () => {
    for (const [value, name] of [
      ['a', 'Seen'],
      ['2', 'Done'],
      ['seen', 'Seen'],
    ] as const) {
      const scale = scaleOfValues(new Set([value]), scales);
      assert.deepEqual(
        scale?.steps.map((step) => step.name),
        ['Seen', 'Done'],
      );
      assert.equal(scale?.stepOf.get(value)?.name, name);
    }
  });

  it('has all values, apart from ticks and zero', () => {
    assert.ok(scaleOfValues(new Set(['a', '0', '✓']), scales));
    assert.equal(scaleOfValues(new Set(['a', '3']), scales), undefined);
    assert.equal(scaleOfValues(new Set(['✓']), scales), undefined);
  });
});

describe('related records', () => {
  it('are none in ladders, settings and lists of people', () => {
    for (const data of [
      [],
      { levels: [{ name: 'Junior', skills: [{ name: 'Dough', text: 'Weighs flour' }] }] },
      { roles: ['Baker'], skills: ['Dough'] },
      {
        employees: [
          { name: 'Kim', skills: { Dough: 1 } },
          { name: 'Bo', skills: { Dough: 2 } },
        ],
      },
    ]) {
      assert.equal(readRelated(data), undefined, JSON.stringify(data));
    }
  });

  it('keep a need with a value, whether it is required and what a level means', () => {
    const read = readRelated({
      skills: [{ id: 's', name: 'Dough', levels: [{ level: 1, description: 'Weighs flour and water' }] }],
      roles: [
        { name: 'Helper', requirements: [{ skill: 's', level: 1, required: false }] },
        { name: 'Baker', requirements: { must: [{ skill: 's', level: 2 }] } },
      ],
    });
    const asked = read?.findings.filter(({ kind }) => kind === 'asked' || kind === 'meant');
    assert.deepEqual(
      asked?.map((one) => (one.kind === 'asked' ? [one.role, one.proficiency, one.required] : [one.kind])),
      [['meant'], ['Helper', '1', false], ['Baker', '2', true]],
    );
  });
});

describe('a dictionary', () => {
  it('needs a column of levels or roles, whose lists have the same few names', () => {
    const rows = (...levels: string[]) => levels.map((level, index) => ({ name: `Skill ${index}`, levels: level }));
    assert.ok(readDictionary(rows('junior|senior', 'senior', 'all')));
    for (const levels of [['junior', 'senior'], ['a|b', 'c|d', 'e|f'], ['junior|senior']])
      assert.equal(readDictionary(rows(...levels)), undefined, levels.join());
  });
});

describe('translations', () => {
  it('become the first language, and come back', () => {
    const name = { en: 'Dough', de: 'Teig' };
    const said = inOneLanguage({ name, other: { en: 'x', colour: 'y' } });
    assert.deepEqual(said.data, { name: 'Dough', other: { en: 'x', colour: 'y' } });
    const framework = { name: 'Dough', skills: [] } as never;
    const read = withLanguages({ framework, notes: [] }, said);
    assert.deepEqual(read.framework, { name, skills: [], lang: 'en' });
    assert.deepEqual(read.notes, []);
  });

  it('that the result lacks are told', () => {
    const said = inOneLanguage([{ a: { en: 'Dough', de: 'Teig' } }, { a: { en: 'Dough', de: 'Masse' } }]);
    const framework = { name: 'Bakery', skills: [] } as never;
    assert.equal(withLanguages({ framework, notes: [] }, said).notes.length, 2);
    assert.deepEqual(withLanguages({ notes: [] }, said), { notes: [] });
  });
});
