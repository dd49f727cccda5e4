import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { RolesChange, SkillMatrix, SkillProfile } from '../../src/entries/index.ts';
import { all, checkbox, demoDocument, nameOf, one, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');

async function profile(roles?: string): Promise<SkillProfile> {
  const element = await fixture<SkillProfile>(
    html`<skill-profile
      .skill=${skill}
      level="middle"
      show="stats filter comparison matrix"
      roles=${roles ?? 'sre backend product'}
    ></skill-profile>`,
  );
  if (roles === undefined) element.removeAttribute('roles');
  await until(
    () =>
      all(element, '[role=table]').length === 1 && all(element, 'role-filter').length === 1 && rows(element).length > 0,
  );
  return element;
}

function rows(root: Node): string[] {
  return all(root, '[role=rowheader]').map(textOf);
}

describe('<role-filter>', () => {
  it('is a group of checkboxes that says how many roles are shown', async () => {
    const element = await profile();
    const group = one(one(element, 'role-filter'), '[role=group]');
    expect(nameOf(group)).to.equal('Roles');
    expect(all<HTMLInputElement>(group, 'input').map(({ type, checked }) => [type, checked])).to.deep.equal(
      [true, false, false, false].map((isChecked) => ['checkbox', isChecked]),
    );
    expect(textOf(one(group, '[role=status]'))).to.equal('3 of 3 roles shown');
  });

  it('by keyboard shows one role alone in matrix, comparison and figures, then another beside it', async () => {
    const element = await profile();
    checkbox(element, 'Product manager').focus();
    await sendKeys({ press: ' ' });
    await until(() => rows(element).length === 1);
    expect(rows(element)).to.deep.equal(['Product manager']);
    expect(element.roles).to.deep.equal(['product']);
    checkbox(element, 'Site reliability engineer').focus();
    await sendKeys({ press: ' ' });
    await until(() => rows(element).length === 2);
    expect(rows(element)).to.deep.equal(['Site reliability engineer', 'Product manager']);
    expect(textOf(one(element, 'level-comparison'))).not.to.contain('Backend engineer');
    const figures = textOf(one(element, 'skill-stats'));
    expect(figures).to.contain('Roles 2 2 of 3 roles shown').and.to.contain('requirements 5 the other 3 optional');
    expect(textOf(one(one(element, 'role-filter'), '[role=status]'))).to.equal('2 of 3 roles shown');
    expect(checkbox(element, 'All roles').checked).to.be.false;
    expect(element.roles).to.deep.equal(['sre', 'product']);
  });

  it('shows all roles again by one box, by the last of the others, and where all are checked', async () => {
    const element = await profile('product');
    for (const names of [
      ['All roles'],
      ['Product manager', 'Product manager'],
      ['Product manager', 'Backend engineer', 'Site reliability engineer'],
    ]) {
      for (const name of names) {
        checkbox(element, name).click();
        await element.updateComplete;
      }
      await until(() => rows(element).length === 3);
      expect(element.roles).to.equal(undefined);
      await until(() => checkbox(element, 'All roles').checked);
    }
  });

  it('says so where the page itself leaves no role', async () => {
    const element = await profile('sre');
    element.roles = [];
    await until(() => textOf(one(element, 'skill-matrix')) === 'No role is shown.');
    expect(textOf(one(element, 'level-comparison'))).to.contain('No role is shown.');
    expect(textOf(one(element, 'skill-stats')))
      .to.contain('Roles 0')
      .and.not.to.contain('none is optional');
  });

  it('shows nothing where there is one role', async () => {
    const filter = await fixture<HTMLElement>(
      html`<role-filter .skill=${{ ...skill, roles: skill.roles.slice(0, 1), expectations: [] }}></role-filter>`,
    );
    expect(textOf(filter)).to.equal('');
  });

  it('narrows many roles by a field, and keeps those that are checked', async () => {
    const roles = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, name: `Rôle ${index + 1}` }));
    const filter = await fixture<HTMLElementTagNameMap['role-filter']>(
      html`<role-filter .skill=${{ ...skill, roles, expectations: [] }} value="r4"></role-filter>`,
    );
    const field = one<HTMLInputElement>(filter, 'input[type=search]');
    expect(field.ariaLabel).to.equal('Find a role');
    field.focus();
    await sendKeys({ type: 'role 39' });
    await until(() => all(filter, 'input[type=checkbox]').length === 3);
    expect(all(filter, 'label').map(textOf)).to.deep.equal(['All roles', 'Rôle 5', 'Rôle 39']);
    expect(filter.value).to.deep.equal(['r4']);
  });

  it('asks by a roles-change that can be prevented', async () => {
    const element = await profile('sre backend');
    expect(rows(element)).to.deep.equal(['Site reliability engineer', 'Backend engineer']);
    const wishes: RolesChange[] = [];
    element.addEventListener('roles-change', (event) => {
      wishes.push(event.detail);
      event.preventDefault();
    });
    checkbox(element, 'Backend engineer').click();
    await element.updateComplete;
    expect(wishes).to.deep.equal([{ value: ['sre'], previous: ['sre', 'backend'] }]);
    await until(() => checkbox(element, 'Backend engineer').checked);
    expect(rows(element)).to.have.length(2);
  });

  it('works alone, and tells of a choice by input and change', async () => {
    const filter = await fixture<HTMLElementTagNameMap['role-filter']>(
      html`<role-filter .skill=${skill} value="sre product"></role-filter>`,
    );
    const told: unknown[] = [];
    for (const type of ['input', 'change']) filter.addEventListener(type, () => told.push([type, filter.value]));
    checkbox(filter, 'Product manager').click();
    expect(told).to.deep.equal([
      ['input', ['sre']],
      ['change', ['sre']],
    ]);
    await filter.updateComplete;
    expect(textOf(filter)).to.contain('1 of 3 roles shown');
  });

  it('with a role at a change of level leaves the rows alone', async () => {
    const element = await profile('sre product');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(one(element, 'tbody'), { subtree: true, childList: true, attributes: true, characterData: true });
    element.level = 'lead';
    await until(() => textOf(element).includes('Lead your level'));
    expect([...changes, ...observer.takeRecords()]).to.be.empty;
  });
});

describe('<skill-matrix> that leaves roles out', () => {
  async function matrix(attributes: Partial<SkillMatrix>): Promise<SkillMatrix> {
    const element = Object.assign(document.createElement('skill-matrix'), { skill, ...attributes });
    const box = await fixture<HTMLElement>(html`<div style="width: 1100px"></div>`);
    box.append(element);
    await element.updateComplete;
    return element;
  }

  it('by `roles`, in the document’s order, says so', async () => {
    const element = await matrix({ roles: ['product', 'sre', 'unknown'] });
    expect(rows(element)).to.deep.equal(['Site reliability engineer', 'Product manager']);
    expect(textOf(element)).to.contain('2 of 3 roles shown');
  });

  it('by `required-only` shows the words of what is required, and only roles that require something', async () => {
    const optional = structuredClone(skill);
    for (const cell of optional.expectations) if (cell.role === 'product') delete cell.required;
    const element = await matrix({ skill: optional });
    element.setAttribute('required-only', '');
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['Site reliability engineer', 'Backend engineer']);
    const [, row] = all(element, 'tbody [role=row]');
    expect(all(row!, '[role=cell]').map(textOf).slice(1)).to.deep.equal([
      'Optional',
      'Finds causes across services and writes the review that others learn from. Required',
      'Makes whole classes of faults impossible. Required',
      '— No expectation',
    ]);
  });
});
