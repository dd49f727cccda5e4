/** What a document was read from stays in the page, folded away: `show` with `original`. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { SkillFramework, SkillProfile } from '../../src/entries/index.ts';
import { byRole, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';
import { engineering } from './framework.ts';

const table = () => html`
  <table>
    <tr>
      <th>Skill</th>
      <th>Junior</th>
    </tr>
    <tr>
      <td>Reading of meters</td>
      <td>Notes what they show</td>
    </tr>
  </table>
`;

const isShown = (root: Element, selector = 'table') => root.querySelector(selector)!.checkVisibility();

describe('the original of a document', () => {
  for (const { name, make } of [
    {
      name: 'skill-profile',
      make: () =>
        fixture<SkillProfile>(
          html`<skill-profile show="matrix original" .skill=${codeReview()}>${table()}</skill-profile>`,
        ),
    },
    {
      name: 'skill-framework',
      make: () =>
        fixture<SkillFramework>(
          html`<skill-framework show="picker matrix original" .framework=${engineering}>${table()}</skill-framework>`,
        ),
    },
  ]) {
    it(`is folded away in <${name}>, and opened by the keyboard`, async () => {
      const element = await make();
      expect(isShown(element)).to.equal(false);
      byRole(element, 'button', 'Show the original table').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isShown(element));
      expect(textOf(element)).to.contain('Notes what they show');
      await expect(element).to.be.accessible();
      element.level = 'senior';
      await element.updateComplete;
      expect(isShown(element)).to.equal(true);
    });
  }

  it('is called a text if it has no table', async () => {
    const element = await fixture(
      html`<skill-profile lang="de" show="matrix original" .skill=${codeReview()}><p>Junior: reads</p></skill-profile>`,
    );
    byRole(element, 'button', 'Ursprünglichen Text zeigen').click();
    await until(() => isShown(element, 'p'));
  });

  it('is as it was while there is no document, and if its document is wrong', async () => {
    const element = await fixture(
      html`<skill-framework show="matrix original"
        ><script type="application/json">
          { "wrong": true }
        </script>
        ${table()}</skill-framework
      >`,
    );
    await until(() => textOf(element).includes('is not a valid framework'));
    expect(isShown(element)).to.equal(true);
  });

  it('is folded away alone, where another widget of the page shows it', async () => {
    const element = await fixture(
      html`<skill-framework show="original"><template slot="empty"></template>${table()}</skill-framework>`,
    );
    expect(textOf(element)).to.equal('Show the original table');
    expect(isShown(element)).to.equal(false);
  });

  it('follows the element in pages made from Markdown, up to its end', async () => {
    const page = await fixture(html`
      <main>
        <div data-skill-matrix-embed>
          <skill-profile show="matrix original" .skill=${codeReview()}></skill-profile>
        </div>
        <h3>Meters</h3>
        ${table()}
        <div data-skill-matrix-embed></div>
        <p>After it.</p>
      </main>
    `);
    const profile = page.querySelector<SkillProfile>('skill-profile')!;
    await profile.updateComplete;
    expect([isShown(page), isShown(page, 'h3'), isShown(page, 'p')]).to.deep.equal([false, false, true]);
    byRole(profile, 'button', 'Show the original table').click();
    await until(() => isShown(page) && isShown(page, 'h3'));
    profile.level = 'senior';
    await profile.updateComplete;
    expect(isShown(page)).to.equal(true);
    profile.remove();
    expect(isShown(page)).to.equal(true);
  });
});
