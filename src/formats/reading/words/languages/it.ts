import type { LanguageWords } from './language-words.ts';

export const italian: LanguageWords = {
  headers: {
    skill: 'competenza',
    group: 'ambito',
    role: 'ruolo',
    level: 'livello',
    text: 'descrizione',
    required: 'richiesto',
  },
  headerForms: {
    question: 'che cosa',
    wanted: 'richiesto|atteso',
    wantedLevel: 'livello',
    levelTitle: 'nome livello',
    pay: 'stipendio',
  },
  answers: {
    must: 'obbligatorio',
    may: 'consigliato',
  },
};
