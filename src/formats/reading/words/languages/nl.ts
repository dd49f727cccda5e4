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
  records: {
    skill: 'vaardighe',
    role: 'functie',
    level: 'schaal|beheers',
    group: 'domein',
    need: 'vereis|\\beisen\\b',
    text: 'omschrijv|gedrag|toelicht',
    people: 'medewerker',
    proficiency: 'beheers',
    scale: 'schaal',
    name: 'naam',
    order: 'waarde|volgorde',
    required: 'verplicht',
    everyone: 'allemaal',
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
