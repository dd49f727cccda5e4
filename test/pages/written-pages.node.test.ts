/** Pages that `embed` writes: permissions, concurrent runs, and killed runs. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI, runAside } from '../command-line.ts';
import { confluenceLevels, notion } from './exports.ts';
import { at, embed, folder, wiki } from './wiki.ts';

describe('written pages', () => {
  it('keep their mode and owner', () => {
    chmodSync(at('z.html'), 0o666);
    if (process.getuid?.() === 0) chownSync(at('z.html'), 65534, 65533);
    const before = statSync(at('z.html'));
    for (const args of [[], ['--remove']]) {
      embed(...args);
      const { mode, uid, gid } = statSync(at('z.html'));
      assert.deepEqual([mode, uid, gid], [before.mode, before.uid, before.gid]);
    }
  });

  it('are the same if two runs work at once', async () => {
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 40; index++)
        writeFileSync(at(`p${index}.html`), index % 2 ? notion : confluenceLevels);
      const outcomes = await Promise.all([1, 2, 3].map(() => runAside(folder, ['embed', wiki])));
      for (const { status, stderr } of outcomes) assert.equal(status, 0, stderr);
      assert.match(embed().stderr, /^0 pages changed/);
      assert.deepEqual(
        readdirSync(at('skill-matrix')).filter((name) => name.endsWith('.tmp')),
        [],
      );
      assert.equal(embed('--remove').status, 0);
      assert.ok(!existsSync(at('skill-matrix')));
      assert.equal(readFileSync(at('p1.html'), 'utf8'), notion);
    }
  });

  it('can be embedded and restored after a run was killed at any point', async () => {
    for (let index = 0; index < 60; index++) writeFileSync(at(`p${index}.html`), notion);
    const names = readdirSync(wiki).sort();
    for (let round = 0; round < 4; round++) {
      const child = spawn(process.execPath, [CLI, 'embed', wiki], { stdio: 'ignore' });
      const closed = new Promise((done) => child.once('close', done));
      const isBegun = () => readdirSync(wiki).length > names.length;
      while (child.exitCode === null && !isBegun()) await wait(1);
      await wait(round * 40);
      child.kill('SIGKILL');
      await closed;
      assert.equal(embed().status, 0);
      assert.deepEqual(readdirSync(wiki).sort(), [...names, 'skill-matrix'].sort());
      assert.deepEqual(readdirSync(at('skill-matrix')), ['README.txt', 'notion.css', 'skill-matrix.js']);
      assert.equal(embed('--remove').status, 0);
      assert.deepEqual(readdirSync(wiki).sort(), names);
      assert.equal(readFileSync(at('p1.html'), 'utf8'), notion);
    }
  });

  it('are embedded into a folder without its notice, as a killed run may leave it', () => {
    for (const left of [[], ['.skill-matrix-999999999-x.tmp'], ['.123-456.tmp']]) {
      mkdirSync(at('skill-matrix'));
      for (const name of left) writeFileSync(at(`skill-matrix/${name}`), 'Made');
      const { status, stderr } = embed();
      assert.equal(status, 0, stderr);
      assert.equal(embed('--remove').status, 0);
      assert.ok(!existsSync(at('skill-matrix')), left.join());
    }
  });
});
