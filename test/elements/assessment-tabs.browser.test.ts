import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillAssessment } from '../../src/entries/index.ts';
import { button, until } from '../page.ts';
import { answer, assessmentPage, chosenIn, writeNote } from './assessment.ts';

/** Waits until what was typed is stored. */
const stored = () => new Promise((resolve) => setTimeout(resolve, 400));

beforeEach(() => localStorage.clear());

describe('answers in two tabs', () => {
  /** Another page of the same site, as another tab is. */
  async function otherTab(): Promise<SkillAssessment> {
    const frame = document.createElement('iframe');
    frame.style.width = '1000px';
    frame.src = new URL('./assessment-tab.html', import.meta.url).href;
    document.body.append(frame);
    const element = await until(() => frame.contentDocument?.querySelector('skill-assessment[data-ready]'));
    return element as SkillAssessment;
  }
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('reach the other one, and neither overwrites the other', async () => {
    const here = await assessmentPage();
    const there = await otherTab();
    await answer(here, 'Testing', 'Working');
    await until(() => chosenIn(there, 'Testing') === 'Working');
    await answer(there, 'Debugging', 'Expert');
    await answer(here, 'Programming', 'None');
    await until(() => chosenIn(here, 'Debugging') === 'Expert');
    await until(() => chosenIn(there, 'Programming') === 'None');
    expect(here.answers!.answers.map(({ skill }) => skill).sort()).to.deep.equal([
      'debugging',
      'programming',
      'testing',
    ]);
  });

  it('of one skill are merged: a note here, an answer there', async () => {
    const here = await assessmentPage();
    const there = await otherTab();
    await writeNote(here, 'Testing', 'Ask Ruth.');
    await answer(there, 'Testing', 'Working');
    await stored();
    await until(() => chosenIn(here, 'Testing') === 'Working');
    await until(() => there.answers!.answers[0]!.note === 'Ask Ruth.');
  });

  it('keep both notes that were typed at once', async () => {
    const here = await assessmentPage();
    const there = await otherTab();
    await writeNote(here, 'Testing', 'From here.');
    await writeNote(there, 'Testing', 'From there.');
    await stored();
    await until(() => /From here\.[^]*From there\.|From there\.[^]*From here\./.test(here.answers!.answers[0]!.note!));
    await until(() => there.answers!.answers[0]!.note === here.answers!.answers[0]!.note);
  });

  /** Tells a tab of what another one wrote, as late as browsers may. */
  async function tell(tab: SkillAssessment, key: string, oldValue: string | null, newValue: string): Promise<void> {
    const window = tab.ownerDocument.defaultView!;
    window.dispatchEvent(new StorageEvent('storage', { key, oldValue, newValue }));
    await tab.updateComplete;
  }
  const keyOf = (skill: string) => Object.keys(localStorage).find((key) => key.endsWith(`/${skill}`))!;
  const noteIn = (tab: SkillAssessment) => tab.answers!.answers[0]!.note;

  it('stay as they are stored when a tab hears late of an older change', async () => {
    const here = await assessmentPage();
    await writeNote(here, 'Testing', 'One.');
    await stored();
    const key = keyOf('testing');
    const before = localStorage.getItem(key)!;
    await writeNote(here, 'Testing', 'One. Two.');
    await stored();
    await tell(here, key, null, before);
    expect(noteIn(here)).to.equal('One. Two.');
  });

  it('keep a note that another tab overwrote, since it had not heard of it', async () => {
    const here = await assessmentPage();
    await writeNote(here, 'Testing', 'From here.');
    await stored();
    const key = keyOf('testing');
    const overwritten = localStorage.getItem(key)!.replace('From here.', 'From there.');
    localStorage.setItem(key, overwritten);
    await tell(here, key, null, overwritten);
    expect(noteIn(here)).to.contain('From here.').and.contain('From there.');
    await until(() => localStorage.getItem(key)!.includes(JSON.stringify(noteIn(here))));
  });

  it('reach another element on the same page', async () => {
    const first = await assessmentPage();
    const second = await assessmentPage();
    await answer(first, 'Testing', 'Working');
    await until(() => chosenIn(second, 'Testing') === 'Working');
    await answer(second, 'Debugging', 'Expert');
    await until(() => chosenIn(first, 'Debugging') === 'Expert');
    expect(first.answers!.answers).to.have.length(2);
  });

  it('are forgotten in both', async () => {
    const here = await assessmentPage();
    const there = await otherTab();
    await answer(here, 'Testing', 'Working');
    await until(() => chosenIn(there, 'Testing') === 'Working');
    button(here, 'Forget all').click();
    await until(() => chosenIn(there, 'Testing') === '');
  });
});
