/** Tables of a page, including pages whose names shadow DOM properties. */
import { expect } from '@open-wc/testing';
import { readElement } from '../../src/formats/html-dom.ts';

function page(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('tables below an element', () => {
  it('are read without changing the element', () => {
    const html =
      '<h2>Junior</h2><table><tbody><tr><th>Role</th><th>Description</th></tr><tr><td>Ops</td><td><p>a</p>b</td></tr></tbody></table>';
    const element = page(html);
    const { skill } = readElement(element, { name: 'X' });
    expect(skill?.expectations).to.deep.equal([{ role: 'ops', level: 'junior', text: 'a\n\nb' }]);
    expect(element.innerHTML).to.equal(html);
  });

  it('are read in a form with controls named like DOM properties', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'childNodes',
      'nodeName',
      'nodeType',
      'nodeValue',
      'getAttribute',
      'attributes',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const { skill, notes } = readElement(
      page(
        `<form lang="de">${inputs}<table><tbody><tr><th>Role</th><th>Junior</th></tr><tr><td>Ops</td><td><form>${inputs}</form>a</td></tr></tbody></table></form>`,
      ),
      { name: 'X' },
    );
    expect(skill?.lang, JSON.stringify(notes)).to.equal('de');
    expect(skill?.expectations[0]?.text).to.equal('a');
  });

  it('that are nested too deeply are reported', () => {
    const element = page('');
    let inner = element;
    for (let depth = 0; depth < 5000; depth++) inner = inner.appendChild(document.createElement('div'));
    expect(readElement(element).notes[0]?.message).to.match(/more than 512 elements nested in each other/);
  });
});
