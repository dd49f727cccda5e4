import { joinPath, type Path } from './files/path.ts';
import { lookAt, readRegularFile } from './files/read-file.ts';
import { ASSETS } from './assets-folder.ts';

/** A static site whose pages are made from Markdown: where its files go, and how its pages load the script. */
export interface Site {
  readonly name: 'MkDocs' | 'Docusaurus' | 'Hugo' | 'Obsidian' | undefined;
  /** How many folders below that of the assets a page is published, by its path relative to the folder. */
  readonly depthOf: (page: string) => number;
  /** The path in URLs of the folder of the run, with a slash at its end; `undefined` if pages name files by `depthOf`. */
  readonly root?: string | undefined;
  /** What somebody has to do for the widgets to show; `undefined` if nothing. */
  readonly advice?: string | undefined;
  /** Whether pages load the script themselves. */
  readonly hasScripts: boolean;
}

/** A folder of Markdown that is published as it is. */
export const PLAIN: Site = { name: undefined, depthOf: (page) => page.split('/').length - 1, hasScripts: true };

type SiteName = NonNullable<Site['name']>;

const HUGO_ENDINGS = ['toml', 'yaml', 'yml', 'json'];

const CONFIGURATIONS: readonly (readonly [string, SiteName])[] = [
  ['mkdocs.yml', 'MkDocs'],
  ['mkdocs.yaml', 'MkDocs'],
  ...['js', 'ts', 'mjs', 'cjs'].map((ending) => [`docusaurus.config.${ending}`, 'Docusaurus'] as const),
  ...['hugo', 'config/_default/hugo', 'config', 'config/_default/config'].flatMap((file) =>
    HUGO_ENDINGS.map((ending) => [`${file}.${ending}`, 'Hugo'] as const),
  ),
  ['.obsidian', 'Obsidian'],
];

/** How far above the folder the configuration of its site may be, as for translated pages of Docusaurus. */
const LEVELS_ABOVE = 4;

/** Finds out what site a folder belongs to, by the configuration in it or above it. */
export async function findSite(root: Path): Promise<Site> {
  let folder = root;
  for (let above = 0; above <= LEVELS_ABOVE; above++) {
    const inside = root.subarray(folder.length + 1).toString();
    for (const [file, name] of CONFIGURATIONS) {
      const settings = await readSettings(folder, file);
      if (settings !== undefined) return siteOf(name, { file, settings, inside });
    }
    const end = folder.lastIndexOf('/');
    if (end <= 0) break;
    folder = folder.subarray(0, end);
  }
  return PLAIN;
}

/** A configuration, and the path of the folder with pages relative to its own. */
interface Configuration {
  readonly file: string;
  readonly settings: string;
  readonly inside: string;
}

/** The text of a configuration; `undefined` if there is none. Hugo may have the settings of Markdown beside it. */
async function readSettings(folder: Path, file: string): Promise<string | undefined> {
  const path = joinPath(folder, file);
  if (!(await lookAt(path).catch(() => undefined))) return undefined;
  const settings = await readText(path);
  // Other programs have a file of this name, too.
  if (/(?:^|\/)config\./.test(file) && !/^\s*["']?baseURL\b/im.test(settings)) return undefined;
  if (!file.startsWith('config/')) return settings;
  const markup = HUGO_ENDINGS.map((ending) => readText(joinPath(folder, `config/_default/markup.${ending}`)));
  return [settings, ...(await Promise.all(markup))].join('\n');
}

async function readText(path: Path): Promise<string> {
  return (await readRegularFile(path).catch(() => Buffer.alloc(0))).toString();
}

function siteOf(name: SiteName, configuration: Configuration): Site {
  if (name === 'Obsidian') return { ...PLAIN, name, hasScripts: false, advice: OBSIDIAN };
  if (name === 'Docusaurus') return { ...PLAIN, name, hasScripts: false, advice: adviseDocusaurus(configuration) };
  const form = name === 'MkDocs' ? MKDOCS : HUGO;
  const { settings, inside, file } = configuration;
  const pages = (form.pages.exec(settings)?.[1] ?? form.usual).replace(/^\.?\/+|\/+$/g, '');
  // The folder of pages is no part of their addresses.
  const isAbove = pages !== inside && `${pages}/`.startsWith(inside && `${inside}/`);
  const above = isAbove ? pages.split('/').length - inside.split('/').filter(Boolean).length : 0;
  const isFlat = form.flat.test(settings);
  const depthOf = (page: string) => {
    const parts = page.split('/').slice(above);
    const isIndex = form.index.test(parts.at(-1) ?? '');
    return Math.max(0, parts.length - (isFlat && isIndex ? form.flatIndex : isFlat || isIndex ? 1 : 0));
  };
  const isClosed = name === 'Hugo' && !/\bunsafe["']?\s*[=:]\s*true\b/.test(settings);
  const advice = [isAbove && adviseFolder(name, pages, inside), isClosed && adviseHugo(file)].filter(Boolean).join(' ');
  const root = name === 'Hugo' ? rootOf(settings, inside, pages) : undefined;
  return { name, depthOf, root, hasScripts: true, advice: advice || undefined };
}

/** By the address of the site, since permalinks, languages and front matter publish pages of Hugo anywhere. */
function rootOf(settings: string, inside: string, pages: string): string | undefined {
  const address = settingIn(settings, 'baseURL') ?? '';
  const isPublished = `${inside}/`.startsWith(`${pages}/`);
  if (!isPublished || !/^(?:https?:\/)?\//.test(address) || !URL.canParse(address, 'https://a.invalid'))
    return undefined;
  // With one of these settings, Hugo itself puts the path of the address before paths that begin with a slash.
  const isAdded = ['relativeURLs', 'canonifyURLs'].some((name) => settingIn(settings, name) === 'true');
  const path = isAdded ? '/' : new URL(address, 'https://a.invalid').pathname;
  const isBelowLanguage = settingIn(settings, 'defaultContentLanguageInSubdir') === 'true';
  const language = isBelowLanguage ? (settingIn(settings, 'defaultContentLanguage') ?? 'en') : '';
  return [path.replace(/\/+$/, ''), language, inside.slice(pages.length + 1), ''].filter(isPart).join('/');
}

/** Keeps the slashes at both ends of a path. */
function isPart(part: string, index: number, parts: readonly string[]): boolean {
  return part !== '' || index === 0 || index === parts.length - 1;
}

/** The value of a setting of Hugo, in any of its formats. */
function settingIn(settings: string, name: string): string | undefined {
  return new RegExp(`^[\\s{]*["']?${name}["']?\\s*[=:]\\s*["']?([^"'\\s#,]+)`, 'im').exec(settings)?.[1];
}

/**
 * How a site publishes its pages: the setting for their folder, and which have the address of their folder. `flat`:
 * pages are files such as `page.html`. Those of index pages are then `flatIndex` levels above their own name.
 */
const MKDOCS = {
  pages: /^docs_dir:\s*["']?([^"'\s#]+)/m,
  usual: 'docs',
  index: /^(?:index|README)\.\w+$/,
  flat: /^use_directory_urls:\s*(?:false|no|off)\b/im,
  flatIndex: 1,
};
const HUGO = {
  pages: /^\s*["']?contentDir["']?\s*[=:]\s*["']?([^"'\s#]+)/im,
  usual: 'content',
  index: /^_?index\.\w+$/,
  flat: /^\s*["']?uglyURLs["']?\s*[=:]\s*true\b/im,
  flatIndex: 2,
};

function adviseFolder(name: SiteName, pages: string, inside: string): string {
  const folder = pages.slice(inside === '' ? 0 : inside.length + 1);
  return `${name} only publishes the folder ${folder}, so its pages can't load the script from here. Run this command with --remove, then with ${folder} as its folder.`;
}

function adviseHugo(file: string): string {
  const where = file.endsWith('.toml')
    ? `set unsafe = true in the section [markup.goldmark.renderer] of ${file}`
    : `set markup.goldmark.renderer.unsafe to true in ${file}`;
  return `Hugo leaves out HTML in Markdown. To show the widgets, ${where}.`;
}

function adviseDocusaurus({ file, settings, inside }: Configuration): string {
  const [, , base = '/'] = /\bbaseUrl["']?\s*:\s*(["'`])(\/[^"'`$]*)\1/.exec(settings) ?? [];
  const folder = [inside, ASSETS].filter(Boolean).join('/');
  const address = `${base.replace(/\/*$/, '/')}${ASSETS}/skill-framework.js`;
  return `Docusaurus only serves scripts that are in static/. Copy the folder ${folder} into static/ after each run, and add this to ${file}: scripts: [{ src: '${address}', defer: true }]. Add its files of languages, such as de.js, in the same way.`;
}

const OBSIDIAN = `Obsidian runs no scripts: its notes stay as they are. Load the script in the folder ${ASSETS} where you publish them.`;
