import { english } from './en.ts';
import { german } from './de.ts';
import { dutch } from './nl.ts';
import { french } from './fr.ts';
import { spanish } from './es.ts';
import { portuguese } from './pt.ts';
import { italian } from './it.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import { arabic } from './ar.ts';
import { japanese } from './ja.ts';
import { chinese } from './zh.ts';
import { vietnamese } from './vi.ts';
import type { LanguageWords } from './language-words.ts';

/** The words of all languages. Related languages stand together, which makes the package smaller. */
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
  vietnamese,
];
