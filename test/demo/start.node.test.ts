/** The README's first command, after the installation: `npm start` serves the demo from its sources. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { open, shows } from '../chromium.ts';

describe('npm start', () => {
  it('serves the demo', async () => {
    const server = spawn('npm', ['start', '--', '--port', '0'], { detached: true });
    try {
      const address = await new Promise<string>((resolve) => {
        let output = '';
        server.stdout.on('data', (chunk) => {
          output += String(chunk);
          // eslint-disable-next-line no-control-regex -- colours
          const [, found] = /(http:\/\/localhost:\d+\/)/.exec(output.replace(/\u001b\[\d+m/g, '')) ?? [];
          if (found) resolve(found);
        });
      });
      const { page, complaints } = await open(`${address}?lang=en`);
      await shows(page, 'Your current level');
      assert.deepEqual(
        complaints.filter((text) => !text.startsWith('Lit is in dev mode')),
        [],
      );
    } finally {
      process.kill(-server.pid!);
    }
  });
});
