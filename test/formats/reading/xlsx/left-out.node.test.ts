/** Comments, pictures, charts and text boxes of a sheet, which a table cannot hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { warnOfLeftOut } from '../../../../src/formats/reading/xlsx/left-out.ts';

function notes(type: string, xml: string | undefined) {
  const parts = new Map(xml === undefined ? [] : [['part.xml', xml]]);
  return warnOfLeftOut(parts, [{ type, target: 'part.xml', isExternal: false }], 'sheet "A"');
}
const told = (type: string, xml: string | undefined) =>
  notes(type, xml).map(({ place, message }) => `${place}: ${message}`);

describe('a comment', () => {
  const comment = (text: string) =>
    told(
      'comments',
      `<comments><commentList><comment ref="B2"><text>${text}</text></comment></commentList></comments>`,
    );
  const threaded = (text: string) =>
    told('threadedComment', `<ThreadedComments><threadedComment ref="B2">${text}</threadedComment></ThreadedComments>`);
  const says = (words: string) => [
    `sheet "A", cell B2: The comment "${words}" is left out: a framework holds no comments.`,
  ];

  it('is left out with a warning that quotes it', () => {
    assert.deepEqual(comment('<t>Why?</t>'), says('Why?'));
    assert.deepEqual(
      comment('\n <r>\n<rPr/><t xml:space="preserve"> Ada: </t>\n</r>\n<r><t>why? </t></r>\n'),
      says('Ada: why?'),
    );
    assert.deepEqual(threaded('<text> Because </text>'), says('Because'));
    assert.deepEqual(
      threaded('\n<text>Because</text>\n<mentions>\n<mention>x</mention></mentions>\n'),
      says('Because'),
    );
    const [note] = notes('comments', '<comment ref="A1"><text><t>Why?</t></text></comment>');
    assert.deepEqual([note!.severity, note!.code], ['warning', 'left-out']);
  });

  it('is not told if it is empty, or stands for a threaded one', () => {
    assert.deepEqual(comment('<t> </t>'), []);
    assert.deepEqual(threaded('<text/>'), []);
    assert.deepEqual(comment('<t>[Threaded comment] Your version of Excel allows you to read it</t>'), []);
    assert.deepEqual(comment('<t>This is no [Threaded comment]</t>'), says('This is no [Threaded comment]'));
  });

  it('is told for each cell', () => {
    const xml = ['A1', 'C3'].map((ref) => `<comment ref="${ref}"><text><t>On ${ref}</t></text></comment>`).join('\n');
    assert.deepEqual(
      told('comments', `<comments>${xml}</comments>`).map((line) => line.split(' is left')[0]),
      ['sheet "A", cell A1: The comment "On A1"', 'sheet "A", cell C3: The comment "On C3"'],
    );
  });
});

describe('a drawing', () => {
  const drawing = (content: string) => told('drawing', `<xdr:wsDr>${content}</xdr:wsDr>`);
  const box = (...paragraphs: readonly string[]) =>
    `<xdr:sp>\n<xdr:nvSpPr/>${paragraphs.map((text) => `<a:p>\n<a:r><a:rPr/><a:t>${text}</a:t></a:r>\n</a:p>`).join('')}</xdr:sp>`;

  it('has pictures and charts, which are counted', () => {
    assert.deepEqual(drawing('<xdr:pic/><xdr:pic/>'), ['sheet "A": The sheet has pictures, which are left out: 2.']);
    assert.deepEqual(drawing('<xdr:graphicFrame/>'), ['sheet "A": The sheet has charts, which are left out: 1.']);
    const [note] = notes('drawing', '<xdr:wsDr><xdr:pic/></xdr:wsDr>');
    assert.deepEqual([note!.severity, note!.code], ['warning', 'left-out']);
  });

  it('has text boxes, which are quoted', () => {
    const says = (text: string) => `sheet "A": The text box "${text}" is left out: copy it to a cell.`;
    assert.deepEqual(drawing(box('Read me')), [says('Read me')]);
    assert.deepEqual(drawing(box('Read') + box('Ask')), [says('Read'), says('Ask')]);
    assert.deepEqual(drawing(box(' Read me. ', '', 'Then ask.').replaceAll('</a:p>', '</a:p>\n')), [
      says('Read me. Then ask.'),
    ]);
    assert.deepEqual(drawing(box() + box(' ')), []);
    const [note] = notes('drawing', `<xdr:wsDr>${box('Read me')}</xdr:wsDr>`);
    assert.deepEqual([note!.severity, note!.code], ['warning', 'left-out']);
  });

  it('may have nothing that is left out', () => assert.deepEqual(drawing('<xdr:cxnSp/>'), []));
});

describe('what else belongs to a sheet', () => {
  it('is not told', () => {
    assert.deepEqual(told('table', '<table><xdr:pic/><comment ref="A1"><text><t>x</t></text></comment></table>'), []);
    assert.deepEqual(told('comments', undefined), []);
    assert.deepEqual(told('drawing', undefined), []);
  });
});
