import { LANGUAGES_IN_FILES } from './languages/all.ts';
import { partsOfAll, wholeText } from './words-of-all.ts';

const added = partsOfAll(({ lines }) => lines?.furniture, LANGUAGES_IN_FILES);

/** Lines that wikis add to pages: who wrote them and when, what made them, and templates that were not filled in. */
export const FURNITURE: readonly RegExp[] = [wholeText(added, 'iu'), /^(?:\{\{[%<]?.{0,200}[%>]?\}\}\s*)+$/u];
