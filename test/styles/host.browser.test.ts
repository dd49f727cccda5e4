import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import '../../src/localization/ar.ts';
import { all, button, demoDocument, one, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');
const long = await demoDocument('technical-writing');

function addStyles(text: string): () => void {
  const style = Object.assign(document.createElement('style'), { textContent: text });
  document.head.append(style);
  return () => style.remove();
}

async function profile(width = 1000): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    html`<div lang="en" style="width: ${width}px">
      <skill-profile .skill=${skill} level="middle" show="header stats picker filter comparison matrix"></skill-profile>
    </div>`,
  );
  await until(() => all(box, '[role=columnheader]').length > 2 && all(box, 'input').length === 9);
  button(box, 'Site reliability engineer').click();
  await until(() => all(box, '[part~=details]').length > 0);
  return one(box, 'skill-profile');
}

interface Box {
  readonly name: string;
  readonly place: readonly number[];
}

/** Where everything stands, from the element's corner, in pixels. */
function geometry(root: HTMLElement): Box[] {
  const { left, top } = root.getBoundingClientRect();
  return all(root, '*')
    .filter((element) => element !== root && element.checkVisibility())
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: element.localName, place: [x - left, y - top, width, height] };
    });
}

/** What is measured once it stays the same for some frames, with all fonts there. */
async function settled<Measure>(measure: () => Measure): Promise<Measure> {
  let [before, frames] = ['', 0];
  while (frames < 10) {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = JSON.stringify(measure());
    frames = now === before ? frames + 1 : 0;
    before = now;
  }
  return measure();
}

describe('a host page', () => {
  it('with hostile styles changes nothing inside', async () => {
    const calm = addStyles('body { font-size: 10px }');
    const shown = await profile();
    const designed = await settled(() => geometry(shown));
    calm();
    const hostile = addStyles(`
      html { font-size: 62.5% }
      * { box-sizing: content-box; line-height: 3 }
      table, th, td { border: 9px solid red; white-space: pre-wrap }
      body { white-space: pre-wrap; direction: rtl; text-align: right; text-transform: uppercase; font-style: italic;
        font-size: 1rem; letter-spacing: 0; text-indent: 3em; font-weight: 900; visibility: visible }`);
    const other = await profile();
    const there = await settled(() => geometry(other));
    hostile();
    expect(there.map(({ name }) => name)).to.deep.equal(designed.map(({ name }) => name));
    // Half a pixel is rounded this way or that, by where the page begins.
    there.forEach(({ name, place }, index) =>
      place.forEach((value, side) => expect(value, name).to.be.closeTo(designed[index]!.place[side]!, 1)),
    );
  });

  it('whose brand has square corners gets them everywhere', async () => {
    const square = addStyles('skill-profile { --skill-radius: 0; --skill-control-radius: 0 }');
    const root = await profile();
    const round = all(root, '*').filter((element) => getComputedStyle(element).borderTopLeftRadius !== '0px');
    expect(round.map((element) => `${element.localName}: ${textOf(element)}`)).to.deep.equal([]);
    square();
  });

  it('with the text spacing of WCAG 1.4.12 loses nothing, at 320 px neither', async () => {
    for (const width of [1000, 320]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em">
          <skill-profile .skill=${long} level="level-2"></skill-profile>
        </div>`,
      );
      await until(() => all(box, '[role=columnheader]').length > 0);
      for (const element of all(box, '*').filter((each) => each.shadowRoot)) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(box.scrollWidth).to.be.at.most(width);
      for (const element of all(box, 'p, li, b, th, td, label, button, [role=heading]')) {
        const isInline = getComputedStyle(element).display === 'inline';
        if (isInline || !element.checkVisibility() || element.closest('caption, [role=status], thead')) continue;
        expect(element.scrollWidth, `nothing of "${textOf(element)}" is cut off`).to.be.at.most(
          element.clientWidth + 1,
        );
      }
    }
  });
});

describe('the focus', () => {
  it('is never under the sticky header or the sticky column', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 600px; height: 3000px; padding-block-start: 200px">
        <skill-matrix layout="grid" .skill=${{ ...long, roles: manyRoles(20), expectations: [] }}></skill-matrix>
      </div>`,
    );
    await until(() => all(box, '[role=rowheader] button').length === 20);
    const openers = all<HTMLButtonElement>(box, '[role=rowheader] button');
    const header = one(box, 'thead');
    for (const opener of [...openers].reverse()) {
      opener.focus();
      await until(() => {
        const { top, bottom } = opener.getBoundingClientRect();
        return top >= header.getBoundingClientRect().bottom - 1 && bottom <= innerHeight;
      });
      // It stays there.
      await settled(() => opener.getBoundingClientRect().top);
      expect(opener.getBoundingClientRect().top).to.be.at.least(header.getBoundingClientRect().bottom - 1);
    }
  });
});

describe('long words', () => {
  for (const width of [390, 320]) {
    it(`never make a page of ${width} px scroll sideways`, async () => {
      const names = [
        'Datenschutzfolgenabschätzung',
        'Rechtsschutzversicherungsgesellschaften',
        'Donaudampfschifffahrt',
      ];
      const named = <Item extends object>(items: readonly Item[]) =>
        items.map((item, index) => ({ ...item, name: names[index % 3]! }));
      const german = {
        ...skill,
        name: names.join(' '),
        levels: named(skill.levels),
        roles: named(skill.roles),
        proficiencies: named(skill.proficiencies!),
        expectations: skill.expectations.map((each) => ({ ...each, text: names.join(' ') })),
      };
      const box = await fixture<HTMLElement>(
        html`<div lang="de" style="width: ${width}px; overflow: auto">
          <skill-profile
            .skill=${german}
            level="junior"
            target="lead"
            show="header stats picker filter comparison matrix"
          ></skill-profile>
        </div>`,
      );
      await until(() => all(box, 'button[aria-expanded]').length > 0);
      for (const opener of all(box, 'button[aria-expanded]')) opener.click();
      await until(() => all(box, '[part~=details]').length > 0);
      expect(box.scrollWidth).to.equal(width);
      for (const pill of all(box, 'label, .step, button, summary, .pill')) {
        expect(pill.getBoundingClientRect().right, textOf(pill)).to.be.at.most(box.getBoundingClientRect().right);
      }
    });
  }

  it('begin on the line of the check mark', async () => {
    const levels = [{ id: 'junior', name: 'Rechtsschutzversicherungsgesellschaften' }];
    const box = await fixture<HTMLElement>(
      html`<div style="width: 200px">
        <level-picker .skill=${{ ...skill, levels, expectations: [] }} value="junior"></level-picker>
      </div>`,
    );
    await until(() => all(box, 'label').length === 1);
    const words = document.createRange();
    words.selectNodeContents(one(box, 'label > span'));
    const top = one(box, 'label').getBoundingClientRect().top;
    expect(words.getClientRects()[0]!.top - top).to.be.lessThan(14);
  });
});

describe('what stands beside each other', () => {
  it('has one base line, also where a cell has pills only', async () => {
    const bare = skill.expectations.map(({ role, level }) => ({ role, level, required: true, proficiency: 'working' }));
    const box = await fixture<HTMLElement>(
      html`<div lang="en" style="width: 1000px">
        <skill-matrix .skill=${{ ...skill, expectations: bare }}></skill-matrix>
      </div>`,
    );
    await until(() => all(box, '.pill').length > 0);
    const middle = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    // A role with a name of one line.
    const row = all(box, 'tbody tr').find((each) => textOf(each).includes('Product manager'))!;
    const pills = all(row, '.pill').filter((pill) => pill.checkVisibility());
    expect(pills).not.to.be.empty;
    for (const pill of pills) expect(middle(pill)).to.be.closeTo(middle(one(row, 'th span')), 3);
  });

  it('has one edge in a page from right to left, whatever the language of a text', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl" style="width: 1000px">
        <level-comparison .skill=${skill} level="middle" target="senior"></level-comparison>
      </div>`,
    );
    await until(() => all(box, '[part~=row] p').length > 0);
    for (const row of all(box, '[part~=row]').filter((each) => all(each, 'p').length > 0)) {
      const edges = all(row, 'p, .items, details').map((element) => element.getBoundingClientRect().right);
      for (const edge of edges) expect(edge).to.be.closeTo(edges[0]!, 1);
      const words = document.createRange();
      words.selectNodeContents(one(row, 'p'));
      expect(words.getBoundingClientRect().right).to.be.closeTo(edges[0]!, 1);
    }
    // Firefox has its own alignment for the items of a list.
    one<HTMLElement & { level: string }>(box, 'level-comparison').level = 'junior';
    await until(() => all(box, '.step').length > 0);
    for (const item of all(box, '.step .items > li')) expect(getComputedStyle(item).textAlign).not.to.equal('right');
  });
});

function manyRoles(count: number): { id: string; name: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `role-${index}`,
    name: `Role ${index}`,
    summary: 'What it is about.',
  }));
}
