import type { LanguageWords } from './language-words.ts';

export const french: LanguageWords = {
  headers: {
    skill: 'compétence|compétences|savoir-faire|aptitude|critère',
    group: 'type de compétence|catégorie|domaine|famille|groupe|thème|volet',
    role: 'famille de métiers|rôle|métier|poste|fonction',
    level: 'degré|niveau|niveaux|échelon',
    summary: 'signification|description|définition',
    text: `précisions|précision|détails|comportements observables|indicateurs de comportement|description|attente|
      attentes|exigences|comportements|ce qui est attendu`,
    items: 'éléments|exemples',
    proficiency: 'maîtrise|niveau attendu',
    required: 'requis|requise|exigé|exigée|obligatoire',
    links: 'liens|ressources',
    id: 'nº|n°',
    note: `signaux d’alerte|validité|fréquence|recyclage|périodicité|exercices|projets|priorité|commentaire|
      commentaires|remarque|remarques`,
  },
  headerForms: {
    and: 'et',
    question: 'ce qu[ei]|comment',
    wanted: 'requise?|attendue?|cible',
    wantedLevel: 'niveau',
    roleLabel: 'intitulé|intitulé du poste|intitulé du métier|nom du métier',
    levelTitle: 'libellé niveau|libellé du niveau|intitulé du niveau|titre|intitulé|libellé|dénomination|nom',
    levelsLast: 'niveaux',
    levelsFirst: 'niveaux',
    pay: 'salaires?|rémunération',
    unit: 'unités?',
  },
  columns: {
    role: 'rôle|métier|poste',
    level: 'niveau',
    required: 'obligatoire|requis',
    description: 'attente|attentes|ce que nous attendons|ce qui est attendu',
    items: 'éléments',
    links: 'liens',
    proficiency: 'maîtrise',
    skill: 'compétence',
  },
  answers: {
    yes: 'oui|obligatoire',
    no: 'non|facultatif|facultative',
    marks: 'obligatoire|facultatif',
    legend: 'légende|échelle',
    may: 'souhaité|souhaitable',
    saysMust: 'obligatoire|requise?',
    saysMay: 'recommandée?|facultati(?:f|ve)|souhaitée?',
    saysNot: 'pas',
  },
};
