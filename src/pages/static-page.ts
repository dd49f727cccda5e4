import { createHash } from 'node:crypto';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '../localization/all.ts';
import '../localization/framework/all.ts';
import '../localization/assessment/all.ts';
import { directionOf } from '../localization/direction.ts';
import { escapeHtml as escape, escapeJson, escapeScript } from '../formats/escape.ts';
import type { Framework } from '../framework-document/index.ts';
import { type Issue, localize, type SkillDocument, type Text } from '../skill-document/index.ts';
import { explain, Problem } from './files/problem.ts';
import { type PageKind, pageKindOf, type View } from './page-kinds.ts';
import { languageOf, textsIn } from './places/language.ts';

// On the server, context only reaches consumers whose connectedCallback runs.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

export interface PageOptions extends View {
  /** The language of the page, as a BCP 47 tag. Default: that of the document, else of its words, else English. */
  readonly lang?: string | undefined;
  /** For an iframe: no margin, and the script reports the height to the parent page. */
  readonly isFrame?: boolean;
  /**
   * The source of `dist/hydrate.js`, for a framework `dist/hydrate-framework.js`, or with a self-assessment
   * `dist/hydrate-assessment.js`, which makes the page interactive. Without it, the page is static.
   */
  readonly script?: string | undefined;
}

/**
 * Renders a skill or a framework as one self-contained HTML page. Declarative shadow DOM makes it readable without
 * JavaScript. A content security policy in the page allows only its own styles and script, by their hashes. Rejects if
 * the document is not valid; the error's `cause` has the issues.
 */
export async function renderPage(data: SkillDocument | Framework, options: PageOptions = {}): Promise<string> {
  const kind = pageKindOf(data);
  const document = expectHtml(kind, expectValid(kind, data));
  const { lang = document.lang ?? languageOf(textsIn(document)) ?? 'en', isFrame = false, script: code } = options;
  const say = (text: Text | undefined) => (text === undefined ? '' : localize(text, lang, document).value);
  const rendered = await collectResult(render(kind.render(document, lang, options)));
  // lit ends some templates with `<?>`, which is not HTML. Texts can't contain it, since `<` is escaped there. HTML
  // parsers turn a bare CR into a line feed, which would change ids.
  const element = rendered.replaceAll('<?>', '').replaceAll('\r', '&#13;');
  const script = code === undefined ? undefined : escapeScript(code).trim();
  const styles = `html{color-scheme:light dark;background:Canvas}body{margin:${isFrame ? '0' : '2rem auto;max-width:70rem;padding-inline:1rem'};font-family:system-ui,sans-serif}`;
  const used = [styles, ...[...element.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style!)];
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${directionOf(lang)}"${isFrame ? ' data-frame' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(used, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(document.name))}</title>
${document.summary === undefined ? '' : `<meta name="description" content="${escape(say(document.summary))}">\n`}<style>${styles}</style>
<script type="application/ld+json">${escapeJson(kind.linkedData(document, say))}</script>
</head>
<body>
<main>
${element}
</main>
<script type="application/json" id="${kind.dataId}">${escapeJson(document)}</script>
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** How many issues the error message lists. */
const MOST_ISSUES = 10;

function expectValid<Document extends SkillDocument | Framework>(kind: PageKind<Document>, data: unknown): Document {
  let issues: readonly Issue[];
  try {
    const result = kind.parse(data);
    if (result.document) {
      // Throws if unknown properties are circular or nested too deeply.
      JSON.stringify(result.document);
      return result.document;
    }
    issues = result.issues ?? [];
  } catch (failure) {
    throw new Problem(`Cannot render the document: ${explain(failure)}`, { cause: failure });
  }
  const listed = issues.slice(0, MOST_ISSUES).map(({ pointer, message }) => `${pointer || 'the document'}: ${message}`);
  const more = issues.length > MOST_ISSUES ? [`and ${issues.length - MOST_ISSUES} more`] : [];
  throw new Problem(`The document is not valid: ${[...listed, ...more].join(' ')}`, { cause: issues });
}

/** Rejects ids that a page can't keep: HTML can't represent U+0000, nor UTF-8 a lone surrogate. */
function expectHtml<Document extends SkillDocument | Framework>(
  kind: PageKind<Document>,
  document: Document,
): Document {
  for (const [list, entries] of Object.entries(kind.lists(document))) {
    const index = entries.findIndex(({ id }) => /\0|\p{Surrogate}/u.test(id));
    if (index < 0) continue;
    throw new Problem(`/${list}/${index}/id: This id has a character that HTML cannot represent. Choose another id.`);
  }
  return document;
}

/** The content security policy of a page. */
function policyOf(styles: readonly string[], script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${[...new Set(styles.map(hashOf))].join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
