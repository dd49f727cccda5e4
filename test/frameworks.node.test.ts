/** The framework snippets of the guides: type-checked, built like an application, and used in a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildScript } from '../scripts/build-script.ts';
import { files, serve, shows } from './chromium.ts';
import { snippetsOf } from './snippets.ts';
import { vuePlugin } from './vue-plugin.ts';

/** Inside the project, so that `skill-matrix` is this package by its own `exports`. */
const FOLDER = resolve('.guides');

const snippets = snippetsOf('docs/guides.md');

function snippet(wanted: string): string {
  return snippets.find(({ language }) => language === wanted)!.text;
}

before(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/skill.tsx`, snippet('tsx'));
  writeFileSync(`${FOLDER}/skill.vue`, snippet('vue'));
  writeFileSync(
    `${FOLDER}/react.tsx`,
    `import { createRoot } from 'react-dom/client';
     import { Skill } from './skill';
     createRoot(document.querySelector('main')!).render(<Skill url="skill.json" />);`,
  );
  writeFileSync(
    `${FOLDER}/vue.js`,
    `import { createApp } from 'vue';
     import Skill from './skill.vue';
     createApp(Skill, { url: 'skill.json' }).mount('main');`,
  );
  writeFileSync(
    `${FOLDER}/tsconfig.json`,
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, noEmit: true, jsx: 'react-jsx', module: 'ESNext', moduleResolution: 'Bundler' },
        ...{ target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: true },
      },
      include: ['*.tsx'],
    }),
  );
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

function bundle(entry: string): Promise<string> {
  return buildScript(`${FOLDER}/${entry}`, {
    root: FOLDER,
    plugins: [vuePlugin],
    define: { __VUE_OPTIONS_API__: 'true' },
  });
}

describe('a guide for', () => {
  it('React type-checks', () => {
    execFileSync('npx', ['tsc', '-p', FOLDER], { stdio: 'inherit' });
  });

  for (const [name, entry] of [
    ['React', 'react.tsx'],
    ['Vue', 'vue.js'],
  ] as const) {
    it(`${name} sets the document and the level, and listens to changes`, async () => {
      files.set('/app.js', await bundle(entry));
      const { page, complaints } = await serve(
        '<main></main><script src="app.js"></script>',
        '',
        "default-src 'self'; img-src data:",
      );
      await shows(page, `Chosen in ${name}: middle`);
      await shows(page, 'At Middle');
      const radios = await page.$$('skill-profile >>> level-picker >>> input');
      await radios[2]!.evaluate((radio) => (radio as HTMLInputElement).click());
      await shows(page, `Chosen in ${name}: senior`);
      await shows(page, 'At Senior');
      assert.deepEqual(complaints, []);
    });
  }
});
