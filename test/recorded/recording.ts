/** What was read and judged the last time somebody looked at it, as text in files: whatever changes it shows. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';

const IS_RENEWING = process.env.RENEW_READINGS === '1';
const HEAD = '=== ';

/** The records of one file, each with a name. */
export class Recording {
  readonly #path: string;
  readonly #recorded: ReadonlyMap<string, string>;
  readonly #found = new Map<string, string>();

  /** @param file - the name of the file, beside this module */
  constructor(file: string) {
    this.#path = join(import.meta.dirname, file);
    this.#recorded = existsSync(this.#path) ? parse(readFileSync(this.#path, 'utf8')) : new Map();
    if (IS_RENEWING) after(() => writeFileSync(this.#path, print(this.#found)));
  }

  /** Declares a test that compares a text with its record. */
  it(name: string, find: () => string | Promise<string>): void {
    it(name, async () => {
      const found = (await find()).trim();
      this.#found.set(name, found);
      if (!IS_RENEWING) assert.equal(found, this.#recorded.get(name), 'see test/recorded/README.md');
    });
  }

  /** Declares a test that each record was asked for. Call it last. */
  end(): void {
    it('no record is left over', () => {
      if (!IS_RENEWING) assert.deepEqual([...this.#found.keys()].sort(), [...this.#recorded.keys()].sort());
    });
  }
}

function parse(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(`\n${HEAD}`)
      .slice(1)
      .map((record) => {
        const end = record.indexOf('\n');
        return [record.slice(0, end), record.slice(end).trim()];
      }),
  );
}

function print(records: ReadonlyMap<string, string>): string {
  return [...records].map(([name, text]) => `\n${HEAD}${name}\n${text}\n`).join('');
}
