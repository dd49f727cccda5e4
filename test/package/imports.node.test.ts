/** Every exported module imports and works in every version of Node, and in threads. No other file can be imported. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findNode, NODE_VERSIONS } from '../../scripts/node-versions.js';
import { installPackage } from '../packed-package.ts';

const FOLDER = resolve('.package/imports');
const HOME = `${FOLDER}/node_modules/skill-matrix`;

before(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  installPackage(FOLDER);
  copyFileSync('test/package/check-imports.mjs', `${FOLDER}/check-imports.mjs`);
});

after(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('the modules of the packed package', () => {
  for (const version of NODE_VERSIONS) {
    for (const [place, ...args] of [['the main thread'], ['a worker', '--worker']] as const) {
      it(`import in Node ${version}, in ${place}, and work or say what to use instead`, () => {
        const output = execFileSync(findNode(version), ['check-imports.mjs', ...args], {
          cwd: FOLDER,
          encoding: 'utf8',
        });
        const lines = output.trim().split('\n');
        assert.ok(lines.length > 30, output);
        assert.deepEqual(
          lines.filter((line) => !line.endsWith(': ok')),
          [],
        );
      });
    }
  }

  it('are the only files that can be imported by name', () => {
    const { exports } = JSON.parse(readFileSync(`${HOME}/package.json`, 'utf8')) as {
      exports: Record<string, unknown>;
    };
    const { resolve } = createRequire(`${FOLDER}/app.js`);
    const resolved = readdirSync(`${HOME}/dist`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [file, file.slice(0, -'.js'.length)])
      .filter((name) => {
        try {
          return resolve(`skill-matrix/${name}`);
        } catch {
          return false;
        }
      });
    const named = Object.keys(exports).map((name) => name.slice('./'.length));
    assert.deepEqual(
      resolved.filter((name) => !named.includes(name)),
      [],
    );
    assert.ok(resolved.length > 20);
  });
});
