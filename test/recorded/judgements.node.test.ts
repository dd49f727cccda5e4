/** What `embed` makes of each table of the corpus, with its reasons: as recorded, see `README.md`, and as it should. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { embedInPage } from '../../src/pages/embed-page.ts';
import { pageFormatOf } from '../../src/pages/page-formats.ts';
import { Recording } from './recording.ts';

/** The most tables of skills of a hundred that may be overlooked. */
const MOST_OVERLOOKED = 5;

const pathOf = (folder: string) => join('test/pages/tables', folder);

const pages = new Map<string, ReturnType<typeof embedInPage>>();

/** Embeds into a page, once for all tests. */
function embed(path: string): ReturnType<typeof embedInPage> {
  const options = { format: pageFormatOf(path), script: () => 'widget.js', find: () => undefined };
  const page = pages.get(path) ?? embedInPage(readFileSync(path, 'utf8'), options);
  pages.set(path, page);
  return page;
}

function printJudgement(path: string): string {
  const { found, judged, refused } = embed(path);
  return [
    `widgets: ${found.length}`,
    ...judged.map((one) => JSON.stringify(one, null, 1)),
    ...refused.map(({ place, message }) => `${place}: ${message}`),
  ].join('\n');
}

for (const folder of ['skills', 'others']) {
  describe(`Tables of ${folder} are judged as recorded`, () => {
    const recording = new Recording(`${folder}.txt`);
    for (const file of readdirSync(pathOf(folder))) {
      recording.it(file, () => printJudgement(join(pathOf(folder), file)));
    }
    recording.end();
  });
}

describe('embed', () => {
  it('leaves all tables of other subjects as they are', () => {
    const others = readdirSync(pathOf('others'));
    assert.ok(others.length >= 100);
    const taken = others.filter((file) => embed(join(pathOf('others'), file)).found.length > 0);
    assert.deepEqual(taken, []);
  });

  it('finds tables of skills, and says why it overlooks one', () => {
    const skills = readdirSync(pathOf('skills'));
    assert.ok(skills.length >= 100);
    const overlooked = skills.filter((file) => {
      const { found, judged } = embed(join(pathOf('skills'), file));
      assert.ok(judged.length > 0 && judged.every(({ reasons }) => reasons.length > 0), file);
      return found.length === 0;
    });
    assert.ok(overlooked.length <= (skills.length / 100) * MOST_OVERLOOKED, overlooked.join(', '));
  });
});
