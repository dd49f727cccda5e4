/**
 * Exports that are broken, hostile, or change during the run: nothing outside is written, and no entry stops the
 * others.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { OrdinaryUser, runAside, runTogether } from '../command-line.ts';
import { at, embed, folder, hasWidget, TABLE, wiki } from './wiki.ts';

describe('embed writes nothing outside the folder:', () => {
  beforeEach(() => writeFileSync(join(folder, 'victim.txt'), 'victim'));

  function expectRefused(words: RegExp): void {
    const { status, stdout, stderr } = embed();
    assert.equal(status, 1, stdout + stderr);
    assert.match(stderr, words);
    assert.equal(stderr.split('\n').length, 2, stderr);
    assert.equal(readFileSync(join(folder, 'victim.txt'), 'utf8'), 'victim');
    assert.equal(readFileSync(at('z.html'), 'utf8'), TABLE);
  }

  for (const name of ['skill-matrix.js', 'README.txt', 'notion.css', 'fr.js', 'other.txt']) {
    it(`a link inside skill-matrix, ${name}`, () => {
      embed();
      embed('--remove');
      mkdirSync(at('skill-matrix'), { recursive: true });
      if (name !== 'README.txt') {
        const made = mkdtempSync(join(folder, 'made-'));
        writeFileSync(join(made, 'a.html'), TABLE);
        runTogether(folder, ['embed', made]);
        writeFileSync(at('skill-matrix/README.txt'), readFileSync(join(made, 'skill-matrix/README.txt')));
      }
      symlinkSync('../../victim.txt', at(`skill-matrix/${name}`));
      expectRefused(
        new RegExp(`skill-matrix/${name.replace('.', '\\.')} is a symbolic link, or not a file\\. Remove it\\.`),
      );
      assert.ok(lstatSync(at(`skill-matrix/${name}`)).isSymbolicLink());
    });
  }

  it('skill-matrix that is a link to a folder made by the command', () => {
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(other, 'a.html'), TABLE);
    runTogether(folder, ['embed', other]);
    rmSync(join(other, 'skill-matrix/skill-matrix.js'));
    symlinkSync(join(other, 'skill-matrix'), at('skill-matrix'));
    expectRefused(/skill-matrix is a symbolic link, which is not followed here\. Remove it\./);
    assert.deepEqual(readdirSync(join(other, 'skill-matrix')), ['README.txt']);
    embed('--remove');
    assert.deepEqual(readdirSync(join(other, 'skill-matrix')), ['README.txt']);
  });

  it('pages and folders that are links are reported and skipped', () => {
    writeFileSync(join(folder, 'outside.html'), TABLE);
    mkdirSync(join(folder, 'outside'), { recursive: true });
    writeFileSync(join(folder, 'outside/in.html'), TABLE);
    symlinkSync('../outside.html', at('a.html'));
    symlinkSync('../outside', at('b'));
    linkSync(join(folder, 'outside.html'), at('c.html'));
    const { status, stdout } = embed();
    assert.equal(status, 0);
    assert.match(stdout, /^a\.html: warning symbolic-link This symbolic link leaves the folder\. It was skipped\.$/m);
    assert.match(stdout, /^b: warning symbolic-link This symbolic link leaves the folder\. It was skipped\.$/m);
    for (const file of ['outside.html', 'outside/in.html']) {
      assert.equal(readFileSync(join(folder, file), 'utf8'), TABLE, 'also by another name of the same file');
    }
    assert.match(stdout, /^c\.html: warning hard-link /m);
    assert.ok(hasWidget('z.html'));
  });

  it('a folder that becomes a link while the command runs', async () => {
    mkdirSync(at('sub'));
    mkdirSync(join(folder, 'target'), { recursive: true });
    for (let index = 0; index < 300; index++) {
      writeFileSync(at(`sub/${index}.html`), TABLE);
      writeFileSync(join(folder, `target/${index}.html`), TABLE);
    }
    const running = runAside(folder, ['embed', wiki]);
    while (!existsSync(at('skill-matrix/skill-matrix.js'))) await wait(1);
    execFileSync('mv', [at('sub'), join(folder, 'moved')]);
    symlinkSync('../target', at('sub'));
    const { stderr } = await running;
    assert.doesNotMatch(stderr, /Unexpected error/);
    for (let index = 0; index < 300; index++) {
      assert.equal(readFileSync(join(folder, `target/${index}.html`), 'utf8'), TABLE);
    }
  });

  it('other files in skill-matrix stay when widgets are removed', () => {
    embed();
    writeFileSync(at('skill-matrix/mine.txt'), 'mine');
    const { status, stdout } = embed('--remove');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^skill-matrix: warning not-removed This folder has files that this command did not create, so it was kept\.$/m,
    );
    assert.deepEqual(readdirSync(at('skill-matrix')), ['mine.txt']);
  });
});

describe('a bad entry never stops the others:', () => {
  function expectNote(words: RegExp, ...args: string[]): void {
    const { status, stdout, stderr } = embed(...args);
    assert.equal(status, 0, stderr);
    assert.match(stdout + stderr, words);
    assert.ok(hasWidget('z.html'), 'the last page has its widget');
    assert.equal(embed('--remove').status, 0);
    assert.equal(readFileSync(at('z.html'), 'utf8'), TABLE);
  }

  it('names that are not in UTF-8', (test) => {
    const name = Buffer.concat([Buffer.from(`${wiki}/`), Buffer.from('Übung', 'latin1')]);
    try {
      mkdirSync(name);
    } catch {
      return test.skip('this system has names in UTF-8 only');
    }
    const page = Buffer.concat([name, Buffer.from('/Ä.html', 'latin1')]);
    writeFileSync(page, TABLE);
    const { status, stdout } = embed();
    assert.equal(status, 0);
    assert.match(stdout, /^\\xDCbung\/\\xC4\.html: line 1, column 1 table ".*", shown by <skill-profile>$/m);
    assert.match(readFileSync(page, 'utf8'), /src="\.\.\/skill-matrix\/skill-matrix\.js"/);
    assert.equal(embed('--remove').status, 0);
    assert.equal(readFileSync(page, 'utf8'), TABLE);
  });

  it('a named pipe with the name of a page', () => {
    execFileSync('mkfifo', [at('a.html')]);
    expectNote(/^a\.html: warning unreadable This is not a regular file/m);
  });

  it('a folder and a page without read permission', (test) => {
    const user = new OrdinaryUser();
    test.after(() => user.leave());
    if (user.whyNot) return test.skip(user.whyNot);
    mkdirSync(at('closed'));
    writeFileSync(at('secret.html'), TABLE);
    const names = ['.', 'closed', 'secret.html', 'z.html'];
    if (user.id.uid !== undefined) for (const name of names) chownSync(at(name), user.id.uid, user.id.gid!);
    chmodSync(at('closed'), 0);
    chmodSync(at('secret.html'), 0);
    const { status, stdout, stderr } = user.run(folder, ['embed', wiki]);
    chmodSync(at('closed'), 0o700);
    assert.equal(status, 0, stderr);
    for (const name of ['closed', 'secret\\.html']) {
      assert.match(stdout, new RegExp(`^${name}: warning unreadable You have no permission to read`, 'm'));
    }
    assert.ok(hasWidget('z.html'));
  });

  it('pages that are deleted while the command runs', async () => {
    for (let index = 100; index < 400; index++) writeFileSync(at(`p${index}.html`), TABLE);
    const running = runAside(folder, ['embed', wiki]);
    while (!existsSync(at('skill-matrix/skill-matrix.js'))) await wait(1);
    for (let index = 399; index > 300; index--) rmSync(at(`p${index}.html`), { force: true });
    const { status, stdout, stderr } = await running;
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^p399\.html: warning unreadable This file was deleted while the command ran\.$/m);
    assert.ok(hasWidget('z.html'));
  });

  for (const [what, page, code] of [
    [
      '3,000 nested elements',
      `${'<div>'.repeat(3000)}${TABLE}`,
      'too-large There are more than 512 elements nested in each other\\. Remove some of the outer elements\\.',
    ],
    [
      '20,000 nested arrays',
      preWith(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      'too-large There are more than 100 values nested in each other\\. Remove unknown properties, or nest them less\\.',
    ],
    [
      'formatting without end',
      `${Array.from({ length: 2000 }, (_, index) => `<p><b id=${index}></p>`).join('')}${TABLE}`,
      'too-large There are more than [\\d,]+ elements [^.]*\\. \\w[^.]*\\.',
    ],
  ] as const) {
    it(what, () => {
      writeFileSync(at('a.html'), page);
      expectNote(new RegExp(`^a\\.html: warning .*${code}`, 'm'));
      assert.equal(readFileSync(at('a.html'), 'utf8'), page);
    });
  }

  function preWith(extra: string): string {
    return `<pre>{"name":"x","levels":[{"id":"a","name":"a"}],"roles":[{"id":"r","name":"r"}],"expectations":[{"role":"r","level":"a","text":"t"}],"extra":${extra}}</pre>`;
  }

  it('a page that is too large for a string', () => {
    writeFileSync(at('a.html'), '');
    // A sparse file, which takes no disk space.
    truncateSync(at('a.html'), 3_000_000_000);
    expectNote(/^a\.html: warning unreadable The file is too large/m);
  });

  it('circular data, unreadable data, and a link out of the folder', () => {
    const data = mkdtempSync(join(folder, 'data-'));
    const front = (yaml: string) =>
      `---\nname: X\n${yaml}\n---\n\n# X\n\n## Junior\n\n| Role | Required | Description |\n| --- | --- | --- |\n| Ops | | Watches |\n`;
    writeFileSync(join(data, 'circle.md'), front('a: &a\n  b: *a'));
    writeFileSync(join(data, 'good.md'), front('a: 1'));
    execFileSync('mkfifo', [join(data, 'pipe.json')]);
    writeFileSync(join(folder, 'secret.json'), '{}');
    symlinkSync('../secret.json', join(data, 'link.json'));
    symlinkSync('good.md', join(data, 'inside.md'));
    const names = ['circle', 'pipe', 'link', 'good', 'inside'];
    writeFileSync(at('a.html'), names.map((name) => `<p>[[skill:${name}]]</p>`).join('\n'));
    const { status, stdout, stderr } = embed('--data', data);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^a\.html: line 4, column 1 mark "X", shown by <skill-profile>$/m);
    assert.match(stdout, /^a\.html: line 5, column 1 mark "X", shown by <skill-profile>$/m);
    for (const [line, words] of [
      [1, '.'],
      [2, 'pipe\\.json: This is not a regular file'],
      [3, 'link\\.json: This symbolic link leaves the folder'],
    ] as const) {
      assert.match(stdout, new RegExp(`^a\\.html: warning line ${line}, column 1 .*${words}`, 'm'));
    }
    assert.match(stderr, /^pipe\.json: unreadable/m);
    assert.ok(hasWidget('z.html'));
  });
});
