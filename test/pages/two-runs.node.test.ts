/** Two runs on one folder: the second one changes nothing, and no run leaves its lock behind for ever. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI, OrdinaryUser, runAside } from '../command-line.ts';
import { notion } from './exports.ts';
import { at, embedAlone, folder, TABLE, wiki } from './wiki.ts';

/** So many that a run can be seen, and stopped, before it has ended. */
const PAGES = 40;
/** For tests whose runs end by themselves. */
const FEW = 3;

const hidden = () => readdirSync(wiki).filter((name) => name.startsWith('.'));
const locks = () => hidden().filter((name) => name.startsWith('.skill-matrix-lock-'));
const changed = () =>
  readdirSync(wiki).filter((name) => /^p\d/.test(name) && readFileSync(at(name), 'utf8') !== notion);

interface Started {
  readonly child: ChildProcess;
  /** The exit code, or the signal that ended the run. */
  readonly ended: Promise<number | string | null>;
}

/** Starts a run, and waits until it has the folder. */
async function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [CLI, 'embed', wiki, ...args], { stdio: 'ignore' });
  const ended = new Promise<number | string | null>((done) =>
    child.once('close', (code, signal) => done(code ?? signal)),
  );
  running.push(child);
  while (child.exitCode === null && !locks().some((name) => readFileSync(at(name), 'utf8'))) await wait(1);
  assert.equal(child.exitCode, null, 'it has ended before it could be seen');
  return { child, ended };
}

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function makePages(count: number): void {
  for (let index = 0; index < count; index++) writeFileSync(at(`p${index}.html`), notion);
}

beforeEach(() => makePages(FEW));

describe('a second run on a folder', () => {
  beforeEach(() => makePages(PAGES));

  for (const args of [[], ['--remove']]) {
    it(`names the process that works there, and changes nothing: embed ${args.join('')}`, async () => {
      const { child, ended } = await start();
      child.kill('SIGSTOP');
      const before = [...readdirSync(wiki), ...changed()];
      const { status, stdout, stderr } = embedAlone(...args);
      assert.deepEqual([...readdirSync(wiki), ...changed()], before);
      child.kill('SIGCONT');
      assert.deepEqual([status, stdout], [1, '']);
      const words = `Process ${child.pid} works in this folder. Wait until it has ended. If it is not skill-matrix, remove ${locks()[0]} first.`;
      assert.equal(stderr, `${wiki}: ${words}\n`);
      assert.equal(await ended, 0);
      assert.equal(changed().length, PAGES);
      assert.deepEqual(hidden(), []);
    });
  }

  it('may be a dry run, which needs no lock', async () => {
    const { child, ended } = await start();
    child.kill('SIGSTOP');
    const { status, stderr } = embedAlone('--dry-run');
    child.kill('SIGCONT');
    assert.equal(status, 0, stderr);
    await ended;
  });

  it('never works beside the first one if both start at once, also where a killed run has left its lock', async () => {
    for (let round = 0; round < 2; round++) {
      if (round > 0) {
        const { child, ended } = await start();
        child.kill('SIGKILL');
        await ended;
      }
      const outcomes = await Promise.all([1, 2, 3].map(() => runAside(folder, ['embed', wiki])));
      const worked = outcomes.filter(({ status }) => status === 0);
      assert.equal(worked.length, 1, outcomes.map(({ stderr }) => stderr).join(''));
      for (const { status, stderr } of outcomes) if (status !== 0) assert.match(stderr, /^.*: Process \d+ works in/);
      assert.equal(changed().length, PAGES);
      assert.deepEqual(hidden(), []);
      assert.equal(embedAlone('--remove').status, 0);
      assert.deepEqual(hidden(), []);
    }
  });
});

describe('the lock of a killed run', () => {
  async function leaveLock(): Promise<{ readonly name: string; readonly text: string }> {
    makePages(PAGES);
    const { child, ended } = await start();
    child.kill('SIGKILL');
    await ended;
    const [name = ''] = locks();
    return { name, text: readFileSync(at(name), 'utf8') };
  }

  function expectTakenOver(): void {
    const { status, stderr } = embedAlone();
    assert.equal(status, 0, stderr);
    assert.deepEqual(hidden(), []);
  }

  it('is taken over', async () => {
    await leaveLock();
    expectTakenOver();
  });

  it('is taken over if another program has its process id by now', async (test) => {
    if (!existsSync('/proc/self/stat')) return test.skip('this system does not say when a process began');
    const { name, text } = await leaveLock();
    writeFileSync(at(name), text.replace(/^\d+/, String(process.pid)));
    expectTakenOver();
  });

  it('is taken over after a restart of the machine, where it does not say when its process began', () => {
    writeFileSync(at('.skill-matrix-lock-1.tmp'), `${process.pid}\n`);
    assert.match(embedAlone().stderr, new RegExp(`Process ${process.pid} works in this folder`));
    utimesSync(at('.skill-matrix-lock-1.tmp'), 0, 0);
    expectTakenOver();
  });

  it('is taken over if the run was killed before it wrote to its lock', () => {
    writeFileSync(at('.skill-matrix-lock-1.tmp'), '');
    expectTakenOver();
  });

  it('is taken over if the parent of the run does not notice its end', async (test) => {
    if (!existsSync('/proc/self/stat')) return test.skip('this system does not tell');
    makePages(PAGES);
    const command = '"$0" "$1" embed "$2" >/dev/null 2>&1 & exec sleep 60';
    const parent = spawn('sh', ['-c', command, process.execPath, CLI, wiki], { stdio: 'ignore' });
    test.after(() => parent.kill());
    while (locks().length === 0 || readFileSync(at(locks()[0]!), 'utf8') === '') await wait(1);
    const id = Number.parseInt(readFileSync(at(locks()[0]!), 'utf8'));
    process.kill(id, 'SIGKILL');
    while (!/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'))) await wait(1);
    expectTakenOver();
  });
});

describe('no lock and no temporary file is left', () => {
  for (const [signal, delays] of [
    ['SIGINT', [0, 30, 60]],
    ['SIGTERM', [30]],
    ['SIGHUP', [30]],
  ] as const) {
    it(`by a run that ends by ${signal}`, async () => {
      makePages(PAGES);
      for (const delay of delays) {
        const { child, ended } = await start();
        await wait(delay);
        child.kill(signal);
        assert.equal(await ended, signal);
        assert.deepEqual(hidden(), []);
        assert.ok(changed().length < PAGES, 'the run was ended before it was done');
        embedAlone('--remove');
      }
    });
  }

  it('by a run that fails', (test) => {
    const user = new OrdinaryUser();
    test.after(() => user.leave());
    if (user.whyNot) return test.skip(user.whyNot);
    embedAlone();
    embedAlone('--remove');
    chmodSync(wiki, 0o777);
    mkdirSync(at('skill-matrix'));
    chmodSync(at('skill-matrix'), 0o555);
    const { status, stderr } = user.run(folder, ['embed', wiki]);
    assert.deepEqual([status, stderr.includes('skill-matrix/README.txt: You have no permission')], [1, true], stderr);
    assert.deepEqual(hidden(), []);
  });
});

describe('the lock is not in the way', () => {
  it('of a folder that the user must not write to', (test) => {
    const user = new OrdinaryUser();
    test.after(() => user.leave());
    if (user.whyNot) return test.skip(user.whyNot);
    embedAlone();
    writeFileSync(at('z.html'), TABLE);
    chmodSync(wiki, 0o555);
    const { status, stderr } = user.run(folder, ['embed', '--remove', wiki]);
    assert.equal(status, 1);
    assert.match(stderr, /^p0\.html: unwritable You have no permission/m);
    assert.doesNotMatch(stderr, /lock/);
  });

  it('of files that only have its name, and leaves them alone', () => {
    const victim = join(folder, 'victim.txt');
    writeFileSync(victim, `${process.pid}\n`);
    symlinkSync('../victim.txt', at('.skill-matrix-lock-1.tmp'));
    mkdirSync(at('.skill-matrix-lock-2.tmp'));
    writeFileSync(at('.skill-matrix-lock-3.tmp'), 'mine');
    for (const args of [[], ['--remove']]) assert.equal(embedAlone(...args).status, 0);
    assert.deepEqual(
      hidden(),
      [1, 2, 3].map((number) => `.skill-matrix-lock-${number}.tmp`),
    );
    assert.ok(lstatSync(at('.skill-matrix-lock-1.tmp')).isSymbolicLink());
    assert.equal(readFileSync(at('.skill-matrix-lock-3.tmp'), 'utf8'), 'mine');
    rmSync(victim);
  });
});
