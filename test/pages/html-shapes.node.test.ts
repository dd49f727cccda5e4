/** Inserting into HTML of the shapes that wikis export, and removing it, restores every byte. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { embedInPage, removeFromPage } from '../../src/pages/embed-page.ts';
import { codeReview } from '../skill-document/documents.ts';
import { confluenceLevels, confluenceWide, notion } from './exports.ts';

const options = { script: () => 'skill-matrix.js', find: () => ({ skill: codeReview(), notes: [] }) };

const TABLE =
  '<table class="confluenceTable"><tbody><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr><tr><td>Testing</td><td>Finds the holes</td><td>Closes the holes</td></tr></tbody></table>';
const level = (name: string) =>
  `<h2>${name}</h2><table><tr><th>Skill</th><th>Description</th></tr><tr><td>Testing</td><td>Finds the holes of a ${name}</td></tr></table>`;
const list = (name: string) => `<h2>${name}</h2><ul><li>Finds the holes</li><li>Teaches others as ${name}</li></ul>`;

const CONTENTS = [
  ...[TABLE, TABLE, TABLE, `<div class="table-wrap">${TABLE}</div>`, level('Junior') + level('Senior')],
  ...[list('Junior') + list('Senior'), '<table><tr><td>Name</td><td>Desk</td></tr></table>', '<p>A text.</p>'],
  ...['<p>[[skill-framework:x]]</p>', '<p>See [[skill:review]].</p>', '<h1>Skills</h1>', '<br/>', '<img src="a.png">'],
  ...['<pre>{"name": "Broken", "skills": [</pre>', `<pre><code>${JSON.stringify(codeReview())}</code></pre>`],
];
const SHELLS: readonly (readonly [string, string])[] = [
  ...[['<table><tr><td>', '</td></tr></table>'] as const, ['<details><summary>More</summary>', '</details>'] as const],
  ['<div class="expand-container"><div class="expand-content">', '</div></div>'],
  ['<div class="panel"><div class="panelContent">', '</div></div>'],
  ['<div class="confluence-information-macro"><div>', '</div></div>'],
  ['<div style="display:contents" dir="auto">', '</div>'],
  ...[['<ul><li>', '</li></ul>'] as const, ['<p>', '</p>'] as const, ['<div>', ''] as const, ['', '</div>'] as const],
  ...[['<b>', ''] as const, ['<!--', '-->'] as const, ['<template>', '</template>'] as const, ['', ''] as const],
];

describe('a page of HTML', () => {
  const { content } = fc.letrec<{ content: string }>((tie) => ({
    content: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...CONTENTS),
      fc
        .tuple(fc.constantFrom(...SHELLS), fc.array(tie('content'), { maxLength: 3 }))
        .map(([[begin, end], inner]) => begin + inner.join('\n') + end),
    ),
  }));
  const page = fc
    .tuple(fc.constantFrom('', '\uFEFF', '<!DOCTYPE html><title>A</title>'), fc.array(content, { maxLength: 5 }))
    .chain(([head, parts]) => fc.constantFrom('', '\n', '\r\n', '\r', '\0').map((gap) => head + parts.join(gap)));

  it('of nested shapes is restored from what is embedded, which a second run does not change', () => {
    const counts = { runs: 0, embedded: 0 };
    fc.assert(
      fc.property(page, (source) => {
        const { text, found } = embedInPage(source, options);
        counts.runs++;
        counts.embedded += found.length > 0 ? 1 : 0;
        assert.equal(removeFromPage(source), source, 'nothing to remove');
        assert.equal(removeFromPage(text), source, 'embedded, then removed');
        assert.equal(embedInPage(text, options).text, text, 'twice is once');
      }),
      { numRuns: 100 },
    );
    assert.ok(counts.embedded > counts.runs / 4, JSON.stringify(counts));
  });

  it('of an export that is cut off anywhere is restored', () => {
    const exports = [confluenceLevels, confluenceWide, notion];
    fc.assert(
      fc.property(fc.constantFrom(...exports), fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const source = whole.slice(0, Math.floor(whole.length * share));
        const { text } = embedInPage(source, options);
        assert.equal(removeFromPage(text), source);
        assert.equal(embedInPage(text, options).text, text);
      }),
      { numRuns: 75 },
    );
  });
});
