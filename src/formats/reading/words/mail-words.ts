import type { FileWords } from './languages/file-words.ts';
import { LANGUAGES_IN_FILES } from './languages/all.ts';
import { framedParts, partsOfAll } from './words-of-all.ts';

/** The words in mails around what they are about. */

type Field = keyof NonNullable<FileWords['mails']>;

const partsOf = (field: Field) => partsOfAll(({ mails }) => mails?.[field], LANGUAGES_IN_FILES);

const SUBJECT = partsOf('subject');
const OTHERS = partsOf('heads');

/** Lines above a mail, of which one is its subject, or its subject above a greeting. They look like properties of YAML. */
export const IS_MAIL = new RegExp(
  `^(?:(?:${OTHERS})\\s?[:：][^\\n]*\\n){1,6}(?:${SUBJECT})\\s?[:：]` +
    `|^(?:${SUBJECT})\\s?[:：][^\\n]*\\n(?:(?:${OTHERS})\\s?[:：][^\\n]*\\n){0,6}\\s*\\n[^\\n:：]*[:：]?\\n\\s*\\n`,
  'iu',
);

const HEAD_LINE = new RegExp(`^(?:${SUBJECT}|${OTHERS})\\s?[:：]`, 'iu');

/** Whether a line is of the head of a mail: "From: Ann". */
export const isOfMailHead = (line: string): boolean => HEAD_LINE.test(line);

/** A line that begins with words, and is no label or sentence that goes on after a colon. */
const lineOf = (field: Field, notBehind: string, longest: number) =>
  new RegExp(
    framedParts(
      ({ mails }) => mails?.[field],
      LANGUAGES_IN_FILES,
      (words) => `^(?:${words})(?![\\p{L}${notBehind}])[^:]{0,${longest}}$`,
      (words) => `^(?:${words})`,
    ),
    'iu',
  );

const GREETING = lineOf('greeting', '-', 60);

/** Whether a line greets: "Hi all,". */
export const isGreeting = (line: string): boolean => GREETING.test(line);

const CLOSING = lineOf('closing', ':-', 50);

/** Whether a line ends a mail: "Best regards,". */
export const isClosing = (line: string): boolean => CLOSING.test(line);
