/** Which tables get a widget: a corpus of tables of skills, and of others that look like them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { embedInPage } from '../../src/pages/embed-page.ts';
import { pageFormatOf } from '../../src/pages/page-formats.ts';

const FOLDER = 'test/pages/tables';

/** The most tables of skills of a hundred that may be overlooked. */
const MOST_OVERLOOKED = 5;

function embed(path: string) {
  const source = readFileSync(path, 'utf8');
  return embedInPage(source, { format: pageFormatOf(path), script: () => 'widget.js', find: () => undefined });
}

const others = readdirSync(`${FOLDER}/others`);
const skills = readdirSync(`${FOLDER}/skills`);

describe('embed', () => {
  it('leaves all tables of other subjects as they are', () => {
    assert.ok(others.length >= 100);
    const taken = others.filter((file) => embed(`${FOLDER}/others/${file}`).found.length > 0);
    assert.deepEqual(taken, []);
  });

  it('finds tables of skills, and says why it overlooks one', () => {
    assert.ok(skills.length >= 100);
    const overlooked = skills.filter((file) => {
      const { found, judged } = embed(`${FOLDER}/skills/${file}`);
      assert.ok(judged.length > 0 && judged.every(({ reasons }) => reasons.length > 0), file);
      return found.length === 0;
    });
    assert.ok(overlooked.length <= (skills.length / 100) * MOST_OVERLOOKED, overlooked.join(', '));
  });
});
