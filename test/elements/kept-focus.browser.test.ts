import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { FrameworkMatrix, SkillAssessment } from '../../src/entries/index.ts';
import { all, button, nameOf, one, textOf, until } from '../page.ts';
import { answer, assessment, assessmentPage, backend, openFile, rowOf, writeNote } from './assessment.ts';
import { matrix } from './framework-matrix.ts';
import { engineering } from './framework.ts';

/** Uses a control as the keyboard does: it has the focus. */
async function use(control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await (control.getRootNode() as ShadowRoot & { host: SkillAssessment }).host.updateComplete;
}

/** What has the focus within an element, which then has it too; fails if nothing has. */
const focused = (root: SkillAssessment | FrameworkMatrix) => one(root.shadowRoot!, ':focus');

const nameOfFocused = (root: SkillAssessment | FrameworkMatrix) => nameOf(focused(root)) || focused(root).ariaLabel;

beforeEach(() => localStorage.clear());

describe('the focus, where the control that has it goes,', () => {
  it('stays with the answers to a skill when one is cleared', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await writeNote(element, 'Testing', 'Ask Ruth.');
    await use(button(rowOf(element, 'Testing'), 'Clear this answer'));
    expect(focused(element).closest('[role=radiogroup]')!.ariaLabel).to.equal('Testing');
    expect(all(element, ':checked').filter((radio) => radio.closest('[role=radiogroup]')?.ariaLabel === 'Testing')).to
      .be.empty;
  });

  it('goes to the reason why a skill doesn’t apply', async () => {
    const element = await assessmentPage();
    await writeNote(element, 'Testing', 'Ask Ruth.');
    await use(button(rowOf(element, 'Testing'), 'Doesn’t apply here'));
    expect(nameOfFocused(element)).to.equal('Why it doesn’t apply here');
  });

  it('stays with the evidence when a piece of it is removed', async () => {
    const element = await assessmentPage();
    await writeNote(element, 'Testing', 'Ask Ruth.');
    const row = rowOf(element, 'Testing');
    const field = one<HTMLInputElement>(row, '.add input');
    field.value = 'Record 12';
    await use(button(row, 'Add'));
    await use(button(row, 'Remove Record 12'));
    expect(nameOfFocused(element)).to.equal('Add');
  });

  it('stays near when all answers are forgotten, and when they are brought back', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await use(button(element, 'Forget all'));
    expect(nameOfFocused(element)).to.equal('Print');
    await use(button(element, 'Bring them back'));
    expect(nameOfFocused(element)).to.equal('Answers about');
  });

  it('stays near when a file is put beside mine, and removed', async () => {
    const element = await assessmentPage();
    const file = JSON.stringify(
      assessment([{ skill: 'testing', proficiency: 'expert' }], { person: { name: 'Mira' } }),
    );
    await openFile(element, 'theirs.json', file);
    await use(button(element, 'Beside mine, read-only'));
    expect(nameOfFocused(element)).to.equal('Answers about');
    await use(button(element, 'Remove'));
    expect(nameOfFocused(element)).to.equal('Not answered 22');
  });

  it('stays on what shows one skill at a time, or all', async () => {
    const element = await assessmentPage(backend, engineering, 360);
    await use(button(element, 'All in a list'));
    expect(nameOfFocused(element)).to.equal('One at a time');
    await use(button(element, 'One at a time'));
    expect(nameOfFocused(element)).to.equal('All in a list');
  });

  it('goes to the button back at the last of all skills and levels, and to the one forward at the first', async () => {
    for (const [element, back, forward] of [
      [await assessmentPage(backend, engineering, 360), 'Previous skill', 'Next skill'],
      [await matrix(backend, engineering, 360), 'Previous level', 'Next level'],
    ] as const) {
      const isDisabled = (name: string) => (button(element, name) as HTMLButtonElement).disabled;
      while (!isDisabled(forward)) await use(button(element, forward));
      expect(nameOfFocused(element)).to.equal(back);
      while (!isDisabled(back)) await use(button(element, back));
      expect(nameOfFocused(element)).to.equal(forward);
    }
  });

  it('is not taken from another part of the page', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    const other = document.createElement('button');
    element.before(other);
    other.focus();
    button(element, 'Forget all').click();
    await until(() => textOf(element).includes('Bring them back'));
    expect(document.activeElement).to.equal(other);
  });
});
