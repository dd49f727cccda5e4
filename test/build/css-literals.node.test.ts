/** The build minifies literals without losing text, as shown on a page. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mergeConfig } from 'vite';
import { ascii } from '../../scripts/build/ascii.ts';
import { SCRIPT_CONFIG } from '../../scripts/build/browser-script.ts';
import { buildScript } from '../../scripts/build-script.ts';
import { files, serve } from '../chromium.ts';

const FOLDER = resolve('.package/literals');

before(() => mkdirSync(FOLDER, { recursive: true }));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

async function build(code: string): Promise<string> {
  writeFileSync(`${FOLDER}/entry.ts`, code);
  return buildScript(`${FOLDER}/entry.ts`, mergeConfig(SCRIPT_CONFIG, { logLevel: 'silent' }));
}

const ELEMENT = `
  import { css, html, LitElement, unsafeCSS } from 'lit';

  const red = css\`rgb(255, 0, 0)\`;
  const width = unsafeCSS('3');
  const rule = css\`i { color: rgb(0, 0, 255) }\`;
  const open = css\`em { color: rgb(1, 2, 3);\`;
  const line = (text: string) => html\`
    \${text}
  \`;

  class TestElement extends LitElement {
    static override styles = [
      css\`
        b { color: \${red}; border-left-width: calc(1px * \${width}); border-left-style: solid }
        \${rule}
        \${open} font-style: normal }
        u { color: rgb(0, 128, 0) }
      \`,
      css\`
        s::after { content: '\\\\201C \\\` \\\${x}' }
      \`,
    ];
    override render() {
      return html\`<b>b</b> <i>i</i>
        <u>u</u> <s>s</s> <em>em</em>
        <pre>
  two \${'  spaces'}
    four\${line('nested')}</pre>
        <textarea>
  a
   b</textarea>\`;
    }
  }
  customElements.define('test-element', TestElement);`;

describe('a built script', () => {
  it('keeps stylesheets with expressions and significant whitespace', async () => {
    files.set('/app.js', ascii(await build(ELEMENT)));
    const { page, complaints } = await serve('<test-element></test-element><script src="app.js"></script>');
    assert.deepEqual(complaints, []);
    // As source, since tsx compiles functions with a helper that pages lack.
    const shown = await page.evaluate(`(() => {
      const root = document.querySelector('test-element').shadowRoot;
      const style = (name, pseudo) => getComputedStyle(root.querySelector(name), pseudo);
      return {
        b: [style('b').color, style('b').borderLeftWidth],
        i: style('i').color,
        u: style('u').color,
        em: [style('em').color, style('em').fontStyle],
        s: style('s', '::after').content,
        pre: root.querySelector('pre').textContent,
        textarea: root.querySelector('textarea').value,
      };
    })()`);
    assert.deepEqual(shown, {
      b: ['rgb(255, 0, 0)', '3px'],
      i: 'rgb(0, 0, 255)',
      u: 'rgb(0, 128, 0)',
      em: ['rgb(1, 2, 3)', 'normal'],
      s: '"“` ${x}"',
      pre: '  two   spaces\n    four\n    nested\n  ',
      textarea: '  a\n   b',
    });
  });
});
