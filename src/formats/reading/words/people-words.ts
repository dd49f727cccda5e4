import { foldName } from './level-words.ts';
import { partsOfAll, setOfAll } from './words-of-all.ts';

/** Words for tables of people. */

const PERSON = setOfAll(({ people }) => people?.person);
const NAME = setOfAll(({ people }) => people?.name);
const RESPONSIBLE = new RegExp(
  partsOfAll(({ people }) => people?.responsible),
  'iu',
);

/** Whether a header says that people stand below it. */
export const isPersonHeader = (header: string): boolean => PERSON.has(foldName(header));
/** Whether a header means people beside a column of their roles. */
export const isNameOfPeople = (header: string): boolean => NAME.has(foldName(header));
/** Whether a legend names an "R" as in tables of responsibilities. */
export const isResponsible = (name: string): boolean => RESPONSIBLE.test(name);
