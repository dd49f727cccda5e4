import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import { all, button, byRole, combobox, one, radio, textOf, until } from '../page.ts';
import { choose, frameworkPage, pickRole, rail, requirements, settled, titleOf } from './framework.ts';

/** The sentence that counts what changes. */
const counts = (element: Element) => textOf(one(element, '[part=comparison]')).match(/\d+ of [^.]*\./)?.[0];

describe('<skill-framework>', () => {
  it('says what the next level asks after two choices', async () => {
    const element = await frameworkPage();
    expect(textOf(one(element, '[part=comparison]'))).to.equal(
      'Choose your role and your level to see what the next one asks.',
    );
    await choose(element, 'backend', 'Middle');
    expect(titleOf(element)).to.equal('What to cover next: Backend engineer, Middle to Senior');
    expect(counts(element)).to.equal(
      '9 of 22 skills change: 2 become required, 2 are new, 4 rise, 1 asks something else.',
    );
  });

  it('tells its name, its numbers, its version and its date', async () => {
    const element = await frameworkPage();
    expect(textOf(byRole(element, 'heading', 'Engineering framework'))).to.be.ok;
    const header = textOf(one(element, '[part=header]'));
    expect(header).to.contain('Skill framework');
    expect(header).to.contain('What we expect of engineers');
    expect(all(one(element, '[part=stats]'), 'li').map(textOf)).to.deep.equal([
      'Roles 6 in 3 families',
      'Levels 5 Junior to Principal',
      'Skills 24 in 5 groups',
    ]);
    expect(textOf(one(element, '[part=facts]'))).to.equal('Version 4 Last updated Mar 17, 2026');
  });

  it('says what a move to another role asks', async () => {
    const element = await frameworkPage({ role: 'backend', level: 'senior' });
    button(element, 'Aim at another role or level').click();
    await until(() => all(element, '[selects=target]').length === 2);
    pickRole(element, 'manager', 'The role you aim at');
    await until(() => element.targetRole === 'manager');
    await settled(element);
    radio(one(element, 'level-picker[selects=target]'), 'Lead').click();
    await settled(element);
    expect(titleOf(element)).to.equal('What the move asks: Backend engineer, Senior to Engineering manager, Lead');
    expect(all(one(element, '[part=comparison]'), '[aria-pressed]').map(textOf)).to.deep.equal([
      'All 24',
      'New 2',
      'Rises 8',
      'Changes 2',
      'Stays 4',
      'Less is asked 3',
      'Falls away 5',
    ]);
  });

  it('offers the levels that a role lacks to nobody, and says why', async () => {
    const element = await frameworkPage({ role: 'manager' });
    const disabled = () =>
      all<HTMLInputElement>(one(element, 'level-picker'), 'input:disabled').map((input) => textOf(input.labels![0]!));
    expect(disabled()).to.deep.equal(['Junior', 'Middle']);
    expect(textOf(one(element, 'level-picker'))).to.contain('Engineering manager starts at Senior.');
    pickRole(element, 'quality');
    await until(() => textOf(one(element, 'level-picker')).includes('Quality engineer ends at Lead.'));
    expect(disabled()).to.deep.equal(['Principal']);
    pickRole(element, 'backend');
    await until(() => disabled().length === 0);
  });

  it('keeps a level that the new role lacks as a wish, selects nothing, and comes back to it', async () => {
    const element = await frameworkPage({ role: 'backend', level: 'middle' });
    pickRole(element, 'manager');
    await until(() => element.role === 'manager');
    await settled(element);
    expect(all(element, 'input[name=level]:checked')).to.be.empty;
    expect(textOf(one(element, '[part=comparison]'))).to.contain('Choose your role and your level');
    pickRole(element, 'data');
    await until(() => radio(element, 'Middle').checked);
  });
});

describe('<skill-framework> where there is nothing to cover', () => {
  it('says that the top level has no next one, and leads to another aim', async () => {
    const element = await frameworkPage({ role: 'quality', level: 'lead' });
    const comparison = one(element, '[part=comparison]');
    expect(textOf(comparison)).to.contain('Quality engineer: Lead is the highest level, there is no next one.');
    button(comparison, 'Aim at another role or level').click();
    await until(() => all(element, '[selects=target]').length === 2);
    await until(() => combobox(element, 'The role you aim at').matches(':focus'));
  });

  it('says that the next level asks nothing more', async () => {
    const expectations = [
      { level: 'junior', text: 'Same.' },
      { level: 'senior', text: 'Same.' },
    ];
    const levels = ['Junior', 'Senior'].map((name) => ({ id: name.toLowerCase(), name }));
    const calm = { name: 'Calm', levels, skills: [{ id: 's', name: 'S', expectations }] };
    const element = await frameworkPage({ level: 'junior' }, calm as never);
    expect(textOf(one(element, '[part=comparison]'))).to.contain('Senior asks nothing that Junior does not.');
    expect(textOf(element)).to.contain('1 skill stays as it is');
  });
});

describe('words that a framework has no use for', () => {
  it('are not in a page without roles: role', async () => {
    const element = await frameworkPage({}, rail);
    expect(textOf(element)).not.to.match(/\brole/i);
    radio(element, 'Independent').click();
    await settled(element);
    for (const summary of all(element, 'summary')) summary.click();
    button(element, 'Open all rows').click();
    await settled(element);
    expect(titleOf(element)).to.equal('What to cover next: Independent to Guiding');
    expect(textOf(element)).not.to.match(/\broles?\b/i);
    expect(textOf(element)).not.to.match(/required|optional/i);
    element.level = 'shaping';
    await settled(element);
    expect(textOf(element))
      .to.contain('Shaping is the highest level')
      .and.not.to.match(/\broles?\b/i);
  });

  it('are not in a page without levels: level', async () => {
    const element = await frameworkPage({}, requirements);
    expect(textOf(element)).not.to.match(/\blevels?\b/i);
    pickRole(element, 'nurse');
    await settled(element);
    expect(textOf(element)).not.to.match(/\blevels?\b/i);
    button(element, 'Aim at another role').click();
    await until(() => combobox(element, 'The role you aim at'));
    pickRole(element, 'doctor', 'The role you aim at');
    await settled(element);
    expect(titleOf(element)).to.equal('What the move asks: Nurse to Doctor');
    const headers = all(element, '[role=columnheader]').map(textOf);
    expect(headers).to.deep.equal(['Skill', 'Nurse your role', 'Doctor target']);
    expect(textOf(element)).not.to.match(/\blevels?\b|required|optional/i);
  });
});
