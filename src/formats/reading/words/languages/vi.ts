import type { LanguageWords } from './language-words.ts';

export const vietnamese: LanguageWords = {
  headerForms: {
    pay: 'lương',
  },
};
