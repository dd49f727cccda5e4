import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { Failure, SkillFramework } from '../../src/entries/index.ts';
import { all, button, combobox, one, radio, textOf, until } from '../page.ts';
import { engineering, frameworkPage, pickRole, settled, titleOf } from './framework.ts';

/** A state that is the same however it was reached. */
async function expectState(element: SkillFramework): Promise<void> {
  await until(() => titleOf(element) === 'What the move asks: Data engineer, Senior to Engineering manager, Lead');
  expect([element.role, element.level, element.targetRole, element.target]).to.deep.equal([
    'data',
    'senior',
    'manager',
    'lead',
  ]);
  const written = ['my-role', 'level', 'target-role', 'target'].map((name) => element.getAttribute(name));
  expect(written).to.deep.equal(['data', 'senior', 'manager', 'lead']);
  expect(combobox(element, 'Your role').value).to.equal('data');
  expect(combobox(element, 'The role you aim at').value).to.equal('manager');
  expect(
    all<HTMLInputElement>(element, 'input[name=level]:checked').map(({ value }) => value),
    'the levels',
  ).to.deep.equal(['senior', 'lead']);
}

const wish = (element: Element, type: string, value: string) =>
  element.dispatchEvent(new CustomEvent(type, { detail: { value }, bubbles: true, composed: true, cancelable: true }));

const WISHES = [
  ['role-change', 'data'],
  ['level-change', 'senior'],
  ['target-role-change', 'manager'],
  ['target-change', 'lead'],
] as const;

async function click(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

async function pressKeys(element: HTMLElement, ...keys: string[]): Promise<void> {
  element.focus();
  for (const press of keys) await sendKeys({ press });
}

describe('where I am and where I aim are chosen', () => {
  const ways: [string, (element: SkillFramework) => unknown][] = [
    [
      'by attributes',
      (element) => {
        element.setAttribute('role', 'data');
        element.setAttribute('level', 'senior');
        element.setAttribute('target-role', 'manager');
        element.setAttribute('target', 'lead');
      },
    ],
    [
      'by properties',
      (element) => Object.assign(element, { role: 'data', level: 'senior', targetRole: 'manager', target: 'lead' }),
    ],
    ['by a host’s events', (element) => WISHES.forEach(([type, value]) => wish(element, type, value))],
    [
      'by events from within',
      (element) => WISHES.forEach(([type, value]) => wish(one(element, 'framework-matrix'), type, value)),
    ],
    [
      'by pointer',
      async (element) => {
        pickRole(element, 'data');
        await settled(element);
        await click(radio(element, 'Senior'));
        await until(() => element.level === 'senior');
        await settled(element);
        await click(button(element, 'Aim at another role or level'));
        await until(() => all(element, '[selects=target]').length === 2);
        pickRole(element, 'manager', 'The role you aim at');
        await settled(element);
        await click(radio(one(element, 'level-picker[selects=target]'), 'Lead'));
      },
    ],
    [
      'by keys',
      async (element) => {
        combobox(element, 'Your role').focus();
        await sendKeys({ type: 'Data' });
        await sendKeys({ press: 'Enter' });
        await until(() => element.role === 'data');
        await settled(element);
        await pressKeys(radio(element, 'Junior'), 'ArrowRight', 'ArrowRight');
        await until(() => element.level === 'senior');
        await settled(element);
        await pressKeys(button(element, 'Aim at another role or level'), 'Enter');
        await until(() => all(element, '[selects=target]').length === 2);
        combobox(element, 'The role you aim at').focus();
        await sendKeys({ type: 'Engineering' });
        await sendKeys({ press: 'Enter' });
        await until(() => element.targetRole === 'manager');
        await settled(element);
        const picker = one(element, 'level-picker[selects=target]');
        expect(radio(picker, 'Senior').checked, 'the same level').to.be.true;
        await pressKeys(radio(picker, 'Senior'), 'ArrowRight');
      },
    ],
  ];
  for (const [how, pick] of ways) {
    it(how, async () => {
      const element = await frameworkPage({ role: 'backend', level: 'junior' });
      await pick(element);
      await expectState(element);
    });
  }

  it('but not where a listener prevents it', async () => {
    const element = await frameworkPage({ role: 'backend', level: 'middle', targetRole: 'manager' });
    const before = textOf(element);
    for (const [type] of WISHES) element.addEventListener(type, (event) => event.preventDefault());
    pickRole(element, 'data');
    radio(element, 'Senior').click();
    pickRole(element, 'sre', 'The role you aim at');
    radio(one(element, 'level-picker[selects=target]'), 'Principal').click();
    WISHES.forEach(([type, value]) => wish(element, type, value));
    await settled(element);
    expect([element.role, element.level, element.targetRole, element.target]).to.deep.equal([
      'backend',
      'middle',
      'manager',
      undefined,
    ]);
    expect(textOf(element)).to.equal(before);
    expect(combobox(element, 'Your role').value).to.equal('backend');
    expect(radio(element, 'Middle').checked).to.be.true;
  });

  it('and are told to screen readers once; nothing is told on load', async () => {
    const element = await frameworkPage({ role: 'backend', level: 'junior' });
    const region = [...element.shadowRoot!.querySelectorAll('[aria-live]')].at(-1)!;
    expect(region.getAttribute('aria-atomic')).to.equal('true');
    const told: string[] = [];
    new MutationObserver(() => told.push(textOf(region))).observe(region, { childList: true, subtree: true });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(textOf(region)).to.equal('');
    radio(element, 'Middle').click();
    await until(() => told.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(told.map((text) => text.replace('→ ', ''))).to.deep.equal([
      'What to cover next: Backend engineer, Middle to Senior',
    ]);
  });

  it('by unknown ids are told once each, and select nothing', async () => {
    const element = document.createElement('skill-framework');
    const errors: Failure[] = [];
    element.addEventListener('framework-error', (event) => errors.push(event.detail));
    const unknown = { role: 'a', level: 'b', targetRole: 'c', target: 'd', skill: 'e' };
    Object.assign(element, { framework: engineering, ...unknown });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await settled(element);
    element.requestUpdate();
    await settled(element);
    expect(errors.map(({ reason, where }) => [where, reason])).to.deep.equal([
      ['role', 'role'],
      ['level', 'level'],
      ['targetRole', 'role'],
      ['target', 'level'],
      ['skill', 'skill'],
    ]);
    expect(errors[1]!.issues[0]!.message).to.equal('"b" is not one of: junior, middle, senior, lead, principal');
    expect(all(element, 'input[name=level]:checked')).to.be.empty;
    expect(textOf(one(element, '[part=comparison]'))).to.contain('Choose your role and your level');
    element.role = 'backend';
    element.role = 'a';
    await settled(element);
    expect(errors).to.have.length(5);
  });
});
