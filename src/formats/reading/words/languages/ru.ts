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
};
