import type { FileWords, LanguageWords } from './language-words.ts';

export const german: LanguageWords = {
  headers: {
    skill: 'kompetenz|kompetenzen|fähigkeit|fähigkeiten|fertigkeit|kenntnis|kriterium|thema|aufgabe|qualifikation',
    group: 'kompetenzart|art|kategorie|bereich|kompetenzbereich|themenfeld|gruppe|feld|rubrik',
    role: 'jobfamilie|berufsfamilie|rolle|rollen|stelle|berufsbild|funktion',
    level: 'tarifgruppe|entgeltgruppe|stufe|stufen|ebene|karrierestufe|erfahrungsstufe',
    summary: 'bedeutung|kurzbeschreibung|beschreibung|definition|erläuterung',
    text: `erläuterungen|verhaltensindikatoren|verhaltensanker|beobachtbares verhalten|beschreibung|erwartung|
      erwartungen|anforderung|anforderungen|verhalten|merkmale|ausprägung|was wir erwarten`,
    items: 'punkte|checkliste|beispiele|indikatoren',
    proficiency: 'kenntnisstand|beherrschung|soll|sollwert|zielwert|bewertung',
    required: 'pflicht|pflichtfeld|erforderlich',
    links: 'quellen|verweise',
    id: 'lfd. nr|lfd.nr|nummer|lfd|pos',
    note: `warnsignale|auffrischung|gültigkeit|turnus|intervall|übungen|projekte|priorität|bemerkung|bemerkungen|
      kommentar|kommentare|hinweis|hinweise|anmerkung|anmerkungen`,
  },
  headerForms: {
    and: 'und',
    question: 'was|wie',
    last: 'kategorie|bereich|beschreibung',
    wanted: 'soll|ziel|geforderte[rs]?|erforderliche[rs]?|erwartete[rs]?',
    wantedLevel: 'stufe|kompetenz|kompetenzstufe',
    roleLabel: 'stellenbezeichnung|berufsbezeichnung|bezeichnung der stelle',
    levelTitle: 'stufenbezeichnung|name des niveaus|bezeichnung|titel|name der stufe',
    joinedLevel: 'stufe|niveau',
    levelsLast: 'stufen',
    pay: 'gehalt\\p{L}*|vergütung\\p{L}*|lohn\\p{L}*|entgelt\\p{L}*',
    unit: '(?:maß)?einheit',
  },
  columns: {
    role: 'rolle',
    level: 'stufe',
    required: 'pflicht|erforderlich',
    description: 'beschreibung|erwartung|was wir erwarten|was erwartet wird',
    items: 'punkte|checkliste',
    proficiency: 'kenntnisstand',
    skill: 'fähigkeit',
  },
  answers: {
    yes: 'ja|j|pflicht|erforderlich',
    no: 'nein',
    marks: 'pflicht',
    legend: 'legende|skala|bewertungsskala|zeichenerklärung',
    must: 'muss',
    may: 'kann|wünschenswert',
    saysMust: 'erforderlich|verpflichtend|pflicht\\p{L}*',
    saysMay: 'empfohlen|wünschenswert|freiwillig',
    saysNot: 'nicht|kein\\p{L}*',
  },
  levels: {
    strong: [
      `praktikant|praktikantin|azubi|auszubildende|auszubildender|berufseinsteiger|berufseinsteigerin|berufsanfänger|
        berufsanfängerin`,
      '',
      'fachkraft',
    ],
    whole: [
      'anfänger|anfängerin|einsteiger|einsteigerin|lehrling|keine',
      'grundlagen|grundkenntnisse|basis',
      'fortgeschrittene|fortgeschrittener|fortgeschritten|aufbau|kompetent',
      'erfahren|versiert|vertieft|meister',
      'experte|expertin|spezialist|spezialistin|leitung|leiter|leiterin',
      'profi|profis|könner|exzellent|hervorragend|experte',
    ],
    numbered: `entgeltgruppe|lohngruppe|tarifgruppe|besoldungsgruppe|stufe|kompetenzstufe|entwicklungsstufe|
      karrierestufe`,
    ordinals: ['erste|erster', 'zweite|zweiter', 'dritte|dritter', 'vierte|vierter', 'fünfte|fünfter', 'sechste'],
    year: 'jahr|lehrjahr|ausbildungsjahr',
    behindName: 'stufe',
    beforeName: 'stufe ',
  },
};

export const germanInFiles: FileWords = {
  keys: {
    skill: 'kompetenz|kompetenzen|fähigkeit|fähigkeiten|thema|themen',
    level: 'stufe|stufen',
    role: 'rolle|rollen',
    group: 'bereich|bereiche|kategorie|kategorien|gruppe|gruppen',
    name: 'bezeichnung|titel',
    text: 'beschreibung|erwartung',
    holder: 'werte|stufen|erwartungen|indikatoren|anforderungen|kriterien',
    facts: 'kopf|kopfdaten|dokument|datei',
  },
  records: {
    skill: 'kompeten|fahigkeit|faehigkeit',
    role: '\\broll[ei]|\\bstelle|funktion|\\bberuf|profil(?!e?s? de compet)',
    level: 'stufe|\\bgrad\\b|skala',
    group: 'grupp|kategor|bereich',
    need: 'anforder|erforder|\\bsoll\\b|zuordn',
    text: 'beschreib|zweck|indikator|verhalten|erwartung',
    people: 'mitarbeit',
    scale: 'skala',
    name: 'bezeichnung|titel',
    id: 'kurzel|kuerzel|kode|schlussel|nummer',
    order: 'wert|reihenfolge|rang|stufe',
    required: 'pflicht|verpflichtend|prioritat',
    everyone: 'alle',
    type: 'zeilen?art|art|typ',
  },
};
