import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Framework, IdChange, RoleComparison, SkillFramework } from '../../src/entries/index.ts';
import { all, button, nameOf, one, textOf, until } from '../page.ts';
import { engineering, frameworkPage, requirements, settled } from './framework.ts';

type Attributes = Partial<RoleComparison>;

async function comparison(attributes: Attributes, framework: Framework = engineering): Promise<RoleComparison> {
  const box = await fixture<HTMLElement>(html`<div style="width: 1100px"></div>`);
  const element = Object.assign(document.createElement('role-comparison'), { framework, ...attributes });
  box.append(element);
  await settled(element);
  return element;
}

const step = { role: 'backend', level: 'middle' };
const move = { role: 'backend', level: 'senior', targetRole: 'manager', target: 'lead' };

const headingsOf = (element: Node) => all(element, '[role=heading]').map((heading) => textOf(heading));

/** The row of a skill. */
function rowOf(element: Node, skill: string): HTMLElement {
  return all(element, '[part~=row]').find((row) => textOf(row).startsWith(skill))!;
}

/** Without the arrow, which screen readers do not tell. */
const told = (row: Node) => textOf(row).replaceAll('→ ', '');

describe('<role-comparison> to the next level', () => {
  it('has a heading, groups in their order, and in each the weightiest changes first', async () => {
    const element = await comparison(step);
    expect(headingsOf(element)).to.deep.equal([
      'What to cover next: Backend engineer, Middle → to Senior',
      ...['Craft', 'Testing'],
      ...['Design', 'Secure design', 'System design', 'API design'],
      ...['Operations', 'Capacity and cost', 'Incident response'],
      ...['People', 'Mentoring', 'Hiring'],
      ...['Direction', 'Product sense'],
    ]);
    const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels.slice(0, 3)).to.deep.equal(['2', '3', '4']);
    expect(all(element, '[role=list]').flatMap((list) => all(list, '[role=listitem]'))).to.have.length(9);
  });

  it('says of each skill what changes, and what is asked', async () => {
    const element = await comparison(step);
    expect(told(rowOf(element, 'Testing'))).to.equal(
      'Testing Working to Advanced Chooses what to test at which layer, and removes flaky tests for good. At Middle',
    );
    expect(told(rowOf(element, 'Secure design'))).to.equal(
      'Secure design Newly required Awareness to Working ' +
        'Threat-models own changes and fixes what turns up before release. At Middle (optional)',
    );
    expect(told(rowOf(element, 'Capacity and cost'))).to.match(/^Capacity and cost New Awareness Awareness: /);
    expect(told(rowOf(element, 'Mentoring'))).to.contain('Newly required Working, optional until now');
    expect(told(rowOf(element, 'Product sense'))).to.contain('Product sense Asks something else');
  });

  it('folds away what was asked before, and what stays', async () => {
    const element = await comparison(step);
    expect(textOf(element)).not.to.contain('Covers own changes');
    const testing = rowOf(element, 'Testing');
    button(testing, 'At Middle').click();
    await until(() => textOf(testing).includes('Covers own changes with tests that fail for one reason.'));
    button(element, '13 skills stay as they are').click();
    await until(() => all(element, '[part~=row]').length === 9 + 13);
    expect(textOf(element)).to.contain('Programming');
  });

  it('does not count among what stays what the next level no longer asks', async () => {
    const levels = ['Junior', 'Senior'].map((name) => ({ id: name.toLowerCase(), name }));
    const at = (...names: string[]) => names.map((level) => ({ level, text: 'Does it.' }));
    const skills = [
      { id: 'learns', name: 'Learns', expectations: at('junior') },
      { id: 'tests', name: 'Tests', expectations: at('junior', 'senior') },
      { id: 'leads', name: 'Leads', expectations: at('senior') },
    ];
    const element = await comparison({ level: 'junior' }, { name: 'Verbs', levels, skills } as never);
    expect(textOf(element)).to.contain('1 of 2 skills change').and.to.contain('1 skill stays as it is');
    expect(headingsOf(element)).to.deep.equal(['What to cover next: Junior → to Senior', 'Leads', 'Falls away']);
    expect(told(rowOf(element, 'Learns'))).to.equal('Learns Text');
    expect(textOf(element)).to.contain('Not asked there: Senior. What you know stays yours.');
  });

  it('says nothing of required or optional where the framework does not', async () => {
    const silent = JSON.parse(JSON.stringify(engineering), (key, value: unknown) =>
      key === 'required' ? undefined : value,
    ) as Framework;
    const element = await comparison(step, silent);
    expect(textOf(element))
      .to.contain('skills change')
      .and.not.to.match(/required|optional/i);
  });

  it('is narrowed by what is looked for, while its numbers stay', async () => {
    const element = await comparison({ ...step, query: { group: 'people' } });
    expect(headingsOf(element).slice(1)).to.deep.equal(['People', 'Mentoring', 'Hiring']);
    expect(textOf(element)).to.contain('9 of 22 skills change');
  });
});

describe('<role-comparison> to another role', () => {
  it('has all kinds, each with its number, and shows one of them', async () => {
    const element = await comparison(move);
    const group = one(element, '[role=group]');
    expect(nameOf(group)).to.equal('What the move asks: Backend engineer, Senior → to Engineering manager, Lead');
    const pressed = () => all(group, '[aria-pressed=true]').map(textOf);
    expect(pressed()).to.deep.equal(['All 24']);
    button(element, 'New 2').click();
    await until(() => pressed().join() === 'New 2');
    expect(headingsOf(element).slice(1)).to.deep.equal(['Direction', 'Technical strategy', 'Team health']);
    button(element, 'Falls away 5').click();
    await until(() => pressed().join() === 'Falls away 5');
    expect(headingsOf(element).slice(1)).to.deep.equal(['Falls away']);
    button(element, 'All 24').click();
    await until(() => all(element, '[part~=row]').length === 24);
  });

  it('ends with what stays, what is asked less, and what falls away', async () => {
    const element = await comparison(move);
    expect(headingsOf(element).slice(-3)).to.deep.equal(['Stays', 'Less is asked', 'Falls away']);
    expect(told(rowOf(element, 'Code review'))).to.equal('Code review Working');
    expect(told(rowOf(element, 'Programming'))).to.equal('Programming Advanced to Working');
    expect(told(rowOf(element, 'API design'))).to.equal('API design Advanced until now');
    expect(textOf(element)).to.contain('What you know stays yours.');
    button(rowOf(element, 'Documentation'), 'Asked today').click();
    await until(() => textOf(rowOf(element, 'Documentation')).includes('Writes the decision down'));
  });

  it('swaps its sides, alone', async () => {
    const element = await comparison(move);
    button(element, 'Swap the two sides').click();
    await until(
      () =>
        told(one(element, '[part=heading]')) ===
        'What the move asks: Engineering manager, Lead to Backend engineer, Senior',
    );
    expect(all(element, '[aria-pressed]').map(textOf)).to.include('New 5').and.to.include('Falls away 2');
  });

  it('swaps the sides of its provider, which can be prevented', async () => {
    const page = await frameworkPage(move as Partial<SkillFramework>);
    const wishes: [string, IdChange][] = [];
    for (const type of ['role-change', 'level-change', 'target-role-change', 'target-change'] as const) {
      page.addEventListener(type, (event) => wishes.push([type, event.detail]));
    }
    button(page, 'Swap the two sides').click();
    await until(() => page.role === 'manager');
    expect([page.role, page.level, page.targetRole, page.target]).to.deep.equal([
      'manager',
      'lead',
      'backend',
      'senior',
    ]);
    expect(wishes).to.deep.equal([
      ['role-change', { value: 'manager', previous: 'backend' }],
      ['level-change', { value: 'lead', previous: 'senior' }],
      ['target-role-change', { value: 'backend', previous: 'manager' }],
      ['target-change', { value: 'senior', previous: 'lead' }],
    ]);
    page.addEventListener('role-change', (event) => event.preventDefault());
    page.addEventListener('target-role-change', (event) => event.preventDefault());
    page.addEventListener('level-change', (event) => event.preventDefault());
    page.addEventListener('target-change', (event) => event.preventDefault());
    button(page, 'Swap the two sides').click();
    await settled(page);
    expect([page.role, page.level]).to.deep.equal(['manager', 'lead']);
  });

  it('names steps by numbers where there are too many to draw', async () => {
    const proficiencies = Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, name: `Step ${index + 1}` }));
    const levels = ['Junior', 'Senior'].map((name) => ({ id: name, name }));
    const expectations = levels.map(({ id }, index) => ({ level: id, proficiency: `p${index + 3}` }));
    const many = { name: 'Many', levels, proficiencies, skills: [{ id: 's', name: 'S', expectations }] };
    const element = await comparison({ level: 'Junior' }, many as never);
    expect(told(rowOf(element, 'S'))).to.equal('S 5 of 9 Step 4 to Step 5');
  });

  it('does not number steps whose names are numbers', async () => {
    const proficiencies = Array.from({ length: 7 }, (_, index) => ({ id: `p${index}`, name: String(index) }));
    const levels = ['Junior', 'Senior'].map((name) => ({ id: name, name }));
    const expectations = levels.map(({ id }, index) => ({ level: id, proficiency: `p${index + 3}` }));
    const numbered = { name: 'Zero to six', levels, proficiencies, skills: [{ id: 's', name: 'S', expectations }] };
    const element = await comparison({ level: 'Junior' }, numbered as never);
    expect(told(rowOf(element, 'S'))).to.equal('S 3 to 4');
  });

  it('compares roles without levels', async () => {
    const element = await comparison({ role: 'nurse', targetRole: 'doctor' }, requirements);
    expect(told(one(element, '[part=heading]'))).to.equal('What the move asks: Nurse to Doctor');
    expect(textOf(element)).not.to.match(/\blevels?\b/i);
  });
});

describe('what is copied of <role-comparison>', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  let copied = '';

  before(() => {
    const writeText = (text: string) => Promise.resolve(void (copied = text));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  after(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is what it says, as text', async () => {
    const element = await comparison(step);
    button(element, 'Copy as text').click();
    await until(() => textOf(element).includes('Copied.'));
    expect(copied.split('\n').slice(0, 9)).to.deep.equal([
      'What to cover next: Backend engineer, Middle → Senior',
      '',
      '9 of 22 skills change: 2 become required, 2 are new, 4 rise, 1 asks something else.',
      '',
      'Craft',
      '',
      'Testing',
      '',
      'Working → Advanced',
    ]);
  });

  it('is all of it, as Markdown', async () => {
    const element = await comparison(move);
    button(element, 'Copy as Markdown').click();
    await until(() => textOf(element).includes('Copied.'));
    expect(copied).to.match(/^## What the move asks: Backend engineer, Senior → Engineering manager, Lead\n\n/);
    for (const name of ['### Craft', '#### Documentation', '### Falls away']) expect(copied).to.contain(`\n${name}`);
    expect(copied).not.to.match(/Swap|All 24/);
  });
});
