/**
 * In place of `@shoelace-style/localize`: as much of it as `Localization` uses. The page's own language is watched by
 * `Localization`, as every other ancestor's. A test holds its answers to those of the library.
 */
interface Host extends HTMLElement {
  addController(controller: unknown): void;
  requestUpdate(): void;
}

type Translation = Record<string, any> & { readonly $code: string };

const hosts = new Set<Host>();
const translations = new Map<string, Translation>();
let fallback: Translation;

export function registerTranslation(translation: Translation): void {
  const code = translation.$code.toLowerCase();
  translations.set(code, { ...translations.get(code), ...translation });
  fallback ??= translation;
  update();
}

export function update(): void {
  hosts.forEach((host) => host.requestUpdate());
}

export class LocalizeController {
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  lang(): string {
    const tag = this.host.lang || document.documentElement.lang || navigator.language;
    try {
      new Intl.Locale(tag);
      return tag.toLowerCase();
    } catch {
      return fallback.$code;
    }
  }

  term(key: string): any {
    const { language, region = '' } = new Intl.Locale(this.lang());
    return [`${language}-${region}`.toLowerCase(), language]
      .map((code) => translations.get(code)?.[key])
      .concat(fallback[key])
      .find(Boolean);
  }

  date(date: string, options?: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.lang(), options).format(new Date(date));
  }

  number(number: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.lang(), options).format(number);
  }
}
