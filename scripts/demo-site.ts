/** The generated files of the demo's site: the released script, the documentation, pages of exports with widgets in them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { embedInPage } from '../src/pages/embed-page.ts';
import { makeBrowserScript } from './build/browser-script.ts';
import { outputsOf } from './build/outputs.ts';
import { docsFiles } from './docs-site.ts';

/** Folders of exports in `demo/hosts/`. Each has the name of its theme. */
const EXPORTS = ['confluence', 'notion'];

/** The paths of the generated files from the site's root, each with a function that makes it. */
export async function siteFiles(): Promise<ReadonlyMap<string, () => Promise<string | Uint8Array>>> {
  const files = await docsFiles();
  files.set('skill-matrix.js', buildReleased);
  for (const host of EXPORTS) {
    files.set(`themes/${host}.css`, () => readFile(`src/styles/themes/${host}.css`, 'utf8'));
    for (const name of await readdir(`demo/hosts/${host}`)) {
      if (name.endsWith('.html')) files.set(`hosts/${host}/${name}`, () => embed(host, name));
    }
  }
  return files;
}

async function buildReleased(): Promise<string> {
  const script = outputsOf('script').find(({ file }) => file === 'skill-matrix.js')!;
  return (await makeBrowserScript(script)).code;
}

/** Embeds widgets into one page, as `skill-matrix embed` does for a whole folder. */
async function embed(host: string, name: string): Promise<string> {
  const page = await readFile(join('demo/hosts', host, name), 'utf8');
  const script = (element: string) => `../../${element === 'skill-profile' ? 'skill-matrix' : element}.js`;
  const theme = `../../themes/${host}.css`;
  return embedInPage(page, { script, theme, find: () => undefined }).text;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  png: 'image/png',
};

/** For `npm start`: makes each generated file on request. */
export const demoSite: Plugin = {
  name: 'demo-site',
  configureServer({ middlewares }) {
    const made = siteFiles();
    middlewares.use((request, response, next) => {
      const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
      void made
        .then(async (files) => {
          const make = files.get(path);
          if (!make) return next();
          const text = await make();
          response.setHeader('content-type', TYPES[path.split('.').at(-1)!]!);
          response.end(text);
        })
        .catch(next);
    });
  },
};
