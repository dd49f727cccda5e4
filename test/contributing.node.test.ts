/** CONTRIBUTING.md names what exists, and the lists that it tells to extend are complete. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TAGS } from '../src/define/tags.ts';
import { WRITERS } from '../src/formats/writers.ts';

const themes = readdirSync('src/styles/themes').map((file) => file.replace('.css', ''));
const labels = Object.values(WRITERS).map(({ label }) => label);

/** Files that list all of something, and how each entry is found there. */
const LISTS: Record<string, { readonly all: readonly string[]; readonly entry: (name: string) => string }> = {
  'src/entries/index.ts': { all: TAGS, entry: (tag) => `'../define/${tag}.ts'` },
  'docs/elements.md': { all: TAGS, entry: (tag) => `| \`<${tag}>\`` },
  'test/elements/accessibility.browser.test.ts': { all: TAGS, entry: (tag) => `<${tag}` },
  'demo/gallery': { all: TAGS, entry: (tag) => `<${tag}` },
  'docs/theming.md': { all: themes, entry: (theme) => `| \`${theme}.css\`` },
  'demo/theme/host-tokens.ts': { all: themes, entry: (theme) => `theme: '${theme}'` },
  'docs/files.md': { all: labels, entry: (label) => `| ${label} ` },
};

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

function textOf(path: string): string {
  if (path.includes('.')) return readFileSync(path, 'utf8');
  return readdirSync(path)
    .map((name) => textOf(`${path}/${name}`))
    .join('\n');
}

describe('CONTRIBUTING.md', () => {
  it('names only files and folders that exist', () => {
    const named = [...contributing.matchAll(/`((?:src|test|scripts|demo|docs|bench|configs)\/[^`\s]*)`/g)];
    const paths = named.map(([, path]) => path!).filter((path) => !/[A-Z*]/.test(path));
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });

  for (const [path, { all, entry }] of Object.entries(LISTS)) {
    it(`names ${path}, which lists ${all[0]} and all others`, () => {
      assert.ok(contributing.includes(`\`${path}`), `CONTRIBUTING.md doesn't name ${path}.`);
      const text = textOf(path);
      assert.deepEqual(
        all.filter((name) => !text.includes(entry(name))),
        [],
        `${path} lacks them`,
      );
    });
  }
});
