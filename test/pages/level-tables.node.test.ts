import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHtml } from '../../src/formats/reading/html/parser.ts';
import { findSkills } from '../../src/pages/places/find-skills.ts';
import { readHtmlPage } from '../../src/pages/places/html-page.ts';

const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const below = (heading: string, rows: readonly (readonly string[])[]) => `<h2>${heading}</h2>${table(rows)}`;
const LEVELS = [
  ['Level', 'Description'],
  ['Junior', 'Follows the recipe and asks'],
  ['Senior', 'Adjusts the recipe alone'],
];
const search = (content: string) =>
  findSkills(readHtmlPage(parseHtml(`<main><h1>Skills of the bakery</h1>${content}</main>`)), {});

describe('a wiki page with a table of levels below the name of each skill', () => {
  it('gets one widget with all skills', () => {
    const { found, judged, refused } = search(below('Dough', LEVELS) + below('Oven', LEVELS));
    assert.deepEqual(refused, []);
    assert.deepEqual(
      judged.map(({ isOfSkills }) => isOfSkills),
      [true, true],
    );
    assert.deepEqual(
      found!.reading.framework!.skills.map(({ name }) => name),
      ['Dough', 'Oven'],
    );
  });

  it('stays as it is with one such table, which says what levels mean', () => {
    assert.equal(search(below('Levels', LEVELS)).found, undefined);
  });
});
