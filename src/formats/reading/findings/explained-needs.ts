import { quote } from '../../quotation.ts';

/** Says what `true` and `false` mean below skills and roles. */
export const EXPLAINED_MARKS: readonly string[] = ['"true": needed.', '"false": not needed.'];

/** Says what words for how much is needed mean. */
export const explainNeeds = (needs: ReadonlyMap<string, boolean>): readonly string[] =>
  [...needs].map(([word, isNeeded]) => `${quote(word)}: ${isNeeded ? 'required' : 'optional'}.`);
