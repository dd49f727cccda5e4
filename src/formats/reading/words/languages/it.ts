import type { FileWords } from './file-words.ts';
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
  levels: {
    whole: ['', '', 'competente'],
    numbered: 'livello|fascia',
    year: 'anno',
    beforeName: 'livello ',
  },
  headings: {
    by: 'per',
    byLevel: 'livello',
    matrix: 'matrice',
  },
};

export const italianInFiles: FileWords = {
  records: {
    skill: 'abilita\\b',
    role: '\\bruol|mansion',
    level: 'livell',
    group: 'domini',
    need: 'richiest',
    text: '\\btesto',
    people: 'dipendent',
    scale: 'scala',
    name: 'denominazione|etichetta',
    id: 'chiave|codice',
    order: 'ordine|valore|livello',
    required: 'obbligatorio',
    everyone: 'tutti',
  },
  subjects: {
    skills: 'competenz[ae]',
    others: 'stipendio|prezzo|telefono|data',
  },
  mails: {
    subject: 'oggetto',
  },
};
