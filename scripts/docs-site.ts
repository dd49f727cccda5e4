/**
 * The documentation as pages of the demo's site: the README, `docs/` and the other pages for people, from Markdown. The
 * list in `docs/index.md` is their navigation.
 */
import { readFile } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import { PAGES } from '../demo/page/pages.ts';

const INDEX = 'docs/index.md';

/** The pages outside of `docs/`, with their paths in the site. */
const OTHERS: Readonly<Record<string, string>> = {
  'README.md': 'docs/readme.html',
  'SECURITY.md': 'docs/security.html',
  'CONTRIBUTING.md': 'docs/contributing.html',
  'CHANGELOG.md': 'docs/changelog.html',
};

/** A page of the documentation, as the navigation lists it. */
interface DocPage {
  /** The Markdown, from the project's folder. */
  readonly source: string;
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
}

/** What rendering has to know of a page. */
type Source = Pick<DocPage, 'source'>;

/** The paths of the documentation's files from the site's root, each with a function that makes it. */
export async function docsFiles(): Promise<Map<string, () => Promise<string | Uint8Array>>> {
  const pages = await findPages();
  const files = new Map<string, () => Promise<string | Uint8Array>>();
  for (const page of pages) {
    files.set(page.path, async () => renderPage(page, pages, await readFile(page.source, 'utf8')));
  }
  for (const picture of await findPictures(pages)) files.set(`docs/${basename(picture)}`, () => readFile(picture));
  return files;
}

/** The index, and the pages that it links to. */
async function findPages(): Promise<readonly DocPage[]> {
  const links = inlineTokens(await readFile(INDEX, 'utf8')).flatMap((tokens) =>
    tokens.flatMap((token, at) =>
      token.type === 'link_open' ? [{ href: attributeOf(token, 'href'), title: tokens[at + 1]!.content }] : [],
    ),
  );
  const listed = links.map(({ href, title }) => {
    const source = posix.join(posix.dirname(INDEX), href);
    return { source, path: pathOf(source), title };
  });
  return [{ source: INDEX, path: pathOf(INDEX), title: 'Documentation' }, ...listed];
}

async function findPictures(pages: readonly DocPage[]): Promise<readonly string[]> {
  const texts = await Promise.all(pages.map(async ({ source }) => [source, await readFile(source, 'utf8')] as const));
  return texts.flatMap(([source, text]) =>
    inlineTokens(text)
      .flat()
      .filter(({ type }) => type === 'image')
      .map((image) => posix.join(posix.dirname(source), attributeOf(image, 'src'))),
  );
}

function inlineTokens(text: string): Token[][] {
  return new MarkdownIt().parse(text, {}).flatMap(({ children }) => (children ? [children] : []));
}

function pathOf(source: string): string {
  return OTHERS[source] ?? source.replace(/\.md$/, '.html');
}

function renderPage(page: DocPage, pages: readonly DocPage[], text: string): string {
  const tokens = markdown.parse(text, { source: page.source } satisfies Source);
  const sections = tokens.flatMap((token, at) =>
    token.type === 'heading_open' && token.tag === 'h2' ? [{ id: attributeOf(token, 'id'), of: tokens[at + 1]! }] : [],
  );
  const items = pages.map(({ path, title }) => {
    const isHere = path === page.path;
    const link = `<a href="${basename(path)}"${isHere ? ' aria-current="page"' : ''}>${escape(title)}</a>`;
    const inside = sections.map(
      ({ id, of }) => `<li><a href="#${id}">${markdown.renderer.render(of.children!, markdown.options, {})}</a></li>`,
    );
    return `<li>${link}${isHere && inside.length > 0 ? `<ul>${inside.join('')}</ul>` : ''}</li>`;
  });
  const main = markdown.renderer.render(tokens, markdown.options, {});
  return frame(page.title, `<nav aria-label="Documentation"><ul>${items.join('')}</ul></nav>`, main);
}

/** The page around it, as `demo/page/frame.ts` makes it. */
function frame(title: string, side: string, main: string): string {
  const links = Object.entries(PAGES).map(([path, { en }]) => {
    const current = path === 'docs/index.html' ? ' aria-current="page"' : '';
    return `<li><a href="../${path}"${current}>${en}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(title)} · skill-matrix</title>
    <link rel="icon" href="../icon.svg" />
    <link rel="stylesheet" href="../demo.css" />
    <link rel="stylesheet" href="docs.css" />
  </head>
  <body>
    <div class="page">
      <a class="skip" href="#main">Skip to the content</a>
      <header class="top">
        <p class="brand"><a href="../index.html">skill-matrix</a></p>
        <nav aria-label="Pages"><ul>${links.join('')}</ul></nav>
      </header>
      <div class="documentation">
        ${side}
        <main id="main" tabindex="-1">${main}</main>
      </div>
    </div>
  </body>
</html>
`;
}

const markdown = makeMarkdown();
const { escapeHtml: escape } = markdown.utils;

/** Headings have the ids that they have on GitHub, links lead within the site, wide tables and code scroll by keyboard. */
function makeMarkdown() {
  const made = new MarkdownIt({ html: true });
  made.core.ruler.push('ids', ({ tokens }) => {
    const slugger = new GithubSlugger();
    for (const [at, token] of tokens.entries()) {
      if (token.type === 'heading_open') token.attrSet('id', slugger.slug(textOf(tokens[at + 1]!)));
    }
  });
  made.core.ruler.push('addresses', ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'link_open') token.attrSet('href', toSite((env as Source).source, attributeOf(token, 'href')));
      if (token.type === 'image') token.attrSet('src', basename(attributeOf(token, 'src')));
    }
  });
  const fence = made.renderer.rules.fence!;
  made.renderer.rules.fence = (tokens, at, options, env, self) =>
    fence(tokens, at, options, env, self).replace('<pre>', `<pre tabindex="0" role="group" aria-label="Code">`);
  made.renderer.rules['table_open'] = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
  made.renderer.rules['table_close'] = () => '</table></div>';
  return made;
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name));
}

function textOf({ children }: Token): string {
  return children!.map(({ content }) => content).join('');
}

/** A link of a Markdown file, on its page of the site. */
function toSite(source: string, href: string): string {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const path = pathOf(posix.join(posix.dirname(source), file));
  return posix.relative('docs', path) + (anchor === undefined ? '' : `#${anchor}`);
}
