/** Compares a screenshot with its reference, `test/visual/NAME.png`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const RENEW = 'npm run screenshots';

/**
 * The allowed colour difference of a pixel, from 0 to 1, and how many pixels in a million may exceed it. Chromium 138
 * and 156 of two vendors render identical pixels; this tolerates the rounding of other processors.
 */
const TOLERANCE = { color: 0.1, pixelsInMillion: 10 };

/** The folder with the references, and with `browser.json`, the version of the browser that took them. */
export class References {
  constructor(
    private readonly folder: string,
    private readonly browser: string,
  ) {}

  /** Saves a screenshot as the reference. */
  renew(name: string, picture: Buffer): void {
    this.#forget(name);
    writeFileSync(this.#path(name), picture);
    writeFileSync(`${this.folder}/browser.json`, `${JSON.stringify({ browser: this.browser }, null, 2)}\n`);
  }

  /** The reference; empty if there is none. */
  expected(name: string): Buffer {
    return existsSync(this.#path(name)) ? readFileSync(this.#path(name)) : Buffer.alloc(0);
  }

  /** Fails if a screenshot differs from its reference, and saves the screenshot and the difference beside it. */
  compare(name: string, picture: Buffer): void {
    this.#forget(name);
    const reference = this.#path(name);
    assert.ok(existsSync(reference), `${reference} is missing. To take it: ${RENEW}`);
    const expected = readFileSync(reference);
    // Usually; to decode and compare the pixels of long pages takes longer than to take the pictures.
    if (expected.equals(picture)) return;
    const { difference, count, size } = differenceOf(PNG.sync.read(expected), PNG.sync.read(picture));
    if (count === 0) return;
    const [seen, differing] = [this.#path(name, '.actual'), this.#path(name, '.difference')];
    writeFileSync(seen, picture);
    writeFileSync(differing, difference);
    assert.fail(
      [
        `The picture "${name}" differs from its reference: ${size ?? `${count} pixels`}.`,
        `  Reference:  ${reference}, taken by ${this.#referenceBrowser()}`,
        `  Now:        ${seen}, taken by ${this.browser}`,
        `  Difference: ${differing}`,
        `If the new picture is right, renew all references: ${RENEW}`,
      ].join('\n'),
    );
  }

  #path(name: string, kind = ''): string {
    return `${this.folder}/${name}${kind}.png`;
  }

  #forget(name: string): void {
    for (const kind of ['.actual', '.difference']) rmSync(this.#path(name, kind), { force: true });
  }

  #referenceBrowser(): string {
    const path = `${this.folder}/browser.json`;
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).browser : 'an unknown browser';
  }
}

interface Difference {
  readonly difference: Buffer;
  readonly count: number;
  readonly size?: string;
}

/**
 * The number of different pixels; 0 within the tolerance. If the sizes differ, pixels outside the smaller size count.
 */
function differenceOf(expected: PNG, actual: PNG): Difference {
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const [left, right] = [expected, actual].map((picture) => extend(picture, width, height));
  const diff = new PNG({ width, height });
  const count = pixelmatch(left!, right!, diff.data, width, height, { threshold: TOLERANCE.color });
  const difference = PNG.sync.write(diff);
  const sizes = [expected, actual].map((picture) => `${picture.width} × ${picture.height}`);
  if (sizes[0] !== sizes[1]) return { difference, count, size: `it was ${sizes[0]} pixels, and is ${sizes[1]}` };
  return { difference, count: count <= (TOLERANCE.pixelsInMillion * width * height) / 1e6 ? 0 : count };
}

function extend(picture: PNG, width: number, height: number): Buffer {
  const extended = new PNG({ width, height });
  PNG.bitblt(picture, extended, 0, 0, picture.width, picture.height, 0, 0);
  return extended.data;
}
