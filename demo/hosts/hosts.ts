/** The host pages: what each one is, and how the widget got there. */
import { html, type TemplateResult } from 'lit';
import { showPage } from '../page/frame.ts';
import { say, type Wording } from '../page/language.ts';
import { renderSnippet } from '../page/snippet.ts';

interface HostPage {
  readonly title: Wording;
  readonly text: Wording;
  readonly address: string;
  /** How the widget got there. */
  readonly code: string;
}

const PAGES: readonly HostPage[] = [
  {
    title: { en: 'An intranet', de: 'Ein Intranet' },
    text: {
      en: 'It has a sticky header, a sidebar and brand colours. The widget needs a script tag, the document and a few variables.',
      de: 'Es hat eine feste Kopfzeile, eine Seitenleiste und Hausfarben. Das Widget braucht ein Script-Tag, das Dokument und ein paar Variablen.',
    },
    address: 'hosts/intranet/index.html',
    code: `<script src="skill-matrix.js" defer></script>
<skill-profile level="middle" remember sync="me">
  <script type="application/json">…</script>
</skill-profile>`,
  },
  {
    title: { en: 'A Confluence export', de: 'Ein Confluence-Export' },
    text: {
      en: 'The page has a table of roles and levels. The command wraps it in the widget and changes nothing else.',
      de: 'Die Seite hat eine Tabelle mit Rollen und Stufen. Der Befehl setzt das Widget darum und ändert sonst nichts.',
    },
    address: 'hosts/confluence/Incident-response_65601.html',
    code: 'npx skill-matrix embed confluence',
  },
  {
    title: { en: 'A Notion export', de: 'Ein Notion-Export' },
    text: {
      en: 'The page is in German and has a table for each level. They become one widget.',
      de: 'Die Seite hat eine Tabelle für jede Stufe. Sie werden zu einem Widget.',
    },
    address: 'hosts/notion/Barrierefreie Seiten 24ac5e6f95bd804db993daca47b66dc2.html',
    code: 'npx skill-matrix embed notion',
  },
];

showPage(
  { en: 'Host pages', de: 'In anderen Seiten' },
  html`<p class="lead">
      ${say({
        en: 'Sample pages of other systems, each with the widget.',
        de: 'Beispielseiten anderer Systeme, jede mit dem Widget.',
      })}
    </p>
    ${PAGES.map(renderHost)}`,
);

function renderHost({ title, text, address, code }: HostPage): TemplateResult {
  return html`<section class="example">
    <h2><a href=${encodeURI(address)}>${say(title)}</a></h2>
    <p>${say(text)}</p>
    ${renderSnippet(code, say(title))}
  </section>`;
}
