/** Pages that `embed` writes: what they keep, which ones are skipped, and killed runs. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI, OrdinaryUser } from '../command-line.ts';
import { notion } from './exports.ts';
import { at, embed, embedAlone, folder, TABLE, wiki } from './wiki.ts';

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

  it('keep the times when they were last changed and read', () => {
    // The second page was read before it was changed, and the third one after that.
    const times = [
      ['z.html', '2019-06-29T10:00:00.123Z', '2019-06-29T10:00:00.123Z'],
      ['a.html', '2019-06-28T10:00:00Z', '2019-06-29T10:00:00.75Z'],
      ['b.html', '2019-06-30T10:00:00Z', '2019-06-29T10:00:00Z'],
    ] as const;
    for (const name of ['a.html', 'b.html']) writeFileSync(at(name), TABLE);
    for (const [name, read, changed] of times) utimesSync(at(name), new Date(read), new Date(changed));
    for (const args of [['--one', 'All'], ['--each'], ['--remove']]) {
      assert.match(embed(...args).stderr, /^3 pages changed/);
      for (const [name, read, changed] of times) {
        const { atime, mtime } = statSync(at(name));
        assert.deepEqual([atime, mtime], [new Date(read), new Date(changed)], `${name} after ${args.join()}`);
      }
    }
  });

  it('keep their times where they are overwritten, in a folder without write permission', (test) => {
    const user = new OrdinaryUser();
    test.after(() => user.leave());
    if (user.whyNot) return test.skip(user.whyNot);
    mkdirSync(at('sub'));
    writeFileSync(at('sub/a.html'), TABLE);
    if (user.id.uid !== undefined)
      for (const name of ['.', 'sub', 'sub/a.html', 'z.html']) chownSync(at(name), user.id.uid, user.id.gid!);
    utimesSync(at('sub/a.html'), 1_561_800_000, 1_561_800_000);
    chmodSync(at('sub'), 0o555);
    const { status, stderr } = user.run(folder, ['embed', wiki]);
    assert.equal(status, 0, stderr);
    assert.match(readFileSync(at('sub/a.html'), 'utf8'), /<skill-profile/);
    assert.equal(statSync(at('sub/a.html')).mtimeMs, 1_561_800_000_000);
    chmodSync(at('sub'), 0o755);
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
      assert.equal(embedAlone().status, 0);
      assert.deepEqual(readdirSync(wiki).sort(), [...names, 'skill-matrix'].sort());
      assert.deepEqual(readdirSync(at('skill-matrix')), ['README.txt', 'notion.css', 'skill-matrix.js']);
      assert.equal(embedAlone('--remove').status, 0);
      assert.deepEqual(readdirSync(wiki).sort(), names);
      assert.equal(readFileSync(at('p1.html'), 'utf8'), notion);
    }
  });

  it('stay as they are if they are read-only, with the reason and the way out', () => {
    writeFileSync(at('a.html'), TABLE);
    writeFileSync(at('plain.html'), '<p>No skills</p>');
    for (const name of ['a.html', 'plain.html']) chmodSync(at(name), 0o444);
    const before = statSync(at('a.html'));
    const words =
      /^a\.html: warning read-only This page is read-only\. It was skipped\. Give its owner write permission, and run the command again\.$/m;
    for (const args of [['--dry-run'], []]) {
      const { status, stdout, stderr } = embed(...args);
      assert.equal(status, 0, stderr);
      assert.match(stdout, words);
      assert.doesNotMatch(stdout, /^plain\.html|^a\.html: .*shown by/m);
      assert.match(stderr, /^1 page (would change|changed), 1 widget, 1 place skipped/);
    }
    assert.equal(readFileSync(at('a.html'), 'utf8'), TABLE);
    const { ino, mode } = statSync(at('a.html'));
    assert.deepEqual([ino, mode], [before.ino, before.mode]);
    chmodSync(at('a.html'), 0o644);
    assert.match(embed().stderr, /^1 page changed, 2 widgets/);
    const embedded = readFileSync(at('a.html'), 'utf8');
    chmodSync(at('a.html'), 0o444);
    assert.doesNotMatch(embed().stdout, /read-only/, 'there is nothing to change');
    assert.match(embed('--remove').stdout, words);
    assert.equal(readFileSync(at('a.html'), 'utf8'), embedded);
  });

  it('stay as they are if they have other hard links, also inside the folder', () => {
    for (const name of ['a.html', 'plain.html']) {
      writeFileSync(at(name), name === 'a.html' ? TABLE : '<p>No skills</p>');
      linkSync(at(name), at(`other-${name}`));
    }
    const { status, stdout, stderr } = embed();
    assert.equal(status, 0, stderr);
    for (const name of ['a.html', 'other-a.html']) {
      const words =
        'warning hard-link This page has other hard links, from which a change would part it. It was skipped.';
      assert.ok(stdout.includes(`${name}: ${words} Replace it with a copy of itself.\n`), stdout);
      assert.equal(readFileSync(at(name), 'utf8'), TABLE);
      assert.equal(statSync(at(name)).nlink, 2);
    }
    assert.doesNotMatch(stdout, /plain/);
    rmSync(at('other-a.html'));
    assert.match(embed().stderr, /^1 page changed, 2 widgets, 0 places skipped/);
  });

  it('load no script from a folder that would be made for skipped pages only', () => {
    chmodSync(at('z.html'), 0o444);
    embed();
    assert.ok(!existsSync(at('skill-matrix')));
  });

  it('are embedded into a folder without its notice, as a killed run may leave it', () => {
    for (const left of [[], ['.skill-matrix-999999999-x.tmp'], ['.123-456.tmp']]) {
      mkdirSync(at('skill-matrix'));
      for (const name of left) writeFileSync(at(`skill-matrix/${name}`), 'Made');
      const { status, stderr } = embedAlone();
      assert.equal(status, 0, stderr);
      assert.equal(embedAlone('--remove').status, 0);
      assert.ok(!existsSync(at('skill-matrix')), left.join());
    }
  });
});
