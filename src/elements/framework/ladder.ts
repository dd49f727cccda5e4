import { html, nothing, svg, type TemplateResult } from 'lit';

/** The steps of a proficiency: how many there are, how many are reached, and up to which one is asked. */
export interface Steps {
  readonly count: number;
  /** How many are reached; 0 for none. */
  readonly reached: number;
  /** How many are asked, if more than are reached. */
  readonly asked?: number;
}

/** With more steps than these they would be too narrow to tell apart. */
const MOST_STEPS = 6;

/** Sizes in the units of the drawing, 14 of which are 1em. */
const HEIGHT = 14;
const LOWEST = 5;
const STUB = 2;
const GAP = 2;

/** The paths of a ladder, by its steps. */
interface Paths {
  readonly width: number;
  readonly reached: string;
  readonly asked: string;
  readonly stubs: string;
}

const drawn = new Map<string, Paths>();

/** Whether so many steps can be drawn, and say something: a single one is always reached. */
export function isDrawable(count: number): boolean {
  return count > 1 && count <= MOST_STEPS;
}

/** A sign for a proficiency: steps that are reached, steps that are asked beyond them, and stubs for the others. */
export function renderLadder({ count, reached, asked = reached }: Steps): TemplateResult {
  const key = `${count} ${reached} ${asked}`;
  let paths = drawn.get(key);
  if (!paths) drawn.set(key, (paths = draw(count, reached, asked)));
  return html`<svg class="ladder" viewBox="0 0 ${paths.width} ${HEIGHT}" aria-hidden="true">
    <path d=${paths.reached} />
    ${paths.asked ? svg`<path class="asked" d=${paths.asked} />` : nothing}${
      paths.stubs ? svg`<path class="stubs" d=${paths.stubs} />` : nothing
    }
  </svg>`;
}

/** The sign for words without a proficiency. */
export function renderTextSign(): TemplateResult {
  return html`<svg class="ladder lines" viewBox="0 0 19 14" aria-hidden="true">
    <path d="M0 1h19v2H0zM0 6h19v2H0zM0 11h12v2H0z" />
  </svg>`;
}

function draw(count: number, reached: number, asked: number): Paths {
  const step = count > 4 ? 3 : 5;
  const at = (index: number) => index * (step + GAP);
  const height = (index: number) => LOWEST + ((HEIGHT - LOWEST) / (count - 1)) * index;
  const all = [...Array(count).keys()];
  return {
    width: at(count) - GAP,
    reached: all
      .slice(0, reached)
      .map((index) => box(at(index), step, height(index), 0))
      .join(''),
    asked: all
      .slice(reached, asked)
      .map((index) => box(at(index), step, height(index), 0.5))
      .join(''),
    stubs: all
      .slice(Math.max(reached, asked))
      .map((index) => box(at(index), step, STUB, 0))
      .join(''),
  };
}

/** A box with round corners that stands on the ground line, drawn smaller by `inset` on every side. */
function box(left: number, width: number, height: number, inset: number): string {
  const [w, h] = [width - 2 * inset, height - 2 * inset];
  const [across, up] = [w - 2, h - 2];
  const arc = (x: number, y: number) => `a1 1 0 0 1 ${x} ${y}`;
  return `M${left + inset} ${HEIGHT - inset - 1}v${-round(up)}${arc(1, -1)}h${across}${arc(1, 1)}v${round(up)}${arc(-1, 1)}h${-across}${arc(-1, -1)}z`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
