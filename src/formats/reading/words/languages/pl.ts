import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const polish: LanguageWords = {
  headers: {
    skill: 'umiejętność|umiejętności|kompetencja|kompetencje|kwalifikacje|zadanie|kryterium|zachowanie',
    group: 'obszar|kategoria|rodzaj|grupa',
    role: 'stanowisko|rola|stanowiska|nazwa stanowiska|funkcja|zawód|dział',
    level: 'poziom|poziomy|stopień',
    text: 'opis|opis poziomu|wymagania|oczekiwania|zachowania|wskaźniki|kryteria',
    proficiency: 'biegłość|ocena',
    summary: 'definicja',
    items: 'przykłady',
    id: 'kod|lp',
    note: 'uwagi|szkolenie|certyfikat|ważność|waga',
  },
  headerForms: {
    roleTitle: 'profil stanowiska|opis stanowiska',
    question: 'co|jak',
    wanted: 'wymagany|oczekiwany|docelowy|minimalny',
    wantedLevel: 'poziom',
    levelTitle: 'nazwa poziomu|nazwa',
    family: 'dział',
    pay: 'wynagrodzeni\\p{L}*',
  },
  answers: {
    means: 'oznacza|znaczy|to',
    beforeLast: 'i|oraz|lub',
    must: 'obowiązkow[ey]|wymagan[ey]|niezbędn[eya]|konieczn[eya]',
    may: 'zalecan[ey]|opcjonaln[eya]|mile widzian[eya]|pożądan[eya]',
    nothing: 'nie dotyczy|puste|niewymagan[aey]',
    none: 'brak',
    legend: 'legenda|skala|skala ocen|objaśnienia|objaśnienie symboli',
    yes: 'tak',
    no: 'nie',
    saysMust: 'wymagan\\p{L}+|oczekiwan\\p{L}+|obowiązkow\\p{L}+|konieczn\\p{L}+',
    saysMay: 'zalecan\\p{L}+|mile widzian\\p{L}+|pożądan\\p{L}+',
    saysNot: 'nie',
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
      'początkujący|początkująca|wstępny|nowicjusz|brak wiedzy',
      'podstawowy|podstawowa|podstawy',
      'średniozaawansowany|średniozaawansowana|samodzielny|samodzielna|średni|dobry|praktyk',
      'zaawansowany|zaawansowana|doświadczony|bardzo dobry|biegły|doświadczona',
      'specjalista',
      'ekspert|ekspercki|ekspercka|mistrzowski',
    ],
    numbered: 'poziom|stopień',
    steps: 'etap|krok|faza|tydzień|miesiąc',
  },
  headings: {
    descending: 'od najwyższ\\p{L}+(?: \\p{L}+)? do najniższ\\p{L}+|malejąco',
    ofLevels: 'poziom(?:y|ów)?|skala|legenda',
    matrix: 'matryca|macierz|porównanie',
    description: '(?:ogólny )?opis(?: poziomu)?|definicja',
  },
  roles: {
    ends: 'inżynier|analityk|kierownik|programist(?:a|ka)|specjalist(?:a|ka)',
  },
  people: {
    person: 'pracownik|imię i nazwisko|nazwisko',
  },
  texts: {
    total: 'razem|średnia',
  },
};

export const polishInFiles: FileWords = {
  oneSkill: 'jedn\\p{L}+ (?:umiejętnoś|kompetencj)\\p{L}+',
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
    skills: `umiejętności\\p{L}*|kompetencj\\p{L}*|ścieżk\\p{L}* karier\\p{L}*|zachowania|kwalifikacj\\p{L}*|
      ocen\\p{L}* (?:pracownicz\\p{L}*|okresow\\p{L}*)`,
    others: `wynagrodzenie|cena|telefon|data|miejsce|wynagrodzenia|pensja|płaca|ceny|koszty?|kwota|stawk[ai]|opłat[ay]|
      lokalizacja|pokój|godzin[ay]|czas trwania|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|
      zmian[ay]|grafik|dyżur[y]?|prowadząc[ya]|trener|wykładowca|organizator|miejsca|
      liczba (?:miejsc|osób|uczestników|godzin)|uczestni(?:k|cy)|zapisy|kurs[y]?|urlop\\p{L}*|ilość|stan magazynowy|
      dostawc[ay]|faktur[ay]|rabat|budżet|kandydat\\p{L}*|rekrutacj\\p{L}*|umowa|priorytet|ryzyk[oa]|
      prawdopodobieństwo|skutek|spotkani[ea]|porządek obrad|protokół|parametr[y]?`,
    weak: `lokalizacja|pokój|czas trwania|trener|wykładowca|organizator|miejsca|kurs[y]?|priorytet|ryzyk[oa]|skutek|
      budżet|umowa|protokół|kandydat.*|rekrutacj.*`,
  },
};
