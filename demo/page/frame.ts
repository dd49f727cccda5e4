import '../../src/entries/downloads.ts';
import '../../src/entries/index.ts';
import '../../src/localization/all.ts';
import { html, nothing, render, type TemplateResult } from 'lit';
import { documentOfAddress } from './documents.ts';
import { language, LANGUAGES, say, type Wording } from './language.ts';
import { PAGES } from './pages.ts';

const SCHEMES: Record<string, Wording> = {
  '': { en: 'System theme', de: 'Wie das System' },
  light: { en: 'Light', de: 'Hell' },
  dark: { en: 'Dark', de: 'Dunkel' },
};

const root = document.createElement('div');
root.className = 'page';

/**
 * Shows a page of the demo in its frame: the navigation, the language, the colour scheme. Call it again to update the page.
 *
 * @param title - the page's heading
 * @param content - what follows the heading
 */
export function showPage(title: Wording, content: TemplateResult): void {
  document.title = `${say(title)} · skill-matrix`;
  render(
    html`
      <a class="skip" href="#main">${say({ en: 'Skip to the content', de: 'Zum Inhalt' })}</a>
      ${renderHeader()}
      <main id="main" tabindex="-1">
        <h1>${say(title)}</h1>
        ${content}
      </main>
    `,
    root,
  );
  if (location.protocol === 'file:') openDocuments();
  if (!root.isConnected) document.body.append(root);
}

/** A page that was opened as a file cannot fetch documents, so they come with the script. */
function openDocuments(): void {
  for (const element of root.querySelectorAll('[src]')) {
    const found = documentOfAddress(element.getAttribute('src')!);
    if (!found) continue;
    Object.assign(element, found.kind === 'framework' ? { framework: found.framework } : { skill: found.skill });
    element.removeAttribute('src');
  }
}

function renderHeader(): TemplateResult {
  const here = location.pathname.split('/').at(-1) || 'index.html';
  return html`<header class="top">
    <p class="brand"><a href="index.html">skill-matrix</a></p>
    <nav aria-label=${say({ en: 'Pages', de: 'Seiten' })}>
      <ul>
        ${Object.entries(PAGES).map(
          ([file, name]) =>
            html`<li><a href=${file} aria-current=${file === here ? 'page' : nothing}>${say(name)}</a></li>`,
        )}
      </ul>
    </nav>
    <div class="choices">
      <label>
        <span class="unseen">${say({ en: 'Colours', de: 'Farben' })}</span>
        <select @change=${(event: Event) => chooseScheme((event.target as HTMLSelectElement).value)}>
          ${Object.entries(SCHEMES).map(
            ([scheme, name]) =>
              html`<option value=${scheme} ?selected=${scheme === chosenScheme()}>${say(name)}</option>`,
          )}
        </select>
      </label>
      <label>
        <span class="unseen">${say({ en: 'Language of this page', de: 'Sprache dieser Seite' })}</span>
        <select @change=${(event: Event) => chooseLanguage((event.target as HTMLSelectElement).value)}>
          ${Object.entries(LANGUAGES).map(
            ([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
          )}
        </select>
      </label>
    </div>
  </header>`;
}

function chosenScheme(): string {
  return new URL(location.href).searchParams.get('scheme') ?? '';
}

function chooseScheme(scheme: string): void {
  const address = new URL(location.href);
  if (scheme) address.searchParams.set('scheme', scheme);
  else address.searchParams.delete('scheme');
  history.replaceState(null, '', address);
  applyScheme();
}

function applyScheme(): void {
  document.documentElement.style.colorScheme = chosenScheme();
}

function chooseLanguage(code: string): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', code);
  location.assign(address);
}

applyScheme();
