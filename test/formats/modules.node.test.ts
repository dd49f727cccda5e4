/** The modules of `dist/formats` outside a page: in Node, in workers, and under Trusted Types. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';

const FOLDER = new URL('../../dist/formats/', import.meta.url);

/** Imports each module, and has each reader read the output of its writer, including a character reference. */
const SCRIPT = `
  const { parentPort, workerData } = await import('node:worker_threads');
  if (typeof document !== 'undefined') throw new Error('There is a document.');
  globalThis.self = globalThis;
  const skill = {
    name: 'X', levels: [{ id: 'junior', name: 'Junior' }], roles: [{ id: 'ops', name: 'Ops' }],
    expectations: [{ role: 'ops', level: 'junior', text: 'a &amp; <b> &ouml;' }],
  };
  const found = {};
  for (const name of workerData.names) {
    const module = await import(workerData.folder + name);
    for (const [write, writer] of Object.entries(module).filter(([key]) => key.startsWith('write') && key !== 'writeAnswersCsv')) {
      const read = module[write.replace('write', 'read')];
      if (!read) continue;
      found[name + ' ' + write] = read(writer(skill).text, { name: 'X' }).skill?.expectations[0].text;
    }
    if (module.readMarkdown) found[name] = module.readMarkdown('|Role|Junior|\\n|-|-|\\n|a|b &amp; &ouml;|', { name: 'X' }).skill.expectations[0].text;
    found.names = [...(found.names ?? []), name];
  }
  parentPort.postMessage(found);
`;

describe('the modules of the formats', () => {
  it('work in a worker without a document', async () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
    assert.ok(names.length > 5);
    const url = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);
    const found = await new Promise<Record<string, unknown>>((resolve, reject) => {
      const worker = new Worker(url, { workerData: { names, folder: FOLDER.href } });
      worker.once('message', resolve).once('error', reject);
    });
    const { names: imported, ...texts } = found;
    assert.deepEqual(imported, names);
    for (const [what, text] of Object.entries(texts)) {
      assert.equal(text, what.includes('write') ? 'a &amp; <b> &ouml;' : 'b & ö', what);
    }
    assert.equal(Object.keys(texts).length, 2 * 5 + 2);
  });
});
