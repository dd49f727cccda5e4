import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import { all, demoDocument, until } from '../page.ts';

const documents = [await demoDocument('incident-response'), await demoDocument('technical-writing')];

/** Words on more than one line that would have fitted on a line of their own. */
function brokenWords(root: HTMLElement): string[] {
  return all(root, '*')
    .filter((element) => element.checkVisibility() && !element.closest('caption, [role=status]'))
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
    .flatMap((text) => [...text.data.matchAll(/\p{L}+/gu)].map((word) => rangeOf(text, word.index, word[0].length)))
    .filter((word) => {
      const lines = [...word.getClientRects()].filter(({ width }) => width > 0);
      const width = lines.reduce((sum, line) => sum + line.width, 0);
      return new Set(lines.map(({ top }) => Math.round(top))).size > 1 && width < roomFor(word);
    })
    .map(String);
}

function rangeOf(text: Node, start: number, length: number): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + length);
  return range;
}

/** How wide a line may be where a word stands: as wide as the nearest block, and of the figures as all of them. */
function roomFor({ startContainer }: Range): number {
  let block = startContainer.parentElement!;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
  const line = block.closest('dl') ?? block;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(line);
  return line.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

describe('words for screen readers alone', () => {
  // Orca in Chromium reads line by line: with a letter on each, it spells them.
  it('are on one line', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><skill-profile .skill=${documents[0]} level=${documents[0]!.levels[1]!.id}></skill-profile></div>`,
    );
    await until(() => all(box, '.unseen').length > 2);
    for (const unseen of all(box, '.unseen')) {
      const tops = [...rangeOf(unseen, 0, unseen.childNodes.length).getClientRects()].map(({ top }) => Math.round(top));
      expect(new Set(tops).size, unseen.textContent!).to.be.at.most(1);
    }
  });
});

describe('words are whole, where they fit on a line of their own,', () => {
  for (const width of [1000, 400, 360, 320, 280]) {
    for (const lang of ['en', 'de']) {
      for (const skill of documents) {
        it(`at ${width} px (${lang}, ${String(skill.id)})`, async () => {
          const box = await fixture<HTMLElement>(
            html`<div style="width: ${width}px; hyphens: manual">
              <skill-profile lang=${lang} .skill=${skill} level=${skill.levels[1]!.id}></skill-profile>
            </div>`,
          );
          await until(() => all(box, '[role=rowheader]').length > 0);
          // Hyphens are how a language itself breaks words.
          for (const { shadowRoot } of all(box, '*')) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { hyphens: manual !important }');
            shadowRoot?.adoptedStyleSheets.push(sheet);
          }
          expect(brokenWords(box)).to.deep.equal([]);
          expect(box.scrollWidth).to.be.at.most(width);
        });
      }
    }
  }
});
