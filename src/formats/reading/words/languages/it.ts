import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const italian: LanguageWords = {
  headers: {
    skill: 'competenza|competenze|capacità|abilità|attività',
    group: 'ambito|gruppo',
    role: 'ruolo|profilo|figura professionale|qualifica|mansione|reparto',
    level: 'livello|livelli|inquadramento|fascia',
    text: 'descrizione|comportamenti|indicatori|requisiti',
    required: 'richiesto',
    summary: 'definizione',
    proficiency: 'padronanza|punteggio',
    id: 'codice',
    note: 'osservazioni|formazione|attestato|validità|scadenza|aggiornamento|priorità',
  },
  headerForms: {
    roleTitle: '(?:profilo|scheda) di ruolo|scheda mansione',
    question: 'che cosa|cosa',
    wanted: 'richiesto|atteso|richiesta|minimo',
    wantedLevel: 'livello',
    levelTitle: 'nome livello',
    pay: 'stipendio|retribuzione',
    family: 'reparto',
  },
  answers: {
    means: 'significa|vuol dire|sta per|per|è',
    beforeLast: 'e|o',
    saysMust: '(?:richiest|obbligatori|necessari)[aoe]|indispensabil[ei]',
    saysNot: 'non',
    must: 'obbligatorio|obbligatoria|necessari[oa]|indispensabile|richiest[oa]',
    may: 'consigliato|facoltativ[oa]|opzionale|preferibile',
    nothing: 'non applicabile|vuoto|non (?:richiest[oa]|previst[oa])',
    none: 'nessun[oa]',
    legend: 'legenda|scala|scala di valutazione|simboli',
    yes: 'sì',
  },
  levels: {
    strong: ['stagista|tirocinante|apprendista', '', '', '', 'capo|responsabile'],
    whole: [
      'principiante|iniziale|novizio|in formazione',
      'base|di base|basilare',
      'competente|intermedio|intermedia|autonomo|autonoma|operativo|adeguato',
      'avanzato|avanzata|qualificato|approfondito',
      'specialista|referente',
      'esperto|esperta|eccellente',
    ],
    numbered: 'livello|fascia',
    year: 'anno',
    beforeName: 'livello ',
    steps: 'fase|passo|tappa|settimana|mese',
  },
  headings: {
    ascending: 'dal (?:più|livello più) basso al più alto|ordine crescente',
    descending: 'dal (?:più|livello più) alto al più basso|ordine decrescente|il più alto in alto',
    by: 'per',
    byLevel: 'livello',
    ofLevels: 'livell[oi]|scala|legenda',
    matrix: 'matrice|griglia|confronto',
    description: '(?:descrizione|definizione)(?: generale| del (?:livello|ruolo))?',
    skillsFirst: 'competenze',
  },
  roles: {
    begins: 'ingegnere|tecnic[oa]|addett[oa]|infermier[ea]|impiegat[oa]|operat(?:ore|rice)',
  },
  people: {
    person: 'collaboratore|cognome|nome e cognome',
  },
};

export const italianInFiles: FileWords = {
  oneSkill: '(?:una|sola) (?:competenza|abilità)|questa competenza',
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
    skills: `competenz[ae]|abilità|capacità|comportamenti|carriera|profili? professional[ei]|
      valutazione (?:delle prestazioni|del personale)`,
    others: `stipendio|prezzo|telefono|data|stipendi|prezzi|cost[oi]|importo|tariff[ae]|luogo|aula|posti|ore|orari[oo]?|
      durata|dat[ae]|giorn[oi]|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|turn[oi]|ente|docent[ei]|
      formatore|relatore|cors[oi]|iscrizion[ei]|partecipanti|scadenza|quantità|giacenza|fornitor[ei]|fattura|sconto|
      indirizzo|cellulare|posta elettronica|ferie|permessi|riunion[ei]|ordine del giorno|verbale|rischi[o]?|
      probabilità|impatto|candidat[oi]|offert[ae]|contratto|stato|priorità|gravità|parametr[oi]`,
    weak: `luogo|aula|posti|ore|orari[oo]?|ente|docent[ei]|formatore|cors[oi]|partecipanti|scadenza|fornitor[ei]|
      rischi[o]?|impatto|stato|priorità|durata|contratto|giorn[oi]|turn[oi]|verbale`,
  },
  mails: {
    subject: 'oggetto',
    heads: 'da|a|cc|data|inviato(?: il)?|allegat[oi]',
    greeting: 'buongiorno|buonasera|buon pomeriggio|gentil[ei]|egregi[oa]?|car[oaie]|ciao|salve',
    closing: '(?:cordiali|distinti|cari) saluti|saluti|un saluto|cordialmente|grazie',
  },
};
