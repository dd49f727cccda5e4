import type { FileWords, LanguageWords } from './language-words.ts';

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
};
