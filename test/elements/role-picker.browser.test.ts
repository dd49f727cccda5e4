import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { Framework, IdChange, RolePicker, SkillFramework, SkillProfile } from '../../src/entries/index.ts';
import { all, combobox, demoFramework, one, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

const engineering = await demoFramework('engineering');

async function picker(value = ''): Promise<RolePicker> {
  return fixture<RolePicker>(html`<role-picker .skill=${codeReview()} value=${value}></role-picker>`);
}

/** Chooses as a reader does. */
function choose(root: Node, role: string, label = 'Your role'): void {
  const list = combobox(root, label);
  list.value = role;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The options that stand alone, and the groups with theirs. */
function optionsOf(list: HTMLSelectElement): unknown[] {
  return [...list.children].map((child) =>
    child instanceof HTMLOptGroupElement ? [child.label, ...[...child.children].map(textOf)] : textOf(child),
  );
}

async function framework(attributes: Partial<SkillFramework> = {}, data = engineering): Promise<SkillFramework> {
  const element = await fixture<SkillFramework>(html`<skill-framework .framework=${data}></skill-framework>`);
  Object.assign(element, attributes);
  await element.updateComplete;
  await until(() => all(element, 'select, input, [part~=title]').length > 0);
  return element;
}

describe('<role-picker>', () => {
  it('is a labelled list of the roles, with nothing chosen', async () => {
    const element = await picker();
    const list = combobox(element, 'Your role');
    expect(optionsOf(list)).to.deep.equal(['Choose…', 'Backend engineer', 'Data engineer']);
    expect([list.value, element.value]).to.deep.equal(['', '']);
    await expect(element).to.be.accessible();
  });

  it('shows what is chosen, in each language by its own name', async () => {
    const element = await picker('data');
    expect(combobox(element, 'Your role').value).to.equal('data');
    element.value = 'backend';
    await element.updateComplete;
    expect(combobox(element, 'Your role').value).to.equal('backend');
    element.lang = 'de';
    await until(() => combobox(element, 'Ihre Rolle').value === 'backend');
  });

  it('takes another label', async () => {
    const element = await picker();
    element.label = 'What do you do?';
    await element.updateComplete;
    expect(textOf(element)).to.contain('What do you do?').and.not.to.contain('Your role');
  });

  it('has families as groups, in the order of their first roles', async () => {
    const element = await framework();
    expect(optionsOf(combobox(element, 'Your role'))).to.deep.equal([
      'Choose…',
      ['Engineering', 'Backend engineer', 'Frontend engineer', 'Quality engineer'],
      ['Data and platform', 'Data engineer', 'Site reliability engineer'],
      ['Leadership', 'Engineering manager'],
    ]);
  });

  it('keeps the roles of a family together, and those without one outside', async () => {
    const [backend, data] = codeReview().roles;
    const roles = [
      { ...backend!, family: 'A' },
      { id: 'alone', name: 'Alone' },
      { ...data!, family: { en: 'A' } },
      { id: 'last', name: 'Last', family: 'A' },
    ];
    const element = await picker();
    element.skill = { ...codeReview(), roles };
    await element.updateComplete;
    expect(optionsOf(combobox(element, 'Your role'))).to.deep.equal([
      'Choose…',
      ['A', 'Backend engineer', 'Last'],
      'Alone',
      ['A', 'Data engineer'],
    ]);
  });

  it('is picked by keyboard', async () => {
    const element = await picker();
    element.focus();
    expect(combobox(element, 'Your role').matches(':focus')).to.be.true;
    await sendKeys({ type: 'Data' });
    await sendKeys({ press: 'Enter' });
    await until(() => element.value === 'data');
  });

  it('tells of a choice by input and change, once each, with its new value', async () => {
    const element = await picker('backend');
    const told: string[] = [];
    for (const type of ['role-change', 'input', 'change']) {
      element.parentElement!.addEventListener(type, () => told.push(`${type} ${element.value}`));
    }
    choose(element, 'data');
    expect(told).to.deep.equal(['role-change backend', 'input data', 'change data']);
  });

  it('asks for a role, and for none; a listener can prevent it', async () => {
    const element = await picker('data');
    const wishes: IdChange[] = [];
    element.addEventListener('role-change', (event) => wishes.push(event.detail));
    choose(element, '');
    expect(wishes).to.deep.equal([{ value: undefined, previous: 'data' }]);
    element.addEventListener('role-change', (event) => event.preventDefault());
    choose(element, 'backend');
    expect(element.value).to.equal('');
    expect(combobox(element, 'Your role').value).to.equal('');
  });

  it('is a form control: submitted, required, reset, disabled, restored', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset><role-picker name="role" required .skill=${codeReview()}></role-picker></fieldset>
      </form>`,
    );
    const element = one<RolePicker>(form, 'role-picker');
    expect(form.checkValidity()).to.be.false;
    choose(element, 'data');
    await element.updateComplete;
    expect(form.checkValidity()).to.be.true;
    expect([...new FormData(form)]).to.deep.equal([['role', 'data']]);
    form.reset();
    await element.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(combobox(element, 'Your role').value).to.equal('');
    element.formStateRestoreCallback('backend');
    await element.updateComplete;
    expect(combobox(element, 'Your role').value).to.equal('backend');
    expect([...new FormData(form)]).to.deep.equal([['role', 'backend']]);
    one<HTMLFieldSetElement>(form, 'fieldset').disabled = true;
    await element.updateComplete;
    expect(combobox(element, 'Your role').disabled).to.be.true;
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('resets to what its attribute says', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><role-picker name="role" value="data" .skill=${codeReview()}></role-picker></form>`,
    );
    const element = one<RolePicker>(form, 'role-picker');
    choose(element, 'backend');
    form.reset();
    await element.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['role', 'data']]);
  });

  for (const roles of [[], [{ id: 'one', name: 'One' }]]) {
    it(`shows nothing where there are ${roles.length} roles`, async () => {
      const levels = engineering.levels!;
      const skills = [{ id: 's', name: 'S', expectations: [{ level: 'junior', text: 'x' }] }];
      const data = { name: 'F', levels, roles: roles.length ? roles : undefined, skills } as unknown as Framework;
      const element = await framework({}, data);
      expect(all(element, 'select')).to.be.empty;
      const alone = await fixture<HTMLElement>(
        html`<skill-framework .framework=${data}><role-picker></role-picker></skill-framework>`,
      );
      expect(textOf(alone)).to.equal('');
    });
  }
});

describe('<role-picker> under a provider', () => {
  for (const tag of ['skill-profile', 'skill-framework'] as const) {
    it(`shows my role and asks for another one: <${tag}>`, async () => {
      const element =
        tag === 'skill-framework'
          ? await framework({ role: 'backend' })
          : await fixture<SkillProfile>(
              html`<skill-profile .skill=${codeReview()} .role=${'backend'}></skill-profile>`,
            );
      await until(() => combobox(element, 'Your role').value === 'backend');
      choose(element, 'data');
      await until(() => element.getAttribute('my-role') === 'data');
      expect(element.role).to.equal('data');
      element.role = null;
      await until(() => combobox(element, 'Your role').value === '');
    });
  }

  it('with selects="target" shows my role until another one is aimed at, and marks that', async () => {
    const box = await fixture<SkillFramework>(
      html`<skill-framework .framework=${engineering} .role=${'backend'} level="middle"
        ><role-picker selects="target"></role-picker
      ></skill-framework>`,
    );
    const label = 'The role you aim at';
    const list = await until(() => combobox(box, label));
    expect(list.value).to.equal('backend');
    expect(optionsOf(list)).not.to.include('Choose…');
    expect(getComputedStyle(list).borderTopStyle).to.equal('solid');
    const wishes: IdChange[] = [];
    box.addEventListener('target-role-change', (event) => wishes.push(event.detail), { once: true });
    choose(box, 'manager', label);
    await until(() => box.targetRole === 'manager');
    expect(wishes).to.deep.equal([{ value: 'manager', previous: 'backend' }]);
    expect(box.getAttribute('target-role')).to.equal('manager');
    expect(box.role).to.equal('backend');
    await until(() => getComputedStyle(list).borderTopStyle === 'dashed');
    box.addEventListener('target-role-change', (event) => event.preventDefault());
    choose(box, 'data', label);
    await box.updateComplete;
    expect([box.targetRole, list.value]).to.deep.equal(['manager', 'manager']);
  });
});
