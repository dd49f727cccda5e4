/**
 * `node --import tsx scripts/node-tests.js RESULTS AT_ONCE FILE…`: runs files of Node tests like `node --test`, but in
 * the order given. `node --test` sorts them by name, so that a long file may begin last, when no other is left to run
 * beside it. Writes the results as JSON.
 */
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import reportNode from './test-results.js';

const [results, atOnce, ...files] = process.argv.slice(2);

const events = run({ files: files.map((file) => resolve(file)), concurrency: Number(atOnce) });
events.on('test:fail', ({ todo }) => {
  if (todo === undefined) process.exitCode = 1;
});
events.compose(spec).pipe(process.stdout);
events.compose(reportNode).pipe(createWriteStream(results));
