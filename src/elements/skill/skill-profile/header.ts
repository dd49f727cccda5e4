import { html, nothing, type TemplateResult } from 'lit';
import { renderOrigin } from '../../base/page.ts';
import { renderReference, renderText } from '../../base/text.ts';
import type { SkillView } from '../skill-element.ts';

/** What kind of page it is, where the skill belongs, its name and its summary. */
export function renderTitle(view: SkillView, headingLevel: number): TemplateResult {
  const { skill, localization } = view;
  const { domain, group, summary } = skill;
  const path = [domain, group].filter((place) => place !== undefined).map((place) => renderReference(view, place));
  return html`<div class="intro">
    <div class="facts">
      <b>${localization.say('kind')}</b>
      ${
        path.length > 0
          ? html`<span
              ><span class="unseen">${localization.say('domain')}: </span
              >${path.map((place, index) => [index ? ' › ' : '', place])}</span
            >`
          : nothing
      }
    </div>
    <div class="title" role="heading" aria-level=${headingLevel} part="title">${renderText(view, skill.name)}</div>
    ${summary ? html`<p class="muted" part="summary">${renderText(view, summary)}</p>` : nothing}
  </div>`;
}

/** When the skill changed, and where it comes from. */
export function renderFacts(view: SkillView): TemplateResult | typeof nothing {
  const { source, updated } = view.skill;
  if (!(source ?? updated)) return nothing;
  return html`<div class="facts" part="facts">${renderOrigin(view, view.skill)}</div>`;
}
