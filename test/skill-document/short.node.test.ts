/** What the self-contained script checks documents with, against valibot, on documents of every kind. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { shortModules } from '../../scripts/short-modules.ts';
import { parse } from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';
import { mutated } from './mutations.ts';

let folder: string;
let short: { parse: typeof parse };

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skill-document-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [shortModules],
    build: {
      outDir: folder,
      minify: false,
      lib: { entry: 'src/skill-document/index.ts', formats: ['es'], fileName: () => 'index.mjs' },
    },
  });
  short = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as typeof short;
});

after(() => rmSync(folder, { recursive: true }));

describe('the script’s parse', () => {
  it('says of every document what valibot’s says', () => {
    const documents = fc.oneof(
      { weight: 8, arbitrary: mutated },
      fc.jsonValue(),
      fc.anything({ withNullPrototype: true }),
    );
    fc.assert(
      fc.property(documents, (document) => {
        assert.deepEqual(short.parse(document), parse(document));
      }),
      { numRuns: 5000 },
    );
  });

  it('pollutes no prototype, and keeps unknown properties', () => {
    const document: unknown = JSON.parse(
      JSON.stringify({ ...codeReview(), extra: [1] }).replace(/}$/, ',"__proto__":{"polluted":1}}'),
    );
    const { skill } = short.parse(document);
    assert.equal((skill as any).polluted, undefined);
    assert.deepEqual(skill!['extra'], [1]);
  });
});
