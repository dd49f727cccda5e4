// cspell:disable
/** Lines that say as much as a row of a table: names with a value each, or values in the order that another line tells. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../../../src/formats/index.ts';

const nameIn = (list: readonly { readonly id: string; readonly name: unknown }[] = [], id: string | undefined) =>
  String(list.find((entry) => entry.id === id)?.name);

/** The levels or roles, and what each skill asks of them, in short: `Sauces: Cook basic`. */
async function read(text: string, name = 'mail.txt') {
  const { framework } = await readFile({ name, bytes: new TextEncoder().encode(text) }, { defaultName: 'mail' });
  if (!framework) return undefined;
  const { levels, roles, proficiencies, groups, skills } = framework;
  return {
    levels: levels?.map(({ name }) => name) ?? [],
    roles: roles?.map(({ name }) => name) ?? [],
    values: proficiencies?.map(({ name }) => name) ?? [],
    skills: skills.map(({ name, group, expectations }) => {
      const asked = expectations.map(({ level, role, proficiency, text }) => {
        const who = level === undefined ? nameIn(roles, role) : nameIn(levels, level);
        return `${who} ${proficiency === undefined ? text : nameIn(proficiencies, proficiency)}`;
      });
      return `${group === undefined ? '' : `${nameIn(groups, group)}/`}${name}: ${asked.join(', ')}`;
    }),
  };
}

const MAIL = 'Hello all,\n\nthis is what we agreed on for the kitchen.\n\n';

describe('lines of values divided by signs', () => {
  it('are of the levels that a line puts in the same order', async () => {
    const scale = 'Scale: 1 = learns, 2 = does it alone, 3 = teaches it (a dash = not asked)\n\n';
    const lines = '- Sauces: 1 / 2 / 3\n- Knives: 2 / 3 / 3\n- Orders: - / 1 / 3\n';
    const found = await read(`${MAIL}Steps, lowest first: Commis / Cook / Sous chef\n\n${scale}${lines}\nBest,\nAnn\n`);
    assert.deepEqual(found?.levels, ['Commis', 'Cook', 'Sous chef']);
    assert.deepEqual(found?.values, ['learns', 'does it alone', 'teaches it']);
    assert.deepEqual(found?.skills, [
      'Sauces: Commis learns, Cook does it alone, Sous chef teaches it',
      'Knives: Commis does it alone, Cook teaches it, Sous chef teaches it',
      'Orders: Cook learns, Sous chef teaches it',
    ]);
  });

  it('are of the roles that a line names, in another language', async () => {
    const text =
      '# Équipe du bac\n\nMétiers : Matelot / Mécanicien / Capitaine\n\n1 = vu, 2 = fait seul, 3 = forme\n\nNœuds : 2/1/3\nMoteur : 1/3/2\nRadio : 1/2/3\n';
    const found = await read(text, 'bac.md');
    assert.deepEqual(found?.roles, ['Matelot', 'Mécanicien', 'Capitaine']);
    assert.deepEqual(found?.skills[1], 'Moteur: Matelot vu, Mécanicien forme, Capitaine fait seul');
  });

  it('are no rows if no line names what they are for', async () => {
    assert.equal(await read(`${MAIL}- Sauces: 1 / 2 / 3\n- Knives: 2 / 3 / 3\n- Orders: - / 1 / 3\n`), undefined);
  });
});

describe('lines of names with a value each', () => {
  it('are rows, with values in brackets behind the skill, below lines that name groups', async () => {
    const text =
      'مستويات الإتقان من الأدنى إلى الأعلى: أساسي، جيد، متميز.\nالرتب من الأدنى إلى الأعلى: مساعد، طباخ، رئيس طباخين.\n\nأولاً: المطبخ\n- المرق (مساعد: أساسي، طباخ: جيد، رئيس طباخين: متميز)\n- السكاكين (مساعد: أساسي، طباخ: أساسي، رئيس طباخين: جيد)\n\nثانياً: الإدارة\n- الطلبيات (طباخ: أساسي، رئيس طباخين: متميز)\n';
    const found = await read(text);
    assert.deepEqual(found?.levels, ['مساعد', 'طباخ', 'رئيس طباخين']);
    assert.deepEqual(found?.values, ['أساسي', 'جيد', 'متميز']);
    assert.deepEqual(found?.skills, [
      'المطبخ/المرق: مساعد أساسي, طباخ جيد, رئيس طباخين متميز',
      'المطبخ/السكاكين: مساعد أساسي, طباخ أساسي, رئيس طباخين جيد',
      'الإدارة/الطلبيات: طباخ أساسي, رئيس طباخين متميز',
    ]);
  });

  it('are rows in one paragraph, with numbers behind the names', async () => {
    const scale = 'Skala: 1 = gesehen, 2 = allein, 3 = zeigt es anderen\n\n';
    const lines =
      'Soßen: Azubi 1, Koch 2, Küchenchef 3\nMesser: Azubi 2, Koch 3, Küchenchef 3\nEinkauf: Koch 1, Küchenchef 3\n';
    const found = await read(`Hallo,\n\ndas gilt ab Mai.\n\n${scale}${lines}\nGrüße\nAda\n`);
    assert.deepEqual(found?.roles, ['Azubi', 'Koch', 'Küchenchef']);
    assert.deepEqual(found?.skills[2], 'Einkauf: Koch gesehen, Küchenchef zeigt es anderen');
  });

  it('are rows of levels with texts, behind a dash', async () => {
    const line = (skill: string, one: string, other: string) => `* ${skill} – Junior: ${one}; Senior: ${other}\n`;
    const text = `# Kitchen\n\n${line('Sauces', 'tastes', 'invents')}${line('Knives', 'cleans', 'grinds')}${line('Orders', 'counts', 'decides')}`;
    const found = await read(text, 'kitchen.md');
    assert.deepEqual(found?.levels, ['Junior', 'Senior']);
    assert.deepEqual(found?.skills[0], 'Sauces: Junior tastes, Senior invents');
  });

  it('are no rows if they are facts, which share no values', async () => {
    const fact = (name: string, age: number, town: string) => `- ${name} (age: ${age}, town: ${town})\n`;
    assert.equal(
      await read(`${MAIL}${fact('Ann', 31, 'Ulm')}${fact('Bob', 42, 'Bonn')}${fact('Cy', 53, 'Kiel')}`),
      undefined,
    );
  });

  it('leave alone lines that say something twice', async () => {
    const line = (skill: string) => `- ${skill}: Cook: basic, Chef: good, Cook: good\n`;
    assert.equal(await read(`${MAIL}${line('Sauces')}${line('Knives')}${line('Orders')}`), undefined);
  });
});

describe('lines with a list of skills each', () => {
  const lines =
    'Warme Küche: Hygiene 3, Messer 3, Speiseplan 2\nAusgabe: Hygiene 2, Gäste 3\nKasse: Gäste 3, Abrechnung 2\n\n';

  it('are roles, if a line says what the values mean', async () => {
    const found = await read(`Hallo,\n\nSkala: 1 = gesehen, 2 = allein, 3 = zeigt es anderen\n\n${lines}Grüße\nAda\n`);
    assert.deepEqual(found?.roles, ['Warme Küche', 'Ausgabe', 'Kasse']);
    assert.deepEqual(found?.skills, [
      'Hygiene: Warme Küche zeigt es anderen, Ausgabe allein',
      'Messer: Warme Küche zeigt es anderen',
      'Speiseplan: Warme Küche allein',
      'Gäste: Ausgabe zeigt es anderen, Kasse zeigt es anderen',
      'Abrechnung: Kasse allein',
    ]);
  });

  it('are none if nothing says what the values mean', async () => {
    assert.equal(await read(`Hallo,\n\n${lines}Grüße\nAda\n`), undefined);
  });
});
