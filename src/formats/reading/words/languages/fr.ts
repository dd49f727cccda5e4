import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const french: LanguageWords = {
  headers: {
    skill: 'compétence|compétences|savoir-faire|aptitude|critère|activité|activités|critères|capacité',
    group: 'famille de compétences|type de compétence|catégorie|domaine|famille|groupe|thème|volet|axe',
    role: `famille de métiers|rôle|métier|poste|fonction|métiers|emploi|emploi type|intitulé du poste|filière|département`,
    level: 'degré|niveau|niveaux|échelon|palier|classe',
    summary: 'signification|description|définition',
    text: `précisions|précision|détails|comportements observables|indicateurs de comportement|description|attente|
      attentes|exigences|comportements|ce qui est attendu|attendus|indicateurs|comportements attendus`,
    items: 'éléments|exemples',
    proficiency: 'maîtrise|niveau attendu|niveau requis',
    required: 'requis|requise|exigé|exigée|obligatoire',
    links: 'liens|ressources',
    id: 'nº|n°|réf',
    note: `emplois repères|postes types|exemples de postes|signaux d’alerte|validité|fréquence|recyclage|périodicité|exercices|projets|priorité|commentaire|commentaires|
      remarque|remarques|observations|formations|habilitation|justificatifs|durée de validité|
      modalités d’évaluation|pondération|écart`,
  },
  headerForms: {
    roleTitle: 'fiche (?:de poste|métier|emploi)|profil de poste',
    and: 'et',
    question: 'ce qu[ei]|comment',
    wanted: 'requise?|attendue?|cible|visée?|minimal',
    wantedLevel: 'maîtrise|niveau',
    roleLabel:
      'poste concerné|métier concerné|emploi concerné|intitulé|intitulé du poste|intitulé du métier|nom du métier',
    levelTitle: 'libellé niveau|libellé du niveau|intitulé du niveau|titre|intitulé|libellé|dénomination|nom',
    levelsLast: 'niveaux',
    levelsFirst: 'niveaux',
    pay: 'salaires?|rémunération',
    unit: 'unités?',
    family: 'filière|département',
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
    legend: 'légende|échelle|clé|échelle de cotation|cotation|barème|signification des codes',
    may: 'souhaitée?|appréciée?|souhaitable|facultati(?:f|ve)|optionnel|recommandée?|un plus',
    saysMust: 'obligatoires?|requise?s?|indispensables?|exigée?s?|attendue?s?|nécessaires?|demandée?s?',
    saysMay: 'recommandée?s?|facultati(?:f|ve)s?|souhaitée?s?|souhaitables?|appréciée?s?',
    saysNot: 'pas',
    nothing:
      'non concerné|non applicable|sans objet|vide|(?:non|pas) (?:requise?|évaluée?|attendue?|demandée?|nécessaire)|néant',
    none: 'aucune?',
    means: 'veut dire|signifie|désigne|correspond à|pour|est',
    beforeLast: 'et|ou|à',
    must: 'obligatoire|requise?|indispensable|exigée?',
  },
  levels: {
    strong: [
      'stagiaire|apprenti|apprentie|alternant|alternante',
      'débutant|débutante',
      'intermédiaire|confirmé|confirmée',
    ],
    whole: [
      'initiale|débutant|notions|non acquis',
      'basique|base|élémentaire',
      'autonome|acquis|pratique',
      'avancé|avancée|expérimenté|expérimentée|maîtrise',
      'référent|référente|responsable',
      'maître',
    ],
    numbered: 'degré|niveau|échelon|palier',
    ordinals: ['premier|première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'],
    year: 'année',
    behindName: 'niveau',
    beforeName: 'niveau ',
    steps: 'phase|étape|semaine|mois|jour',
  },
  headings: {
    ascending: 'du plus (?:bas|faible|débutant) au (?:plus )?(?:haut|élevé|expérimenté)|ordre croissant',
    descending:
      'du plus (?:haut|élevé|expérimenté) au (?:plus )?(?:bas|faible|débutant)|(?:de|par) (?:la )?plus haute? (?:à|au) (?:la |le )?plus basse?|ordre décroissant|le (?:niveau le )?plus (?:haut|élevé) en (?:haut|premier)',
    ofLevels: 'niveaux?|échelons?|paliers?|échelle|légende|carrière',
    levelsFollow: '^niveaux(?: |$)',
    definitions: 'définitions? des niveaux',
    plain: 'niveaux|les niveaux|échelons|parcours|rôles|métiers|responsabilités|attentes|exigences|compétences|aperçu',
    skillsFirst: 'compétences',
    ofDefinitions: 'définition|caractéristiques|exemples|exemple|autonomie',
    description: '(?:description|définition|résumé)(?: (?:du|de) (?:niveau|rôle|poste))?',
    around: 'introduction|glossaire|sources|annexes?|remarques|contact',
    articles: 'les |nos ',
    onlyLevels: 'niveaux|échelons',
    by: 'par',
    byLevel: 'niveau',
    matrix: 'grille|comparatif|comparaison',
    part: 'objectif|objectifs|savoir|savoirs|savoir-être|outils|méthodes|missions|avantages|inconvénients|pourquoi',
  },
  roles: {
    begins: `ingénieure?|développeur|développeuse|analyste|architecte|technicien(?:ne)?|chef(?:fe)? de|responsable|
      gestionnaire|infirmi(?:er|ère)|consultante?|direct(?:eur|rice)|chargée? de|assistante?|conseill(?:er|ère)|
      administrat(?:eur|rice)|agente?|format(?:eur|rice)|enseignante?`,
    careers: '(?:parcours|grille|échelle) de carrière|parcours professionnel|profil de compétences',
    titlesOfMore: 'compétence',
    kindsOfSkills: `(?:compétences|aptitudes) (?:techniques|comportementales|transversales|générales|managériales|
      métiers?|sociales|numériques)|savoirs?(?:-(?:faire|être))?|connaissances`,
  },
  people: {
    person: 'collaborateur|collaboratrice|salarié|salariée|employé|employée|personne|prénom|membre de l’équipe|membre',
    name: 'nom',
    responsible: 'réalis',
  },
  texts: {
    advert: `nous offrons|ce que nous offrons|avantages|à propos de nous|votre profil|vos missions|postuler|
      rémunération`,
    ditto: 'idem|id\\.|comme (?:ci-dessus|précédemment|avant)|voir ci-dessus',
    product: 'fonctionnalités?',
    total: 'total général|somme|moyenne|sous-total',
  },
  history: {
    who: 'auteur|rédacteur',
    what: 'modifications?',
    which: 'révision',
  },
};

export const frenchInFiles: FileWords = {
  oneSkill: '(?:une|seule) (?:compétence|aptitude)|cette compétence|fiche (?:de )?compétence',
  keys: {
    skill: 'compétence|compétences|aptitude|aptitudes|capacité|capacités|savoir_faire',
    level: 'niveau|niveaux|échelon|échelons|palier|paliers',
    role: 'métier|métiers|poste|postes|rôle|rôles|fonction|fonctions|emploi|emplois',
    group: `domaine|domaines|catégorie|catégories|thème|thèmes|thématique|thématiques|groupe|groupes|axe|axes|bloc|
      blocs|pilier|piliers|rubrique|rubriques`,
    name: 'nom|titre|intitulé|libellé|dénomination',
    text: 'résumé|attendu|attente|définition|explication',
    holder: 'valeurs|niveaux|attentes|attendus|indicateurs|comportements|critères|exigences',
    facts: 'entête|fichier|métadonnées',
  },
  records: {
    skill: 'savoir|aptitude|capacite',
    role: 'fonction|\\bposte|emploi|metier',
    level: 'niveau|echelle|echelon|palier',
    group: 'domaine|\\baxes?\\b|\\bblocs?\\b|pilier|rubrique',
    need: 'attendu|exige|requis|besoin',
    text: 'indicateur|comport|attente|explica|resume',
    people: 'salarie|collaborat',
    proficiency: 'ma[iî]trise',
    scale: 'echelle|échelle',
    optional: 'facultati|optionnel',
    name: 'nom|titre|intitule|libelle|denomination',
    id: 'cle|numero|sigle|abreviation|identifiant',
    order: 'ordre|valeur|niveau|rang',
    required: 'obligatoire|priorite',
    everyone: 'tous|toutes',
  },
  subjects: {
    skills: `compétences?|savoir-faire|aptitudes?|référentiel|carrière|attentes?|attendus?|maîtrise|
      parcours professionnel|entretiens? (?:annuels?|d[’']évaluation)|
      évaluation des (?:apprentis|acquis|salariés|collaborateurs)`,
    others: `salaires?|prix|coûts?|tarifs?|téléphone|courriel|lieu|bureau|salle|lundi|mardi|mercredi|jeudi|vendredi|
      horaires?|planning|durée|congés|effectifs?|quantité|offres?|postes ouverts|candidats?|contrat|statut|échéance|
      paramètres?|valeur par défaut|gravité|priorité|forfait|abonnement|plafond|signature|réunions?|astreintes?|
      primes?|équipements?|matériels?|(?<!en )cours|météo|vent|niveaux? d[’'](?:alerte|alarme)|niveaux? de sûreté|
      formateurs?|intervenante?s?|organisme(?: de formation)?|places|
      nombre de (?:places|jours|participants|personnes)|inscriptions?|sessions?|dates?|heures?|jours?|montant|
      facture\\p{L}*|devis|remise|stocks?|fournisseurs?|références? article|immatriculation|samedi|dimanche|
      permanences?|loyer|chiffre d[’']affaires|risques?|probabilité|ordre du jour|compte rendu|démission|
      arrêt maladie`,
    weak: `cours|bureau|salle|lieu|horaires?|statut|formateurs?|intervenante?s?|sessions?|places|heures?|jours?|montant|
      stocks?|fournisseurs?|risques?|facture.*|devis`,
    severities: 'faible|moyen|élevé',
    editions: 'gratuit|entreprise',
    rights: `créer|création|lire|lecture|écrire|écriture|supprimer|suppression|modifier|modification|consulter|consultation|
      ajouter|ajout|valider|validation|publier|publication|exporter|importer|accès`,
    besideRights: 'seule|seulement|tous?|tout|aucun|complet|total|limité|et|ou',
    users: 'administrat(?:eur|rice)|invité|visiteur|utilisateur|membre|lecteur|éditeur|modérateur|propriétaire',
    access: "droits d[’']accès|matrice des (?:droits|accès|permissions|habilitations)|rôles et (?:droits|permissions)",
  },
  mails: {
    subject: 'objet',
    heads: 'de|à|date|envoyé|pièces? jointes?',
    greeting: 'bonjour|bonsoir|madame|monsieur|mesdames|chère?s?|salut',
    closing: '(?:bien )?cordialement|bien à (?:vous|toi)|merci|salutations|amicalement',
  },
  lines: {
    furniture: '(?:créé|dernière modification|modifié) par\\s+\\S.{0,150}',
    part: 'partie|chapitre',
  },
};
