import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Framework, SkillAssessment } from '../../src/entries/index.ts';
import { button, combobox, one, radio, textOf, until } from '../page.ts';
import {
  answer,
  assessmentPage,
  backend,
  chosenIn,
  openFile,
  rowOf,
  savedFile,
  stateOf,
  writeNote,
} from './assessment.ts';
import { engineering } from './framework.ts';

/** Leaves the page and opens it again. */
async function reload(element: SkillAssessment, attributes: Partial<SkillAssessment> = {}): Promise<SkillAssessment> {
  element.remove();
  return assessmentPage(attributes);
}

const keeping = (element: Node) => textOf(one(element, '[part=keeping]'));

beforeEach(() => localStorage.clear());

describe('answers in this browser', () => {
  it('are there again after the page was left, with notes, role and level', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await writeNote(element, 'Testing', 'Ask Ruth.');
    const again = await reload(element);
    expect(textOf(one(again, '[part=heading]'))).to.equal('Backend engineer, Senior: 22 skills');
    expect(chosenIn(again, 'Testing')).to.equal('Working');
    one(rowOf(again, 'Testing'), '.note-button').click();
    await again.updateComplete;
    expect(one<HTMLTextAreaElement>(rowOf(again, 'Testing'), 'textarea').value).to.equal('Ask Ruth.');
    expect(keeping(again)).to.contain('Saved in this browser only');
  });

  it('are written when the page is left at once', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(Object.values(localStorage))).to.contain('working');
  });

  it('are written after the element was moved', async () => {
    const element = await assessmentPage();
    element.parentElement!.append(document.createElement('p'), element);
    await element.updateComplete;
    await answer(element, 'Testing', 'Working');
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(Object.values(localStorage))).to.contain('working');
  });

  it('are not written once more after the element was removed', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    localStorage.clear();
    const other = await assessmentPage();
    await answer(other, 'Testing', 'Expert');
    other.remove();
    localStorage.clear();
    dispatchEvent(new Event('pagehide'));
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('leave nothing behind where nothing was answered', async () => {
    const element = await assessmentPage();
    element.remove();
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('follow a level that is chosen later', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    radio(element, 'Senior').click();
    await until(() => textOf(one(element, '[part=heading]')).startsWith('Backend engineer, Lead'));
    await element.updateComplete;
    const again = await reload(element);
    expect(textOf(one(again, '[part=heading]'))).to.match(/^Backend engineer, Lead/);
  });

  it('are kept for each person apart', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    const list = combobox(element, 'Answers about');
    list.value = [...list.options].at(-1)!.value;
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    one<HTMLInputElement>(element, '[part=people] form input').value = 'Sam';
    button(element, 'Start').click();
    await until(() => element.person === 'Sam' && chosenIn(element, 'Testing') === '');
    await answer(element, 'Testing', 'Expert');
    expect(element.answers!.person).to.deep.equal({ name: 'Sam' });
    const again = await reload(element, { ...backend, person: 'Sam' });
    expect(chosenIn(again, 'Testing')).to.equal('Expert');
    const people = combobox(again, 'Answers about');
    expect([...people.options].map(textOf)).to.deep.equal(['Me', 'Sam', 'Somebody else…']);
    people.value = '';
    people.dispatchEvent(new Event('change'));
    await until(() => chosenIn(again, 'Testing') === 'Working');
  });

  it('are forgotten on demand, with a way back', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await writeNote(element, 'Testing', 'Ask Ruth.');
    button(element, 'Forget all').click();
    await until(() => textOf(element).includes('Your answers are deleted from this browser.'));
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(chosenIn(element, 'Testing')).to.equal('');
    button(element, 'Bring them back').click();
    await until(() => chosenIn(element, 'Testing') === 'Working');
    expect(element.answers!.answers[0]!.note).to.equal('Ask Ruth.');
    expect(JSON.stringify(Object.values(localStorage))).to.contain('Ask Ruth.');
  });

  it('that are broken are left as they are, and told', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await answer(element, 'Debugging', 'Working');
    element.remove();
    const key = Object.keys(localStorage).find((name) => name.endsWith('/testing'))!;
    localStorage.setItem(key, '[{"skill":');
    const again = await assessmentPage();
    expect(chosenIn(again, 'Debugging')).to.equal('Working, asked at Senior');
    expect(chosenIn(again, 'Testing')).to.equal('');
    expect(textOf(again)).to.contain('The answer to 1 skill in this browser’s storage cannot be read.');
    expect(localStorage.getItem(key)).to.equal('[{"skill":');
  });
});

describe('answers that can’t be stored', () => {
  const { setItem } = Storage.prototype;
  afterEach(() => {
    Storage.prototype.setItem = setItem;
  });

  it('are told of, where the storage is full, and stay on the page and in a file', async () => {
    const element = await assessmentPage();
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await answer(element, 'Testing', 'Working');
    await until(() => keeping(element).includes('this browser’s storage is full'));
    expect(keeping(element)).not.to.contain('Saved in this browser');
    expect(chosenIn(element, 'Testing')).to.equal('Working');
    const { text } = await savedFile(element, 'Save as file');
    expect(text).to.contain('"working"');
    Storage.prototype.setItem = setItem;
    await answer(element, 'Debugging', 'Working');
    await until(() => keeping(element).includes('Saved in this browser only'));
    expect(JSON.stringify(Object.values(localStorage)).match(/working/g)).to.have.length(2);
  });

  it('are told of, where the browser lets the page store nothing', async () => {
    const { get } = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const forbid = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: forbid, configurable: true });
    try {
      const element = await assessmentPage();
      await answer(element, 'Testing', 'Working');
      await until(() => keeping(element).includes('this browser does not let this page store anything'));
      expect(chosenIn(element, 'Testing')).to.equal('Working');
    } finally {
      Object.defineProperty(window, 'localStorage', { get, configurable: true });
    }
  });
});

describe('very many answers', () => {
  it('5,000 are kept and shown', async () => {
    const skills = Array.from({ length: 5000 }, (_, index) => ({
      id: `s${index}`,
      name: `Skill ${index}`,
      expectations: [{ level: 'senior', proficiency: 'working' }],
    }));
    const { levels, proficiencies } = engineering;
    const large = { id: 'large', name: 'Large', levels, proficiencies, skills } as Framework;
    const element = Object.assign(document.createElement('skill-assessment'), { framework: large, level: 'middle' });
    document.body.append(element);
    await element.updateComplete;
    const answers = skills.map(({ id }) => ({ skill: id, proficiency: 'working', note: `Note ${id}` }));
    const file = { framework: { id: 'large' }, level: 'middle', answers };
    await openFile(element, 'large.json', JSON.stringify(file));
    button(element, 'In place of mine').click();
    await until(() => element.answers!.answers.length === 5000);
    await answer(element, 'Skill 3', 'Expert');
    element.remove();
    const again = Object.assign(document.createElement('skill-assessment'), { framework: large });
    document.body.append(again);
    await again.updateComplete;
    expect(again.answers!.answers).to.have.length(5000);
    expect(stateOf(again, 'Skill 3')).to.equal('2 steps above Working');
    again.remove();
  });
});
