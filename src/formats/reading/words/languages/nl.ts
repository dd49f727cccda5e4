import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const dutch: LanguageWords = {
  headers: {
    skill: 'vaardigheid|competentie',
    group: 'soort|gebied|categorie',
    role: 'functiefamilie|functie',
    level: 'niveau',
    text: 'toelichting|omschrijving|beschrijving|verwacht gedrag',
    proficiency: 'beheersing',
    required: 'vereist',
  },
  headerForms: {
    and: 'en',
    question: 'wat|hoe',
    wanted: 'vereiste?|gewenste?|vereist|gewenst',
    roleLabel: 'functienaam',
    levelTitle: 'naam niveau',
    pay: 'salaris\\p{L}*',
  },
  answers: {
    must: 'verplicht|vereist',
    may: 'aanbevolen|gewenst',
    saysMust: 'verplicht|vereist',
    saysMay: 'aanbevolen',
    saysNot: 'niet',
    nothing: 'niet van toepassing|n\\.v\\.t\\.|leeg',
    none: 'geen',
    legend: 'legenda|schaal|toelichting|verklaring van de symbolen',
  },
  levels: {
    strong: ['stagiair|stagiaire|leerling', '', 'medior'],
    whole: [
      'beginner|starter|startend',
      'basis|basaal',
      'gevorderd beginner|zelfstandig|bekwaam',
      'gevorderd|ervaren|vergevorderd',
      '',
      'expert|deskundig|uitmuntend',
    ],
    numbered: 'schaal|salarisschaal',
    year: 'leerjaar|jaar',
    steps: 'fase|stap|week|maand',
  },
  headings: {
    ofLevels: 'niveaus?|schaal|legenda|functieniveaus?',
    matrix: '\\p{L}*matrix$|vergelijking',
    description: '(?:algemene )?(?:beschrijving|omschrijving|definitie)',
    by: 'voor elk',
  },
  roles: {
    ends: 'ontwikkelaar|adviseur|verpleegkundige|leraar|medewerker|beheerder',
  },
  texts: {
    total: 'totaal|gemiddelde',
  },
};

export const dutchInFiles: FileWords = {
  keys: {
    skill: 'vaardigheid|vaardigheden|competentie|competenties|bekwaamheid|bekwaamheden',
    level: 'niveau|niveaus|trede|treden|schaal|schalen',
    role: 'rol|rollen|functie|functies|beroep|beroepen',
    group: 'categorie|categorieën|domein|domeinen|groep|groepen|gebied|gebieden|pijler|pijlers',
    name: 'naam|titel|benaming',
    text: 'omschrijving|beschrijving|toelichting|definitie|samenvatting',
    holder: 'niveaus|waarden|gedragingen|gedragsindicatoren|indicatoren|verwachtingen|eisen',
    facts: 'kop|bestand|metagegevens',
  },
  records: {
    skill: 'vaardighe|bekwaamhe',
    role: 'functie|\\brol\\b|\\bberoep',
    level: 'schaal|beheers|\\btreden?\\b',
    group: 'domein|\\bgroep|\\bgebied|pijler',
    need: 'vereis|\\beisen\\b|gewenst|benodigd',
    text: 'omschrijv|beschrijv|gedrag|toelicht',
    people: 'medewerker',
    proficiency: 'beheers',
    scale: 'schaal',
    optional: 'optioneel',
    name: 'naam|benaming',
    id: 'sleutel|afkorting',
    order: 'waarde|volgorde|niveau',
    required: 'verplicht|prioriteit',
    everyone: 'allemaal|iedereen',
    type: 'soort',
  },
  subjects: {
    skills: 'vaardighe(?:id|den)|competenties?',
    others: 'salaris|prijs|telefoon|datum',
  },
  mails: {
    subject: 'onderwerp',
  },
};
