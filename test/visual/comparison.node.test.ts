/** Which screenshots differ from their references, and what the failure message says. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { References } from './comparison.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-pictures-'));
});
after(() => rmSync(folder, { recursive: true }));

/** A white picture with a black square. */
function picture(width: number, square: number): Buffer {
  const png = new PNG({ width, height: 100 });
  png.data.fill(255);
  for (let y = 8; y < 8 + square; y++)
    for (let x = 8; x < 8 + square; x++) png.data.set([0, 0, 0, 255], (y * width + x) * 4);
  return PNG.sync.write(png);
}

function messageOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('a picture', () => {
  before(() => new References(folder, 'Chrome/1.2.3').renew('page', picture(100, 20)));
  const now = () => new References(folder, 'Chrome/9.8.7');
  const path = (name: string) => join(folder, name);

  it('that matches its reference passes, and leaves no files', () => {
    now().compare('page', picture(100, 20));
    assert.ok(!existsSync(path('page.actual.png')));
  });

  it('that differs fails with both browsers, the files and the command to update', () => {
    const seen = picture(100, 21);
    const message = messageOf(() => now().compare('page', seen));
    assert.match(message, /^The picture "page" differs from its reference: \d+ pixels\.$/m);
    assert.match(message, /page\.png, taken by Chrome\/1\.2\.3$/m);
    assert.match(message, /page\.actual\.png, taken by Chrome\/9\.8\.7$/m);
    assert.match(message, /Difference: .*page\.difference\.png$/m);
    assert.match(message, /npm run screenshots$/m);
    assert.deepEqual(readFileSync(path('page.actual.png')), seen);
    assert.ok(existsSync(path('page.difference.png')));
    now().compare('page', picture(100, 20));
    assert.ok(!existsSync(path('page.actual.png')), 'and they go once it is alike again');
  });

  it('of another size fails with both sizes', () => {
    const message = messageOf(() => now().compare('page', picture(110, 20)));
    assert.match(message, /it was 100 × 100 pixels, and is 110 × 100/);
  });

  it('without a reference fails and says how to create one', () => {
    const message = messageOf(() => now().compare('other', picture(100, 20)));
    assert.match(message, /other\.png is missing\. To take it: npm run screenshots/);
  });

  it('becomes the reference on update', () => {
    now().renew('page', picture(120, 30));
    now().compare('page', picture(120, 30));
    assert.match(readFileSync(path('browser.json'), 'utf8'), /Chrome\/9\.8\.7/);
  });
});
