/** The types of the packed package with the strictest options, under the module resolution of Node and of bundlers. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installPackage } from '../packed-package.ts';
import { assertTypes } from '../type-check.ts';

const FOLDER = resolve('.package/types');

before(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  installPackage(FOLDER);
  const { exports } = JSON.parse(readFileSync(`${FOLDER}/node_modules/skill-matrix/package.json`, 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const typed = Object.keys(exports).filter((name) => exports[name]!.types);
  writeFileSync(
    `${FOLDER}/all.ts`,
    typed.map((name, index) => `import * as m${index} from 'skill-matrix${name.slice(1)}'; void m${index};`).join('\n'),
  );
  for (const script of ['skill-matrix.js', 'hydrate.js']) {
    writeFileSync(
      `${FOLDER}/script-${script}.ts`,
      `import 'skill-matrix/${script}';
       const level: string | undefined = document.createElement('skill-profile').level;
       void level;
       // @ts-expect-error -- no such layout
       document.createElement('skill-matrix').layout = 'table';`,
    );
  }
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Type-checks a file with these compiler options. */
function check(file: string, options: Record<string, unknown>): void {
  const compilerOptions = {
    ...{ noEmit: true, strict: true, types: [], skipLibCheck: true, ...options },
    // The declarations of TypeScript itself are not ours to check.
    ...{ skipDefaultLibCheck: true, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] },
  };
  writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify({ compilerOptions, files: [file] }));
  assertTypes(`${FOLDER}/tsconfig.json`);
}

const NODE = { module: 'nodenext', moduleResolution: 'nodenext' };
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };

describe('the types of the packed package', () => {
  it("pass under Node's module resolution, including declarations", () =>
    check('all.ts', { ...NODE, skipLibCheck: false }));
  it("pass under bundlers' module resolution", () => check('all.ts', BUNDLER));

  for (const script of ['skill-matrix.js', 'hydrate.js']) {
    it(`declare the elements in ${script}`, () => check(`script-${script}.ts`, NODE));
  }
});
