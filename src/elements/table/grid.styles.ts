import { css } from 'lit';

/** One table for all levels, and the elements that mark columns. */
export const grid = css`
  .frame {
    isolation: isolate;
    position: relative;
  }
  .frame tr {
    grid-template-columns: var(--role);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  /*
   * While it sticks, the header has a ground of its own; else the host's shows through. Where nothing runs by scrolling,
   * the animation has ended at once. Not as the shorthand: the minifier would write the timeline into it, which no
   * browser takes.
   */
  .frame table {
    view-timeline: --table block;
    view-timeline-inset: var(--skill-sticky-offset, 0);
  }
  @keyframes stick {
    to {
      background: var(--ground);
    }
  }
  .frame thead {
    --ground: var(--paper);
    background: var(--surface);
    inset-block-start: var(--skill-sticky-offset, 0);
    position: sticky;
    z-index: 2;
  }
  .frame thead,
  thead .current {
    animation-fill-mode: both;
    animation-name: stick;
    animation-range: exit-crossing 0% exit-crossing 1px;
    animation-timeline: --table;
    animation-timing-function: linear;
  }
  thead .current {
    --ground: var(--current);
  }
  .tint {
    background: var(--current);
  }
  th small {
    color: var(--accent);
  }
  .frame td > :not(.pill) ~ .pill {
    margin-block-start: 0.6em;
  }
  .marker {
    border-radius: min(8px, var(--pill));
    display: none;
    inline-size: calc((100% - var(--role)) / var(--of));
    inset-block: 0;
    inset-inline-start: calc(var(--role) + (100% - var(--role)) / var(--of) * var(--at));
    pointer-events: none;
    position: absolute;
    z-index: -1;
  }
  .outline {
    border: 1.5px solid var(--target);
    z-index: 3;
  }
  .scroll {
    margin-inline-start: -4px;
    max-block-size: 90vh;
    overflow: auto;
    padding-inline-start: 4px;
    scroll-padding: 5em 0 0 var(--role);
  }
  .scroll .frame {
    min-inline-size: min-content;
  }
  .scroll tr:not(.wide) {
    grid-auto-columns: minmax(var(--column), 1fr);
  }
  .scroll :is(th:first-child, .head) {
    background: var(--paper);
  }
  .scroll thead .current {
    background: var(--current);
  }
  .scroll th:first-child {
    inset-inline-start: 0;
    position: sticky;
    z-index: 4;
  }
`;
