/** Words before the names of headings that say what these name. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { withoutHeadingLabels } from '../../../../src/formats/reading/headings/heading-labels.ts';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';

/** The headings, each after what its word says that it names. */
const headings = (markdown: string) =>
  withoutHeadingLabels(readMarkdownBlocks(markdown).blocks)
    .blocks.flatMap((block) => (block.kind === 'heading' ? `${block.names ?? ''} ${textOfCell(block.content)}` : []))
    .map((text) => text.trim())
    .join(', ');

it('Words before the names of headings say what these name, if several have some', () => {
  assert.equal(
    headings('# Category: Craft\n\n## Skill: Ropes\n\n## Skill: Sails\n'),
    'group Craft, skill Ropes, skill Sails',
  );
  assert.equal(headings('# Yard\n\n## Skill: Ropes\n\n## Sails\n'), 'Yard, Skill: Ropes, Sails');
});

it('The word in the title of a page about one skill is no part of its name', () => {
  assert.equal(headings('# Skill: Ropes\n\n## Level 1\n\n## Level 2\n'), 'Ropes, Level 1, Level 2');
  assert.equal(headings('# Kompetenz: Seile\n\n## Mast\n\n## Deck\n'), 'Seile, Mast, Deck');
  assert.equal(headings('# Skill: Ropes\n\n## A\n\n### B\n\n## C\n'), 'Skill: Ropes, A, B, C');
  assert.equal(headings('# Story: Ropes\n\n## A\n\n## B\n'), 'Story: Ropes, A, B');
});
