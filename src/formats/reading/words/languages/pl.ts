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
  records: {
    skill: 'umiejetn',
    role: '\\brola|stanowisk',
    level: 'poziom',
    group: 'grupa|obszar',
    need: 'wymag',
    text: '\\bopis|wskaznik',
    name: 'nazwa|tytul',
  },
  subjects: {
    skills: 'umiejętności\\p{L}*|kompetencj\\p{L}*',
    others: 'wynagrodzenie|cena|telefon|data|miejsce',
  },
};
