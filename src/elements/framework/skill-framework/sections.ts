import { html, nothing, type TemplateResult } from 'lit';
import { EVERYTHING } from '../../../context/query.ts';
import { hasLevels, hasRoles, type Stance } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { type CellMode, hasOpenable } from '../framework-matrix/cells.ts';
import type { FrameworkView } from '../framework-element.ts';

/** The parts of all that it shows, which are its own parts too. */
export const PARTS =
  'stats, figure, picker, label, roles, roles-target, level, level-chosen, level-past, level-target, search, choice, ' +
  'choice-chosen, groups, comparison, heading, copy, row, required, new, optional, none, items, examples, links, link, ' +
  'table, header, group, marker-current, marker-target, role, cell, details, legend, tools, more, empty, ' +
  'met, keeping, people, answers, answer, answer-chosen, answer-asked, answers-other, meaning, state, differ, note, ' +
  'reason, changes, unused, opened, stepping';

/** What the sections take over from the page. */
interface SectionOptions {
  readonly lang: string | typeof nothing;
  /** The level of the section's heading. */
  readonly heading: number;
}

/** What to cover next. */
export function renderComparison(
  view: FrameworkView,
  stance: Stance,
  { lang, heading, openAim }: SectionOptions & { readonly openAim: () => void },
): TemplateResult {
  const { localization, framework } = view;
  const words = localization.say(hasLevels(framework) ? 'otherAim' : 'otherRoleAim');
  const { roles = [] } = framework;
  // What is looked for narrows the table below only, which moves nothing above it.
  return html`<section>
    <role-comparison lang=${lang} heading-level=${heading} .query=${EVERYTHING} exportparts=${PARTS}>
      ${
        roles.length > 1 && stance.current.index >= 0
          ? html`<button slot="aim" class="quiet" type="button" @click=${openAim}>${words}</button>`
          : nothing
      }
    </role-comparison>
  </section>`;
}

interface MatrixOptions extends SectionOptions {
  readonly layout: 'auto' | 'grid';
  readonly cells: CellMode | 'auto';
  readonly hasSearch: boolean;
}

/** All skills, and above them what to look for. */
export function renderMatrix(
  view: FrameworkView,
  stance: Stance,
  { lang, heading, layout, cells, hasSearch }: MatrixOptions,
): TemplateResult {
  const { localization, framework } = view;
  const role = stance.current.role ?? framework.roles?.[0];
  const hint =
    role && hasLevels(framework)
      ? localization.fill<unknown>('expectedOfRole', { role: renderText(view, role.name) })
      : hasRoles(framework)
        ? nothing
        : localization.say('expectedOfAll');
  return html`<section class="all-skills">
    <div class="heading" role="heading" aria-level=${heading} part="heading">${localization.say('allSkills')}</div>
    <p class="hint">${hint} <span>${hasOpenable(framework) ? localization.say('readSideBySide') : nothing}</span></p>
    <framework-matrix lang=${lang} layout=${layout} cells=${cells} heading-level=${heading + 1} exportparts=${PARTS}>
      ${hasSearch ? html`<skill-search slot="tools" lang=${lang} exportparts=${PARTS}></skill-search>` : nothing}
    </framework-matrix>
  </section>`;
}
