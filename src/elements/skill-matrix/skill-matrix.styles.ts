import { css } from 'lit';

/** The tables of both layouts, and what a row opens to. */
const tables = css`
  table,
  thead,
  tbody,
  caption,
  th,
  td {
    display: block;
    max-inline-size: none;
  }
  tr {
    border-block-end: 1px solid var(--border);
    display: grid;
  }
  th,
  td {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.55;
    padding: 14px 12px;
    text-align: start;
  }
  th {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  .head,
  .bar {
    border-block-end: 1.5px solid var(--text);
  }
  tbody:not(:only-of-type) {
    contain-intrinsic-block-size: auto 350em;
    content-visibility: auto;
  }

  .opener {
    background: none;
    border: 0;
    border-radius: 4px;
    display: flex;
    font-weight: inherit;
    gap: 0.45em;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    padding: 0;
    scroll-margin-block: 5em 1em;
    text-align: start;
  }
  .opener::before {
    align-self: start;
    color: var(--muted);
    content: '›' / '';
    transition: rotate 0.15s;
  }
  .opener:dir(rtl)::before {
    scale: -1 1;
  }
  .opener[aria-expanded='true']::before {
    rotate: 90deg;
  }
  .details {
    background: var(--soft);
    border-radius: var(--radius);
    margin-block: 2px 14px;
    padding: 1.1em 1.25em 1.25em;
  }
  tr.opened {
    display: block;
    position: relative;
    z-index: 1;
  }
  .details .steps {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }
`;

/** One table for all levels, and the elements that mark columns. */
const grid = css`
  .frame {
    isolation: isolate;
    position: relative;
  }
  .frame tr {
    grid-template-columns: var(--role);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .frame thead {
    background: var(--surface);
    inset-block-start: var(--skill-sticky-offset, 0);
    position: sticky;
    z-index: 2;
  }
  .current {
    background: var(--current);
    border-radius: 8px 8px 0 0;
  }
  .target {
    border-radius: 8px 8px 0 0;
    box-shadow:
      inset 1.5px 0 var(--target),
      inset -1.5px 0 var(--target),
      inset 0 1.5px var(--target);
  }
  th > small {
    color: var(--accent);
    display: block;
  }
  td > .pill {
    margin-block-start: 0.6em;
  }
  .marker {
    border-radius: 8px;
    display: none;
    inline-size: calc((100% - var(--role)) / var(--of));
    inset-block: 0;
    inset-inline-start: calc(var(--role) + (100% - var(--role)) / var(--of) * var(--at));
    pointer-events: none;
    position: absolute;
    transition: inset-inline-start 0.2s;
    z-index: -1;
  }
  .tint {
    background: var(--current);
  }
  .outline {
    border: 1.5px solid var(--target);
  }
  .scroll {
    max-block-size: 90vh;
    overflow: auto;
    scroll-padding: 5em 0 0 var(--role);
  }
  .scroll .frame {
    min-inline-size: calc(var(--role) + var(--column) * var(--of));
  }
  .scroll th:first-child {
    background: var(--surface);
    inset-inline-start: 0;
    position: sticky;
    z-index: 4;
  }
`;

/** A heading and a table for each level; in a narrow container its rows become a list. */
const levels = css`
  .level + .level {
    margin-block-start: var(--space);
  }
  .bar {
    align-items: baseline;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block-end: 0.5em;
  }
  .bar > .muted {
    font-size: 0.875em;
  }
  .level tr {
    grid-template-columns: 12em 8em minmax(0, 1fr);
  }
  .level .head {
    border-block-end: 1px solid var(--border);
  }
  .level .head > th {
    color: var(--muted);
    font-size: 0.8125em;
    padding-block: 8px;
  }
  .level td > .pill {
    margin: 0;
  }
  @container (width < 38em) {
    .level thead {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
    }
    .level tr {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .level tr:not(.opened) > * {
      padding-block-end: 0;
      padding-inline-end: 0;
    }
    .level td + td {
      font-size: 0.9375em;
      grid-column: 1 / -1;
      padding-block: 0.25em 14px;
    }
  }
`;

const states = css`
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .probe {
    block-size: var(--column);
    inline-size: var(--role);
    position: fixed;
    visibility: hidden;
  }
  .more {
    align-items: center;
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  @media (prefers-reduced-motion) {
    .marker,
    .opener::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .marker {
      background: none;
      border: 2px solid Highlight;
      z-index: 3;
    }
    .outline {
      border: 2px dashed CanvasText;
    }
  }
  @media print {
    .more,
    .marker {
      display: none !important;
    }
    .head > th {
      background: none;
      box-shadow: none;
    }
    tr {
      break-inside: avoid;
    }
    tbody {
      content-visibility: visible !important;
    }
  }
`;

export const styles = [tables, grid, levels, states];
