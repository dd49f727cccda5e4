import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Failure, LevelComparison, SkillMatrix, SkillProfile } from '../../src/entries/index.ts';
import { all, button, combobox, demoDocument, one, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';
import { headers, matrix } from './matrix.ts';

const skill = await demoDocument('incident-response');

async function profile(attributes: Partial<SkillProfile> = {}): Promise<SkillProfile> {
  const element = Object.assign(document.createElement('skill-profile'), { skill, level: 'middle', ...attributes });
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await until(() => all(element, 'skill-matrix, slot').length > 0);
  await element.updateComplete;
  return element;
}

/** The roles that the comparison shows at once, and after its fold was opened. */
function compared(root: Node): string[] {
  return all(root, '[part~=row] [role=heading]').map(textOf);
}

describe('my role in <skill-matrix>', () => {
  it('has the first row, marked by a word; the others keep their order', async () => {
    const element = await matrix(1100, { role: 'product' });
    expect(headers(element, 'rowheader')).to.deep.equal([
      'Product manager your role',
      'Site reliability engineer',
      'Backend engineer',
    ]);
    expect(all(element, '[role=row]')[1]!.textContent).to.contain('Tells customers what is known.');
    element.role = null;
    await element.updateComplete;
    expect(headers(element, 'rowheader')).to.deep.equal([
      'Site reliability engineer',
      'Backend engineer',
      'Product manager',
    ]);
  });

  it('is first in the table of each level too', async () => {
    const element = await matrix(1100, { role: 'product', layout: 'levels' });
    const table = all(element, '[role=table]')[1]!;
    expect(textOf(all(table, '[role=rowheader]')[0]!)).to.equal('Product manager your role');
  });

  it('is not shown where the roles shown leave it out', async () => {
    const element = await matrix(1100, { role: 'product', roles: ['sre', 'backend'] });
    expect(headers(element, 'rowheader')).to.deep.equal(['Site reliability engineer', 'Backend engineer']);
  });

  it('moves up without taking the other rows away meanwhile', async () => {
    const element = await matrix(1100);
    element.role = 'product';
    await element.updateComplete;
    expect(headers(element, 'rowheader')).to.have.length(3);
  });

  it('is first among a thousand, also in what is rendered first', async () => {
    const roles = Array.from({ length: 1000 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
    const expectations = roles.map(({ id }) => ({ role: id, level: 'junior', text: `Does ${id}.` }));
    const element = await matrix(1100, { skill: { ...skill, roles, expectations }, role: 'r999' });
    expect(headers(element, 'rowheader')[0]).to.equal('Role 999 your role');
  });
});

describe('my role in <level-comparison>', () => {
  it('is what it is about; the others are folded away', async () => {
    const element = await profile({ role: 'backend' });
    const comparison = one<LevelComparison>(element, 'level-comparison');
    await until(() => compared(comparison).join() === 'Backend engineer');
    button(comparison, '2 other roles').click();
    await until(() => compared(comparison).length === 2);
    expect(compared(comparison)).to.deep.equal(['Backend engineer', 'Site reliability engineer']);
    expect(textOf(comparison)).to.contain('Senior asks nothing of: Product manager');
  });

  it('tells that the target asks nothing of it', async () => {
    const data = { ...codeReview(), expectations: codeReview().expectations.filter(({ role }) => role !== 'data') };
    const element = await profile({ skill: data, role: 'data', level: 'junior' });
    const comparison = one(element, 'level-comparison');
    await until(() => textOf(comparison).includes('Senior asks nothing of: Data engineer'));
    expect(compared(comparison)).to.deep.equal([]);
    button(comparison, '1 other role').click();
    await until(() => compared(comparison).join() === 'Backend engineer');
  });

  it('is one of all where only it is shown', async () => {
    const element = await profile({ role: 'backend', roles: ['backend'] });
    const comparison = one(element, 'level-comparison');
    await until(() => compared(comparison).length === 1);
    expect(textOf(comparison)).not.to.match(/other role/);
  });
});

describe('my role in <skill-profile>', () => {
  it('is picked beside the level, and comes first in matrix and comparison', async () => {
    const element = await profile();
    const list = await until(() => combobox(element, 'Your role'));
    list.value = 'backend';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(one(element, '[part=role]')) === 'Backend engineer your role');
    await until(() => compared(one(element, 'level-comparison')).join() === 'Backend engineer');
    expect(element.getAttribute('my-role')).to.equal('backend');
  });

  it('has a picker only where `show` says so', async () => {
    expect(all(await profile({ show: 'header picker comparison matrix' }), 'role-picker')).to.be.empty;
    expect(all(await profile({ show: 'role' }), 'level-picker')).to.be.empty;
    expect(textOf(await profile({ show: 'role' })))
      .to.contain('Your role')
      .and.not.to.contain('Your current level');
  });

  it('that is unknown is told once, and nothing is marked', async () => {
    const element = document.createElement('skill-profile');
    const errors: Failure[] = [];
    element.addEventListener('skill-error', (event) => errors.push(event.detail));
    Object.assign(element, { skill, role: 'boss' });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await until(() => errors.length > 0);
    element.requestUpdate();
    element.level = 'middle';
    await element.updateComplete;
    expect(errors.map(({ reason, where, issues }) => [reason, where, issues[0]!.message])).to.deep.equal([
      ['role', 'role', '"boss" is not one of: sre, backend, product'],
    ]);
    expect(textOf(element)).not.to.contain('your role');
    expect(combobox(element, 'Your role').value).to.equal('');
    expect(element.role).to.equal('boss');
  });

  it('is written as `role` too, which leaves no role of ARIA', async () => {
    for (const tag of ['skill-profile', 'skill-matrix', 'level-comparison', 'skill-framework', 'framework-matrix']) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<${tag} role="backend"></${tag}>`;
      const element = box.firstElementChild as SkillMatrix;
      await element.updateComplete;
      expect([element.hasAttribute('role'), element.getAttribute('my-role'), element.role], tag).to.deep.equal([
        false,
        'backend',
        'backend',
      ]);
      element.setAttribute('role', 'data');
      expect([element.hasAttribute('role'), element.role], tag).to.deep.equal([false, 'data']);
    }
    const box = await fixture<HTMLElement>(html`<skill-stats role="note"></skill-stats>`);
    expect(box.getAttribute('role'), 'where there is no role of mine').to.equal('note');
  });

  it('follows its attribute, also when that goes', async () => {
    const element = await profile();
    element.setAttribute('my-role', 'product');
    await until(() => textOf(element).includes('Product manager your role'));
    element.removeAttribute('my-role');
    await until(() => !textOf(element).includes('your role'));
    expect(element.role ?? null).to.equal(null);
  });

  it('is shared with profiles of the same `sync`', async () => {
    const [first, second] = [await profile({ sync: 'mine' }), await profile({ sync: 'mine' })];
    first.role = 'sre';
    await until(() => second.role === 'sre');
    first.role = null;
    await until(() => (second.role ?? null) === null);
  });

  it('is remembered for the next visit', async () => {
    localStorage.clear();
    const first = await profile({ sync: 'mine', remember: true });
    first.role = 'sre';
    await until(() => localStorage.length === 1);
    first.remove();
    expect((await profile({ sync: 'mine', remember: true })).role).to.equal('sre');
    localStorage.clear();
  });
});
