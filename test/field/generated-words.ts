import fc from 'fast-check';

export const word = fc.stringMatching(/^[a-z]{4,9}$/);
export const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

export const LADDERS = [
  ['Junior', 'Mid', 'Senior'],
  ['L1', 'L2', 'L3', 'L4'],
  ['Basic', 'Advanced', 'Expert'],
  ['Junior Tester', 'Senior Tester', 'Principal Tester'],
  ['1', '2', '3'],
] as const;
export const ladder = fc.constantFrom(...LADDERS);
