/** What users of frameworks get: the packed package in projects of their own, type-checked, built and used in a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildScript } from '../scripts/build-script.ts';
import { files, serve, shows } from './chromium.ts';

/** Inside the project, so that the frameworks and lit are found; the package is found before this one. */
const FOLDER = resolve('.consumers');

/** Each has something in it that the types must refuse. */
const PROJECTS: Record<string, { file: string; jsx?: string; code: string }> = {
  React: {
    file: 'react.tsx',
    jsx: 'react',
    code: `
      import 'skill-matrix';
      import 'skill-matrix/react';
      import { useState } from 'react';
      import { createRoot } from 'react-dom/client';

      function Skill() {
        const [level, setLevel] = useState('middle');
        return <>
          <skill-profile src="skill.json" level={level} layout="levels" heading-level="3"
            onlevel-change={({ detail }) => setLevel(detail.value ?? '')}></skill-profile>
          <skill-matrix roles={['sre']} requiredOnly></skill-matrix>
          {/* @ts-expect-error -- no such layout */}
          <skill-matrix layout="table"></skill-matrix>
          <p>Chosen: {level}</p>
        </>;
      }
      createRoot(document.querySelector('main')!).render(<Skill />);`,
  },
  Preact: {
    file: 'preact.tsx',
    jsx: 'preact',
    code: `
      import 'skill-matrix';
      import 'skill-matrix/preact';
      import { render } from 'preact';
      import { useState } from 'preact/hooks';

      function Skill() {
        const [level, setLevel] = useState('middle');
        return <>
          <skill-profile src="skill.json" level={level} onlevel-change={({ detail }) => setLevel(detail.value ?? '')}></skill-profile>
          {/* @ts-expect-error -- no such layout */}
          <skill-matrix layout="table"></skill-matrix>
          <p>Chosen: {level}</p>
        </>;
      }
      render(<Skill />, document.querySelector('main')!);`,
  },
  Solid: {
    file: 'solid.ts',
    code: `
      import 'skill-matrix';
      import 'skill-matrix/solid';
      import { createSignal, type JSX } from 'solid-js';
      import { render } from 'solid-js/web';
      import h from 'solid-js/h';

      type Profile = JSX.IntrinsicElements['skill-profile'];
      const [level, setLevel] = createSignal('middle');
      const profile: Profile = { src: 'skill.json', 'on:level-change': ({ detail }) => setLevel(detail.value ?? '') };
      // @ts-expect-error -- no such layout
      export const refused: Profile = { layout: 'table' };
      render(() => [h('skill-profile', { ...profile, level }), h('p', ['Chosen: ', level])] as never, document.querySelector('main')!);`,
  },
  Vue: {
    file: 'vue.ts',
    code: `
      import 'skill-matrix';
      import 'skill-matrix/vue';
      import { createApp, type GlobalComponents, h, ref } from 'vue';

      type Profile = InstanceType<GlobalComponents['skill-profile']>['$props'];
      // @ts-expect-error -- no such layout
      export const refused: Profile = { layout: 'table' };
      createApp({
        setup() {
          const level = ref('middle');
          return () => {
            const profile: Profile = {
              src: 'skill.json', level: level.value,
              onLevelChange: ({ detail }) => (level.value = detail.value ?? ''),
            };
            return [h('skill-profile', { ...profile }), h('p', 'Chosen: ' + level.value)];
          };
        },
      }).mount('main');`,
  },
  'plain modules': {
    file: 'plain.ts',
    code: `
      import 'skill-matrix/elements/skill-profile.js';
      const profile = document.createElement('skill-profile');
      const chosen = document.createElement('p');
      Object.assign(profile, { src: 'skill.json', level: 'middle' });
      profile.addEventListener('level-change', ({ detail }) => (chosen.textContent = 'Chosen: ' + detail.value));
      chosen.textContent = 'Chosen: middle';
      document.querySelector('main')!.append(profile, chosen);`,
  },
};

function bundle({ file, jsx }: { file: string; jsx?: string }): Promise<string> {
  return buildScript(`${FOLDER}/${file}`, {
    root: FOLDER,
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    ...(jsx && { oxc: { jsx: { importSource: jsx } } }),
  });
}

describe('the packed package in', () => {
  before(() => {
    const home = `${FOLDER}/node_modules/skill-matrix`;
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', FOLDER], { encoding: 'utf8' });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    execFileSync('tar', ['-xzf', `${FOLDER}/${filename}`, '-C', home, '--strip-components=1']);
    for (const { file, jsx, code } of Object.values(PROJECTS)) {
      writeFileSync(`${FOLDER}/${file}`, code);
      const compilerOptions = {
        ...{ strict: true, noEmit: true, module: 'ESNext', moduleResolution: 'Bundler', types: [], skipLibCheck: true },
        ...{
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          jsx: 'react-jsx',
          jsxImportSource: jsx ?? 'react',
        },
      };
      writeFileSync(`${FOLDER}/${file}.json`, JSON.stringify({ compilerOptions, files: [file] }));
    }
  });
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  for (const [name, project] of Object.entries(PROJECTS)) {
    it(`${name} has types, shows a document, takes a level and tells of another`, async () => {
      execFileSync('npx', ['tsc', '-p', `${FOLDER}/${project.file}.json`], { stdio: 'inherit' });
      files.set('/app.js', await bundle(project));
      const policy = "default-src 'self'; img-src data:";
      const { page, complaints } = await serve('<main></main><script src="app.js"></script>', '', policy);
      await shows(page, 'Chosen: middle');
      await shows(page, 'At Middle');
      const radios = await page.$$('skill-profile >>> level-picker >>> input');
      await radios[2]!.evaluate((radio) => (radio as HTMLInputElement).click());
      await shows(page, 'Chosen: senior');
      await shows(page, 'At Senior');
      assert.deepEqual(complaints, []);
    });
  }
});
