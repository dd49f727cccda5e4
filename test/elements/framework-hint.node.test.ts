/** What a framework says above its table, also on paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { emulate, files, serve, shows, VISIBLE_TEXT } from '../chromium.ts';

before(() => {
  files.set('/skill-framework.js', readFileSync('dist/skill-framework.js', 'utf8'));
  files.set('/engineering.json', readFileSync('demo/documents/engineering.json'));
});

describe('the request to choose', () => {
  for (const { element, script, source, words } of [
    {
      ...{ element: 'skill-framework', script: 'skill-framework.js', source: 'engineering.json' },
      words: 'Choose your role and your level to see what the next one asks.',
    },
    {
      ...{ element: 'skill-profile', script: 'skill-matrix.js', source: 'skill.json' },
      words: 'Choose your level to see what the next one asks.',
    },
  ]) {
    it(`of <${element}> is not on paper`, async () => {
      const { page } = await serve(
        `<script src="${script}"></script><${element} show="comparison" src="${source}"></${element}>`,
      );
      await shows(page, words);
      await emulate(page, {}, 'print');
      assert.doesNotMatch((await page.evaluate(VISIBLE_TEXT)) as string, /Choose/);
    });
  }
});

describe('the text above a framework', () => {
  it('says on paper of which role its texts are, but not how to open a row', async () => {
    const { page } = await serve(
      '<script src="skill-framework.js"></script><skill-framework show="matrix" src="engineering.json"></skill-framework>',
    );
    await shows(page, 'Open a row to read the texts side by side.');
    await emulate(page, {}, 'print');
    const text = await page.$eval('skill-framework >>> .all-skills > .hint', (hint) => (hint as HTMLElement).innerText);
    assert.match(text, /^What is expected at each level: Backend engineer\.\s*$/);
  });

  it('does not say to open a row if no row has more to say', async () => {
    const skills = ['SQL', 'Testing'].map((name) => ({
      ...{ id: name.toLowerCase(), name },
      expectations: [{ role: 'cook', proficiency: 'working' }],
    }));
    const proficiencies = [{ id: 'working', name: 'Working' }];
    files.set(
      '/values.json',
      JSON.stringify({ name: 'Values', roles: [{ id: 'cook', name: 'Cook' }], proficiencies, skills }),
    );
    const { page } = await serve(
      '<script src="skill-framework.js"></script><skill-framework show="matrix" src="values.json"></skill-framework>',
    );
    await shows(page, 'Testing');
    const text = await page.$eval('skill-framework >>> .all-skills > .hint', (hint) => (hint as HTMLElement).innerText);
    assert.equal(text.trim(), '');
  });
});
