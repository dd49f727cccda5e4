/** A text in the two languages of the demo. */
export type Wording = Readonly<Record<Language, string>>;

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

/** The interface languages of the elements, each by its own name. */
export const INTERFACE_LANGUAGES: Readonly<Record<string, string>> = {
  ...LANGUAGES,
  ...Object.fromEntries(Object.keys(import.meta.glob('../../src/localization/??.ts')).map(nameOf)),
};

function nameOf(path: string): [code: string, name: string] {
  const code = path.slice(-'xx.ts'.length, -'.ts'.length);
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code)!;
  return [code, name[0]!.toLocaleUpperCase(code) + name.slice(1)];
}

export type Language = keyof typeof LANGUAGES;

const KEPT_AS = 'skill-matrix-demo-language';

/** The language of the page: the address's `lang`, else the one chosen before, else the browser's. */
export const language: Language = isDemoLanguage(asked()) ?? isDemoLanguage(navigator.language.slice(0, 2)) ?? 'en';

document.documentElement.lang = language;
keep(language);

export function say(wording: Wording): string {
  return wording[language];
}

function asked(): string | null {
  return new URL(location.href).searchParams.get('lang') ?? kept();
}

function isDemoLanguage(tag: string | null): Language | undefined {
  return tag !== null && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : undefined;
}

/** Where storage throws, as in a sandboxed frame, the choice is not remembered. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}

function keep(chosen: Language): void {
  try {
    localStorage.setItem(KEPT_AS, chosen);
  } catch {
    // Then not.
  }
}
