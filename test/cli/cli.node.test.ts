/** The commands of `dist/cli.js`, run in temporary folders. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI, run as runIn, runTogether } from '../command-line.ts';
import { packPackage } from '../packed-package.ts';

const DOCUMENT = readFileSync('demo/documents/incident-response.json', 'utf8');
const TABLE = 'Role,Level,Required,Description\nOps,Junior,yes,Watches\nOps,Senior,,Plans\n';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-cli-'));
  writeFileSync(join(folder, 'good.json'), DOCUMENT);
  writeFileSync(
    join(folder, 'bad.json'),
    DOCUMENT.replace('"level": "lead"', '"level": "staff"').replace('"Junior"', '""'),
  );
  writeFileSync(join(folder, 'on-call_123456.csv'), TABLE);
  mkdirSync(join(folder, 'hollow'));
});

after(() => rmSync(folder, { recursive: true }));

/** What reads no input needs no process of its own. */
const run = (args: readonly string[], input?: string) =>
  input === undefined ? runTogether(folder, args) : runIn(folder, args, input);

describe('validate', () => {
  it('exits with 0 and prints no problems for valid files', () => {
    const { status, stdout, stderr } = run(['validate', 'good.json', 'on-call_123456.csv']);
    assert.deepEqual([status, stdout, stderr], [0, '', '2 files: 0 errors, 0 warnings\n']);
  });

  it('prints every problem with file, place, code and sentence, and exits with 1', () => {
    const { status, stdout } = run(['validate', 'good.json', 'bad.json', 'none.json', 'hollow']);
    assert.equal(status, 1);
    assert.deepEqual(stdout.trim().split('\n'), [
      'hollow: no-files There is no file with one of these endings: json, md, markdown, html, htm, yaml, yml, csv, tsv, txt, adoc, asciidoc, org, rst, textile, wiki, mediawiki, xlsx.',
      'bad.json: /levels/0/name empty Must not be empty.',
      'bad.json: /expectations/3/level unknown-level "staff" is not one of: junior, middle, senior, lead, principal',
      'none.json: unreadable There is no such file.',
    ]);
  });

  it('prints JSON for programs', () => {
    const { stdout } = run(['validate', '--json', 'bad.json']);
    assert.deepEqual(JSON.parse(stdout)[0], {
      file: 'bad.json',
      severity: 'error',
      place: '/levels/0/name',
      code: 'empty',
      message: 'Must not be empty.',
    });
  });

  it('expands patterns and reads standard input', () => {
    assert.match(run(['validate', '{good,on*}.{json,csv}']).stderr, /^2 files: 0 errors/);
    const { status, stdout } = run(['validate', '-'], '{');
    assert.equal(status, 1);
    assert.match(stdout, /^\(standard input\): not-json This is not JSON/);
  });

  it('warns about links out of the searched folder and does not read them', () => {
    mkdirSync(join(folder, 'linked/sub'), { recursive: true });
    for (const [link, to] of [
      ['linked/in.json', 'sub/good.json'],
      ['linked/out.json', '../good.json'],
      ['linked/folder', '../linked/..'],
    ] as const) {
      symlinkSync(to, join(folder, link));
    }
    writeFileSync(join(folder, 'linked/sub/good.json'), DOCUMENT);
    const { status, stdout, stderr } = run(['validate', 'linked/**/*.json']);
    const why =
      'warning symbolic-link This symbolic link leaves the searched folder, so it was not read. Name it to read it.';
    assert.deepEqual(stdout.trim().split('\n'), [`linked/folder: ${why}`, `linked/out.json: ${why}`]);
    assert.deepEqual([status, stderr], [0, '2 files: 0 errors, 2 warnings\n']);
    assert.equal(run(['validate', 'linked/out.json']).stdout, '');
  });

  it('says nothing of links on the way to a folder elsewhere', () => {
    for (const name of ['way/here', 'way/there']) mkdirSync(join(folder, name), { recursive: true });
    symlinkSync('..', join(folder, 'way/out'));
    writeFileSync(join(folder, 'way/there/good.json'), DOCUMENT);
    const { stdout, stderr } = runIn(join(folder, 'way/here'), ['validate', join(folder, 'way/there')]);
    assert.deepEqual([stdout, stderr], ['', '1 file: 0 errors, 0 warnings\n']);
  });

  it('counts warnings as errors only with --strict', () => {
    const unused = DOCUMENT.replaceAll('"role": "product"', '"role": "sre2"').replace(
      '"id": "backend"',
      '"id": "sre2"',
    );
    const document = JSON.parse(unused);
    document.expectations = document.expectations.filter(({ role }: { role: string }) => role === 'sre');
    const warned = run(['validate', '-'], JSON.stringify(document));
    assert.equal(warned.status, 0);
    assert.match(warned.stdout, /warning \/roles\/1 nothing-expected No expectation names the role "sre2"\./);
    assert.equal(run(['validate', '--strict', '-'], JSON.stringify(document)).status, 1);
  });

  it('reads UTF-16 and older encodings, and says so', () => {
    writeFileSync(join(folder, 'wide.json'), Buffer.from(`\uFEFF${DOCUMENT}`, 'utf16le'));
    writeFileSync(join(folder, 'latin.json'), Buffer.from('{"name":"Übung"}', 'latin1'));
    assert.equal(run(['validate', 'wide.json']).status, 0);
    assert.match(
      run(['validate', 'latin.json']).stdout,
      /^latin\.json: warning encoding The file is not UTF-8; it is read as Windows-1252\. If letters are wrong, save/,
    );
  });

  it('validates again after a change with --watch', async () => {
    const file = join(folder, 'watched.json');
    writeFileSync(file, '{');
    const child = spawn(process.execPath, [CLI, 'validate', '--watch', 'watched.json'], { cwd: folder });
    let told = '';
    child.stderr.on('data', (chunk) => (told += chunk));
    const until = async (words: string) => {
      for (let tries = 0; tries < 600 && !told.includes(words); tries++) await wait(50);
      assert.ok(told.includes(words), told);
    };
    await until('1 file: 1 error, 0 warnings');
    writeFileSync(file, DOCUMENT);
    await until('1 file: 0 errors, 0 warnings');
    child.kill();
  });
});

describe('convert', () => {
  it('writes JSON by default, and takes a missing name from the file name', () => {
    const { status, stdout } = run(['convert', 'on-call_123456.csv']);
    assert.equal(status, 0);
    const { name, expectations } = JSON.parse(stdout);
    assert.equal(name, 'On call');
    assert.deepEqual(expectations[0], { role: 'ops', level: 'junior', required: true, text: 'Watches' });
  });

  it('converts to every format and back', () => {
    for (const format of ['markdown', 'csv', 'html']) {
      const there = run(['convert', 'on-call_123456.csv', '--to', format, '--name', 'On call']);
      const back = run(['convert', '-', '--from', format, '--name', 'On call'], there.stdout);
      assert.equal(back.stdout, run(['convert', 'on-call_123456.csv']).stdout, format);
    }
  });

  it("takes the format from the output's name, and warns about what it cannot hold", () => {
    const { status, stdout, stderr } = run(['convert', 'good.json', '-o', 'out.csv']);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(
      readFileSync(join(folder, 'out.csv'), 'utf8'),
      /^\uFEFFRole,Level,Required,Description,Items,Links,Proficiency/,
    );
    assert.match(stderr, /good\.json: warning \/summary lost CSV cannot hold this value\. JSON keeps it\./);
    assert.equal(run(['convert', 'good.json', '-o', 'out.tsv']).status, 0);
    assert.match(readFileSync(join(folder, 'out.tsv'), 'utf8'), /^\uFEFFRole\tLevel\tRequired\t/);
  });

  it('keeps the old file if the input is invalid or the command is killed', async () => {
    const file = join(folder, 'kept.json');
    writeFileSync(file, 'old');
    assert.equal(run(['convert', 'bad.json', '-o', 'kept.json']).status, 1);
    assert.equal(readFileSync(file, 'utf8'), 'old');

    const rows = Array.from({ length: 60_000 }, (_, index) => `Role ${index},Junior,,${'words '.repeat(20)}`);
    writeFileSync(join(folder, 'large.csv'), `Role,Level,Required,Description\n${rows.join('\n')}`);
    const child = spawn(process.execPath, [CLI, 'convert', 'large.csv', '-o', 'kept.json'], { cwd: folder });
    const isWriting = () => readdirSync(folder).some((name) => name.endsWith('.tmp'));
    while (child.exitCode === null && !isWriting()) await wait(1);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const now = readFileSync(file, 'utf8');
    if (now !== 'old') assert.equal(JSON.parse(now).roles.length, 60_000, 'old, or new and whole');
  });

  it('says why it cannot write a file', () => {
    const { status, stderr } = run(['convert', 'good.json', '-o', 'none/out.json']);
    assert.equal(status, 1);
    assert.match(stderr, /none\/out\.json: cannot write this file: There is no folder .*none\. Create it first\./);
  });
});

describe('wrong usage', () => {
  for (const [args, words] of [
    [['vlidate', 'x'], "unknown command 'vlidate'\n(Did you mean validate?)"],
    [['convert', 'x', '--lvels', 'a'], "unknown option '--lvels'\n(Did you mean --levels?)"],
    [['convert', 'x', '--to', 'pdf'], 'Allowed choices are json, markdown, html, yaml, csv, xlsx, case.'],
    [['validate'], "missing required argument 'file'"],
  ] as const) {
    it(`exits with 2: ${args.join(' ')}`, () => {
      // A process of its own, whose exit code a shell sees.
      const { status, stderr } = runIn(folder, args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(words), stderr);
    });
  }

  it('does not include --help, which shows examples', () => {
    const { status, stdout } = run(['convert', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /Examples:\n {2}skill-matrix convert skills\.xlsx -o framework\.json/);
  });
});

describe('the packed package', () => {
  it('runs its commands in an empty folder, without any other package', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    execFileSync('tar', ['xzf', packPackage(empty)], { cwd: empty });
    const { bin, dependencies } = JSON.parse(readFileSync(join(empty, 'package/package.json'), 'utf8'));
    const file = join(empty, 'package', bin['skill-matrix']);
    assert.ok(existsSync(file) && !existsSync(join(empty, 'node_modules')));
    const output = execFileSync(process.execPath, [file, 'convert', '-', '--name', 'X'], {
      cwd: empty,
      input: TABLE,
      encoding: 'utf8',
    });
    assert.equal(JSON.parse(output).name, 'X');
    assert.deepEqual(Object.keys(dependencies), ['@lit/context', 'lit']);
  });
});
