/** The packed package, bundled for browsers: in workers, and on pages with strict policies. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildScript } from '../../scripts/build-script.ts';
import { files, POLICY, serve, shows } from '../chromium.ts';
import { installPackage } from '../packed-package.ts';

const FOLDER = resolve('.package/pages');

before(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  installPackage(FOLDER);
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Bundles a module like an application, and puts it on the server. */
async function put(path: string, code: string): Promise<void> {
  writeFileSync(`${FOLDER}/entry.js`, code);
  files.set(path, await buildScript(`${FOLDER}/entry.js`, { root: FOLDER }));
}

const READ_MARKDOWN = `
  import { readMarkdown } from 'skill-matrix/formats';
  const { skill } = readMarkdown('# Tea\\n\\n| Role | Junior | Senior |\\n| --- | --- | --- |\\n| Cook | Pours &amp; serves. | Bakes |\\n');
  const text = skill.expectations[0].text;`;

/** Starts \`worker.js\`, and shows what it says. */
const SHOW_WORKER = `
  const worker = new Worker('worker.js');
  worker.onmessage = ({ data }) => (document.querySelector('main').textContent = data);
  worker.onerror = ({ message }) => (document.querySelector('main').textContent = message);`;

describe('in a browser', () => {
  it('formats read Markdown with references under Trusted Types', async () => {
    await put('/app.js', `${READ_MARKDOWN} document.querySelector('main').textContent = text;`);
    const { page, complaints } = await serve('<main></main><script src="app.js"></script>', '', POLICY);
    await shows(page, 'Pours & serves.');
    assert.deepEqual(complaints, []);
  });

  it('formats and documents work in a worker', async () => {
    await put(
      '/worker.js',
      `import { parse } from 'skill-matrix/skill-document.js'; ${READ_MARKDOWN} postMessage(text + ' Valid: ' + !parse({}).issues);`,
    );
    const { page } = await serve('<main></main><script src="page.js"></script>', SHOW_WORKER, "default-src 'self'");
    await shows(page, 'Pours & serves. Valid: false');
  });

  for (const name of ['skill-matrix', 'skill-matrix/elements/level-picker.js', 'skill-matrix/localization/es.js']) {
    it(`${name} says in a worker what to use instead`, async () => {
      await put('/worker.js', `import '${name}';`);
      const { page } = await serve('<main></main><script src="page.js"></script>', SHOW_WORKER, "default-src 'self'");
      await shows(page, 'In a worker, import skill-matrix/skill-document.js');
    });
  }

  it('a language script reaches elements on a page without a profile', async () => {
    await put('/app.js', `import 'skill-matrix/elements/level-picker.js';`);
    await put('/es.js', `import 'skill-matrix/languages/es.js';`);
    const { page, complaints } = await serve(
      '<level-picker lang="es" src="skill.json"></level-picker><script src="es.js"></script><script src="app.js"></script>',
    );
    await shows(page, 'Tu nivel actual');
    assert.deepEqual(complaints, []);
  });
});
