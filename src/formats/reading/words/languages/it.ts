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
  keys: {
    skill: 'competenza|competenze|abilità|capacità',
    level: 'livello|livelli|grado|gradi',
    role: 'ruolo|ruoli|mansione|mansioni|profilo|profili',
    group: `aree|categorie|ambito|ambiti|dominio|domini|gruppo|gruppi|asse|assi|tema|temi|pilastro|pilastri|sezione|
      sezioni`,
    name: 'nome|titolo|denominazione|etichetta',
    text: 'descrizione|definizione|testo|sintesi|spiegazione',
    holder: 'livelli|valori|aspettative|indicatori|comportamenti|criteri|requisiti',
    facts: 'intestazione|documento|metadati',
  },
  records: {
    skill: 'abilita\\b|capacita\\b',
    role: '\\bruol|mansion',
    level: 'livell|\\bgradi\\b',
    group: '\\baree\\b|(?<!nivel |nivel de |nivel do |grado de )domini|\\bass[ei]\\b|pilastr',
    need: 'richiest|requisit',
    text: '\\btesto|spiegazion|aspettativ',
    people: 'dipendent',
    scale: 'scala',
    optional: 'facoltativ|opzional',
    name: 'nome|titolo|denominazione|etichetta',
    id: 'chiave|codice|sigla|identificativo',
    order: 'ordine|valore|livello|grado',
    required: 'obbligatori[oa]|priorita',
    everyone: 'tutti|tutte',
  },
  subjects: {
    skills: 'competenz[ae]',
    others: 'stipendio|prezzo|telefono|data',
  },
  mails: {
    subject: 'oggetto',
  },
};
