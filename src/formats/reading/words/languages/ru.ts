import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const russian: LanguageWords = {
  headers: {
    skill: 'навык|компетенция',
    group: 'область|категория',
    role: 'роль|должность',
    level: 'уровень',
    text: 'описание',
  },
  headerForms: {
    and: 'и',
    question: 'что|как',
    wanted: 'требуемый',
    wantedLevel: 'уровень',
    pay: 'зарплата|оклад',
  },
  answers: {
    must: 'обязательно',
    may: 'желательно',
    saysNot: 'не',
  },
  levels: {
    numbered: 'уровень',
  },
  headings: {
    by: 'для каждого',
    byLevel: 'уровня',
    matrix: 'матрица',
  },
};

export const russianInFiles: FileWords = {
  records: {
    skill: 'навык|компетенц',
    role: 'должност|\\bрол[ьи]',
    level: 'уров',
    group: 'групп',
    need: 'требов',
    text: 'описан',
    people: 'сотрудник',
    name: '.*назван.*',
    id: '.*код',
    everyone: 'все',
  },
  subjects: {
    skills: 'навык\\p{L}*|компетенц\\p{L}*|умени\\p{L}*',
    others: 'оклад|зарплата|цена|стоимость|телефон|дата|место|график|смена',
  },
};
