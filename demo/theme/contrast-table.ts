import { html, nothing, type TemplateResult } from 'lit';
import { language, say, type Wording } from '../page/language.ts';
import { type Colors, type Contrast, measureContrast, sayRatio } from './contrast.ts';
import { type Scheme, SCHEMES, toHex } from './resolve.ts';

export const SCHEME_NAMES: Readonly<Record<Scheme, Wording>> = {
  light: { en: 'light', de: 'hell' },
  dark: { en: 'dark', de: 'dunkel' },
};

/** Shows the contrast ratio of every pair of colours, light and dark, and marks in words what is too low. */
export function renderContrast(colors: Readonly<Record<Scheme, Colors>>): TemplateResult {
  const [light, dark] = SCHEMES.map((scheme) => measureContrast(colors[scheme])) as [Contrast[], Contrast[]];
  return html`<section class="contrast" aria-labelledby="contrast">
    <h2 id="contrast">${say({ en: 'Contrast', de: 'Kontrast' })}</h2>
    <p role="status">${summarize({ light, dark })}</p>
    <table aria-labelledby="contrast">
      <thead>
        <tr>
          <th scope="col">${say({ en: 'Pair', de: 'Paar' })}</th>
          <th scope="col">${say({ en: 'Needs', de: 'Nötig' })}</th>
          ${SCHEMES.map((scheme) => html`<th scope="col">${say(SCHEME_NAMES[scheme])}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${light.map(
          (contrast, index) =>
            html`<tr>
              <th scope="row">${say(contrast.name)}</th>
              <td>${contrast.least.toLocaleString(language, { minimumFractionDigits: 1 })}</td>
              ${renderRatio(contrast)} ${renderRatio(dark[index]!)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** Names what is too low, without ratios: the status speaks, and ratios change with every move in a colour picker. */
function summarize(contrasts: Readonly<Record<Scheme, readonly Contrast[]>>): string {
  const low = SCHEMES.flatMap((scheme) =>
    contrasts[scheme]
      .filter(({ isEnough }) => !isEnough)
      .map(({ name }) => `${say(name)} (${say(SCHEME_NAMES[scheme])})`),
  );
  if (low.length === 0) return say({ en: 'Every pair has enough contrast.', de: 'Jedes Paar hat genug Kontrast.' });
  return `${say({ en: 'Too low', de: 'Zu niedrig' })}: ${low.join(', ')}.`;
}

function renderRatio({ ratio, isEnough, colors, front }: Contrast): TemplateResult {
  const isText = front !== '--skill-color-control';
  // By property, since a content security policy may forbid the attribute.
  const css = `color: ${toHex(colors.front)}; background: ${toHex(colors.back)}`;
  return html`<td class=${isEnough ? '' : 'low'}>
    <span class="sample ${isText ? '' : 'outlined'}" aria-hidden="true" .style=${css}> ${isText ? 'Aa' : ''}</span>
    <bdi dir="ltr">${sayRatio(ratio)}</bdi>
    ${isEnough ? nothing : html`<b>${say({ en: 'too low', de: 'zu niedrig' })}</b>`}
  </td>`;
}
