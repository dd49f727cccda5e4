import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../src/entries/index.ts';

const [skill, framework] = ['incident-response', 'engineering'].map((name) =>
  JSON.parse(readFileSync(`demo/documents/${name}.json`, 'utf8')),
);

/** Context reaches consumers on the server only when their connectedCallback runs. */
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

async function rendered(template: unknown): Promise<string> {
  return (await collectResult(render(template))).replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

describe('on the server', () => {
  it('renders the whole page, with context', async () => {
    const page = await rendered(html`<skill-profile lang="de" level="middle" .skill=${skill}></skill-profile>`);
    for (const words of [
      'Skill-Profil',
      'Incident response',
      'Pflichtanforderungen',
      'Leads a small incident alone.',
      '17. März 2026',
      'zu',
    ]) {
      assert.ok(page.includes(words), words);
    }
    assert.match(page, /<input type="radio" name="level" value="middle" checked/);
    assert.doesNotMatch(page, /checked="false"|style="/);
  });

  it('renders each element alone', async () => {
    assert.match(
      await rendered(html`<skill-matrix .skill=${skill}></skill-matrix>`),
      /role="columnheader"[^>]*>\s*<span>\s*Principal/,
    );
    assert.match(await rendered(html`<level-picker .skill=${skill}></level-picker>`), /role="radiogroup"/);
    assert.match(await rendered(html`<skill-stats .skill=${skill}></skill-stats>`), /the other 5 optional/);
    assert.match(await rendered(html`<level-comparison .skill=${skill} level="lead"></level-comparison>`), /From Lead/);
  });

  it('renders the whole page of a framework, with all rows', async () => {
    const page = await rendered(
      html`<skill-framework my-role="backend" level="middle" .framework=${framework}></skill-framework>`,
    );
    for (const words of [
      'Engineering framework',
      '9 of 22 skills change: 2 become required, 2 are new, 4 rise, 1 asks something else.',
      'Commands an incident across teams and keeps its timeline honest.',
      'Technical strategy',
      'Find a skill',
      'Mar 17, 2026',
    ]) {
      assert.ok(page.includes(words), words);
    }
    assert.match(page, /<option value="backend" selected/);
    assert.match(page, /<input type="radio" name="level" value="middle" checked/);
    assert.doesNotMatch(page, /checked="false"|style="|undefined|\[object/);
  });

  it('renders a self-assessment with nothing answered', async () => {
    const page = await rendered(
      html`<skill-assessment my-role="backend" level="middle" .framework=${framework}></skill-assessment>`,
    );
    for (const words of [
      'Where I stand',
      'aria-label="Working, asked at Senior"',
      'Not answered yet',
      'Notes from the talk',
    ]) {
      assert.ok(page.includes(words), words);
    }
    assert.equal(page.match(/role="listitem"/g)!.length, 22);
    assert.doesNotMatch(page, /name="answer-[^>]* checked|style="|undefined|\[object/);
  });
});
