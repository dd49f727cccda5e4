import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Framework } from '../../src/entries/index.ts';
import { all, button, byRole, nameOf, one, radio, textOf, until } from '../page.ts';
import { backend, cellsOf, headers, matrix, openedBelow, rowOf } from './framework-matrix.ts';
import { rail, requirements, settled } from './framework.ts';

describe('<framework-matrix>', () => {
  it('is a table named by framework and role, with headers for levels, groups and skills', async () => {
    const element = await matrix(backend);
    expect(nameOf(one(element, '[role=table]'))).to.equal(
      'Engineering framework: What is expected at each level: Backend engineer.',
    );
    expect(headers(element)).to.deep.equal([
      'Skill',
      'Junior',
      'Middle your level',
      'Senior next',
      'Lead',
      'Principal',
    ]);
    const groups = all(element, '[role=rowheader][part=group]');
    expect(groups.map(textOf)).to.deep.equal([
      'Craft 5 skills',
      'Design 5 skills',
      'Operations 5 skills',
      'People 5 skills',
      'Direction 3 skills',
    ]);
    for (const group of groups) expect(group.closest('[role=rowgroup]')!.contains(group)).to.be.true;
    expect(all(element, '[part=role]')).to.have.length(23);
    const [first] = all(element, 'tbody');
    expect(all(first!, '[part=role]').map(textOf)).to.deep.equal([
      'Programming',
      'Testing',
      'Code review',
      'Debugging',
      'Documentation',
    ]);
    expect(headers(element).slice(1)).to.have.length(cellsOf(element, 'Testing').length);
  });

  it('shows letters, tells the full names to screen readers, and explains both', async () => {
    const element = await matrix(backend);
    const cell = all(rowOf(element, 'Testing'), '[role=cell]')[1]!;
    expect(one(cell, 'b').textContent).to.equal('W');
    expect(nameOf(cell)).to.equal('Working');
    expect(all(one(element, '[part=legend]'), 'li').map(textOf)).to.deep.equal([
      'A Awareness',
      'W Working',
      'V Advanced',
      'E Expert',
      'rises from your level',
      'Optional is marked, the rest is required',
    ]);
  });

  it('says what changes, what is optional and what is empty', async () => {
    const element = await matrix(backend);
    const names = (skill: string) => all(rowOf(element, skill), '[role=cell]').map(nameOf);
    expect(names('Secure design')[2]).to.equal('Working Newly required');
    expect(names('Capacity and cost').slice(0, 3)).to.deep.equal(['No expectation', 'No expectation', 'Awareness New']);
    expect(names('Mentoring')[1]).to.equal('Working Optional');
    expect(names('Documentation')[0]).to.equal('Text');
  });

  it('switches to words by keyboard; what stays refers to the level below', async () => {
    const element = await matrix(backend);
    const group = byRole(element, 'radiogroup', 'What the table shows');
    radio(group, 'Proficiency').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => radio(group, 'Text').checked);
    await until(() => cellsOf(element, 'Incident response')[3] === 'As at Senior');
    expect(cellsOf(element, 'Incident response')[2]).to.equal(
      'Commands an incident across teams and keeps its timeline honest. Advanced',
    );
    expect(radio(group, 'Text').matches(':focus')).to.be.true;
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => nameOf(all(rowOf(element, 'Incident response'), '[role=cell]')[2]!) === 'Advanced');
  });

  it('has no switch, no legend and words at once where there are no proficiencies', async () => {
    const element = await matrix({}, rail);
    expect(all(element, '[role=radiogroup], [part=legend]')).to.be.empty;
    expect(cellsOf(element, 'Handing over')[0]!.split(' ')).to.have.length.above(3);
    expect(nameOf(one(element, '[role=table]'))).to.equal(
      'How we grow at Kestrel Rail: What is expected at each level.',
    );
  });

  for (const width of [1000, 360]) {
    it(`keeps the focus below its header, which sticks below that of the host, ${width} px wide`, async () => {
      const element = await matrix(backend, undefined, width);
      element.style.setProperty('--skill-sticky-offset', '60px');
      for (const opener of all(element, 'button[aria-expanded]').slice(-12).reverse()) {
        opener.focus();
        const sticking = one(element, width < 500 ? '[part=more]' : '[part~=header]').getBoundingClientRect();
        expect(opener.getBoundingClientRect().top, nameOf(opener)).to.be.at.least(sticking.bottom - 1);
      }
    });
  }

  it('opens a row to the words under their own columns, by a real button', async () => {
    const element = await matrix(backend);
    const opener = button(element, 'Incident response');
    expect([opener.localName, opener.getAttribute('aria-expanded')]).to.deep.equal(['button', 'false']);
    const told: unknown[] = [];
    element.addEventListener('detail-toggle', (event) => told.push(event.detail));
    element.addEventListener('skill-change', (event) => told.push(event.detail));
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => openedBelow(element, 'Incident response').length > 0);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(told).to.deep.equal([
      { skill: 'incident-response', open: true },
      { value: 'incident-response', previous: undefined },
    ]);
    const [about, ...steps] = openedBelow(element, 'Incident response');
    expect(textOf(about!)).to.contain('What we do when it breaks.');
    expect(steps.map(textOf)).to.deep.equal([
      'Junior Awareness Joins the call and writes the timeline.',
      'Middle Working Leads a small incident alone.',
      'Senior Advanced Commands an incident across teams and keeps its timeline honest.',
      'Lead Advanced As at Senior',
      'Principal Expert Sets how the company responds and trains its commanders.',
    ]);
    const columns = all(element, '[role=columnheader]');
    steps.forEach((step, index) => {
      const [text, column] = [step, columns[index + 1]!].map((box) => box.getBoundingClientRect());
      expect([text!.left, text!.right], `${index}`).to.deep.equal([column!.left, column!.right]);
    });
    await sendKeys({ press: ' ' });
    await until(() => openedBelow(element, 'Incident response').length === 0);
    expect(told.at(-1)).to.deep.equal({ skill: 'incident-response', open: false });
  });

  it('opens and closes all rows by one button', async () => {
    const element = await matrix(backend);
    const opened = () => all(element, 'tr[part=details]').length;
    const told = { 'detail-toggle': 0, 'skill-change': 0 };
    for (const type of ['detail-toggle', 'skill-change'] as const) element.addEventListener(type, () => told[type]++);
    button(element, 'Open all rows').click();
    await until(() => opened() === all(element, 'button[aria-expanded=true]').length && opened() > 20);
    await settled(element);
    expect(all(element, 'button[aria-expanded=false]')).to.be.empty;
    expect(told).to.deep.equal({ 'detail-toggle': opened(), 'skill-change': 0 });
    button(element, 'Close all rows').click();
    await until(() => opened() === 0);
  });

  it('names the skills that are not asked of the role, and shows them on request', async () => {
    const element = await matrix(backend);
    expect(textOf(element)).to.contain(
      '1 skill is not asked at any level of this role (Backend engineer): Team health. Show it',
    );
    button(element, 'Show it').click();
    await until(() => all(element, '[part=role]').length === 24);
    expect(cellsOf(element, 'Team health')).to.deep.equal(Array(5).fill('No expectation'));
    expect(textOf(element)).not.to.contain('is not asked');
  });

  it('with columns="roles" shows skills × roles at a level', async () => {
    const element = await matrix({ ...backend, columns: 'roles' });
    expect(headers(element)).to.deep.equal([
      'Skill',
      'Backend engineer your role',
      'Frontend engineer',
      'Quality engineer',
      'Data engineer',
      'Site reliability engineer',
      'Engineering manager',
    ]);
    expect(nameOf(one(element, '[role=table]'))).to.equal(
      'Engineering framework: What is expected of each role: Middle.',
    );
    expect(nameOf(all(rowOf(element, 'Testing'), '[role=cell]')[5]!), 'a role that lacks the level').to.equal(
      'No expectation',
    );
  });

  it('shows roles where there are no levels', async () => {
    expect(headers(await matrix({}, requirements))).to.deep.equal(['Skill', 'Nurse', 'Doctor']);
  });
});

describe('the signs of proficiencies', () => {
  function scale(...names: string[]): Framework {
    const proficiencies = names.map((name) => ({ id: name.toLowerCase(), name }));
    const expectations = proficiencies.slice(0, 5).map(({ id }, index) => ({ level: `l${index}`, proficiency: id }));
    const levels = expectations.map(({ level }) => ({ id: level, name: level.toUpperCase() }));
    return { name: 'Scale', proficiencies, levels, skills: [{ id: 's', name: 'S', expectations }] } as never;
  }
  const signs = (element: Node) =>
    all(rowOf(element, 'S'), '[role=cell]').map((cell) => one(cell, 'b[title]').textContent);

  it('are numbers of all where there are more than six', async () => {
    const element = await matrix({}, scale('One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'));
    expect(cellsOf(element, 'S')[4]).to.contain('5 of 9').and.to.contain('Five');
    expect(all(element, 'svg')).to.be.empty;
  });

  it('tell proficiencies apart whose names begin alike', async () => {
    expect(signs(await matrix({}, scale('Basic', 'Good', 'Best')))).to.deep.equal(['Ba', 'Go', 'Be']);
    expect(signs(await matrix({}, scale('Level 1', 'Level 2', 'Level 3')))).to.deep.equal(['1', '2', '3']);
    expect(signs(await matrix({}, scale('Basic', 'Good')))).to.deep.equal(['B', 'G']);
  });
});
