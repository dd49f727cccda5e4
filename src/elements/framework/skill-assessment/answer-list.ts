import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Assessment, CarriedAnswers } from '../../../assessment/index.ts';
import type { Query } from '../../../context/query.ts';
import { findGroup, type Framework, type Place, type Stance } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { isLong, RowBatches } from '../../table/row-batches.ts';
import { renderNoMatch } from '../no-match.ts';
import { renderPlace } from '../place.ts';
import { isLooking, search } from '../search.ts';
import type { AssessmentView } from './assessment-view.ts';
import { idsOfChanged, renderChanges } from './changes.ts';
import { chunksOf, countFirst, renderChunk } from './groups.ts';
import type { OpenedFiles } from './opened-files.ts';
import { ReadingPlace } from './reading-place.ts';
import { RowFilter } from './row-filter.ts';
import type { Row } from './row.ts';
import { RowMaker, type Rows } from './rows.ts';
import { renderBesideLine, renderFilters, renderStepping, renderSteps } from './tools.ts';

/** Radios that are not as they were rendered. */
const OTHERWISE_CHOSEN = '[type=radio]:is(:checked:not([checked]), [checked]:not(:checked))';

/** What the list of skills is rendered from. */
export interface ListInput {
  readonly view: AssessmentView;
  readonly stance: Stance;
  readonly carried: CarriedAnswers;
  readonly files: OpenedFiles;
  readonly query: Query;
  readonly heading: number;
  /** The `lang` of the host, for the elements inside it. */
  readonly lang: string | typeof nothing;
  /** Whether it has what only a page with scripts can have. */
  readonly isWhole: boolean;
  readonly carryOn: () => void;
  /** Tells words to screen readers. */
  readonly tell: (words: string) => void;
}

/** The skills that are asked at a place, with the tools that find some of them; the others one click away. */
export class AnswerList {
  readonly reading: ReadingPlace;
  readonly #host: ReactiveElement;
  readonly #filter = new RowFilter();
  readonly #maker = new RowMaker();
  readonly #batches: RowBatches;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.reading = new ReadingPlace(host);
    this.#batches = new RowBatches(host);
  }

  rowsAt(framework: Framework, assessment: Assessment, other: Assessment | undefined, place: Place): Rows {
    return this.#maker.make(framework, assessment, other, place);
  }

  /** Radios keep what readers chose, also where an application said no. */
  showChecked(root: ParentNode): void {
    for (const radio of root.querySelectorAll<HTMLInputElement>(OTHERWISE_CHOSEN)) {
      radio.checked = radio.hasAttribute('checked');
    }
  }

  render(input: ListInput): TemplateResult {
    const { view, carried, files, stance, query } = input;
    const { framework, place } = view;
    const rows = this.rowsAt(framework, carried.assessment, files.other, place.place);
    const changed = idsOfChanged(carried.changed);
    const isFound = this.#finder(view, query, stance);
    const shown = rows.asked.filter((row) => this.#filter.shows(row.skill.id) && isFound(row));
    const choose = (kind: 'open' | 'not-answered' | 'changed') => {
      const added = new Set(carried.added.map(({ id }) => id));
      this.#filter.toggle(kind, rows.gaps, new Set([...changed, ...added]));
      this.#tellCount(input, rows.asked);
      this.#host.requestUpdate();
    };
    const carryOn = () => {
      this.#filter.clear();
      input.carryOn();
    };
    return html`${renderChanges(view, carried, rows.ids, { show: () => choose('changed'), carryOn })}
      <section class="answers-list">
        ${this.#renderHeading(input, rows.asked.length)}
        <div class="tools">
          <skill-search lang=${input.lang}></skill-search>
          ${renderFilters(view, rows.gaps, this.#filter, choose)} ${renderBesideLine(view, files)}
        </div>
        ${renderSteps(view)} ${input.isWhole ? this.#renderStepping(view, shown, rows) : nothing}
        ${
          shown.length > 0
            ? html`${this.#renderHead(view)}
                <div
                  class="list ${this.reading.isOneAtATime && input.isWhole ? 'one' : ''} ${isLong(shown.length) ? 'long' : ''}"
                >
                  ${this.#renderRows(view, shown, changed)}
                </div>`
            : this.#renderNothing(view, rows, query)
        }
        ${this.#renderRest(view, rows.rest.filter(isFound), changed)}
      </section>`;
  }

  /** How many skills a filter shows. */
  #tellCount({ view: { localization }, tell }: ListInput, asked: readonly Row[]): void {
    const shown = asked.filter(({ skill }) => this.#filter.shows(skill.id)).length;
    tell(
      localization.say('skillsShown', { shown: localization.number(shown), count: localization.number(asked.length) }),
    );
  }

  #finder(view: AssessmentView, query: Query, stance: Stance): (row: Row) => boolean {
    if (!isLooking(query)) return () => true;
    const { framework, localization, place } = view;
    const found = new Set(search(framework, query, stance, place.place.role, localization.lang()));
    return ({ skill }) => found.has(skill);
  }

  #renderHeading({ view, heading }: ListInput, count: number): TemplateResult {
    const { localization, place } = view;
    const values = {
      place: html`<span class="place">${renderPlace(view, place)}</span>`,
      skills: localization.count('skillCount', count),
    };
    return html`<div class="heading" role="heading" aria-level=${heading} part="heading">
      ${localization.fill<unknown>('assessedSkills', values)}
    </div>`;
  }

  /** The heads of the columns; screen readers hear of them in each row. */
  #renderHead(view: AssessmentView): TemplateResult {
    const { localization, place } = view;
    const level = place.levels[place.index];
    return html`<div class="head" aria-hidden="true">
      <span
        >${
          level
            ? localization.fill<unknown>('whatLevelAsks', { level: renderText(view, level.name) })
            : localization.say('whatIsAsked')
        }</span
      >
      <span>${localization.say('whereIAm')}</span>
      <span>${localization.say('toTheTarget')}</span>
    </div>`;
  }

  #renderStepping(view: AssessmentView, shown: readonly Row[], { gaps }: Rows): unknown {
    const { reading } = this;
    const open = gaps.filter(({ state }) => state === 'not-answered').length;
    const stepping = {
      number: reading.indexIn(shown) + 1,
      count: shown.length,
      isOn: reading.isOneAtATime,
      go: (step: -1 | 1) => reading.go(shown, step),
      toggle: () => reading.toggleOneAtATime(),
    };
    return renderStepping(view, stepping, open);
  }

  #renderRows(view: AssessmentView, rows: readonly Row[], changed: ReadonlySet<string>): unknown {
    const { framework, place } = view;
    const chunks = chunksOf(view, rows);
    const here = rows[this.reading.indexIn(rows)]?.skill.id;
    this.#batches.prepare([framework, place.place.role, place.place.level], chunks.length, countFirst(chunks));
    return chunks.slice(0, this.#batches.count).map((chunk) =>
      renderChunk(view, chunk, {
        folded: this.reading.folded,
        toggleGroup: (id) => this.reading.toggleGroup(id),
        stateOf: (row) => this.reading.stateOf(row, here, changed),
      }),
    );
  }

  /** Why no skill is shown, and one way out. */
  #renderNothing(view: AssessmentView, { asked }: Rows, query: Query): TemplateResult {
    const { framework, localization, place } = view;
    const showAll = () => {
      this.#filter.clear();
      this.#host.requestUpdate();
    };
    const { kind } = this.#filter;
    const { group, ...others } = query;
    const found = group === undefined || isLooking(others) ? undefined : findGroup(framework, group);
    const words =
      asked.length === 0 || found
        ? localization.fill<unknown>('nothingAsked', {
            place: found ? renderText(view, found.name) : renderPlace(view, place),
          })
        : isLooking(query)
          ? renderNoMatch(view, query)
          : localization.say(kind === 'open' ? 'noGapIsOpen' : 'allAreAnswered');
    return html`<div class="notice">
      <p>${words}</p>
      ${
        kind
          ? html`<button type="button" class="quiet" @click=${showAll}>
              ${localization.count('showAllSkills', asked.length)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The skills that are not asked at the place, one click away. */
  #renderRest(view: AssessmentView, rest: readonly Row[], changed: ReadonlySet<string>): unknown {
    if (rest.length === 0 || this.#filter.kind) return nothing;
    const { localization, place } = view;
    const { isShowingRest } = this.reading;
    const values = { place: renderPlace(view, place) };
    return html`<details
      class="rest"
      ?open=${isShowingRest}
      @toggle=${({ target }: Event) => {
        if ((target as HTMLDetailsElement).open !== isShowingRest) this.reading.toggleRest();
      }}
    >
      <summary>${localization.fillCount<unknown>('notAskedAtPlace', rest.length, values)}</summary>
      ${
        isShowingRest
          ? chunksOf(view, rest).map((chunk) =>
              renderChunk(view, chunk, {
                folded: this.reading.folded,
                toggleGroup: (id) => this.reading.toggleGroup(id),
                stateOf: (row) => this.reading.stateOf(row, undefined, changed),
              }),
            )
          : nothing
      }
    </details>`;
  }
}
