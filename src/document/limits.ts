/**
 * The limits of `parse` and of its issues. Together they bound the time and memory that any data can take. They are far
 * above what documents need. An issue reports a limit that is exceeded.
 */

/** The maximum nesting of lists and objects. The schema itself needs six. */
export const DEEPEST = 500;

/** The maximum number of values in a document: more than 20 MB of words contain. */
export const MOST_VALUES = 5_000_000;

/** The maximum number of listed issues. One more gives the number of the others. */
export const MOST_ISSUES = 1000;

/** The maximum total length of the listed issues, in UTF-16 code units. The last one may exceed it. */
export const MOST_ISSUE_CHARACTERS = 1_000_000;

/** The maximum length of a quoted value, in UTF-16 code units. */
export const LONGEST_QUOTE = 60;

/** The maximum number of choices that an issue lists. */
export const MOST_CHOICES = 12;

/** How many entries or values one step processes. */
export const PER_STEP = 5000;
