import { createHash } from 'node:crypto';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import '../define/skill-profile.ts';
import '../localization/all.ts';
import { directionOf } from '../localization/direction.ts';
import { escapeHtml as escape, escapeJson, escapeScript } from '../formats/escape.ts';
import { type Issue, localize, parse, type SkillDocument, type Text } from '../skill-document/index.ts';
import { explain, Problem } from './files/problem.ts';

// On the server, context only reaches consumers whose connectedCallback runs.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

export interface PageOptions {
  /** The language of the page, as a BCP 47 tag. Default: the document's language, else English. */
  readonly lang?: string | undefined;
  /** The id of the current level. */
  readonly level?: string | undefined;
  /** The id of the target level. */
  readonly target?: string | undefined;
  /** The sections to show, as in the profile's `show` attribute. */
  readonly show?: string | undefined;
  /** For an iframe: no margin, and the script reports the height to the parent page. */
  readonly isFrame?: boolean;
  /** The source of `dist/hydrate.js`, which makes the page interactive. Without it, the page is static. */
  readonly script?: string | undefined;
}

/**
 * Renders a document as one self-contained HTML page. Declarative shadow DOM makes it readable without JavaScript. A
 * content security policy in the page allows only its own styles and script, by their hashes. Rejects if the document
 * is not valid; the error's `cause` has the issues.
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
  // lit ends some templates with `<?>`, which is not HTML. Texts can't contain it, since `<` is escaped there. HTML
  // parsers turn a bare CR into a line feed, which would change ids.
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

/** How many issues the error message lists. */
const MOST_ISSUES = 10;

function expectValid(data: unknown): SkillDocument {
  let issues: readonly Issue[];
  try {
    const result = parse(data);
    if (result.skill) {
      // Throws if unknown properties are circular or nested too deeply.
      JSON.stringify(result.skill);
      return result.skill;
    }
    issues = result.issues;
  } catch (failure) {
    throw new Problem(`Cannot render the document: ${explain(failure)}`, { cause: failure });
  }
  const listed = issues.slice(0, MOST_ISSUES).map(({ pointer, message }) => `${pointer || 'the document'}: ${message}`);
  const more = issues.length > MOST_ISSUES ? [`and ${issues.length - MOST_ISSUES} more`] : [];
  throw new Problem(`The document is not valid: ${[...listed, ...more].join(' ')}`, { cause: issues });
}

/** Rejects ids that a page can't keep: HTML can't represent U+0000, nor UTF-8 a lone surrogate. */
function expectHtml(skill: SkillDocument): SkillDocument {
  const lists = { levels: skill.levels, roles: skill.roles, proficiencies: skill.proficiencies ?? [] };
  for (const [list, entries] of Object.entries(lists)) {
    const index = entries.findIndex(({ id }) => /\0|\p{Surrogate}/u.test(id));
    if (index < 0) continue;
    throw new Problem(`/${list}/${index}/id: This id has a character that HTML cannot represent. Choose another id.`);
  }
  return skill;
}

/** Linked data for search engines (schema.org): the skill is a DefinedTerm, each role an Occupation that needs it. */
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
