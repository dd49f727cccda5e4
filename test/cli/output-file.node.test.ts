/** What `-o` can write to: files, links and pipes; and its errors. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  createReadStream,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI, makeFolder, OrdinaryUser, run, runAside } from '../command-line.ts';

const TABLE = 'Role,Level,Required,Description\nOps,Junior,yes,Watches\n';

let folder: string;
let user: OrdinaryUser;
let expected: string;

before(() => {
  folder = makeFolder();
  user = new OrdinaryUser();
  writeFileSync(join(folder, 'in.csv'), TABLE);
  expected = run(folder, ['convert', 'in.csv']).stdout;
});

after(() => {
  rmSync(folder, { recursive: true });
  user.leave();
});

const at = (name: string) => join(folder, name);
const convertTo = (name: string) => run(folder, ['convert', 'in.csv', '--to', 'json', '-o', name]);

function modeOf(file: string): string {
  return (statSync(file).mode & 0o7777).toString(8);
}

/** Messages without the line that says how the file was read. */
function withoutReading(messages: string): string {
  return messages.replace(/^in\.csv: read as .*\n/, '');
}

describe('the output', () => {
  it('is written to a named pipe, which stays a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reading = createReadStream(at('pipe'), 'utf8').toArray();
    const { status, stderr } = await runAside(folder, ['convert', 'in.csv', '--to', 'json', '-o', 'pipe']);
    assert.deepEqual([status, withoutReading(stderr)], [0, '']);
    assert.ok(lstatSync(at('pipe')).isFIFO());
    assert.equal((await reading).join(''), expected);
  });

  it('is written to a link to standard output, and appended to a log', (test) => {
    if (!existsSync('/proc/self/fd')) return test.skip('this system names descriptors in another way');
    // A link in the test's folder stands in for /dev/stdout, so that a bug can't replace the real one.
    symlinkSync('/proc/self/fd/1', at('to-output'));
    const { status, stdout } = convertTo('to-output');
    assert.deepEqual([status, stdout], [0, expected]);
    writeFileSync(at('log'), 'before\n');
    const log = openSync(at('log'), 'a');
    spawnSync(process.execPath, [CLI, 'convert', 'in.csv', '--to', 'json', '-o', 'to-output'], {
      cwd: folder,
      stdio: ['ignore', log, 'pipe'],
    });
    closeSync(log);
    assert.equal(readFileSync(at('log'), 'utf8'), `before\n${expected}`);
    assert.ok(lstatSync(at('to-output')).isSymbolicLink());
  });

  it('replaces or creates the target of a link, and keeps the link', () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/target.json'), 'old');
    symlinkSync('elsewhere', at('by-folder'));
    for (const [link, to, target] of [
      ['link.json', 'elsewhere/target.json', 'elsewhere/target.json'],
      ['dangling.json', 'elsewhere/new.json', 'elsewhere/new.json'],
      ['elsewhere/up.json', '../up.json', 'up.json'],
    ] as const) {
      symlinkSync(to, at(link));
      assert.equal(convertTo(link.replace('elsewhere', 'by-folder')).status, 0, link);
      assert.equal(readlinkSync(at(link)), to);
      assert.equal(readFileSync(at(target), 'utf8'), expected);
    }
    symlinkSync('circle', at('circle'));
    const { status, stderr } = convertTo('circle');
    assert.deepEqual(
      [status, withoutReading(stderr)],
      [1, 'circle: cannot write this file: The symbolic links form a loop. Remove them.\n'],
    );
  });

  it('keeps the mode of a file, and uses the umask for a new one', () => {
    for (const mode of [0o666, 0o600, 0o640, 0o755]) {
      writeFileSync(at('rights.json'), 'old');
      chmodSync(at('rights.json'), mode);
      assert.equal(convertTo('rights.json').status, 0);
      assert.equal(modeOf(at('rights.json')), mode.toString(8));
    }
    for (const [umask, mode] of [
      ['022', '644'],
      ['077', '600'],
      ['000', '666'],
    ]) {
      const command = `umask ${umask}; "$0" "$1" convert in.csv --to json -o made-${umask}.json`;
      execFileSync('sh', ['-c', command, process.execPath, CLI], { cwd: folder });
      assert.equal(modeOf(at(`made-${umask}.json`)), mode);
    }
  });

  it('keeps the owner of a file', { skip: process.getuid?.() !== 0 && 'only root can give files away' }, () => {
    writeFileSync(at('owned.json'), 'old');
    chownSync(at('owned.json'), 65534, 65533);
    assert.equal(convertTo('owned.json').status, 0);
    const { uid, gid } = statSync(at('owned.json'));
    assert.deepEqual([uid, gid], [65534, 65533]);
  });

  it('keeps the owner if an ordinary user may write the file of another user', (test) => {
    if (process.getuid?.() !== 0) return test.skip('only root can give files away');
    if (user.whyNot) return test.skip(user.whyNot);
    mkdirSync(at('shared'));
    chmodSync(at('shared'), 0o777);
    writeFileSync(at('shared/of-root.json'), `${'old'.repeat(1000)}`);
    chmodSync(at('shared/of-root.json'), 0o666);
    const write = () => user.run(folder, ['convert', 'in.csv', '--to', 'json', '-o', 'shared/of-root.json']);
    assert.equal(write().status, 0);
    assert.equal(statSync(at('shared/of-root.json')).uid, 0);
    assert.equal(readFileSync(at('shared/of-root.json'), 'utf8'), expected);
    assert.deepEqual(readdirSync(at('shared')), ['of-root.json']);
    linkSync(at('shared/of-root.json'), at('other-name.json'));
    assert.match(write().stderr, /This file has several hard links and another owner\. Copy it first\.\n$/);
  });

  it('removes the temporary file of a killed run, and nothing else', async () => {
    mkdirSync(at('left'));
    const rows = Array.from({ length: 60_000 }, (_, index) => `Role ${index},Junior,,${'words '.repeat(20)}`);
    writeFileSync(at('large.csv'), `Role,Level,Required,Description\n${rows.join('\n')}`);
    const others = ['.123-456.tmp', '.skill-matrix.tmp', 'x.tmp'];
    for (const name of others) writeFileSync(at(`left/${name}`), 'mine');
    const temporary = () => readdirSync(at('left')).filter((name) => !others.includes(name) && name !== 'out.json');
    for (let tries = 0; tries < 10 && temporary().length === 0; tries++) {
      const child = spawn(process.execPath, [CLI, 'convert', 'large.csv', '-o', 'left/out.json'], { cwd: folder });
      const closed = new Promise((done) => child.once('close', done));
      while (child.exitCode === null && temporary().length === 0) await wait(1);
      child.kill('SIGKILL');
      await closed;
    }
    assert.equal(temporary().length, 1, 'a run was killed while it wrote');
    assert.equal(convertTo('left/out.json').status, 0);
    assert.deepEqual(readdirSync(at('left')).sort(), [...others, 'out.json'].sort());
  });
});

describe('a failure to write is one line with the way out:', () => {
  const tell = (name: string) => run(folder, ['convert', 'in.csv', '--to', 'json', '-o', name]);

  it('a missing folder, a folder, a long name', () => {
    for (const [name, words] of [
      ['none/out.json', /There is no folder .*none\. Create it first\.\n$/],
      ['in.csv/out.json', /This is not a folder, or part of its path is not a folder\. Check the name\.\n$/],
      [`${'x'.repeat(300)}.json`, /The name is too long\. Choose a shorter one\.\n$/],
    ] as const) {
      const { status, stderr } = tell(name);
      assert.equal(status, 1, name);
      assert.match(stderr, words);
      assert.equal(withoutReading(stderr).split('\n').length, 2, stderr);
    }
  });

  it('a folder that an ordinary user may not write to', (test) => {
    if (user.whyNot) return test.skip(user.whyNot);
    mkdirSync(at('closed'));
    writeFileSync(at('closed/own.json'), 'old');
    if (user.id.uid !== undefined) chownSync(at('closed/own.json'), user.id.uid, user.id.gid!);
    chmodSync(at('closed'), 0o555);
    const { status, stderr } = user.run(folder, ['convert', 'in.csv', '-o', 'closed/new.json']);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /You have no permission to read or write it\. Change its permissions, or those of its folder\.\n$/,
    );
    // It overwrites an existing file.
    assert.equal(user.run(folder, ['convert', 'in.csv', '--to', 'json', '-o', 'closed/own.json']).status, 0);
    assert.equal(readFileSync(at('closed/own.json'), 'utf8'), expected);
    chmodSync(at('closed'), 0o755);
  });

  it('a file that would be too large, which is not left behind', () => {
    // A process limit stands in for a full disk.
    const command = 'ulimit -f 1; exec "$0" "$1" convert in.csv --to json --name "$(seq 1 2000)" -o full.json';
    for (const before of [undefined, 'old']) {
      rmSync(at('full.json'), { force: true });
      if (before) writeFileSync(at('full.json'), before);
      const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual(
        [status, withoutReading(stderr)],
        [1, 'full.json: cannot write this file: The file would be too large for this disk. Split the input.\n'],
      );
      assert.equal(existsSync(at('full.json')) ? readFileSync(at('full.json'), 'utf8') : undefined, before);
      assert.ok(!readdirSync(folder).some((name) => name.endsWith('.tmp')));
    }
  });
});
