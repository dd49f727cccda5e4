/* cspell:disable */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf, textsIn } from '../../src/pages/places/language.ts';

describe('the language of a table of skills', () => {
  for (const [code, text] of [
    ['de', 'Kompetenzen der Werkstatt Junior Fachkraft Senior Leitung Grundlagen Planung Schichtübergabe'],
    ['fr', 'Compétences d’accueil Débutant Confirmé Senior Notions Autonome Avancé Caisse'],
    ['es', 'Competencias del taller Aprendiz Experto Avanzado Formación Atención al cliente'],
    ['pt', 'Competências da cozinha Sênior Avançado Especialista Comunicação Molhos'],
    ['zh', '研发团队技能 初级 高级'],
  ] as const) {
    it(`is ${code} by its few words`, () => assert.equal(languageOf(text), code));
  }

  it('is not that of other languages with the same letters, nor of ids', () => {
    assert.equal(languageOf('Färdigheter för städning Nybörjare Övning Rörlig Både Så här gör du när Ön'), undefined);
    assert.equal(languageOf('L’addetto, l’ufficio, l’utente, l’accesso, l’ordine, l’elenco'), undefined);
    const skill = { id: 'the-skills-of-the-level', name: 'Löten', level: 'with-the-skills-of-level' };
    assert.equal(textsIn({ skills: [skill], sameAs: ['https://example.org/of/the'] }).trim(), 'Löten');
  });
});
