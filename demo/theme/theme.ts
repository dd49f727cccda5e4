/** The theme builder: a preview, a control for each variable, the contrast ratios, and the resulting CSS. */
import { html, nothing, type TemplateResult } from 'lit';
import { skillNamed } from '../page/documents.ts';
import { showPage } from '../page/frame.ts';
import { say } from '../page/language.ts';
import { renderSnippet } from '../page/snippet.ts';
import { renderContrast, SCHEME_NAMES } from './contrast-table.ts';
import { hosts } from './host-tokens.ts';
import { fromHex, type Preset, resolvePreset, type Scheme, SCHEMES, toHex } from './resolve.ts';
import { LABELS, type Variable, variables } from './variables.ts';

const standard = resolvePreset('');

/** The preset and the values of the controls. */
const state = { host: '', scheme: 'light' as Scheme, now: standard as Preset };

function update(changes: Partial<typeof state> = {}): void {
  Object.assign(state, changes);
  showPage(
    { en: 'Theme builder', de: 'Farben und Maße' },
    html`<p class="lead">
        ${say({
          en: 'Change the colours and sizes of the elements, check the contrast, and copy the CSS.',
          de: 'Ändern Sie Farben und Maße der Elemente, prüfen Sie den Kontrast, und kopieren Sie das CSS.',
        })}
      </p>
      <div class="panes theming">
        ${renderPreview()}
        <form class="controls" @submit=${(event: Event) => event.preventDefault()}>
          ${renderPresets()} ${renderColors()} ${renderContrast(state.now.colors)} ${renderSizes()} ${renderResult()}
        </form>
      </div>`,
  );
  applyToStage();
}

function renderPresets(): TemplateResult {
  return html`<label class="field">
    ${say({ en: 'Start from', de: 'Ausgangspunkt' })}
    <select @change=${({ target }: Event) => choosePreset((target as HTMLSelectElement).value)}>
      <option value="">${say({ en: 'Defaults', de: 'Vorgaben' })}</option>
      ${Object.entries(hosts).map(
        ([host, { name }]) => html`<option value=${host} ?selected=${host === state.host}>${say(name)}</option>`,
      )}
    </select>
  </label>`;
}

function choosePreset(host: string): void {
  update({ host, now: resolvePreset(host) });
}

function renderColors(): TemplateResult {
  return html`<fieldset class="colors">
    <legend>${say({ en: 'Colours', de: 'Farben' })}</legend>
    ${SCHEMES.map((scheme) => html`<span aria-hidden="true" class="head">${say(SCHEME_NAMES[scheme])}</span>`)}
    ${variables.filter(({ kind }) => kind === 'color').map(renderColor)}
  </fieldset>`;
}

function renderColor({ name }: Variable): TemplateResult {
  return html`<span class="name">${say(LABELS[name]!)} <code aria-hidden="true">${name}</code></span> ${SCHEMES.map(
      (scheme) =>
        html`<input
          type="color"
          aria-label="${say(LABELS[name]!)}, ${say(SCHEME_NAMES[scheme])}"
          .value=${toHex(state.now.colors[scheme][name]!)}
          @input=${({ target }: Event) => setColor(scheme, name, (target as HTMLInputElement).value)}
        />`,
    )}`;
}

function setColor(scheme: Scheme, name: string, hex: string): void {
  const { colors, values } = state.now;
  const changed = { ...colors, [scheme]: { ...colors[scheme], [name]: fromHex(hex) } };
  update({ scheme, now: { colors: changed, values } });
}

function renderSizes(): TemplateResult {
  return html`<fieldset class="sizes">
    <legend>${say({ en: 'Font and sizes', de: 'Schrift und Maße' })}</legend>
    ${variables.filter(({ kind }) => kind !== 'color').map(renderSize)}
  </fieldset>`;
}

function renderSize(variable: Variable): TemplateResult {
  const { name, standard: placeholder } = variable;
  const value = state.now.values[name] ?? '';
  const isWrong = value !== '' && !isValid(variable, value);
  return html`<label class="field">
    <span>${say(LABELS[name]!)} <code aria-hidden="true">${name}</code></span>
    <input
      type="text"
      spellcheck="false"
      placeholder=${placeholder}
      .value=${value}
      aria-invalid=${isWrong}
      aria-describedby=${isWrong ? `${name}-wrong` : nothing}
      @input=${({ target }: Event) => setValue(name, (target as HTMLInputElement).value)}
    />
    ${
      isWrong
        ? html`<span class="wrong" id="${name}-wrong">
            ${say({ en: `Not a valid value. Example: ${placeholder}`, de: `Kein gültiger Wert. Beispiel: ${placeholder}` })}
          </span>`
        : nothing
    }
  </label>`;
}

function isValid({ kind }: Variable, value: string): boolean {
  return CSS.supports(kind === 'font' ? 'font-family' : 'inline-size', value);
}

function setValue(name: string, value: string): void {
  update({ now: { ...state.now, values: { ...state.now.values, [name]: value.trim() } } });
}

/** The preview stays in view while the controls scroll. It shows the sections that use the most variables. */
function renderPreview(): TemplateResult {
  return html`<section class="theme-preview" aria-label=${say({ en: 'Preview', de: 'Vorschau' })}>
    <fieldset class="schemes">
      <legend class="unseen">${say({ en: 'Colour scheme of the preview', de: 'Farbschema der Vorschau' })}</legend>
      ${SCHEMES.map(
        (scheme) =>
          html`<label>
            <input type="radio" name="scheme" .checked=${scheme === state.scheme} @change=${() => update({ scheme })} />
            ${say(SCHEME_NAMES[scheme])}
          </label>`,
      )}
    </fieldset>
    <div class="theme-stage">
      <skill-profile
        level="middle"
        heading-level="2"
        show="picker comparison matrix"
        .skill=${skillNamed('incident-response')}
      ></skill-profile>
    </div>
  </section>`;
}

function applyToStage(): void {
  const stage = document.querySelector<HTMLElement>('.theme-stage')!;
  stage.style.colorScheme = state.scheme;
  stage.style.background = toHex(state.now.colors[state.scheme]['--skill-color-surface']!);
  const profile = stage.firstElementChild as HTMLElement;
  const set = new Map(declarations());
  for (const { name } of variables) profile.style.setProperty(name, set.get(name) ?? null);
}

/** The variables that differ from their defaults, as names and values of CSS. */
function declarations(): [name: string, value: string][] {
  const { colors, values } = state.now;
  return variables.flatMap((variable): [string, string][] => {
    const { name, kind } = variable;
    if (kind !== 'color') {
      const value = values[name] ?? '';
      return value !== '' && isValid(variable, value) ? [[name, value]] : [];
    }
    const [light, dark] = SCHEMES.map((scheme) => toHex(colors[scheme][name]!)) as [string, string];
    const isStandard = SCHEMES.every(
      (scheme) => toHex(standard.colors[scheme][name]!) === toHex(colors[scheme][name]!),
    );
    if (isStandard) return [];
    return [[name, light === dark ? light : `light-dark(${light}, ${dark})`]];
  });
}

function renderResult(): TemplateResult {
  const lines = declarations().map(([name, value]) => `  ${name}: ${value};`);
  const css =
    lines.length > 0 ? `skill-framework,\nskill-profile {\n${lines.join('\n')}\n}` : '/* The defaults need no CSS. */';
  const theme = hosts[state.host]?.theme;
  return html`<section class="result">
    <h2>CSS</h2>
    ${renderSnippet(css, 'CSS')}
    ${
      theme
        ? html`<p>
              ${say({
                en: 'Or link this stylesheet, which follows the colours of the host:',
                de: 'Oder binden Sie dieses Stylesheet ein, das den Farben der Seite folgt:',
              })}
            </p>
            ${renderSnippet(`<link rel="stylesheet" href="${theme}.css">`, say({ en: 'stylesheet', de: 'Stylesheet' }))}`
        : nothing
    }
  </section>`;
}

update();
