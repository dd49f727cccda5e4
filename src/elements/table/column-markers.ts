import type { ReactiveController, ReactiveElement } from 'lit';
import type { LevelIndices } from '../../document/levels.ts';
import { viewOf } from '../../localization/page.ts';
import { RuleSheet } from '../base/rule-sheet.ts';
import type { Layout } from './layout.ts';
import { selectionSheet } from './selection-sheet.ts';

/** How long a marker takes from one column to another, in milliseconds. */
const DURATION = 200;

/** The markers of the current place and of the target, on the columns of a table. */
export class ColumnMarkers implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sheet: RuleSheet;
  /** The columns that show, and those that the markers are on, by class. */
  #visible = '';
  readonly #columns = new Map<string, number>();
  /** Their latest movements, by class; those of a removed host would keep it. */
  readonly #movements = new Map<string, Animation>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#sheet = new RuleSheet(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const movement of this.#movements.values()) movement.cancel();
    this.#movements.clear();
  }

  /**
   * To be called after each rendering. Where other columns show than before, the markers do not glide.
   *
   * @param rules - what the host has to say in the same stylesheet
   */
  place(layout: Layout, choice: LevelIndices, rules = ''): void {
    this.#sheet.write(rules + selectionSheet(layout, choice));
    const visible = layout.visible.join();
    if (visible !== this.#visible) this.#columns.clear();
    this.#visible = visible;
    this.#glide('tint', layout.visible.indexOf(choice.current));
    this.#glide('outline', layout.visible.indexOf(choice.target));
  }

  /** The rules put a marker at its place at once. What moves it there from the old one needs no layout in each frame. */
  #glide(name: string, column: number): void {
    const before = this.#columns.get(name) ?? -1;
    this.#columns.set(name, column);
    if (column < 0 || before < 0 || column === before || !this.#host.isConnected) return;
    if (viewOf(this.#host).matchMedia('(prefers-reduced-motion)').matches) return;
    const marker = this.#host.renderRoot.querySelector(`.${name}`);
    if (!marker) return;
    // In its own widths, which are those of a column.
    const way = (before - column) * (marker.matches(':dir(rtl)') ? -100 : 100);
    const movement = marker.animate({ translate: [`${way}%`, '0'] }, { duration: DURATION, easing: 'ease' });
    this.#movements.set(name, movement);
  }
}
