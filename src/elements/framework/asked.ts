import { html, nothing, type TemplateResult } from 'lit';
import type { Proficiency } from '../../document/parts.ts';
import { localize } from '../../document/text.ts';
import { type Asked, type Framework, rankOf } from '../../framework-document/index.ts';
import { languageOfText, renderText, type View } from '../base/text.ts';
import { renderWords } from '../base/words.ts';
import type { FrameworkView } from './framework-element.ts';
import { isDrawable, renderLadder, renderTextSign } from './ladder.ts';

/** What is shown of a proficiency beside its sign. */
export type Naming = 'letter' | 'name' | 'none';

/**
 * The sign of what is asked, and beside it the letter or the name of the proficiency; for words alone, the word "Text".
 *
 * @param before - what was asked before: steps beyond it are outlined. `null` for nothing
 */
export function renderSign(view: FrameworkView, asked: Asked, naming: Naming, before?: Asked | null): TemplateResult {
  const { proficiency } = asked;
  if (!proficiency) {
    return html`<span class="sign">${renderTextSign()} <span>${view.localization.say('text')}</span></span>`;
  }
  const { framework } = view;
  const count = framework.proficiencies!.length;
  const rank = rankOf(framework, proficiency.id) + 1;
  const reached = before === undefined ? rank : before ? rankOf(framework, before.proficiency?.id) + 1 : 0;
  // A number beside a name that begins with one, such as "3 of 7" beside "2", would contradict it.
  const ladder = isDrawable(count)
    ? renderLadder({ count, reached: Math.min(rank, reached), asked: rank })
    : /^\d/.test(languageOfText(view, proficiency.name).value)
      ? nothing
      : renderStep(view, rank, count);
  return html`<span class="sign">${ladder} ${renderProficiencyName(view, proficiency, naming)}</span>`;
}

/** The steps that are left of a proficiency that is no longer asked: none. */
export function renderNoSteps({ framework }: FrameworkView): TemplateResult | typeof nothing {
  const count = framework.proficiencies?.length ?? 0;
  return isDrawable(count) ? renderLadder({ count, reached: 0 }) : nothing;
}

function renderStep({ localization }: View, step: number, count: number): TemplateResult | typeof nothing {
  if (count === 1) return nothing;
  const values = { step: html`<b>${localization.number(step)}</b>`, count: localization.number(count) };
  return html`<span class="step-of">${localization.fill<unknown>('ladderStep', values)}</span>`;
}

function renderProficiencyName(view: FrameworkView, proficiency: Proficiency, naming: Naming): unknown {
  if (naming === 'none') return nothing;
  const name = renderText(view, proficiency.name);
  if (naming === 'name') return html`<span class="name-of">${name}</span>`;
  const { value } = languageOfText(view, proficiency.name);
  // What is not seen comes first: at the end of a line it would make room for itself, beyond the table.
  return html`<span class="unseen">${name}</span
    ><b aria-hidden="true" title=${value}>${letterOf(view, proficiency)}</b>`;
}

/** What stands for each proficiency of a framework in a language. */
const letters = new WeakMap<Framework, Map<string, ReadonlyMap<string, string>>>();

/** The `short` of a proficiency, else one or two letters, else its number: whatever tells all of them apart. */
export function letterOf(view: FrameworkView, proficiency: Proficiency): string {
  const { framework, localization } = view;
  const language = localization.lang();
  let known = letters.get(framework);
  if (!known) letters.set(framework, (known = new Map()));
  let found = known.get(language);
  if (!found) known.set(language, (found = lettersOf(framework, language)));
  return found.get(proficiency.id) ?? '';
}

/** Whether what stands for a proficiency is not its name. */
export function isShortened(view: FrameworkView, proficiency: Proficiency): boolean {
  return letterOf(view, proficiency) !== languageOfText(view, proficiency.name).value;
}

function lettersOf(framework: Framework, language: string): ReadonlyMap<string, string> {
  const all = framework.proficiencies ?? [];
  const words = (text: Proficiency['name']) => localize(text, language, framework).value;
  const first = (length: number) => (text: string) =>
    [...text.trim()].slice(0, length).join('').toLocaleUpperCase(language).slice(0, 1) +
    [...text.trim()].slice(1, length).join('');
  const tries = [1, 2].map((length) =>
    all.map(({ short, name }) => (short ? words(short) : first(length)(words(name)))),
  );
  const numbers = all.map((_, index) => String(index + 1));
  const chosen = tries.find((list) => new Set(list).size === all.length) ?? numbers;
  return new Map(all.map(({ id }, index) => [id, chosen[index]!]));
}

/** The words of what is asked, else the meaning of its proficiency, muted. */
export function renderAskedWords(view: FrameworkView, asked: Asked): unknown {
  const { text, items, links, meaning } = asked;
  const own = text !== undefined || items ? renderWords(view, { text, items, links }) : nothing;
  if (own !== nothing || !meaning) return own === nothing && links ? renderWords(view, { links }) : own;
  return html`<div class="muted">
    ${renderWords(view, { ...meaning, links: [...(meaning.links ?? []), ...(links ?? [])] })}
  </div>`;
}

/** Whether what is asked has words, of its own or by the meaning of its proficiency. */
export function hasAskedWords({ text, items, links, meaning }: Asked): boolean {
  return text !== undefined || !!items || !!links || !!meaning;
}
