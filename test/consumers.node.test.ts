/** The packed package in a project of each framework: type-checked, built and used in a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { PluginOption } from 'vite';
import solid from 'vite-plugin-solid';
import { buildScript } from '../scripts/build-script.ts';
import { files, serve, shows, VISIBLE_TEXT } from './chromium.ts';
import { installPackage } from './packed-package.ts';
import { assertTypes } from './type-check.ts';
import { vuePlugin } from './vue-plugin.ts';

/** Inside the project, so that the frameworks and lit are found; the package is found before this one. */
const FOLDER = resolve('.consumers');

interface Project {
  readonly file: string;
  /** The entry to bundle, if it is not the file itself. */
  readonly entry?: string;
  readonly code: string;
  /** Whose types JSX has. */
  readonly jsx?: string;
  /** Checks the types of what TypeScript alone does not read. */
  readonly compiler?: 'vue-tsc';
  readonly plugins?: PluginOption[];
}

/** Each example contains an error that the types must report. */
const PROJECTS: Record<string, Project> = {
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
          <skill-matrix src="skill.json" roles="product" required-only></skill-matrix>
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
    file: 'solid.tsx',
    jsx: 'solid-js',
    plugins: [solid()],
    code: `
      import 'skill-matrix';
      import 'skill-matrix/solid';
      import { createSignal } from 'solid-js';
      import { render } from 'solid-js/web';

      function Skill() {
        const [level, setLevel] = createSignal('middle');
        return <>
          <skill-profile src="skill.json" prop:level={level()} heading-level="3"
            on:level-change={({ detail }) => setLevel(detail.value ?? '')}></skill-profile>
          {/* @ts-expect-error -- no such layout */}
          <skill-matrix layout="table"></skill-matrix>
          <p>Chosen: {level()}</p>
        </>;
      }
      render(() => <Skill />, document.querySelector('main')!);`,
  },
  Vue: {
    file: 'skill.vue',
    entry: 'vue.ts',
    compiler: 'vue-tsc',
    plugins: [vuePlugin],
    code: `
      <script setup lang="ts">
      import 'skill-matrix';
      import 'skill-matrix/vue';
      import { ref } from 'vue';

      const level = ref('middle');
      </script>

      <template>
        <skill-profile src="skill.json" :level="level" :heading-level="3"
          @level-change="({ detail }) => (level = detail.value ?? '')"></skill-profile>
        <skill-matrix src="skill.json" roles="product" required-only slot="tools"></skill-matrix>
        <role-comparison heading-level="3" my-role="backend" target-role="sre"></role-comparison>
        <!-- @vue-expect-error -- no such layout -->
        <skill-matrix layout="table"></skill-matrix>
        <p>Chosen: {{ level }}</p>
      </template>`,
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

/** Users have the package's dependencies, and none of the other packages that the project has for building it. */
const asInstalled: PluginOption = {
  name: 'as-installed',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const isMissing = importer.includes('node_modules/skill-matrix/') && !/^(?:[./]|lit|@lit\/context)/.test(source);
    if (isMissing) throw new Error(`${importer} imports ${source}, which users don't have.`);
  },
};

function bundle({ file, entry = file, jsx, plugins = [] }: Project): Promise<string> {
  return buildScript(`${FOLDER}/${entry}`, {
    root: FOLDER,
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    plugins: [asInstalled, ...plugins],
    ...(plugins.length === 0 && jsx && { oxc: { jsx: { importSource: jsx } } }),
  });
}

function write({ file, code, jsx = 'react' }: Project): void {
  writeFileSync(`${FOLDER}/${file}`, code);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, module: 'ESNext', moduleResolution: 'Bundler', types: [], skipLibCheck: true },
    ...{ target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
    ...{ jsx: jsx === 'solid-js' ? 'preserve' : 'react-jsx', jsxImportSource: jsx },
  };
  writeFileSync(`${FOLDER}/${file}.json`, JSON.stringify({ compilerOptions, files: [file] }));
}

describe('the packed package in', () => {
  before(() => {
    rmSync(FOLDER, { recursive: true, force: true });
    installPackage(FOLDER);
    Object.values(PROJECTS).forEach(write);
    writeFileSync(
      `${FOLDER}/vue.ts`,
      `import { createApp } from 'vue';
       import Skill from './skill.vue';
       createApp(Skill).mount('main');`,
    );
  });
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  for (const [name, project] of Object.entries(PROJECTS)) {
    it(`${name} has types, shows a document, sets a level and listens to changes`, async () => {
      const config = `${FOLDER}/${project.file}.json`;
      if (project.compiler) execFileSync(`node_modules/.bin/${project.compiler}`, ['-p', config], { stdio: 'inherit' });
      else assertTypes(config);
      files.set('/app.js', await bundle(project));
      const policy = "default-src 'self'; img-src data:";
      const { page, complaints } = await serve('<main></main><script src="app.js"></script>', '', policy);
      await shows(page, 'Chosen: middle');
      await shows(page, 'At Middle');
      const radios = await page.$$('skill-profile >>> level-picker >>> input');
      await radios[2]!.evaluate((radio) => (radio as HTMLInputElement).click());
      await shows(page, 'Chosen: senior');
      await shows(page, 'At Senior');
      assert.doesNotMatch((await page.evaluate(VISIBLE_TEXT)) as string, /No role is shown/);
      assert.deepEqual(complaints, []);
    });
  }
});
