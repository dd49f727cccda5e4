import { html, nothing, type TemplateResult } from 'lit';
import { rankOf, statesRequired } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { isShortened, letterOf } from '../asked.ts';
import type { FrameworkView } from '../framework-element.ts';
import { isDrawable, renderLadder } from '../ladder.ts';
import type { Columns } from './columns.ts';

/** What the signs mean: each proficiency, a step that rises, and what is marked as optional. */
export function renderLegend(view: FrameworkView, { kind, choice }: Columns): TemplateResult | typeof nothing {
  const { framework, localization } = view;
  const { proficiencies = [] } = framework;
  const count = proficiencies.length;
  const isStated = statesRequired(framework);
  const explained = proficiencies.filter((proficiency) => isShortened(view, proficiency));
  const isRising = choice.target >= 0 && isDrawable(count);
  if (explained.length === 0 && !isRising && !isStated) return nothing;
  return html`<ul class="legend" part="legend">
    ${explained.map(
      (proficiency) =>
        html`<li>
          ${isDrawable(count) ? renderLadder({ count, reached: rankOf(framework, proficiency.id) + 1 }) : nothing}
          <b>${letterOf(view, proficiency)}</b> ${renderText(view, proficiency.name)}
        </li>`,
    )}
    ${
      isRising
        ? html`<li class="rise">
            ${renderLadder({ count, reached: Math.min(2, count - 1), asked: Math.min(3, count) })}
            <span>${localization.say(kind === 'levels' ? 'risesFromYours' : 'rises')}</span>
          </li>`
        : nothing
    }
    ${
      isStated
        ? html`<li>
            <span class="pill">${localization.say('optional')}</span> ${localization.say('optionalIsMarked')}
          </li>`
        : nothing
    }
  </ul>`;
}
