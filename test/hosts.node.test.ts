/** The built script on pages of other systems. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { control, files, json, type Opened, serve, shows } from './chromium.ts';

const SCRIPT = '<script src="skill-matrix.js"></script>';

/** A policy whose violations are also counted. */
const violations = `window.violations = []; addEventListener('securitypolicyviolation', (event) => event.blockedURI !== 'data' && violations.push(event.violatedDirective));`;

before(() => {
  files.set('/amd.js', 'window.define = (name, factory) => { window.defined = true; }; window.define.amd = {};');
});

/** Clicks a control in an element. */
async function click(page: Page, selector: string, role: string, name: string): Promise<void> {
  const element = (await page.$(selector))!;
  await element.$eval(control(role, name), (found) => (found as HTMLElement).click());
}

function assertCalm({ complaints }: Opened): void {
  assert.deepEqual(complaints, []);
}

describe('the script', () => {
  it('registers its elements on an AMD page', async () => {
    const opened = await serve(
      `<script src="amd.js"></script>${SCRIPT}<skill-profile src="skill.json"></skill-profile>`,
    );
    await shows(opened.page, 'Designs how the company responds.');
    assert.equal(await opened.page.evaluate(() => (window as any).defined), undefined);
    assertCalm(opened);
  });

  it('violates no policy during use: levels, rows, downloads, errors', async () => {
    const opened = await serve(
      `<script src="page.js"></script>${SCRIPT}
       <skill-profile id="a" level="middle" src="skill.json" downloads="json" show="header stats picker filter comparison matrix"></skill-profile>
       <skill-profile src="page.js"></skill-profile>`,
      violations,
    );
    const { page } = opened;
    await shows(page, 'Open all rows');
    await shows(page, 'is not a valid skill document');
    await click(page, '#a', 'radio', 'Lead');
    await shows(page, 'At Lead');
    await click(page, '#a', 'button', 'Open all rows');
    await shows(page, 'Keeps services within their objectives.');
    assert.deepEqual(await page.evaluate(() => (window as any).violations), []);
    assertCalm(opened);
  });

  it('renders elements from templates and from innerHTML', async () => {
    const opened = await serve(
      `${SCRIPT}<template><skill-profile src="skill.json"></skill-profile></template><div></div><script src="page.js"></script>`,
      `document.body.append(document.querySelector('template').content.cloneNode(true));
       document.querySelector('div').innerHTML = '<skill-matrix src="skill.json"></skill-matrix>';`,
      "default-src 'self'; img-src data:",
    );
    await shows(opened.page, 'Choose your current level');
    await opened.page.waitForFunction(
      () => document.querySelector('div > skill-matrix')?.shadowRoot?.querySelectorAll('[role=row]').length === 4,
      { polling: 50 },
    );
    assertCalm(opened);
  });

  it('in a hidden container, shows as many columns as fit once it is visible', async () => {
    const opened = await serve(
      `${SCRIPT}<div hidden style="width: 420px"><skill-profile level="middle" show="matrix" src="skill.json"></skill-profile></div>`,
      '',
      "default-src 'self' 'unsafe-inline'; img-src data:",
    );
    const { page } = opened;
    await page.waitForFunction(() => document.querySelector('skill-profile')!.matches(':state(ready)'), {
      polling: 50,
    });
    await page.$eval('div', (tab) => (tab.hidden = false));
    await shows(page, 'Levels shown');
    assertCalm(opened);
  });

  it('follows the provider that an element is moved to, and forgets the first', async () => {
    const opened = await serve(
      `${SCRIPT}<skill-profile id="a" level="junior" src="skill.json"><level-comparison></level-comparison></skill-profile>
       <skill-profile id="b" level="lead" src="skill.json"><p>Here</p></skill-profile>`,
    );
    const { page } = opened;
    await shows(page, 'At Junior');
    await page.evaluate(() => document.querySelector('#b')!.append(document.querySelector('level-comparison')!));
    await shows(page, 'At Lead');
    await page.evaluate(() => ((document.querySelector('#a') as any).level = 'senior'));
    await page.evaluate(() => document.body.append(document.querySelector('level-comparison')!));
    await shows(page, 'There is no skill document to show.');
    assertCalm(opened);
  });

  it('logs nothing if an element is removed while it loads', async () => {
    const opened = await serve(
      `${SCRIPT}<skill-profile src="skill.json"></skill-profile><script src="page.js"></script>`,
      `window.told = [];
       for (const type of ['skill-load', 'skill-error']) addEventListener(type, () => told.push(type), true);
       document.querySelector('skill-profile').remove();`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(await opened.page.evaluate(() => (window as any).told), []);
    assertCalm(opened);
  });

  it('reports no document if a sanitizer removed the attributes, and accepts one later', async () => {
    const opened = await serve(`${SCRIPT}<skill-profile></skill-profile>`);
    await shows(opened.page, 'There is no skill document to show.');
    await opened.page.evaluate(
      (text) => ((document.querySelector('skill-profile') as any).skill = JSON.parse(text)),
      json,
    );
    await shows(opened.page, 'Designs how the company responds.');
    assertCalm(opened);
  });

  it('shares the selection with another build of itself, by context and by sync', async () => {
    const opened = await serve(
      `${SCRIPT}<script src="page.js"></script>
       <skill-profile id="a" sync="team" level="junior" src="skill.json"><x-level></x-level></skill-profile>`,
      `// What a second build does, in its own words: the Community Context Protocol, and the event of "sync".
       const selection = Symbol.for('skill-matrix/selection/v1');
       customElements.define('x-level', class extends HTMLElement {
         connectedCallback() {
           const event = new Event('context-request', { bubbles: true, composed: true });
           Object.assign(event, { context: selection, subscribe: true, callback: ({ level }) => (this.textContent = 'level: ' + level) });
           this.dispatchEvent(event);
         }
       });
       window.heard = [];
       document.addEventListener('skill-matrix/sync', ({ detail }) => detail.selection && heard.push(detail.selection.level));`,
    );
    const { page } = opened;
    await shows(page, 'level: junior');
    await page.evaluate(() =>
      document.dispatchEvent(
        new CustomEvent('skill-matrix/sync', { detail: { name: 'team', from: {}, selection: { level: 'lead' } } }),
      ),
    );
    await shows(page, 'level: lead');
    await page.evaluate(() => ((document.querySelector('#a') as any).level = 'senior'));
    await shows(page, 'level: senior');
    assert.equal(await page.evaluate(() => (window as any).heard.at(-1)), 'senior');
    assertCalm(opened);
  });
});
