// cspell:disable
/** Mails and other plain texts about what roles need: what stands around the matter, and roles with skills of their own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../../src/formats/index.ts';

async function read(text: string, name = 'mail.txt') {
  const bytes = new TextEncoder().encode(text);
  const { framework } = await readFile({ name, bytes }, { defaultName: 'mail' });
  const namesOf = (list: readonly { readonly name: unknown }[] = []) => list.map((one) => String(one.name));
  return {
    roles: namesOf(framework?.roles),
    levels: namesOf(framework?.levels),
    proficiencies: namesOf(framework?.proficiencies),
    groups: namesOf(framework?.groups),
    skills: namesOf(framework?.skills),
    asked: framework?.skills.flatMap(({ expectations }) => expectations).length ?? 0,
  };
}

const HEAD = 'From: Sam\nTo: Staff\nSubject: What each job needs\n\nHi all,\n\n';
const END = '\nThanks,\nSam\n';

describe('a text with dots between names and values', () => {
  it('has roles after their label, and facts at its end', async () => {
    const line = (name: string, value: number) => `   ${name} ${'.'.repeat(30 - name.length)} ${value}\n`;
    const cook = `Job: Cook\n\n${line('Soup', 3)}${line('Radio', 1)}${line('Ropes', 1)}\n`;
    const diver = `Job: Diver\n\n${line('Knots', 2)}${line('Radio', 3)}${line('Ropes', 2)}\n`;
    const text = `JOBS ON BOARD\n\nScale: 1 = seen, 2 = done, 3 = teaches\n\n${cook}${diver}What is not listed is not asked.\nContact: the mate\n`;
    const { roles, proficiencies, skills, asked } = await read(text, 'jobs.txt');
    assert.deepEqual(roles, ['Cook', 'Diver']);
    assert.deepEqual(proficiencies, ['seen', 'done', 'teaches']);
    assert.deepEqual(skills, ['Soup', 'Radio', 'Ropes', 'Knots']);
    assert.equal(asked, 6);
  });
});

describe('a mail about what levels ask', () => {
  it('has levels of any names after their label, values explained below each other, and a head in Italian', async () => {
    const level = (name: string, value: string) => `Livello: ${name}\n  - Nodi: ${value}\n  - Radio: base\n\n`;
    const text = `Da: Ufficio\nA: Tutti\nOggetto: competenze a bordo\n\nBuongiorno,\n\necco i livelli.\n\nUsiamo due gradi:\n  base = con aiuto\n  solo = da solo\n\n${level('Mozzo', 'base')}${level('Nostromo', 'solo')}Saluti\nAda\n`;
    const { levels, proficiencies, skills, asked } = await read(text);
    assert.deepEqual(levels, ['Mozzo', 'Nostromo']);
    assert.deepEqual(proficiencies, ['base', 'solo']);
    assert.deepEqual(skills, ['Nodi', 'Radio']);
    assert.equal(asked, 4);
  });
});

describe('a mail about what roles need', () => {
  const JOBS =
    'Diver\n-----\n- Knots: 2\n- Radio: 1\n\nCook\n----\n- Soup: 2\n- Radio: 1\n\nPilot\n-----\n- Charts: 2\n- Tides: 1\n';

  it('has a legend between its greeting and the first role, and a role that shares no skill', async () => {
    const { roles, proficiencies, skills, asked } = await read(`${HEAD}Key: 1 = with help, 2 = alone\n\n${JOBS}${END}`);
    assert.deepEqual(roles, ['Diver', 'Cook', 'Pilot']);
    assert.deepEqual(proficiencies, ['with help', 'alone']);
    assert.deepEqual([skills.length, asked], [5, 6]);
  });

  it('has a legend in a sentence', async () => {
    const { proficiencies } = await read(`${HEAD}Here 1 stands for with help and 2 for alone.\n\n${JOBS}${END}`);
    assert.deepEqual(proficiencies, ['with help', 'alone']);
  });

  it('has a legend behind the roles, in the order of its values', async () => {
    const jobs = JOBS.replaceAll(': 1', ': +').replaceAll(': 2', ': ++');
    const { roles, proficiencies } = await read(`${HEAD}${jobs}\n+ = with help, ++ = alone\n${END}`);
    assert.deepEqual([roles.length, proficiencies], [3, ['with help', 'alone']]);
  });

  it('keeps the order of letters in a legend', async () => {
    const jobs = JOBS.replaceAll(': 1', ': K').replaceAll(': 2', ': A');
    const { proficiencies } = await read(`${HEAD}Abkürzungen: K = kennt, A = wendet an, S = schult\n\n${jobs}${END}`);
    assert.deepEqual(proficiencies, ['kennt', 'wendet an', 'schult']);
  });

  it('has roles in capitals with lists of needs in lines, the first of which is no title', async () => {
    const needs = (must: string, may: string) => `Obligatorio: ${must}\nDeseable: ${may}\n\n`;
    const jobs = `BUZO\n${needs('Nudos; Radio', 'Inglés')}COCINERA\n${needs('Sopas', 'Radio')}PILOTO\n${needs('Mapas', 'Inglés')}`;
    const { roles, skills } = await read(`De: Eva\nAsunto: Competencias por puesto\n\nHola:\n\n${jobs}Saludos,\nEva\n`);
    assert.deepEqual(roles, ['BUZO', 'COCINERA', 'PILOTO']);
    assert.deepEqual(skills, ['Nudos', 'Radio', 'Inglés', 'Sopas', 'Mapas']);
  });

  it('is refused if a legend is about no skills', async () => {
    const text = `From: Sam\nSubject: Orders\n\nHi all,\n\nA = box, B = bag\n\n${JOBS.replaceAll(': 1', ': A').replaceAll(': 2', ': B')}${END}`;
    const shops = text.replace('Diver', 'North').replace('Cook', 'South').replace('Pilot', 'East');
    assert.deepEqual((await read(shops)).roles, []);
  });
});

describe('a mail about one role', () => {
  it('names it in a line below the greeting, beside other facts', async () => {
    const skill = (name: string) =>
      `* ${name}\n  - Lehrling: Hilft mit.\n  - Geselle: Macht es allein.\n  - Meister: Leitet an.\n\n`;
    const text = `Von: Uwe\nAn: Alle\nBetreff: Erwartungen\n\nHallo,\n\nBeruf: Sattler\nStufen: Lehrling, Geselle, Meister\n\n${skill('Nähen')}${skill('Zuschnitt')}Gruß\nUwe\n`;
    const { roles, levels } = await read(text);
    assert.deepEqual([roles, levels], [['Sattler'], ['Lehrling', 'Geselle', 'Meister']]);
  });
});

describe('a page about one skill', () => {
  const level = (name: string, text: string) => `## ${name}\n\n- ${text}\n\n`;
  const LEVELS = level('Seed', 'Greets guests.') + level('Leaf', 'Seats guests.') + level('Tree', 'Trains others.');

  it('says so in a text that speaks of levels, and names its group', async () => {
    const text = `# Hosting\n\nCategory: Service\nOwner: Ann\n\nThis card describes one skill at three levels.\n\n${LEVELS}`;
    const { levels, skills, groups } = await read(text, 'card.md');
    assert.deepEqual([levels, skills, groups], [['Seed', 'Leaf', 'Tree'], ['Hosting'], ['Service']]);
  });

  it('may have a heading around its levels', async () => {
    const deeper = LEVELS.replaceAll('## ', '### ');
    const text = `# Empfang\n\nDiese Karte beschreibt nur eine Kompetenz.\n\n## Was wir je Stufe erwarten\n\n${deeper}`;
    const { levels, skills } = await read(text, 'karte.md');
    assert.deepEqual([levels, skills], [['Seed', 'Leaf', 'Tree'], ['Empfang']]);
  });

  it('is none if nothing says that it has levels, or that it is about one skill', async () => {
    assert.equal((await read(`# Hosting\n\nThis card describes one skill.\n\n${LEVELS}`, 'card.md')).asked, 0);
    assert.equal((await read(`# Hosting\n\nSee the water levels. A skill.\n\n${LEVELS}`, 'card.md')).asked, 0);
  });
});
