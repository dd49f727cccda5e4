import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ContextFollower } from '../../../context/context-follower.ts';
import { send } from '../../../context/events.ts';
import { type Query, queryContext } from '../../../context/query.ts';
import type { Framework, FrameworkSkill } from '../../../framework-document/index.ts';
import { common, headingLevel } from '../../base/document-element.ts';
import { ChosenColumns } from '../../table/chosen-columns.ts';
import { ColumnMarkers } from '../../table/column-markers.ts';
import { ColumnFit } from '../../table/column-fit.ts';
import { chooseLayout, type Layout } from '../../table/layout.ts';
import { matrix } from '../../table/matrix.styles.ts';
import { OpenRows, rowKey } from '../../table/open-rows.ts';
import { Printing } from '../../table/printing.ts';
import { RowBatches } from '../../table/row-batches.ts';
import type { FrameworkView } from '../framework-element.ts';
import { PlacedElement } from '../placed-element.ts';
import { ladder } from '../ladder.styles.ts';
import { hasBothModes, renderModeSwitch, usualMode } from './cell-mode.ts';
import type { CellMode } from './cells.ts';
import { type ColumnKind, ColumnFinder, type Columns } from './columns.ts';
import { renderEmpty, renderNotAsked } from './left-out.ts';
import { renderLegend } from './legend.ts';
import { alone } from './column-buttons.styles.ts';
import { renderColumnButtons, renderStepper } from './column-buttons.ts';
import { CAPTION, renderGrid } from './grid.ts';
import { styles } from './framework-matrix.styles.ts';
import { MatrixRows } from './matrix-rows.ts';
import { SkillFinder } from './skill-finder.ts';

/** More columns would leave a page of A4 too little room for their words: then each skill has a list on paper. */
const MOST_ON_PAPER: Readonly<Record<CellMode, number>> = { proficiency: 6, text: 5 };

/**
 * All skills of a framework, by groups: what each level of a role asks, or with `columns="roles"` what each role asks at
 * a level. The columns of the current place and of the target are marked; a row opens to the words of every column.
 *
 * @summary Skills × levels, or skills × roles.
 * @event {CustomEvent<{skill: string, open: boolean}>} detail-toggle - a row opened or closed
 * @event {CustomEvent<IdChange>} skill-change - a row was opened: asks to show its skill; cancelable
 * @event {CustomEvent<{value: Query, previous: Query}>} query-change - asks to look for other skills; cancelable
 * @slot tools - beside the switch between proficiencies and words
 * @csspart table - the table
 * @csspart header - the header of each column
 * @csspart group - the heading of each group
 * @csspart marker-current - what lies behind the column of the current place
 * @csspart marker-target - what lies around the column of the target
 * @csspart role - the header of a row
 * @csspart cell - each cell
 * @csspart required - the word beside what becomes required
 * @csspart new - the word beside what is new
 * @csspart optional - the word beside what is optional
 * @csspart none - what an empty cell says
 * @csspart details - what a row opens to
 * @csspart legend - what the signs mean
 * @csspart tools - what opens all rows
 * @csspart more - where not all columns fit, the buttons that show others
 */
export class FrameworkMatrix extends PlacedElement {
  static override styles = [...common, ...matrix, ladder, styles, alone];
  static override properties = {
    columns: {},
    cells: {},
    layout: {},
    query: { attribute: false },
    headingLevel,
  };

  /** What the columns are. */
  columns: ColumnKind = 'levels';
  /**
   * What the cells show. By default proficiencies, if more than half of the cells have one, else words.
   *
   * @type {'auto' | 'proficiency' | 'text'}
   */
  cells: CellMode | 'auto' = 'auto';
  /**
   * All columns, or as many as fit.
   *
   * @type {'auto' | 'grid'}
   */
  layout: 'auto' | 'grid' = 'auto';
  /** What is looked for, in place of what the provider says. */
  query?: Query;

  readonly #query = new ContextFollower(this, queryContext);
  readonly #fit = new ColumnFit(this);
  readonly #printing = new Printing(this);
  readonly #batches = new RowBatches(this);
  readonly #open = new OpenRows(this, (skill, open, isAlone) => this.#toggled(skill, open, isAlone));
  readonly #chosen = new ChosenColumns();
  readonly #columns = new ColumnFinder();
  readonly #finder = new SkillFinder();
  readonly #markers = new ColumnMarkers(this);
  #isShowingAll = false;
  /** The skill that the selection opened. */
  #opened: string | undefined;
  readonly #rows = new MatrixRows(this.#open, this.foreignChanges);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { skill } = this.selection;
    if (skill === this.#opened) return;
    this.#opened = skill;
    const found = this.source.document?.skills.find(({ id }) => id === skill);
    if (found) this.#open.keys = new Set([...this.#open.keys, rowKey(found, CAPTION)]);
  }

  protected override renderFramework(view: FrameworkView): TemplateResult {
    const { framework, localization } = view;
    const stance = this.stanceIn(framework);
    const columns = this.#columns.find(framework, this.columns, stance);
    const mode = this.#modeOf(framework);
    const layout = this.#layOut(columns);
    const isListed = this.#printing.isPrinting && columns.all.length > MOST_ON_PAPER[mode];
    const found = this.#finder.find({
      framework,
      query: this.#wanted,
      stance,
      columns,
      language: localization.lang(),
      isWhole: this.#isShowingAll,
    });
    this.#batches.prepare([framework, this.#finder.search], found.chunks.length);
    const rows = this.#rows.choose(view, { columns, mode, found, layout, isListed }, this.#batches.count);
    return html`<div class="controls">
        <slot name="tools"></slot>
        ${hasBothModes(framework) ? renderModeSwitch(view, mode, (picked) => (this.cells = picked)) : nothing}
      </div>
      <div class="tools" part="tools">
        ${renderLegend(view, columns)} ${this.#renderOpenAll(view, [...found.openable])}
      </div>
      ${this.#renderColumnChoice(view, columns, layout)}
      ${
        found.skills.length > 0
          ? renderGrid(view, rows, {
              columns,
              mode,
              layout,
              isListed,
              isScrolling:
                layout.visible.length > 1 && (this.#fit.columns < layout.visible.length || this.#fit.isUnknown),
            })
          : renderEmpty(view, this.#wanted, (query) => this.#ask(query))
      }
      ${renderNotAsked(view, found.notAsked, columns.role, () => this.#showAll())}`;
  }

  #renderOpenAll({ localization }: FrameworkView, openable: readonly FrameworkSkill[]): unknown {
    if (openable.length < 2) return nothing;
    return html`<button class="quiet" type="button" @click=${() => this.#open.toggle(openable, [CAPTION])}>
      ${localization.say(this.#open.areOpen(openable, [CAPTION]) ? 'closeAll' : 'openAll')}
    </button>`;
  }

  #modeOf(framework: Framework): CellMode {
    return this.cells === 'proficiency' || this.cells === 'text' ? this.cells : usualMode(framework);
  }

  get #wanted(): Query {
    return this.query ?? this.#query.value ?? {};
  }

  #layOut({ all, choice }: Columns): Layout {
    const visible = [...all.keys()];
    if (this.#printing.isPrinting) return { isGrid: true, visible, hidden: [] };
    const { columns } = this.#fit;
    const isNarrow = columns < 2 && all.length > 1;
    const chosen = this.#chosen.at(choice);
    const first = choice.current < 0 && choice.target < 0 && isNarrow && chosen.length === 0 ? [0] : chosen;
    return chooseLayout({ layout: this.layout, count: all.length, columns, choice, chosen: first, isPrinting: false });
  }

  #renderColumnChoice(view: FrameworkView, columns: Columns, layout: Layout): unknown {
    if (layout.hidden.length === 0) return nothing;
    if (layout.visible.length === 1) {
      return renderStepper(view, columns, layout.visible[0]!, (index) => {
        this.#chosen.show(index, columns.choice);
        this.requestUpdate();
      });
    }
    return renderColumnButtons(view, columns, layout, (index) => {
      this.#chosen.toggle(index, columns.choice, layout);
      this.requestUpdate();
    });
  }

  /** The selected skill is that of the row opened last; all rows at once select none. */
  #toggled(skill: string, open: boolean, isAlone: boolean): void {
    send(this, 'detail-toggle', { skill, open });
    const previous = this.selection.skill;
    if (open === (previous === skill) || (open && !isAlone)) return;
    this.#opened = open ? skill : undefined;
    send(this, 'skill-change', { value: this.#opened, previous });
  }

  #ask(value: Query): void {
    if (send(this, 'query-change', { value, previous: this.#wanted }) && this.query) this.query = value;
  }

  #showAll(): void {
    this.#isShowingAll = true;
    this.requestUpdate();
  }

  protected override updated(): void {
    const { document: framework } = this.source;
    if (!framework) return;
    const columns = this.#columns.find(framework, this.columns, this.stanceIn(framework));
    const width = this.#modeOf(framework) === 'text' ? '11em' : '6.5em';
    const rules = `.root{--column:var(--skill-column-width,${width})}`;
    this.#markers.place(this.#layOut(columns), columns.choice, rules);
  }
}
