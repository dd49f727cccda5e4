/** What a page says about its texts: which begin in bold, and in which language they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { readHtmlBlocks } from '../../../../src/formats/reading/html/blocks.ts';
import { parseHtml } from '../../../../src/formats/reading/html/parser.ts';

const TABLE = '<table><tr><th>a<th>b<tr><td>c<td>d</table>';

describe('the bold beginning of a text', () => {
  const lead = (html: string) => {
    const [block] = readHtmlBlocks(parseHtml(html)).blocks;
    assert.ok(block?.kind === 'paragraph');
    return block.content.lead;
  };

  it('is told', () => {
    for (const html of [
      '<b>A</b> b',
      ' <strong>A</strong>',
      '<span><b>A</b></span> b',
      '<u><em><b>A</b></em></u>',
      '<a><font><b> A </b></font></a>',
    ]) {
      assert.equal(lead(`<p>${html}</p>`), 'A', html);
    }
    for (const html of ['a <b>A</b>', '<i><b>A</b></i>', '<b></b>a', '<span>a<b>A</b></span>', 'a']) {
      assert.equal(lead(`<p>${html}</p>`), undefined, html);
    }
  });

  it('is told of headings and entries', () => {
    const [heading, list] = readHtmlBlocks(parseHtml('<h2><b>A</b> b</h2><ul><li><p><b>C</b>d</p></ul>')).blocks;
    assert.ok(heading?.kind === 'heading' && list?.kind === 'list');
    assert.deepEqual([heading.content.lead, list.entries[0]!.content.lead], ['A', 'C']);
    assert.equal(textOfCell(list.entries[0]!.content), 'Cd');
  });
});

describe('the language of a page', () => {
  const langOf = (html: string) => readHtmlBlocks(parseHtml(html)).lang;

  it('is that of its first table, else that of the outermost element with one', () => {
    assert.equal(langOf(`<html lang="de"><div lang="fr">${TABLE}</div><p lang="es">${TABLE}`), 'fr');
    assert.equal(langOf(`<html lang="de">${TABLE}`), 'de');
    assert.equal(langOf(`<div lang="fr">a</div>${TABLE}`), 'fr');
    assert.equal(langOf('<html lang="de"><p lang="fr">a</p>'), 'de');
    assert.equal(langOf('<div><p lang="fr">a</p></div><p lang="es">b</p>'), 'es');
    assert.equal(langOf('<html xml:lang="de"><p>a</p>'), 'de');
    assert.equal(langOf('<html lang=""><p>a</p>'), undefined);
    assert.equal(langOf(`${'<p>a</p>'.repeat(9)}<p lang="fr">a</p>`), undefined);
  });
});
