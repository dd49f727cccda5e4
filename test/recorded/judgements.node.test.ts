/** What `embed` makes of each table of the corpus, with its reasons. See `README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { embedInPage } from '../../src/pages/embed-page.ts';
import { pageFormatOf } from '../../src/pages/page-formats.ts';
import { Recording } from './recording.ts';

function judge(path: string): string {
  const options = { format: pageFormatOf(path), script: () => 'widget.js', find: () => undefined };
  const { found, judged, refused } = embedInPage(readFileSync(path, 'utf8'), options);
  return [
    `widgets: ${found.length}`,
    ...judged.map((one) => JSON.stringify(one, null, 1)),
    ...refused.map(({ place, message }) => `${place}: ${message}`),
  ].join('\n');
}

for (const folder of ['skills', 'others']) {
  describe(`Tables of ${folder} are judged as recorded`, () => {
    const recording = new Recording(`${folder}.txt`);
    const path = join('test/pages/tables', folder);
    for (const file of readdirSync(path)) recording.it(file, () => judge(join(path, file)));
    recording.end();
  });
}
