/** The page about the host pages: what they are, and how the widget came in. */
import { html, type TemplateResult } from 'lit';
import { showPage } from '../page/frame.ts';
import { say, type Wording } from '../page/language.ts';
import { renderSnippet } from '../page/snippet.ts';

interface HostPage {
  readonly title: Wording;
  readonly text: Wording;
  readonly address: string;
  /** How the widget came into it. */
  readonly code: string;
}

const PAGES: readonly HostPage[] = [
  {
    title: { en: 'An intranet', de: 'Ein Intranet' },
    text: {
      en: 'A header that sticks, a sidebar, a brand’s colours: a script tag, the document, and a few variables.',
      de: 'Eine feste Kopfzeile, eine Seitenleiste, Hausfarben: ein Script-Tag, das Dokument und ein paar Variablen.',
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
      en: 'A table of roles and levels in an exported page. The command puts the widget around it and changes nothing else.',
      de: 'Eine Tabelle von Rollen und Stufen in einer exportierten Seite. Der Befehl setzt das Widget darum und ändert sonst nichts.',
    },
    address: 'hosts/confluence/Incident-response_65601.html',
    code: 'npx skill-matrix embed confluence',
  },
  {
    title: { en: 'A Notion export', de: 'Ein Notion-Export' },
    text: {
      en: 'A table for each level below its heading, in German. They become one widget.',
      de: 'Eine Tabelle je Stufe unter ihrer Überschrift, auf Deutsch. Sie werden zu einem Widget.',
    },
    address: 'hosts/notion/Barrierefreie Seiten 24ac5e6f95bd804db993daca47b66dc2.html',
    code: 'npx skill-matrix embed notion',
  },
];

showPage(
  { en: 'In hosts', de: 'In anderen Seiten' },
  html`<p class="lead">
      ${say({
        en: 'Pages that stand for those of other systems, each with the widget in it.',
        de: 'Seiten, die für die anderer Systeme stehen, jede mit dem Widget darin.',
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
