import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { LevelPicker } from '../../src/entries/index.ts';
import { all, nameOf, one, radio, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

async function picker(value = ''): Promise<LevelPicker> {
  return fixture<LevelPicker>(html`<level-picker .skill=${codeReview()} value=${value}></level-picker>`);
}

describe('<level-picker>', () => {
  it('is a radio group named by its label, a radio for each level', async () => {
    const element = await picker('senior');
    expect(nameOf(one(element, '[role=radiogroup]'))).to.equal('Your current level');
    for (const name of ['Junior', 'Senior', 'Staff']) expect(radio(element, name)).to.be.ok;
    expect(radio(element, 'Senior').checked).to.be.true;
  });

  it('marks the next level with a word', async () => {
    expect(textOf(await picker('junior'))).to.contain('Senior next');
    expect(textOf(await picker('staff'))).not.to.contain('next');
    expect(textOf(await picker())).not.to.contain('next');
  });

  it('gives the focus to the chosen radio, by itself and in a dialog', async () => {
    const box = await fixture<HTMLDialogElement>(
      html`<dialog><level-picker value="senior" .skill=${codeReview()}></level-picker></dialog>`,
    );
    box.showModal();
    expect(radio(box, 'Senior').matches(':focus')).to.be.true;
    await sendKeys({ press: 'ArrowDown' });
    expect(one<LevelPicker>(box, 'level-picker').value).to.equal('staff');
    box.close();
    const element = await picker('staff');
    element.focus();
    expect(radio(element, 'Staff').matches(':focus')).to.be.true;
  });

  it('offers only the levels above the current one as a target', async () => {
    const profile = await fixture<HTMLElement>(
      html`<skill-profile .skill=${codeReview()} level="junior"
        ><level-picker selects="target"></level-picker
      ></skill-profile>`,
    );
    await until(() => all(profile, 'input[type=radio]').length > 0);
    expect(all(profile, 'label').map(textOf)).to.deep.equal(['Senior', 'Staff']);
  });

  it('is filled where you are and outlined where you aim', async () => {
    const box = await fixture<HTMLElement>(
      html`<skill-profile .skill=${codeReview()} level="junior" target="staff" show="picker"></skill-profile>`,
    );
    const [here, aim] = ['Junior', 'Staff'].map((name) =>
      getComputedStyle(all(box, '[part~=level-chosen]').find((label) => textOf(label).includes(name))!),
    );
    expect(here!.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect([aim!.backgroundColor, aim!.borderTopStyle]).to.deep.equal(['rgba(0, 0, 0, 0)', 'dashed']);
  });

  it('is one stop of the Tab key, with native arrow keys', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><input id="before" /><level-picker .skill=${codeReview()}></level-picker></div>`,
    );
    const element = one<LevelPicker>(box, 'level-picker');
    one(box, '#before').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(element.value).to.equal('junior');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.value).to.equal('staff');
    await sendKeys({ press: 'ArrowUp' });
    expect(element.value).to.equal('senior');
  });

  it('moves with the arrows as it is laid out, right to left too', async () => {
    for (const [dir, forward] of [
      ['ltr', 'ArrowRight'],
      ['rtl', 'ArrowLeft'],
    ] as const) {
      const box = await fixture<HTMLElement>(
        html`<div dir=${dir}><level-picker value="junior" .skill=${codeReview()}></level-picker></div>`,
      );
      const element = one<LevelPicker>(box, 'level-picker');
      radio(element, 'Junior').focus();
      await sendKeys({ press: forward });
      expect(element.value, dir).to.equal('senior');
      await element.updateComplete;
      await sendKeys({ press: forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft' });
      expect(element.value, dir).to.equal('junior');
    }
  });

  it('shows the focus around the whole level', async () => {
    const element = await picker('senior');
    const chosen = radio(element, 'Senior');
    const [inner, outer] = [chosen, chosen.labels![0]!].map((part) => part.getBoundingClientRect());
    expect(inner!.width).to.be.closeTo(outer!.width, 3);
    expect(inner!.height).to.be.closeTo(outer!.height, 3);
    expect(outer!.height).to.be.at.least(40);
  });

  it('tells of a choice by input and change, with its new value', async () => {
    const element = await picker('junior');
    const told: string[] = [];
    for (const type of ['level-change', 'input', 'change']) {
      element.addEventListener(type, () => told.push(`${type} ${element.value}`));
    }
    radio(element, 'Staff').click();
    expect(told).to.deep.equal(['level-change junior', 'input staff', 'change staff']);
  });

  it('asks for a target where that is what it selects', async () => {
    const element = await picker('senior');
    element.selects = 'target';
    await element.updateComplete;
    let wish: unknown;
    element.addEventListener('target-change', (event) => (wish = event.detail));
    radio(element, 'Staff').click();
    expect(wish).to.deep.equal({ value: 'staff', previous: 'senior' });
    expect(textOf(element)).to.contain('The level you aim at');
  });

  it('is a form control: submitted, required, reset, disabled', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset><level-picker name="level" required .skill=${codeReview()}></level-picker></fieldset>
      </form>`,
    );
    const element = one<LevelPicker>(form, 'level-picker');
    expect(form.checkValidity()).to.be.false;
    radio(element, 'Senior').click();
    await element.updateComplete;
    expect(form.checkValidity()).to.be.true;
    expect([...new FormData(form)]).to.deep.equal([['level', 'senior']]);
    form.reset();
    await element.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(all(element, 'input:checked')).to.be.empty;
    one<HTMLFieldSetElement>(form, 'fieldset').disabled = true;
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input').every((input) => input.disabled)).to.be.true;
  });

  it('takes another label', async () => {
    const element = await fixture<LevelPicker>(
      html`<level-picker label="Where are you?" .skill=${codeReview()}></level-picker>`,
    );
    expect(textOf(element)).to.contain('Where are you?').and.not.to.contain('Your current level');
  });
});
