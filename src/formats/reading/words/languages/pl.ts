import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const polish: LanguageWords = {
  headers: {
    skill: 'umiejętność|umiejętności|kompetencja|kompetencje',
    group: 'obszar|kategoria|rodzaj',
    role: 'stanowisko',
    level: 'poziom',
    text: 'opis|opis poziomu|wymagania',
    proficiency: 'biegłość',
  },
  headerForms: {
    question: 'co|jak',
    wanted: 'wymagany|oczekiwany',
    wantedLevel: 'poziom',
    levelTitle: 'nazwa poziomu',
  },
  answers: {
    must: 'obowiązkow[ey]|wymagan[ey]',
    may: 'zalecan[ey]',
    nothing: 'nie dotyczy|puste',
    none: 'brak',
    legend: 'legenda|skala|skala ocen|objaśnienia|objaśnienie symboli',
  },
  levels: {
    strong: [
      'stażysta|stażystka|praktykant|praktykantka',
      'młodszy|młodsza',
      '',
      'starszy|starsza',
      'wiodący|wiodąca',
      'główny|główna',
    ],
    whole: [
      'początkujący|początkująca|wstępny',
      'podstawowy|podstawowa|podstawy',
      'średniozaawansowany|średniozaawansowana|samodzielny|samodzielna|średni',
      'zaawansowany|zaawansowana|doświadczony',
      'specjalista',
      'ekspert|ekspercki|ekspercka|mistrzowski',
    ],
    numbered: 'poziom|stopień',
    steps: 'etap|krok|faza|tydzień|miesiąc',
  },
  headings: {
    ofLevels: 'poziom(?:y|ów)?|skala|legenda',
    matrix: 'matryca|macierz|porównanie',
    description: '(?:ogólny )?opis(?: poziomu)?|definicja',
  },
};

export const polishInFiles: FileWords = {
  keys: {
    skill: 'umiejętność|umiejętności|kompetencja|kompetencje|zdolność|zdolności',
    level: 'poziom|poziomy|stopień|stopnie|szczebel|szczeble',
    role: 'rola|stanowisko|stanowiska',
    group: 'kategoria|kategorie|grupa|grupy|obszar|obszary|dziedzina|dziedziny|filar|filary',
    name: 'nazwa|tytuł',
    text: 'opis|definicja|streszczenie|wyjaśnienie',
    holder: 'poziomy|wartości|oczekiwania|wskaźniki|zachowania|kryteria|wymagania',
    facts: 'nagłówek|dokument|plik|metadane',
  },
  records: {
    skill: 'umiejetn|zdolnosc',
    role: '\\brola|stanowisk',
    level: 'poziom|stopien|stopni|szczeb',
    group: 'grupa|grupy|obszar|dziedzin|filar',
    need: 'wymag|oczekiw',
    text: '\\bopis|wskaznik|zachowan|kryteri|wyjasn',
    people: 'pracowni',
    scale: 'skala',
    optional: 'opcjonaln',
    name: 'nazwa|tytul',
    id: 'kod|klucz|numer|skrot|identyfikator',
    order: 'kolejnosc|wartosc|ranga|poziom',
    required: 'obowiazkow[aey]|priorytet',
    everyone: 'wszyscy|wszystkie',
    type: 'typ|rodzaj',
  },
  subjects: {
    skills: 'umiejętności\\p{L}*|kompetencj\\p{L}*',
    others: 'wynagrodzenie|cena|telefon|data|miejsce',
  },
};
