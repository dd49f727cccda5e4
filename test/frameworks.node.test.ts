/** The framework snippets of the guides: type-checked, built like an application, and used in a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildScript } from '../scripts/build-script.ts';
import { control, files, serve, shows } from './chromium.ts';
import { snippetsOf } from './snippets.ts';
import { vuePlugin } from './vue-plugin.ts';

/** Inside the project, so that `skill-matrix` is this package by its own `exports`. */
const FOLDER = resolve('.guides');

const POLICY = "default-src 'self'; img-src data:";

const snippets = snippetsOf('docs/guides.md');

function snippet(wanted: string, index = 0): string {
  return snippets.filter(({ language }) => language === wanted)[index]!.text;
}

before(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/skill.tsx`, snippet('tsx'));
  writeFileSync(`${FOLDER}/answers.tsx`, snippet('tsx', 1));
  writeFileSync(`${FOLDER}/skill.vue`, snippet('vue'));
  writeFileSync(
    `${FOLDER}/react.tsx`,
    `import { createRoot } from 'react-dom/client';
     import { Skill } from './skill';
     createRoot(document.querySelector('main')!).render(<Skill url="skill.json" />);`,
  );
  writeFileSync(
    `${FOLDER}/answers-page.tsx`,
    `import { StrictMode, useState } from 'react';
     import { createRoot } from 'react-dom/client';
     import { Answers } from './answers';

     function Page() {
       const [saved, setSaved] = useState('nothing');
       const [visit, setVisit] = useState(0);
       return <>
         <Answers key={visit} url={visit ? 'saved.json' : 'answers.json'} save={(answer) => setSaved(JSON.stringify(answer))} />
         <p>Sent: {saved}</p>
         <button onClick={() => setVisit(visit + 1)}>Visit again</button>
       </>;
     }
     createRoot(document.querySelector('main')!).render(<StrictMode><Page /></StrictMode>);`,
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
    execFileSync('node_modules/.bin/tsc', ['-p', FOLDER], { stdio: 'inherit' });
  });

  it('React keeps answers on a server, also when the element is mounted again', async () => {
    const answersOf = (proficiency: string) =>
      JSON.stringify({ framework: { id: 'engineering' }, answers: [{ skill: 'code-review', proficiency }] });
    files.set('/answers.json', answersOf('working'));
    files.set('/saved.json', answersOf('advanced'));
    files.set('/engineering.json', snippetsOf('docs/documents.md').find(({ language }) => language === 'json')!.text);
    files.set('/app.js', await bundle('answers-page.tsx'));
    const { page, complaints } = await serve('<main></main><script src="app.js"></script>', '', POLICY);
    await shows(page, 'This page keeps your answers');
    await shows(page, 'One step below Advanced');
    const radio = await page.waitForSelector(`skill-assessment >>> ${control('radio', 'Awareness')}`);
    await radio!.evaluate((one) => (one as HTMLElement).click());
    await shows(page, 'Sent: {"skill":"code-review","proficiency":"awareness"');
    await shows(page, '2 steps below Advanced');
    await page.click('button');
    await shows(page, 'At Advanced');
    assert.deepEqual(complaints, []);
  });

  for (const [name, entry] of [
    ['React', 'react.tsx'],
    ['Vue', 'vue.js'],
  ] as const) {
    it(`${name} sets the document and the level, and listens to changes`, async () => {
      files.set('/app.js', await bundle(entry));
      const { page, complaints } = await serve('<main></main><script src="app.js"></script>', '', POLICY);
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
