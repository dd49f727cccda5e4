import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const german: LanguageWords = {
  headers: {
    skill: `kompetenz|kompetenzen|fähigkeit|fähigkeiten|fertigkeit|kenntnis|kriterium|thema|aufgabe|qualifikation|
      qualifikationen|tätigkeit|tätigkeiten|arbeitsgang|lernziel`,
    group: `kompetenzkategorie|kompetenzgruppe|kompetenzart|art|kategorie|bereich|kompetenzbereich|themenfeld|gruppe|feld|rubrik|kompetenzfeld|handlungsfeld|
      fachgebiet`,
    role: `jobfamilie|berufsfamilie|rolle|rollen|stelle|berufsbild|funktion|stellenbezeichnung|beruf|berufsgruppe|
      laufbahn|abteilung|organisationseinheit`,
    level: `tarifgruppe|entgeltgruppe|stufe|stufen|ebene|karrierestufe|erfahrungsstufe|kompetenzstufe|qualifikationsstufe`,
    summary: 'bedeutung|kurzbeschreibung|beschreibung|definition|erläuterung',
    text: `erläuterungen|verhaltensindikatoren|verhaltensanker|beobachtbares verhalten|beschreibung|erwartung|
      erwartungen|anforderung|anforderungen|verhalten|merkmale|ausprägung|was wir erwarten|ausprägungen|
      verhaltensweisen|konkretisierung`,
    items: 'punkte|checkliste|beispiele|indikatoren',
    proficiency: 'kenntnisstand|beherrschung|soll|sollwert|zielwert|bewertung',
    required: 'pflicht|pflichtfeld|erforderlich',
    links: 'quellen|verweise',
    id: 'lfd. nr|lfd.nr|nummer|lfd|pos|kürzel',
    note: `beispielstellen|beispielfunktionen|typische stellen|typische positionen|warnsignale|auffrischung|gültigkeit|turnus|intervall|übungen|projekte|priorität|bemerkung|bemerkungen|
      kommentar|kommentare|hinweis|hinweise|anmerkung|anmerkungen|nachweis|nachweise|erforderliche nachweise|
      schulungen|schulungsbedarf|gültig bis|rechtsgrundlage|gewichtung|verantwortlich|ist|stand`,
  },
  headerForms: {
    roleTitle:
      '(?:stellen|rollen|funktions|tätigkeits|anforderungs|job)-?profil|stellenbeschreibung|funktionsbeschreibung|rollenbeschreibung',
    and: 'und',
    question: 'was|wie',
    last: 'kategorie|bereich|beschreibung',
    wanted: 'soll|ziel|geforderte[rs]?|erforderliche[rs]?|erwartete[rs]?|mindest|benötigte[rs]?',
    wantedLevel: 'stufe|kompetenz|kompetenzstufe',
    roleLabel: 'zielrolle|betroffene stelle|stellenbezeichnung|berufsbezeichnung|bezeichnung der stelle',
    levelTitle: 'stufenbezeichnung|name des niveaus|bezeichnung|titel|name der stufe',
    joinedLevel: 'stufe|niveau|ebene',
    levelsLast: 'stufen',
    pay: 'gehalt\\p{L}*|vergütung\\p{L}*|lohn\\p{L}*|entgelt\\p{L}*',
    unit: '(?:maß)?einheit',
    family: 'abteilung|organisationseinheit|laufbahn',
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
    legend:
      'legende|skala|bewertungsskala|zeichenerklärung|erläuterung|erläuterungen|bewertungsschlüssel|symbole|bedeutung der stufen|bedeutung der zeichen',
    means: 'bedeutet|heißt|steht für|meint|für|ist',
    beforeLast: 'und|oder|bis',
    must: 'muss|erforderlich|notwendig|zwingend|verpflichtend',
    may: 'kann|wünschenswert|erwünscht|gewünscht|empfohlen|von vorteil|freiwillig',
    saysMust:
      '(?:erforderlich|verpflichtend|notwendig|zwingend|verlangt|gefordert|vorausgesetzt|erwartet|nötig)(?:e[nrs]?)?|pflicht\\p{L}*|muss|müssen',
    saysMay: '(?:empfohlen|wünschenswert|erwünscht)(?:e[nrs]?)?|freiwillig|optional|von vorteil',
    saysNot: 'nicht|kein\\p{L}*',
    nothing:
      'k\\. ?a\\.|nicht relevant|nicht zutreffend|entfällt|leer|nicht (?:erforderlich|gefordert|nötig|notwendig)',
    none: 'keine?',
  },
  levels: {
    strong: [
      `praktikant|praktikantin|azubi|auszubildende|auszubildender|berufseinsteiger|berufseinsteigerin|
        berufsanfänger|berufsanfängerin|nachwuchskraft`,
      '',
      'fachkraft',
    ],
    whole: [
      'anfänger|anfängerin|einsteiger|einsteigerin|lehrling|keine|keine kenntnisse',
      'grundlagen|grundkenntnisse|basis|grundwissen|basiswissen|angelernt',
      `fortgeschrittene|fortgeschrittener|fortgeschritten|aufbau|kompetent|gute kenntnisse|selbständig|
        selbstständig|sicher|kenner`,
      'erfahren|versiert|vertieft|meister|sehr gute kenntnisse|umfassend|fundiert',
      'expertin|spezialist|spezialistin|leitung|leiter|leiterin',
      'profi|profis|könner|exzellent|hervorragend|experte|souverän',
    ],
    numbered: `entgeltgruppe|lohngruppe|tarifgruppe|besoldungsgruppe|stufe|kompetenzstufe|entwicklungsstufe|
      karrierestufe`,
    ordinals: ['erste|erster', 'zweite|zweiter', 'dritte|dritter', 'vierte|vierter', 'fünfte|fünfter', 'sechste'],
    year: 'jahr|lehrjahr|ausbildungsjahr',
    behindName: 'stufe',
    beforeName: 'stufe ',
    steps: 'phase|schritt|etappe|woche|monat|tag|meilenstein',
  },
  headings: {
    ascending:
      'aufsteigend|von (?:niedrig|tief|unten) nach (?:hoch|oben)|von (?:der )?niedrigste[rn]?(?: \\p{L}+)? (?:zur|bis zur|zu) höchsten|niedrigste(?: \\p{L}+)? zuerst',
    descending:
      'absteigend|von (?:hoch|oben) nach (?:niedrig|tief|unten)|von (?:der )?höchste[rn]?(?: \\p{L}+)? (?:zur|bis zur|zu) niedrigsten|höchste(?: \\p{L}+)? zuerst|höchste\\p{L}* \\p{L}+ (?:steht |ist )?(?:zu)?(?:oben|oberst)',
    ofLevels: 'stufen?|\\p{L}+stufen|karriere\\p{L}*|laufbahn\\p{L}*|skala|legende',
    levelsFollow: '\\p{L}stufen$',
    definitions: 'stufen ?-?(?:definition(?:en)?|beschreibung(?:en)?)',
    plain: `stufen|die stufen|karrierestufen|karrierepfad|rollen|rollenbeschreibungen|aufgaben|verantwortlichkeiten|
      erwartungen|anforderungen|fähigkeiten|kompetenzen|übersicht`,
    skillsLast: 'kompetenzen|fähigkeiten|fertigkeiten|kenntnisse',
    ofDefinitions: 'beschreibung|merkmale|beispiele',
    description: '(?:rollen|stufen|stellen)?(?:kurz)?(?:beschreibung|definition)',
    around: 'einleitung|glossar|quellen|anhang|anmerkungen|kontakt|hinweise?',
    articles: 'die |unsere ',
    onlyLevels: 'stufen|karrierestufen',
    by: 'je|pro|nach',
    byLevel: 'stufe',
    matrix: '\\p{L}+(?:matrix|raster)$|vergleich',
    part: 'ziel|ziele|zweck|wissen|haltung|werkzeuge|methoden|aufgaben|stärken|schwächen|vorteile|nachteile|warum',
  },
  roles: {
    ends: `(?:entwickler|ingenieur|berater|leiter|leitung|referent|sachbearbeiter|pfleger|fachkraft|pflegekraft|
      techniker|mechaniker|mechatroniker|elektroniker|kaufmann|kauffrau|lehrer|architekt|analyst|administrator|
      assistent|koordinator|manager|gestalter|verkäufer|monteur|disponent|fachwirt|
      helfer|\\p{L}kraft|meister|fahrer|bearbeiter|trainer|erzieher)(?:in|[:*_/]-?in|/-in)?`,
    careers: 'karriere(?:pfad|leiter|stufen)|laufbahn|(?:kompetenz|fähigkeits|qualifikations)profil',
    titlesOfMore: 'kompetenz',
    kindsOfSkills: `(?:fachliche|technische|soziale|persönliche|methodische|überfachliche|digitale|kommunikative|
      allgemeine) (?:kompetenz(?:en)?|fähigkeiten|fertigkeiten|qualifikationen)|
      (?:fach|sozial|selbst|methoden|führungs|personal|handlungs|digital|sprach)kompetenz(?:en)?`,
  },
  people: {
    person: `mitarbeiter|mitarbeiterin|mitarbeiter:in|mitarbeiter*in|mitarbeiter/in|mitarbeitende|mitarbeitender|person|
      kollege|kollegin|teammitglied|vorname|nachname`,
    responsible: 'verantwort|zuständig|durchführ',
  },
  texts: {
    advert: `wir bieten|das bieten wir|was wir bieten|über uns|ihr profil|dein profil|deine aufgaben|ihre aufgaben|
      bewerbung|gehalt`,
    ditto: 'wie (?:oben|links|zuvor|vorher|vorherige stufe|vorstufe)|siehe (?:oben|links)|s\\.\\s?o\\.',
    product: 'funktion(?:en)? des produkts|produktmerkmale?',
    total: 'summe|gesamt|gesamtsumme|zwischensumme|durchschnitt|mittelwert',
  },
  history: {
    when: 'datum|stand',
    who: 'autor(?:in)?|bearbeiter(?:in)?|erstellt von|geändert von',
    what: 'änderung(?:en)?',
  },
};

export const germanInFiles: FileWords = {
  oneSkill:
    '(?:eine[rn]?|einzige[rn]?|einzelne[rn]?) (?:kompetenz|fähigkeit|fertigkeit|qualifikation)|diese[rs]? kompetenz',
  keys: {
    skill: `kompetenz|kompetenzen|fähigkeit|fähigkeiten|faehigkeit|faehigkeiten|fertigkeit|fertigkeiten|qualifikation|
      qualifikationen|thema|themen`,
    level: 'stufe|stufen|grad|karrierestufe|karrierestufen|kompetenzstufe|kompetenzstufen',
    role: `rolle|rollen|stelle|stellen|funktion|funktionen|beruf|berufe|stellenprofil|stellenprofile|rollenprofil|
      rollenprofile`,
    group: `bereich|bereiche|kategorie|kategorien|gruppe|gruppen|kompetenzbereich|kompetenzbereiche|kompetenzfeld|
      kompetenzfelder|handlungsfeld|handlungsfelder|themenfeld|themenfelder|domäne|domänen|säule|säulen|abschnitt|
      abschnitte|cluster`,
    name: 'bezeichnung|titel',
    text: 'beschreibung|kurzbeschreibung|erwartung|zusammenfassung|erläuterung|erlaeuterung',
    holder: 'werte|stufen|erwartungen|indikatoren|verhaltensanker|anforderungen|kriterien',
    facts: 'kopf|kopfdaten|dokument|datei|metadaten|angaben',
  },
  records: {
    skill: 'kompeten|fahigkeit|faehigkeit|fertigkeit|qualifikation',
    role: '\\broll[ei]|\\bstellen?\\b|stellenprofil|funktion|\\bberuf|profil(?!e?s? de compet)',
    level: 'stufe|\\bgrad\\b|reifegrad|skala',
    group: 'grupp|kategor|bereich|handlungsfeld|themenfeld|kompetenzfeld|domane|saule',
    need: 'anforder|erforder|\\bsoll\\b|zuordn|bedarf',
    text: 'beschreib|zweck|indikator|verhalten|erwartung|erlauter',
    people: 'mitarbeit',
    proficiency: 'auspragung|ausprägung',
    scale: 'skala',
    optional: 'wahlweise',
    name: 'bezeichnung|titel',
    id: 'kurzel|kuerzel|kode|schlussel|nummer|kennung|abkurzung',
    order: 'wert|reihenfolge|rang|stufe',
    required: 'pflicht|verpflichtend|prioritat',
    everyone: 'alle',
    type: 'zeilen?art|art|typ',
  },
  subjects: {
    skills: `kompetenz\\p{L}*|fähigkeit\\p{L}*|fertigkeit\\p{L}*|qualifikation\\p{L}*|karriere\\p{L}*|laufbahn\\p{L}*|
      erwartung\\p{L}*|entwicklungs(?:stufen|pfad|plan)|stufenmodell|können|raster|stufen|leistungsbeurteilung\\p{L}*|
      mitarbeitergespräch\\p{L}*|\\p{L}*kompetenz(?:en)?|\\p{L}+matrix|\\p{L}*fertigkeit(?:en)?`,
    others: `gehalt|lohn|preis|preise|kosten|betrag|telefon|durchwahl|ort|standort|raum|datum|uhrzeit|montag|dienstag|
      mittwoch|donnerstag|freitag|schicht|schichten|dienstplan|termin|termine|kurs|kurse|dauer|urlaub|urlaubstage|
      anzahl|menge|bestand|gerät|freigabe|vollmacht|unterschrift|zugriff|rechte|offene stellen?|stellenangebote|
      bewerb\\p{L}*|ansprechpartner\\p{L}*|frist|parameter|standardwert|typ|schweregrad|priorität|maßnahme|
      ausstattung|arbeitsmittel|stunden|schulungskalender|besprechung\\p{L}*|summe|wetter\\p{L}*|windstärken?|
      sicherheitsstufen?|alarmstufen?|kabinenklassen?|veranstaltung\\p{L}*|anbieter|dozent(?:in)?|teilnehmerzahl|
      plätze|kursgebühr|gebühr(?:en)?|honorar|seminarort|zeitraum|wochentag|adresse|anschrift|rufnummer|mobilnummer|
      lieferant(?:en)?|artikelnummer|stückzahl|rabatt|umsatz|rechnung\\p{L}*|risiken|eintrittswahrscheinlichkeit|
      auswirkung|tagesordnung|rufbereitschaft|bereitschaftsdienst|(?:früh|spät|nacht)schicht|inventarnummer|zimmer`,
    weak: `kurse?|kosten|ort|raum|rechte|bestand|menge|gerät|anbieter|dozent(?:in)?|veranstaltung.*|risiken|umsatz|
      rechnung.*|lieferant(?:en)?|adresse|zimmer|auswirkung`,
    severities: 'niedrig|mittel|hoch',
    editions: 'kostenlos',
    skillsOfProducts: 'fähigkeit',
    rights: `anlegen|erstellen|lesen|schreiben|löschen|bearbeiten|ändern|anzeigen|ansehen|hinzufügen|entfernen|verwalten|
      ausführen|veröffentlichen|hochladen|herunterladen|exportieren|importieren|freigeben|suchen|zugriff`,
    besideRights: 'nur|alle|alles|eigene|eigenen|kein|keine|voll|voller|vollzugriff|und|oder',
    users: `administrator(?:in|en)?|gast|gäste|besucher(?:in)?|(?:be)?nutzer(?:in)?|leser(?:in)?|mitglied(?:er)?|
      eigentümer(?:in)?|redakteur(?:in)?`,
    access:
      'zugriffs(?:rechte?|matrix)|berechtigungs(?:matrix|konzept)|rechtematrix|rollen und (?:rechte|berechtigungen)',
  },
  mails: {
    subject: 'betreff',
    heads: 'von|an|kopie|gesendet|datum|anlagen?',
    greeting: 'hallo|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus',
    closing: `(?:mit )?(?:(?:viele|beste|liebe|herzliche|schöne|freundliche)n? )+grü(?:ß|ss)en?|grü(?:ß|ss)e|
      gru(?:ß|ss)|lg|vg|mfg|danke|vielen dank|besten dank`,
  },
  lines: {
    furniture: '(?:erstellt|angelegt|zuletzt (?:geändert|aktualisiert)) von\\s+\\S.{0,150}',
    part: 'teil|abschnitt|kapitel',
  },
};
