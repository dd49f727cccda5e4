import { LANGUAGES_IN_FILES } from './languages/all.ts';
import { partsOfAll, wholeText } from './words-of-all.ts';

const added = partsOfAll(({ lines }) => lines?.furniture, LANGUAGES_IN_FILES);

/** Lines that wikis add to pages: who wrote them and when, what made them, and templates that were not filled in. */
export const FURNITURE: readonly RegExp[] = [wholeText(added, 'iu'), /^(?:\{\{[%<]?.{0,200}[%>]?\}\}\s*)+$/u];

/** Names that programs give to sheets: "Sheet1". */
const UNNAMED_SHEET = /^(?:sheet|tabelle|feuil|hoja|foglio|planilha|blad|arkusz|лист|シート|工作表|ورقة) ?\d+$/iu;

export const isUnnamedSheet = (name: string): boolean => UNNAMED_SHEET.test(name);
