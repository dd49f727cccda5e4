/** Names that recur below several headings may be levels that no word list knows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';
import { recurringLabels } from '../../../../src/formats/reading/headings/recurring-labels.ts';

const SKILLS = ['Oven', 'Dough', 'Cash'];

const labels = (text: string) => recurringLabels(readMarkdownBlocks(text).blocks);

/** A heading for each skill, and below it what a function gives. */
const below = (content: (skill: string) => string, skills: readonly string[] = SKILLS) =>
  skills.map((skill) => `## ${skill}\n\n${content(skill)}\n`).join('\n');

const list = (...names: readonly string[]) => names.map((name) => `- **${name}:** does it\n`).join('');

describe('names that recur', () => {
  it('are labels of lists, in the same order below three headings', () => {
    assert.deepEqual(labels(below(() => list('Host', 'Captain'))), ['Host', 'Captain']);
    assert.equal(labels(below(() => list('Host', 'Captain'), SKILLS.slice(1))), undefined);
    assert.equal(
      labels(below((skill) => list(...(skill === 'Oven' ? ['Captain', 'Host'] : ['Host', 'Captain'])))),
      undefined,
    );
    assert.equal(labels(below(() => list('Host'))), undefined);
  });

  it('are labels of two lists if words say that most are levels', () => {
    assert.deepEqual(labels(below(() => list('Junior', 'Senior', 'House captain'), SKILLS.slice(1))), ['Junior', 'Senior', 'House captain']); // prettier-ignore
  });

  it('are labels of most lists', () => {
    const others = (count: number) => below((skill) => list(`${skill} one`, `${skill} two`), Array(count).fill('Other').map(String).map((name, index) => `${name} ${index}`)); // prettier-ignore
    assert.deepEqual(labels(below(() => list('Host', 'Captain')) + others(2)), ['Host', 'Captain']);
    assert.equal(labels(below(() => list('Host', 'Captain')) + others(3)), undefined);
  });

  it('are headings below headings', () => {
    assert.deepEqual(labels(below(() => '### Host\n\nDoes it.\n\n### Captain\n\nTeaches it.')), ['Host', 'Captain']);
  });

  it('are entries with a list below them', () => {
    assert.deepEqual(labels(below(() => '- Host\n  - does it\n- Captain\n  - teaches it')), ['Host', 'Captain']);
    assert.equal(labels(below(() => '- Host\n- Captain')), undefined);
  });

  it('are no parts of a description, no questions, no sentences', () => {
    for (const other of ['Goal', 'Examples', 'Definition', 'Why?', 'One that is not a name at all', 'Skills'])
      assert.equal(labels(below(() => list('Host', other))), undefined, other);
  });
});
