import { combine, type Part } from '../formats/combine.ts';
import { error, type Reading } from '../formats/report.ts';
import type { Framework } from '../framework-document/index.ts';
import { ASSETS, AssetsFolder } from './assets-folder.ts';
import { Attachments } from './attachments.ts';
import { Choices, type NewChoices } from './choices.ts';
import { codeOf, type EmbeddedPage, embedInPage } from './embed-page.ts';
import { lockFolder } from './files/folder-lock.ts';
import type { Path } from './files/path.ts';
import { realPath } from './files/read-file.ts';
import { hostOf } from './hosts.ts';
import { PAGE_FORMATS, type PageFormatName } from './page-formats.ts';
import { marksIn } from './places/documents.ts';
import { linksToTables } from './places/linked-files.ts';
import { SHARED_FILE, writeSharedScript } from './shared-framework.ts';
import { findSite, PLAIN, type Site } from './sites.ts';
import { NOTHING, pagesBelow, type PageReport, visit, type Visited } from './visit-pages.ts';

export interface FolderOptions extends NewChoices {
  readonly isDryRun: boolean;
  readonly levels?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** The documents of a folder of data, by name. */
  readonly data: (name: string) => Reading | undefined;
  /** Reads a file that pages load: a script, a theme of a host, or a language. */
  readonly asset: (path: string) => Promise<string>;
  /** The codes of the languages that have their own script. */
  readonly languages: ReadonlySet<string>;
}

/**
 * Embeds widgets into the pages of a folder, page by page, and reports on each. Unless it is a dry run, rejects if
 * another process works in the folder.
 */
export async function* embedInFolder(folder: string, options: FolderOptions): AsyncGenerator<PageReport> {
  const root = await realPath(folder);
  yield* alone(root, options, () => embedBelow(root, options));
}

async function* embedBelow(root: Path, options: FolderOptions): AsyncGenerator<PageReport> {
  const assets = new AssetsFolder(root);
  await assets.expectOurs();
  const choices = new Choices(options, await assets.read(CHOICES));
  const run = new EmbeddingRun(root, options, choices, await findSite(root));
  const together = choices.one === undefined ? undefined : await run.putTogether(choices.one);
  const shared = together?.framework;
  if (together && !shared) yield { page: '.', ...NOTHING, refused: together.notes };
  yield* visit(root, options, {
    change: (page) => run.embed(page, shared),
    prepare: (page, embedded) => run.writeAssets(assets, page, embedded, shared),
  });
  if (!options.isDryRun) await keepWhatIsUsed(root, assets, choices);
  for (const { page, ...note } of choices.unmet) yield { page, ...NOTHING, failure: note };
  if (run.advice) yield { page: '.', ...NOTHING, refused: [error('', 'to-do', run.advice)] };
}

/** Writes down what was said, and removes what no page loads any more. */
async function keepWhatIsUsed(root: Path, assets: AssetsFolder, { json }: Choices): Promise<void> {
  if (json === undefined) await assets.drop(CHOICES);
  else await assets.write(CHOICES, () => json);
  if (assets.hasWritten(SHARED_FILE) || (await assets.read(SHARED_FILE)) === undefined) return;
  for await (const entry of pagesBelow(root, true)) {
    // A page that could not be written is as it was.
    if ('source' in entry && entry.source.includes(SHARED_FILE)) return;
  }
  await assets.drop(SHARED_FILE);
}

/** Does work on a folder while no other process does. A dry run writes nothing, so it may run beside others. */
async function* alone(
  root: Path,
  { isDryRun }: Pick<FolderOptions, 'isDryRun'>,
  work: () => AsyncGenerator<PageReport>,
): AsyncGenerator<PageReport> {
  const unlock = isDryRun ? undefined : await lockFolder(root);
  try {
    yield* work();
  } finally {
    unlock?.();
  }
}

const CHOICES = 'choices.json';

class EmbeddingRun {
  readonly #root: Path;
  readonly #options: FolderOptions;
  readonly #choices: Choices;
  readonly #site: Site;
  readonly #attachments: Attachments;
  #hasMarkdown = false;

  constructor(root: Path, options: FolderOptions, choices: Choices, site: Site) {
    this.#root = root;
    this.#options = options;
    this.#choices = choices;
    this.#site = site;
    this.#attachments = new Attachments(root);
  }

  /** Sites are made from pages of Markdown; others stay as they are. */
  #siteOf(format: PageFormatName): Site {
    return format === 'markdown' ? this.#site : PLAIN;
  }

  /** What somebody has to do for widgets to show. */
  get advice(): string | undefined {
    return this.#hasMarkdown ? this.#site.advice : undefined;
  }

  async embed({ path, page, format, source, depth }: Visited, shared?: Framework): Promise<EmbeddedPage> {
    const { levels, lang, data, languages } = this.#options;
    const marked = await this.#readFiles(path, format, source);
    const site = this.#siteOf(format);
    const theme = hostOf(source, site);
    const embedded = embedInPage(source, {
      ...{ format, levels, lang, name: nameOf(page) },
      shared: shared && { framework: shared, script: site.hasScripts ? `${ASSETS}/${SHARED_FILE}` : undefined },
      linked: (url) => marked.get(url),
      find: (name) => marked.get(name) ?? data(name.replace(/\.\w+$/, '')) ?? data(name),
      choose: (place, text) => this.#choices.choose(page, place, text),
      depth: format === 'markdown' ? site.depthOf(page) : depth,
      root: site.root,
      script: (name) => (site.hasScripts ? `${ASSETS}/${scriptOf(name)}` : undefined),
      theme: theme && site.hasScripts ? `${ASSETS}/${theme}.css` : undefined,
      language: (code) => (site.hasScripts && languages.has(code) ? `${ASSETS}/${code}.js` : undefined),
    });
    this.#hasMarkdown ||= format === 'markdown' && embedded.found.length > 0;
    return embedded;
  }

  /** Reads the files that a page names in marks, and the tables that it links to. */
  async #readFiles(path: Path, format: PageFormatName, source: string): Promise<Map<string, Reading>> {
    const readings = new Map<string, Reading>();
    const names = marksIn(source);
    if (names.length === 0 && !/\.(?:csv|tsv|xlsx)/i.test(source)) return readings;
    const page = PAGE_FORMATS[format].read(source);
    for (const name of names) {
      const reading = await this.#attachments.find(name, path, page.source.blocks);
      if (reading) readings.set(name, reading);
    }
    for (const { url, name } of linksToTables(page)) {
      const reading = await this.#attachments.find(name, path, page.source.blocks);
      if (reading) readings.set(url, reading);
    }
    return readings;
  }

  /** Puts what all pages say into one framework; `undefined` if that is nothing. */
  async putTogether(name: string): Promise<Reading | undefined> {
    const parts: Part[] = [];
    for await (const entry of pagesBelow(this.#root, true)) {
      if ('note' in entry) continue;
      const { found } = await this.embed(entry);
      for (const { element, document, kind } of found) {
        if (kind !== 'table' && kind !== 'outline') continue;
        parts.push(
          element === 'skill-framework'
            ? { framework: document as Framework }
            : { skill: document as NonNullable<Part['skill']> },
        );
      }
    }
    const { lang, levels } = this.#options;
    return parts.length > 0 ? combine(parts, { name, lang, levels }) : undefined;
  }

  /** Writes the files that a page with its widgets loads. */
  async writeAssets(assets: AssetsFolder, page: Visited, { found }: EmbeddedPage, shared?: Framework): Promise<void> {
    if (found.length === 0) return;
    const { source, format } = page;
    const { asset, languages } = this.#options;
    const isFramework = found.some(({ element }) => element === 'skill-framework');
    // A site that loads one script for all pages needs the one with all elements.
    const site = this.#siteOf(format);
    const hasAll = isFramework || !site.hasScripts;
    const script = scriptOf(hasAll ? 'skill-framework' : 'skill-profile');
    await assets.write(script, () => asset(script));
    if (shared && site.hasScripts && found.some(({ document }) => document === shared))
      await assets.write(SHARED_FILE, () => writeSharedScript(shared));
    const theme = hostOf(source, site);
    if (theme) await assets.write(`${theme}.css`, () => asset(`themes/${theme}.css`));
    for (const code of found.map(({ lang = '' }) => codeOf(lang)))
      if (languages.has(code)) await assets.write(`${code}.js`, () => asset(`languages/${code}.js`));
  }
}

/** The name of a page by that of its file: without the ids that Confluence and Notion add. */
function nameOf(page: string): string {
  const file = page
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');
  return file
    .replace(/[ _-](?:[\da-f]{32}|\d{5,})$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}

function scriptOf(name: 'skill-profile' | 'skill-framework'): string {
  return name === 'skill-framework' ? 'skill-framework.js' : 'skill-matrix.js';
}

/** Removes what `embedInFolder` inserted and wrote. Rejects like it. */
export async function* removeFromFolder(
  folder: string,
  options: Pick<FolderOptions, 'isDryRun'>,
): AsyncGenerator<PageReport> {
  const root = await realPath(folder);
  yield* alone(root, options, () => removeBelow(root, options));
}

async function* removeBelow(root: Path, options: Pick<FolderOptions, 'isDryRun'>): AsyncGenerator<PageReport> {
  yield* visit(root, options, {
    change: ({ source, format }) => {
      const { text, kept } = PAGE_FORMATS[format].takeOut(source);
      return Promise.resolve({ text, found: [], judged: [], refused: kept });
    },
  });
  const why = options.isDryRun ? undefined : await new AssetsFolder(root).remove();
  if (why) yield { page: ASSETS, ...NOTHING, refused: [error('', 'not-removed', why)] };
}
