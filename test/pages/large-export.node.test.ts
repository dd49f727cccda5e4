/** A large export: killed at any moment, each page is whole, and the next run leaves nothing behind. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI } from '../command-line.ts';
import { at, embedAlone, wiki } from './wiki.ts';

const PAGES = 30;
/** Enough to interrupt both the insertion and the removal. */
const KILLS = 3;

const SHAPES = 'test/pages/company/confluence';
const OF_SKILLS = ['Code-review_6560103.html', 'Engineering-ladder_6560102.html', 'Test-kitchen-skills_6560107.html'];
const OTHERS = ['Orders-API_1310018.html', 'Kitchen-rota_6560109.html', 'Offene-Stellen_6560110.html', 'index.html'];

/** Pages by name. One in five has a table of skills. */
function generate(): Map<string, string> {
  const pages = Array.from({ length: PAGES }, (_, index) => {
    const shapes = index % 5 === 0 ? OF_SKILLS : OTHERS;
    const shape = shapes[(index % 5 === 0 ? index / 5 : index) % shapes.length]!;
    return [`Page_${6_560_000 + index}.html`, readFileSync(join(SHAPES, shape), 'utf8')] as const;
  });
  return new Map(pages);
}

function read(names: Iterable<string>): Map<string, string> {
  return new Map([...names].map((name) => [name, readFileSync(at(name), 'utf8')]));
}

const temporary = () =>
  (readdirSync(wiki, { recursive: true }) as string[]).filter((name) => name.includes('.skill-matrix-'));

async function killAfter(milliseconds: number, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [CLI, 'embed', wiki, ...args], { stdio: 'ignore' });
  const closed = new Promise((done) => child.once('close', done));
  await wait(milliseconds);
  child.kill('SIGKILL');
  await closed;
}

describe('a large export', () => {
  it('has whole pages after every kill', async () => {
    rmSync(at('z.html'));
    const originals = generate();
    for (const [name, text] of originals) writeFileSync(at(name), text);
    const begun = performance.now();
    assert.match(embedAlone().stderr, new RegExp(`^${PAGES / 5} pages changed, ${PAGES / 5} widgets`));
    const duration = performance.now() - begun;
    const embedded = read(originals.keys());
    embedAlone('--remove');
    assert.deepEqual(read(originals.keys()), originals);
    for (let kill = 0; kill < KILLS; kill++) {
      const args = kill % 2 === 0 ? [] : ['--remove'];
      await killAfter(duration * (0.2 + 0.8 * Math.random()), ...args);
      for (const [name, text] of read(originals.keys())) {
        assert.ok([originals.get(name), embedded.get(name)].includes(text), `${name} is torn`);
      }
      assert.equal(embedAlone().status, 0);
      assert.deepEqual(temporary(), []);
      assert.deepEqual(read(originals.keys()), embedded);
      if (kill % 2 === 1) embedAlone('--remove');
    }
    assert.equal(embedAlone('--remove').status, 0);
    assert.deepEqual(read(originals.keys()), originals);
    assert.deepEqual(readdirSync(wiki).sort(), [...originals.keys()].sort());
  });
});
