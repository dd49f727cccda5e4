import { html, nothing, type TemplateResult } from 'lit';
import { hasLevels, hasRoles, rolesByFamily } from '../../../framework-document/index.ts';
import { renderDownloads } from '../../base/downloads.ts';
import { type Figure, renderFigures } from '../../base/figures.ts';
import { renderOrigin } from '../../base/page.ts';
import { renderReference, renderText } from '../../base/text.ts';
import type { FrameworkView } from '../framework-element.ts';

/** What kind of page it is, the name of the framework and its summary. */
export function renderTitle(view: FrameworkView, headingLevel: number): TemplateResult {
  const { framework, localization } = view;
  const { name, summary, domain } = framework;
  return html`<div class="intro">
    <div class="facts">
      <b>${localization.say('frameworkKind')}</b>
      ${domain ? html`<span><span class="unseen">${localization.say('domain')}: </span>${renderReference(view, domain)}</span>` : nothing}
    </div>
    <div class="title" role="heading" aria-level=${headingLevel} part="title">${renderText(view, name)}</div>
    ${summary ? html`<p class="muted" part="summary">${renderText(view, summary)}</p>` : nothing}
  </div>`;
}

/** How many roles, levels and skills there are. */
export function renderNumbers(view: FrameworkView): TemplateResult {
  const { framework, localization } = view;
  const { roles = [], levels = [], groups = [], skills } = framework;
  const families = rolesByFamily(framework).filter(({ family }) => family !== undefined).length;
  const figures: Figure[] = [];
  if (hasRoles(framework)) {
    figures.push({
      number: roles.length,
      name: localization.say(roles.length === 1 ? 'role' : 'roles'),
      note: families > 0 ? localization.count('inFamilies', families) : nothing,
    });
  }
  if (hasLevels(framework)) {
    const ends = { first: renderText(view, levels[0]!.name), last: renderText(view, levels.at(-1)!.name) };
    figures.push({
      number: levels.length,
      name: localization.say(levels.length === 1 ? 'level' : 'levels'),
      note: levels.length > 1 ? localization.fill<unknown>('levelRange', ends) : nothing,
    });
  }
  figures.push({
    number: skills.length,
    name: localization.say(skills.length === 1 ? 'skill' : 'skills'),
    note: groups.length > 0 ? localization.count('inGroups', groups.length) : nothing,
  });
  return renderFigures(localization, figures);
}

/** Its version, when it changed, where it comes from, and the downloads. */
export function renderFacts(view: FrameworkView, downloads: string | undefined): TemplateResult | typeof nothing {
  const { framework, localization } = view;
  const { version, updated, source } = framework;
  const buttons = renderDownloads({ document: framework, kind: 'framework' }, localization, downloads);
  if (!(version ?? updated ?? source) && buttons === nothing) return nothing;
  return html`<div class="facts" part="facts">
    ${version ? html`<span>${localization.say('version', { version })}</span>` : nothing}
    ${renderOrigin(view, framework)} ${buttons}
  </div>`;
}
