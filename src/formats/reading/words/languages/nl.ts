import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const dutch: LanguageWords = {
  headers: {
    skill: 'vaardigheid|competentie|vaardigheden|competenties|taak|werkzaamheden',
    group: 'soort|gebied|categorie|domein',
    role: 'functiefamilie|functie|functies|functienaam|beroep|afdeling',
    level: 'niveau|schaal',
    text: `toelichting|omschrijving|beschrijving|verwacht gedrag|gedragsindicatoren|gedrag|verwachting|verwachtingen|
      eisen`,
    proficiency: 'beheersing|beoordeling',
    required: 'vereist|verplicht',
    summary: 'definitie',
    note: 'opmerking|opmerkingen|scholing|opleiding|certificaat|geldigheid|geldig tot|weging',
  },
  headerForms: {
    roleTitle: 'functieprofiel|functiebeschrijving|rolprofiel',
    and: 'en',
    question: 'wat|hoe',
    wanted: 'vereiste?|gewenste?|vereist|gewenst|minimaal',
    roleLabel: 'functienaam',
    levelTitle: 'naam niveau',
    pay: 'salaris\\p{L}*',
    family: 'afdeling',
  },
  answers: {
    means: 'betekent|staat voor|voor|is',
    beforeLast: 'en|of',
    must: 'verplicht|vereist|noodzakelijk|essentieel',
    may: 'aanbevolen|gewenst|optioneel|wenselijk|een pré',
    saysMust: 'verplicht|vereist|verwacht|nodig',
    saysMay: 'aanbevolen|gewenst|wenselijk',
    saysNot: 'niet',
    nothing: 'niet van toepassing|n\\.v\\.t\\.|leeg|niet (?:vereist|nodig)',
    none: 'geen',
    legend: 'legenda|schaal|toelichting|verklaring van de symbolen',
    no: 'nee',
  },
  levels: {
    strong: ['stagiair|stagiaire|leerling', '', 'medior'],
    whole: [
      'beginner|starter|startend|geen kennis|in opleiding',
      'basis|basaal',
      'gevorderd beginner|zelfstandig|bekwaam|vakbekwaam|voldoende',
      'gevorderd|ervaren|vergevorderd',
      '',
      'expert|deskundig|uitmuntend',
    ],
    numbered: 'schaal|salarisschaal',
    year: 'leerjaar|jaar',
    steps: 'fase|stap|week|maand',
  },
  headings: {
    ascending: 'van laag(?:ste)? naar hoog(?:ste)?|laagste(?: \\p{L}+)? eerst|oplopende? volgorde',
    descending:
      'van hoog(?:ste)? naar laag(?:ste)?|hoogste(?: \\p{L}+)? eerst|aflopende? volgorde|hoogste(?: \\p{L}+)? (?:staat )?(?:bovenaan|boven)',
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
  people: {
    person: 'medewerker|collega',
  },
};

export const dutchInFiles: FileWords = {
  oneSkill: '(?:één|een|enkele) (?:vaardigheid|competentie)|deze competentie',
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
    skills: `vaardighe(?:id|den)|competenties?|functiehuis|functieprofiel\\p{L}*|loopbaan\\p{L}*|gedrag|
      bekwaamhe(?:id|den)|functioneringsgesprek\\p{L}*|beoordelingsgesprek\\p{L}*`,
    others: `salaris|prijs|telefoon|datum|salarissen|loon|prijzen|bedrag|tarie(?:f|ven)|locatie|plaats|zaal|lokaal|maandag|
      dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|rooster|dienstrooster|ploeg|tijd|tijdstip|aanvang|duur|
      uren|dagen|docent|aanbieder|cursus(?:sen)?|deelnemers|inschrijving|verlof|vakantie\\p{L}*|aantal|voorraad|
      leverancier|factuur|korting|adres|mobiel|postcode|vacatures?|sollicita\\p{L}*|termijn|vergadering\\p{L}*|
      notulen|risico['’]?s?|kans|begroting|apparaat|prioriteit|ernst`,
    weak: `locatie|plaats|zaal|lokaal|tijd|duur|uren|dagen|docent|aanbieder|cursus(?:sen)?|deelnemers|aantal|voorraad|
      leverancier|adres|risico.*|kans|begroting|prioriteit`,
  },
  mails: {
    subject: 'onderwerp',
    heads: 'van|aan|cc|datum|verzonden|bijlagen?',
    greeting: 'beste|geachte|hallo|goede(?:morgen|middag|navond)|dag',
    closing: 'met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|bedankt|alvast bedankt',
  },
};
