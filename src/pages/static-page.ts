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
import { escapeHtml as escape, escapeJson, escapeScript } from '../formats/escape.ts';
import { type Issue, localize, parse, type SkillDocument, type Text } from '../skill-document/index.ts';
import { explain, Problem } from './files/problem.ts';

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
 * interactive with it. A policy in the page allows its own styles and script, by their hashes, and nothing else. Rejects
 * with one error for a document that is not valid; `cause` has its issues.
 */
export async function renderPage(document: SkillDocument, options: PageOptions = {}): Promise<string> {
  const skill = expectHtml(expectValid(document));
  const { lang = skill.lang ?? 'en', level, target, show, isFrame = false, script: code } = options;
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
  // What lit writes at the end of some templates is no HTML; no text can have it, since `<` is escaped there. Parsers turn
  // a bare CR into a line feed, and so make another id of an id.
  const profile = rendered.replaceAll('<?>', '').replaceAll('\r', '&#13;');
  const script = code === undefined ? undefined : escapeScript(code).trim();
  const styles = `html{color-scheme:light dark;background:Canvas}body{margin:${isFrame ? '0' : '2rem auto;max-width:70rem;padding-inline:1rem'};font-family:system-ui,sans-serif}`;
  const used = [styles, ...[...profile.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style!)];
  return `<!doctype html>
<html lang="${escape(lang)}" dir="${directionOf(lang)}"${isFrame ? ' data-frame' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(used, script)}">
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
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** How many issues the message of an error lists. */
const MOST_ISSUES = 10;

function expectValid(data: unknown): SkillDocument {
  let issues: readonly Issue[];
  try {
    const result = parse(data);
    if (result.skill) {
      // What refers to itself, or is nested too deeply, can't be written.
      JSON.stringify(result.skill);
      return result.skill;
    }
    issues = result.issues;
  } catch (failure) {
    throw new Problem(`The document can't become a page. ${explain(failure)}`, { cause: failure });
  }
  const listed = issues.slice(0, MOST_ISSUES).map(({ pointer, message }) => `${pointer || 'the document'}: ${message}`);
  const more = issues.length > MOST_ISSUES ? [`and ${issues.length - MOST_ISSUES} more`] : [];
  throw new Problem(`The document is not valid: ${[...listed, ...more].join(' ')}`, { cause: issues });
}

/** HTML has no U+0000 and UTF-8 no half of a character. An id with one would be another id in the page. */
function expectHtml(skill: SkillDocument): SkillDocument {
  const lists = { levels: skill.levels, roles: skill.roles, proficiencies: skill.proficiencies ?? [] };
  for (const [list, entries] of Object.entries(lists)) {
    const index = entries.findIndex(({ id }) => /\0|\p{Surrogate}/u.test(id));
    if (index < 0) continue;
    throw new Problem(`/${list}/${index}/id: It has a character that HTML cannot hold. Choose another id.`);
  }
  return skill;
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

/** The policy of a page that allows its own styles and its script. */
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
