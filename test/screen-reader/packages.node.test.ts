// cspell:words openbox
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

describe('npm run test:screen-reader', () => {
  it('says what to install if it cannot install it, and fails', () => {
    // Without a PATH there is neither Orca nor apt-get.
    const env = { ...process.env, PATH: '', FIREFOX: undefined, CHROMIUM: undefined };
    const args = ['--import', 'tsx', 'scripts/screen-reader.ts'];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    const [packages] = /(?<=sudo apt-get install --no-install-recommends ).*/.exec(stderr) ?? [];
    for (const name of ['orca', 'speech-dispatcher', 'xdotool', 'xvfb', 'openbox', 'firefox-esr', 'chromium'])
      assert.ok(packages?.split(' ').includes(name), name);
  });
});
