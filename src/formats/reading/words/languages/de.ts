import type { LanguageWords } from './language-words.ts';

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
};
