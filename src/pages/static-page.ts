import { createHash } from 'node:crypto';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import '../elements/skill-profile.ts';
import '../localization/ar.ts';
import '../localization/de.ts';
import '../localization/es.ts';
import '../localization/fr.ts';
import '../localization/ja.ts';
import '../localization/pt.ts';
import '../localization/zh.ts';
import { directionOf } from '../localization/direction.ts';
import { localize, type SkillDocument, type Text } from '../skill-document/index.ts';

// Context reaches consumers on the server only where their connectedCallback runs.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

export interface PageOptions {
  /** The language of the page, as a BCP 47 tag; by default that of the document, else English. */
  readonly lang?: string | undefined;
  /** The ids of the current level and of the target. */
  readonly level?: string | undefined;
  readonly target?: string | undefined;
  /** The sections to show, as the profile's `show`. */
  readonly show?: string | undefined;
  /** For a frame: no margin, and the page around it is told the height. */
  readonly isFrame?: boolean;
  /** The script that makes the page interactive, `dist/hydrate.js`; without it the page is only read. */
  readonly script?: string | undefined;
}

/**
 * Renders a document as one HTML page without any request: readable without JavaScript by declarative shadow DOM, and
 * interactive with it. A policy in the page allows its own styles and script, by their hashes, and nothing else.
 */
export async function renderPage(skill: SkillDocument, options: PageOptions = {}): Promise<string> {
  const { lang = skill.lang ?? 'en', level, target, show, isFrame = false, script } = options;
  const say = (text: Text | undefined) => (text === undefined ? '' : localize(text, lang, skill).value);
  const rendered = await collectResult(
    render(
      html`<skill-profile
        lang=${lang}
        level=${level ?? nothing}
        target=${target ?? nothing}
        show=${show ?? nothing}
        heading-level="1"
        .skill=${skill}
      ></skill-profile>`,
    ),
  );
  // What lit writes at the end of some templates is no HTML; no text can have it, since `<` is escaped there.
  const profile = rendered.replaceAll('<?>', '');
  const styles = `html{color-scheme:light dark;background:Canvas}body{margin:${isFrame ? '0' : '2rem auto;max-width:70rem;padding-inline:1rem'};font-family:system-ui,sans-serif}`;
  const used = [styles, ...[...profile.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style!)];
  const policy = [
    "default-src 'none'",
    `style-src ${[...new Set(used.map(hashOf))].join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(escapeScript(script))}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${directionOf(lang)}"${isFrame ? ' data-frame' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(skill.name))}</title>
${skill.summary === undefined ? '' : `<meta name="description" content="${escape(say(skill.summary))}">\n`}<style>${styles}</style>
<script type="application/ld+json">${escapeJson(linkedData(skill, say))}</script>
</head>
<body>
<main>
${profile}
</main>
<script type="application/json" id="skill-document">${escapeJson(skill)}</script>
${script === undefined ? '' : `<script>${escapeScript(script)}</script>\n`}</body>
</html>
`;
}

/** The document for search engines: the skill a DefinedTerm, each role an Occupation that needs it (schema.org). */
function linkedData(skill: SkillDocument, say: (text: Text | undefined) => string): object {
  const term = {
    '@type': 'DefinedTerm',
    name: say(skill.name),
    ...(skill.summary !== undefined && { description: say(skill.summary) }),
    ...(skill.domain && { inDefinedTermSet: say(skill.domain.name) }),
  };
  const roles = skill.roles.map(({ name, summary }) => ({
    '@type': 'Occupation',
    name: say(name),
    ...(summary !== undefined && { description: say(summary) }),
    skills: term,
  }));
  return { '@context': 'https://schema.org', '@graph': [term, ...roles] };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing in the data can end its script. */
function escapeJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escapeScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c').trim();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
