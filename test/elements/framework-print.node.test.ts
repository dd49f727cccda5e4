/** What paper shows of a framework. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { emulate, files, serve, shows } from '../chromium.ts';

before(() => {
  files.set('/skill-framework.js', readFileSync('dist/skill-framework.js', 'utf8'));
  files.set('/engineering.json', readFileSync('demo/documents/engineering.json'));
});

describe('a framework on paper', () => {
  it('says of which role its texts are, but not how to open a row', async () => {
    const { page } = await serve(
      '<script src="skill-framework.js"></script><skill-framework show="matrix" src="engineering.json"></skill-framework>',
    );
    await shows(page, 'Open a row to read the texts side by side.');
    await emulate(page, {}, 'print');
    const text = await page.$eval('skill-framework >>> .all-skills > .hint', (hint) => (hint as HTMLElement).innerText);
    assert.match(text, /^What is expected at each level: Backend engineer\.\s*$/);
  });
});
