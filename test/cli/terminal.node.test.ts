/** Terminal output: no control characters from input, no stacks, and one line per message. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CLI, makeFolder, run } from '../command-line.ts';

const DOCUMENT = JSON.parse(readFileSync('demo/documents/incident-response.json', 'utf8'));

/** Characters that would set the clipboard, clear the screen, reorder text and forge a line. */
const EVIL = '\u001B]52;c;eA==\u0007\u009B2J\u202E\u2066\u2028\u007F\r\nforged: 0 errors';

const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

let folder: string;

before(() => {
  folder = makeFolder();
});

after(() => rmSync(folder, { recursive: true }));

function expectHarmless(output: string, words: string): void {
  const lines = output.split('\n');
  for (const line of lines) assert.doesNotMatch(line, OBEYED, JSON.stringify(line));
  assert.ok(!lines.some((line) => line.startsWith('forged')), output);
  assert.ok(output.includes(words), output);
}

describe('text from outside is escaped:', () => {
  it('ids and names in messages', () => {
    const document = structuredClone(DOCUMENT);
    document.expectations[0].level = EVIL;
    document.roles[1].id = EVIL;
    const { stdout } = run(folder, ['validate', '-'], JSON.stringify(document));
    expectHarmless(stdout, '\\u001b]52;c;eA==\\u0007\\u009b2J\\u202e\\u2066\\u2028\\u007f');
  });

  it('the text of a file that is not JSON', () => {
    expectHarmless(run(folder, ['validate', '-'], `{${EVIL}`).stdout, 'not-json');
  });

  it('headers of a table', () => {
    const csv = `Role,Level,Required,Description,"${EVIL.replaceAll('"', '')}"\nOps,Junior,,x,y\n`;
    const { stderr } = run(folder, ['convert', '-', '--from', 'csv'], csv);
    expectHarmless(stderr, '\\u009b2J');
  });

  it('file names, including those in an export', () => {
    const name = `${EVIL.replaceAll('/', '')}.json`;
    writeFileSync(join(folder, name), '{');
    expectHarmless(run(folder, ['validate', '*.json']).stdout, '\\nforged: 0 errors.json');
    expectHarmless(run(folder, ['convert', name, '-o', `${EVIL}/x`]).stderr, '\\nforged');
    const wiki = join(folder, 'wiki');
    mkdirSync(wiki);
    symlinkSync('/nowhere', join(wiki, `${EVIL}.html`));
    writeFileSync(join(wiki, 'a.html'), `<h1>${EVIL}</h1><p>[[skill:a\u202Eb\u009Bc]]</p>`);
    const { stdout } = run(folder, ['embed', 'wiki', '--dry-run']);
    expectHarmless(stdout, 'symbolic-link');
    expectHarmless(stdout, 'no-data');
  });

  it('arguments in error messages', () => {
    for (const args of [['validate', `--${EVIL}`], [EVIL], ['convert', 'x', '--to', EVIL], ['embed', EVIL]]) {
      expectHarmless(run(folder, args).stderr, '\\u001b');
    }
  });

  it('in JSON, as JSON escapes it', () => {
    const document = structuredClone(DOCUMENT);
    document.expectations[0].level = EVIL;
    const { stdout } = run(folder, ['validate', '--json', '-'], JSON.stringify(document));
    expectHarmless(stdout, '\\u009b2J\\u202e');
    assert.ok(JSON.parse(stdout)[0].message.includes(JSON.stringify(EVIL).slice(1, 20)));
  });

  it('a result on a terminal, but not in a pipe', (test) => {
    writeFileSync(join(folder, 'evil.json'), JSON.stringify({ ...DOCUMENT, name: EVIL }));
    const args = [CLI, 'convert', 'evil.json', '--to', 'markdown'];
    const { stdout: exact } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.ok(exact.includes('\u009B'));
    // script(1) runs a command in a pseudo-terminal.
    const command = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
    const { stdout, error } = spawnSync('script', ['-qec', command, join(folder, 'typescript')], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error) return test.skip('there is no script(1) here');
    expectHarmless(stdout.replaceAll('\r\n', '\n'), '\\u009b');
  });
});

describe('no input makes a command print a stack:', () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const withExtra = (json: string) => JSON.stringify(DOCUMENT).replace('{', `{"extra":${json},`);
  const front = (yaml: string) =>
    `---\nname: X\n${yaml}\n---\n\n# X\n\n## Junior\n\n| Role | Required | Description |\n| --- | --- | --- |\n| Ops | | Watches |\n`;
  const bomb = Array.from(
    { length: 12 },
    (_, index) =>
      `a${index}: &a${index} [${Array(9)
        .fill(index ? `*a${index - 1}` : 'x')
        .join(', ')}]`,
  ).join('\n');
  const inputs: Record<string, [string, string]> = {
    'an alias bomb': ['bomb.md', front(bomb)],
    'an alias of itself': ['circle.md', front('a: &a\n  b: *a')],
    'a million columns': ['wide.csv', `Role,${'Junior,'.repeat(1_000_000)}\nx`],
    'nested arrays': ['deep.json', withExtra(deep(20_000))],
    'nested elements': ['deep.html', `${'<div>'.repeat(3000)}<table><tr><td>x`],
    nothing: ['empty.md', ''],
  };

  for (const [what, [file, text]] of Object.entries(inputs)) {
    it(what, () => {
      writeFileSync(join(folder, file), text);
      for (const args of [
        ['validate', file],
        ['convert', file],
        ['convert', file, '--to', 'html', '-o', 'out.html'],
        ['page', file, '-o', 'out.html'],
      ]) {
        const { status, stderr } = run(folder, args);
        assert.ok(status === 0 || status === 1, `${args.join(' ')}: ${status}`);
        assert.doesNotMatch(stderr, /^\s+at |node:internal|\.js:\d/m, args.join(' '));
        assert.doesNotMatch(stderr, /Unexpected error/);
      }
    });
  }

  it('a watched folder that is missing or deleted', async () => {
    const { status, stderr } = run(folder, ['validate', '--watch', 'missing/x.json']);
    assert.equal(status, 1);
    assert.match(stderr, /^missing: cannot watch this folder: There is no such file or folder\. Check the name\.$/m);
  });
});

describe('output without a reader', () => {
  it('on standard error does not change how the command ends', async () => {
    writeFileSync(join(folder, 'many.json'), JSON.stringify({ ...DOCUMENT, name: '' }));
    for (const stream of ['stdout', 'stderr'] as const) {
      const child = spawn(process.execPath, [CLI, 'validate', 'many.json'], { cwd: folder });
      child[stream].destroy();
      const other = stream === 'stdout' ? child.stderr : child.stdout;
      const told = await other.setEncoding('utf8').toArray();
      const status = child.exitCode ?? (await new Promise((done) => child.once('close', done)));
      assert.equal(status, 1);
      assert.doesNotMatch(told.join(''), /EPIPE/);
    }
  });

  it('that cannot be written prints an error and exits with 1', () => {
    // A file that is only open for reading stands in for a full disk.
    writeFileSync(join(folder, 'readable'), '');
    writeFileSync(join(folder, 'good.json'), JSON.stringify(DOCUMENT));
    const descriptor = openSync(join(folder, 'readable'), 'r');
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'convert', 'good.json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', descriptor, 'pipe'],
    });
    closeSync(descriptor);
    assert.equal(status, 1);
    assert.match(stderr, /^Cannot write the output: It is closed, or not open for this\. Redirect it elsewhere\.\n$/);
  });
});
