import { english } from './en.ts';
import { englishInFiles } from './en-in-files.ts';
import { german, germanInFiles } from './de.ts';
import { dutch, dutchInFiles } from './nl.ts';
import { french, frenchInFiles } from './fr.ts';
import { spanish, spanishInFiles } from './es.ts';
import { portuguese, portugueseInFiles } from './pt.ts';
import { italian, italianInFiles } from './it.ts';
import { polish, polishInFiles } from './pl.ts';
import { russian, russianInFiles } from './ru.ts';
import { arabic, arabicInFiles } from './ar.ts';
import { japanese, japaneseInFiles } from './ja.ts';
import { chinese, chineseInFiles } from './zh.ts';
import { korean, koreanInFiles } from './ko.ts';
import { vietnamese, vietnameseInFiles } from './vi.ts';
import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

/** The words of all languages. Related languages stand together, which makes scripts smaller. */
export const LANGUAGES: readonly LanguageWords[] = [
  english,
  german,
  dutch,
  french,
  spanish,
  portuguese,
  italian,
  polish,
  russian,
  arabic,
  japanese,
  chinese,
  korean,
  vietnamese,
];

/** The words that files need besides. */
export const LANGUAGES_IN_FILES: readonly FileWords[] = [
  englishInFiles,
  germanInFiles,
  dutchInFiles,
  frenchInFiles,
  spanishInFiles,
  portugueseInFiles,
  italianInFiles,
  polishInFiles,
  russianInFiles,
  arabicInFiles,
  japaneseInFiles,
  chineseInFiles,
  koreanInFiles,
  vietnameseInFiles,
];
