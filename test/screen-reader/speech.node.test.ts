import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Speech } from './speech.ts';

/** In milliseconds. Results do not depend on it. */
const SHORT = 100;

describe("what Orca's log says was spoken", () => {
  let folder: string;
  let log: string;
  let isRunning: boolean;
  let speech: Speech;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'speech-'));
    log = join(folder, 'orca.log');
    isRunning = true;
    speech = new Speech(log, () => isRunning);
  });

  afterEach(() => {
    speech.close();
    rmSync(folder, { recursive: true });
  });

  it('is read without voices, times and other lines', async () => {
    appendFileSync(
      log,
      `18:23:59.241424 - SPEECH OUTPUT: 'Team handbook heading level 1.'{'established': False}
TOTAL PROCESSING TIME: 0.02
18:24:01.381655 - SPEECH OUTPUT: 'Operations link.' voice=hyperlink{'established': False}
18:24:01.390037 - SPEECH OUTPUT: 'Owns the team's promises'[{'established': False}]
18:24:01.395000 - SPEECH OUTPUT: 'Focus mode'
`,
    );
    await speech.untilQuiet(SHORT);
    assert.deepEqual(speech.utterances, [
      'Team handbook heading level 1.',
      'Operations link.',
      "Owns the team's promises",
      'Focus mode',
    ]);
  });

  it('excludes the keys that Orca noticed, which it counts', async () => {
    const events = ['PRESSED', 'RELEASED', 'PRESSED'].map((type) => `KEYBOARD_EVENT:  type=ATSPI_KEY_${type}_EVENT\n`);
    appendFileSync(log, events.join('                 id=65364\n'));
    await speech.untilQuiet(SHORT);
    assert.equal(speech.keyCount, 2);
  });

  it('may span several lines, and arrive in pieces', async () => {
    appendFileSync(log, "18:24:01.381655 - SPEECH OUTPUT: 'Not a valid\n                  skill document, no");
    await speech.untilQuiet(SHORT);
    assert.deepEqual(speech.utterances, []);
    appendFileSync(log, "t at all'{'established': False}\n");
    await speech.untilQuiet(SHORT);
    assert.deepEqual(speech.utterances, ['Not a valid skill document, not at all']);
  });

  it('can be waited for, until nothing more happens', async () => {
    setTimeout(() => appendFileSync(log, "18:24:01.39 - SPEECH OUTPUT: 'Browse mode'\n"), SHORT);
    assert.ok(await speech.until(() => speech.utterances.includes('Browse mode'), 60_000));
    assert.ok(!(await speech.until(() => false, SHORT)));
  });

  it('ends with Orca', async () => {
    isRunning = false;
    await assert.rejects(speech.untilQuiet(SHORT), /Orca ended/);
  });
});
