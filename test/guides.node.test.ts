/** Every HTML snippet of the guides and of the README, run as it stands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { files, serve } from './chromium.ts';

const POLICY = "default-src 'self' 'unsafe-inline'; img-src data:";

interface Snippet {
  readonly name: string;
  readonly html: string;
}

function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```html\n([^]*?)^```/gm)].map(({ 1: html = '', index }) => {
    const heading =
      text
        .slice(0, index)
        .match(/^#+ .*$/gm)
        ?.at(-1) ?? '';
    return { name: `${file}, ${heading.replace(/^#+ /, '')}, line ${text.slice(0, index).split('\n').length}`, html };
  });
}

/** The README's show places in the project, and parts of pages that stand elsewhere. */
const snippets = [...snippetsOf('docs/guides.md'), ...snippetsOf('README.md')].filter(
  ({ html }) => !html.includes('…') && !html.includes('frame.html'),
);

before(() => {
  for (const name of ['skill-matrix.js', 'tables.js', 'languages/es.js']) {
    for (const folder of ['', 'dist/']) files.set(`/${folder}${name}`, readFileSync(`dist/${name}`, 'utf8'));
  }
  files.set('/bootstrap.css', readFileSync('dist/themes/bootstrap.css', 'utf8'));
});

describe('the snippet of', () => {
  it('which there are many', () => assert.ok(snippets.length >= 10, String(snippets.length)));

  for (const { name, html } of snippets) {
    it(name, async () => {
      const script = html.includes('skill-matrix.js') ? '' : '<script src="skill-matrix.js"></script>';
      const { page, complaints } = await serve(script + html, '', POLICY);
      await page.waitForFunction(
        () => {
          const found = [...document.querySelectorAll('skill-profile, skill-matrix, level-comparison')];
          const has = found.filter((element) =>
            element.shadowRoot!.querySelector('[part~=comparison], [role=table], section'),
          );
          return has.length > 0 || found.length === 0;
        },
        { polling: 50, timeout: 5000 },
      );
      assert.deepEqual(complaints, []);
    });
  }
});
