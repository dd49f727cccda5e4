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
    nothing: 'non applicabile|vuoto',
    none: 'nessun[oa]',
    legend: 'legenda|scala|scala di valutazione|simboli',
  },
  levels: {
    strong: ['stagista|tirocinante|apprendista', '', '', '', 'capo|responsabile'],
    whole: [
      'principiante|iniziale|novizio',
      'base|di base|basilare',
      'competente|intermedio|intermedia|autonomo|autonoma',
      'avanzato|avanzata',
      'specialista|referente',
      'esperto|esperta|eccellente',
    ],
    numbered: 'livello|fascia',
    year: 'anno',
    beforeName: 'livello ',
    steps: 'fase|passo|tappa|settimana|mese',
  },
  headings: {
    by: 'per',
    byLevel: 'livello',
    ofLevels: 'livell[oi]|scala|legenda',
    matrix: 'matrice|griglia|confronto',
    description: '(?:descrizione|definizione)(?: generale| del (?:livello|ruolo))?',
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
