import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ContextFollower } from '../../../context/context-follower.ts';
import { send, sendInput } from '../../../context/events.ts';
import { type Query, queryContext } from '../../../context/query.ts';
import { type Group, groupsOf, searchSkills, skillsOf } from '../../../framework-document/index.ts';
import { choices } from '../../../styles/choices.ts';
import { fields } from '../../../styles/fields.ts';
import { common } from '../../base/document-element.ts';
import { renderTold } from '../../base/page.ts';
import { languageOfText, renderText } from '../../base/text.ts';
import { FrameworkElement, type FrameworkView } from '../framework-element.ts';
import { isLooking, search } from '../search.ts';
import { StanceFollower } from '../stance-follower.ts';
import { styles } from './skill-search.styles.ts';

/** With more groups than these a list takes the place of buttons; so it does where there is little room. */
const FEW_GROUPS = 6;

/**
 * Narrows the skills that a matrix, a comparison or an assessment shows: by words, by a group, and to what changes on the
 * way to the target. Under a provider it shows what the provider's elements look for and asks for something else.
 *
 * @summary Finds skills.
 * @event {Event} input - the reader looks for something else
 * @event {Event} change - the reader looks for something else
 * @event {CustomEvent<{value: Query, previous: Query}>} query-change - asks to look for something else; cancelable
 * @csspart search - the field for words
 * @csspart choice - each group, "All groups" and "Only what changes"
 * @csspart choice-chosen - those that are chosen
 * @csspart groups - the list in place of buttons, for many groups
 */
export class SkillSearch extends FrameworkElement {
  static override styles = [...common, choices, fields, styles];
  static override properties = { value: { attribute: false } };

  /** What is looked for: words, the id of a group, and whether only what changes is wanted. */
  value: Query = {};

  readonly #provided = new ContextFollower(this, queryContext);
  readonly #stance = new StanceFollower(this);
  #taken: Query | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.#provided;
    if (value && value !== this.#taken) this.value = value;
    this.#taken = value;
  }

  protected override renderFramework(view: FrameworkView): TemplateResult {
    const { localization } = view;
    return html`<div class="search" role="search" aria-label=${localization.say('findSkill')}>
      <input
        type="search"
        part="search"
        aria-label=${localization.say('findSkill')}
        placeholder=${localization.say('findSkill')}
        @input=${this.#look}
        @focus=${() => this.#prepare(view)}
        @change=${(event: Event) => event.stopPropagation()}
      />
      ${this.#renderGroups(view)} ${this.#renderOnlyChanges(view)} ${renderTold(this.#renderCount(view))}
    </div>`;
  }

  #renderGroups(view: FrameworkView): unknown {
    const groups = groupsOf(view.framework).flatMap(({ group }) => group ?? []);
    if (groups.length < 2) return nothing;
    const { localization } = view;
    const list = this.#renderList(view, groups);
    if (groups.length > FEW_GROUPS) return list;
    const pill = (id: string | undefined, words: unknown) =>
      this.#renderChoice('radio', words, this.value.group === id, () => this.#ask({ group: id }));
    return html`<div class="choices pills" role="radiogroup" aria-label=${localization.say('group')}>
        ${pill(undefined, localization.say('allGroups'))}
        ${groups.map(({ id, name }) => pill(id, renderText(view, name)))}
      </div>
      <div class="narrow">${list}</div>`;
  }

  #renderList(view: FrameworkView, groups: readonly Group[]): TemplateResult {
    const { localization } = view;
    return html`<select
      part="groups"
      aria-label=${localization.say('group')}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${(event: Event) => this.#ask({ group: (event.target as HTMLSelectElement).value || undefined })}
    >
      <option value="" ?selected=${!this.value.group}>${localization.say('allGroups')}</option>
      ${groups.map(({ id, name }) => {
        const { value, lang, dir } = languageOfText(view, name);
        const isChosen = id === this.value.group;
        return html`<option value=${id} lang=${lang ?? nothing} dir=${dir ?? nothing} ?selected=${isChosen}>
          ${value}
        </option>`;
      })}
    </select>`;
  }

  #renderOnlyChanges(view: FrameworkView): unknown {
    const { current, target, isMove } = this.#stance.find(view.framework, {});
    const hasTarget = target.index >= 0 && current.index >= 0;
    if (!hasTarget && !isMove && !this.value.onlyChanges) return nothing;
    const isChosen = !!this.value.onlyChanges;
    return html`<div class="choices">
      ${this.#renderChoice('checkbox', view.localization.say('onlyChanges'), isChosen, () =>
        this.#ask({ onlyChanges: isChosen ? undefined : true }),
      )}
    </div>`;
  }

  #renderChoice(type: 'radio' | 'checkbox', words: unknown, isChosen: boolean, choose: () => void): TemplateResult {
    return html`<label class=${isChosen ? 'shown' : ''} part="choice ${isChosen ? 'choice-chosen' : ''}">
      <input
        type=${type}
        name=${type === 'radio' ? 'group' : 'changes'}
        ?checked=${isChosen}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${choose}
      /><span>${words}</span>
    </label>`;
  }

  /** How many skills are found; nothing while nothing is looked for. */
  #renderCount({ framework, localization }: FrameworkView): string {
    if (!isLooking(this.value)) return '';
    const stance = this.#stance.find(framework, {});
    const role = stance.current.role?.id;
    const asked = new Set(skillsOf(framework, role));
    const found = search(framework, this.value, stance, role, localization.lang());
    const shown = found.filter((skill) => asked.has(skill)).length;
    return localization.say('skillsShown', {
      shown: localization.number(shown),
      count: localization.number(asked.size),
    });
  }

  /** The first search for a role makes an index: before the first key, so that it answers as the others do. */
  #prepare({ framework, localization }: FrameworkView): void {
    const { role } = this.#stance.find(framework, {}).current;
    searchSkills(framework, { words: ' x' }, localization.lang(), { role: role?.id });
  }

  #look(event: Event): void {
    event.stopPropagation();
    this.#ask({ words: (event.target as HTMLInputElement).value.trim() || undefined });
  }

  #ask(change: Query): void {
    const previous = this.value;
    const entries = Object.entries({ ...previous, ...change }).filter(([, value]) => value !== undefined);
    const value: Query = Object.freeze(Object.fromEntries(entries));
    if (send(this, 'query-change', { value, previous })) {
      this.value = value;
      sendInput(this);
    }
    this.requestUpdate();
  }

  /** Readers change what the fields hold, and their attributes say only how they began. */
  protected override updated(): void {
    if (isServer) return;
    const field = this.renderRoot.querySelector<HTMLInputElement>('[type=search]');
    if (field && field.value.trim() !== (this.value.words ?? '')) field.value = this.value.words ?? '';
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('label > input')) {
      box.checked = box.hasAttribute('checked');
    }
    const list = this.renderRoot.querySelector('select');
    if (list) list.value = this.value.group ?? '';
  }
}
