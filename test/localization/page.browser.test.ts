/**
 * Names that a page may give to its forms, images and fields, around our elements. A name of a form or an image hides
 * the document's property of that name, one of a field its form's, and an id may stand for a global that a browser
 * lacks.
 *
 * Lit itself reads five: `createElement`, `createComment`, `createTextNode`, `importNode`, and once, when its module
 * runs, `createTreeWalker`. No element can help that, so the tests that render leave these names out: a page that has
 * one of them shows nothing of any element that lit renders.
 */
import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import { attributeOf, childrenOf, closest, hostOf, ofDocument, rootsAbove } from '../../src/localization/page.ts';
import type { Failure, SkillMatrix, SkillProfile } from '../../src/entries/index.ts';
import { button, demoDocument, next, radio, textOf, until } from '../page.ts';

const LIT = ['createElement', 'createComment', 'createTextNode', 'importNode', 'createTreeWalker'];

/** All properties of a document that a name can shadow, and some that no document has. */
const NAMES = [
  ...propertiesOf(Document.prototype),
  ...propertiesOf(Node.prototype),
  ...propertiesOf(EventTarget.prototype),
  ...['host', 'scheduler', 'shadowRoot', 'mode', 'customElements', 'localStorage', 'fetch', 'ShadowRoot'],
];

/** All properties of a form that a field's name can shadow. */
const FIELDS = [
  ...propertiesOf(Node.prototype),
  ...propertiesOf(Element.prototype),
  ...propertiesOf(HTMLElement.prototype),
  ...propertiesOf(EventTarget.prototype),
  'host',
];

const skill = await demoDocument('code-review');
const document_ = { append: append(), makeElement: document.createElement.bind(document) };
const tools = new Set(LIT);

function propertiesOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}

function append(): (element: Element) => void {
  const { body } = document;
  return (element) => body.append(element);
}

/** A form with every field, in which `content` stands, and beside it forms and images of every name. */
function hostile(names: readonly string[], content: Element): Element {
  const { makeElement } = document_;
  const box = makeElement('div');
  for (const name of names) {
    const form = makeElement('form');
    form.setAttribute('name', name);
    const image = makeElement('img');
    for (const attribute of ['name', 'id']) image.setAttribute(attribute, name);
    box.append(form, image);
  }
  const form = makeElement('form');
  form.setAttribute('lang', 'de');
  for (const field of FIELDS) {
    const input = makeElement('input');
    input.setAttribute('name', field);
    Element.prototype.append.call(form, input);
  }
  Element.prototype.append.call(form, content);
  box.append(form);
  return box;
}

let placed: Element | undefined;

function place(content: Element, names = NAMES.filter((name) => !tools.has(name))): void {
  placed = hostile(names, content);
  document_.append(placed);
}

afterEach(() => placed?.remove());

describe('the page around an element, whatever names it has', () => {
  it('is read as the browser has it', () => {
    const names = ['title', 'documentElement', 'head', 'body', 'baseURI', 'readyState', 'defaultView'] as const;
    const before = names.map((name) => document[name]);
    const inner = document_.makeElement('span');
    place(inner, NAMES);
    const isHidden = typeof (document as any).title !== 'string' && !!(document as any).host;
    const after = names.map((name) => ofDocument(name));
    const made = ofDocument('createElement')('i').localName;
    const roots = rootsAbove(inner);
    const form = closest(inner, '[lang]');
    const [lang, children] = [form && attributeOf(form, 'lang'), form && childrenOf(form).length];
    placed?.remove();

    expect(isHidden, 'the names do hide properties here').to.equal(true);
    names.forEach((name, index) => expect(after[index] === before[index], name).to.equal(true));
    expect([made, roots.length, hostOf(roots[0]!), lang, children]).to.deep.equal([
      'i',
      1,
      undefined,
      'de',
      FIELDS.length + 1,
    ]);
  });

  it('is followed through shadow roots, closed ones too, and no further', () => {
    const inner = document_.makeElement('span');
    let outer: Element = inner;
    for (const mode of ['open', 'closed', 'open'] as const) {
      const host = document_.makeElement('div');
      host.attachShadow({ mode }).append(outer);
      outer = host;
    }
    place(outer);
    expect(rootsAbove(inner)).to.have.length(4);
    expect(closest(inner, 'form[lang=de]')).not.to.equal(undefined);
    expect(closest(inner, 'video')).to.equal(undefined);
  });

  it('lets every element show its document, in the language around it', async () => {
    const profile = document_.makeElement('skill-profile') as SkillProfile;
    Object.assign(profile, { skill, show: 'header stats picker filter comparison matrix', downloads: 'json' });
    place(profile);
    await until(() => textOf(profile).includes('Pflichtanforderungen'));
    radio(profile, 'Senior').click();
    await until(() => profile.level === 'senior');
    expect(button(profile, 'JSON')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('lets documents load, be shared and be remembered', async () => {
    localStorage.clear();
    const box = document_.makeElement('div');
    const profiles = [0, 1].map(() => {
      const profile = document_.makeElement('skill-profile') as SkillProfile;
      Object.assign(profile, { src: '/demo/documents/code-review.json', sync: 'hostile', remember: true });
      return profile;
    });
    box.append(...profiles);
    place(box);
    await until(() => profiles.every((profile) => profile.skill));
    await until(() => radio(profiles[0]!, 'Senior')).then((input) => input.click());
    await until(() => profiles[1]!.level === 'senior');
    expect(localStorage.getItem('skill-matrix/hostile')).to.contain('senior');
  });

  it('lets a table be read, whose name is the page’s title', async () => {
    const matrix = document_.makeElement('skill-matrix') as SkillMatrix;
    matrix.innerHTML = '<table><tr><th>Role</th><th>Junior</th></tr><tr><td>Ops</td><td>Watches</td></tr></table>';
    place(matrix);
    await until(() => matrix.skill);
    expect(matrix.skill!.roles.map(({ name }) => name)).to.deep.equal(['Ops']);
  });

  it('lets long tables grow', async () => {
    const roles = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
    const matrix = document_.makeElement('skill-matrix') as SkillMatrix;
    Object.assign(matrix, { layout: 'grid', skill: { ...skill, roles, expectations: [] } });
    place(matrix);
    await until(() => textOf(matrix).includes('Role 39'));
  });

  it('lets providers be found that come after their consumers', async () => {
    const around = document_.makeElement('late-in-hostile-page');
    const stats = document_.makeElement('skill-stats');
    around.append(stats);
    place(around);
    customElements.define('late-in-hostile-page', class extends (customElements.get('skill-profile') as any) {} as any);
    Object.assign(around, { skill });
    await until(() => textOf(stats).includes('Pflichtanforderungen'));
  });

  it('lets an address that cannot be reached be told', async () => {
    const stats = document_.makeElement('skill-stats');
    const told = next<CustomEvent<Failure>>(stats, 'skill-error');
    Object.assign(stats, { src: '/nowhere/at/all.json' });
    place(stats);
    expect((await told).detail.reason).to.equal('status');
  });

  it('is not taken for a scheduler where the browser has none', async () => {
    const frame = document_.makeElement('iframe');
    placed = frame;
    const loaded = next(frame, 'load');
    frame.srcdoc = `<!doctype html><form id="scheduler"><object name="postTask"></object></form>
      <script>delete window.scheduler; delete Window.prototype.scheduler</script>
      <script src="/dist/skill-matrix.js"></script><skill-matrix layout="grid"></skill-matrix>`;
    document_.append(frame);
    await loaded;
    const matrix = frame.contentDocument!.querySelector('skill-matrix')!;
    const roles = Array.from({ length: 40 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
    Object.assign(matrix, { skill: { ...skill, roles, expectations: [] } });
    await until(() => matrix.shadowRoot!.textContent!.includes('Role 39'));
  });
});
