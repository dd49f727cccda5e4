/** The check that no screenshot uses a system font: what it finds, and that it reports no false positives. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serve } from '../chromium.ts';
import { FONT_LINKS } from './links.js';
import { findSystemFonts } from './platform-fonts.ts';

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

async function findIn(html: string): Promise<string[]> {
  const { page } = await serve(`${FONT_LINKS}<body>${html}`, '', POLICY);
  await page.evaluate('document.fonts.ready.then(() => {})');
  const found = await findSystemFonts(page);
  await page.close();
  return found;
}

describe('the check for system fonts', () => {
  it('finds none in text that the shipped fonts cover', async () => {
    const html = `<p>Größe, <i>italic</i>, <b>Łódź</b></p><p lang="ar" dir="rtl">المستوى ١</p><p>✓ ✔ → ↗ › ▸ … —</p>
      <code>/levels/0</code><ul><li>One</li></ul><details><summary>More</summary>Text</details>`;
    assert.deepEqual(await findIn(html), []);
  });

  for (const [what, html, place] of [
    [
      'another family',
      '<p part="note" style="font-family: serif">Words</p>',
      /^html body p\[part="note"\] shows .+: "Words"$/,
    ],
    ['a script that no font has', '<p>ไทย</p>', /^html body p shows No Shipped Font: "ไทย"$/],
    [
      'what CSS writes',
      '<style>p::before { content: "Before"; font-family: serif }</style><p></p>',
      /^html body p::before shows /,
    ],
    [
      'a shadow root',
      '<x-a><template shadowrootmode="open"><code>Code</code></template></x-a>',
      /^html body x-a code shows .+: "Code"$/,
    ],
    ['a control', '<button>Press</button>', /^html body button shows .+: "Press"$/],
  ] as const) {
    it(`finds ${what}, and names the node and the font`, async () => {
      const [found = 'nothing'] = await findIn(html);
      assert.match(found, place);
    });
  }
});
