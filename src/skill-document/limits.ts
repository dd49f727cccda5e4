/**
 * How much `parse` takes, and how much it says. Each is far above what people write, and an issue says where one is
 * reached. Together they bound the time and the memory that data of any shape costs.
 */

/** How many lists and objects may stand within each other; the schema itself needs six. */
export const DEEPEST = 500;

/** How many values a document may hold: more than are in 20 MB of words. */
export const MOST_VALUES = 5_000_000;

/** How many issues are listed; one more says how many are not. */
export const MOST_ISSUES = 1000;

/** How long the listed issues may be together. */
export const MOST_ISSUE_CHARACTERS = 1_000_000;

/** How many characters of a value an issue quotes. */
export const LONGEST_QUOTE = 60;

/** How many choices an issue names. */
export const MOST_CHOICES = 12;

/** How many entries or values are handled in one step. */
export const PER_STEP = 5000;
