import type { ReactiveElement } from 'lit';
import type { Row } from './row.ts';
import type { RowState } from './skill-row.ts';

/** What a reader has opened and folded, and where the reader is. Not kept. */
export class ReadingPlace {
  readonly #host: ReactiveElement;
  readonly folded = new Set<string>();
  readonly #notes = new Set<string>();
  #focused: { readonly skill: string; readonly step: string } | undefined;
  #here: string | undefined;
  /** Whether one skill is shown at a time, where there is little room. */
  isOneAtATime = true;
  /** Whether the skills that are not asked are shown too. */
  isShowingRest = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  toggleGroup(id: string): void {
    toggle(this.folded, id);
    this.#host.requestUpdate();
  }

  toggleNote(skill: string): void {
    toggle(this.#notes, skill);
    this.#host.requestUpdate();
  }

  focus(skill: string, step: string | undefined): void {
    if (step === undefined && this.#focused?.skill !== skill) return;
    this.#focused = step === undefined ? undefined : { skill, step };
    this.#host.requestUpdate();
  }

  toggleOneAtATime(): void {
    this.isOneAtATime = !this.isOneAtATime;
    this.#host.requestUpdate();
  }

  toggleRest(): void {
    this.isShowingRest = !this.isShowingRest;
    this.#host.requestUpdate();
  }

  /** The index of the skill that is shown where one is shown at a time. */
  indexIn(rows: readonly Row[]): number {
    return Math.max(
      0,
      rows.findIndex(({ skill }) => skill.id === this.#here),
    );
  }

  /** Goes to the next or the previous skill. */
  go(rows: readonly Row[], step: -1 | 1): void {
    this.#here = rows[this.indexIn(rows) + step]?.skill.id;
    this.#host.requestUpdate();
  }

  stateOf({ skill }: Row, here: string | undefined, changed: ReadonlySet<string>): RowState {
    return {
      isNoteOpen: this.#notes.has(skill.id),
      step: this.#focused?.skill === skill.id ? this.#focused.step : undefined,
      isHere: skill.id === here,
      hasChanged: changed.has(skill.id),
    };
  }
}

function toggle(set: Set<string>, id: string): void {
  if (!set.delete(id)) set.add(id);
}
