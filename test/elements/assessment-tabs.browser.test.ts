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
