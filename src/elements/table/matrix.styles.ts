import { css } from 'lit';
import { grid } from './grid.styles.ts';
import { table } from './table.styles.ts';

/** The tools above a table, buttons that show other columns, and how it looks on paper. */
const states = css`
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .probe {
    block-size: var(--column);
    contain-intrinsic-inline-size: 0;
    display: block;
    margin-block-end: calc(-1 * var(--column));
    margin-inline-start: var(--role);
    visibility: hidden;
  }
  .tools,
  .more {
    align-items: center;
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tools {
    font-size: 0.875em;
    gap: 0 1.5em;
  }
  .tools > *,
  .more {
    margin-block-end: 0.75em;
  }
  .how {
    flex-grow: 1;
  }
  .more {
    font-size: 0.875em;
    margin-block-end: 1.25em;
  }
  [aria-pressed='true'] {
    background: var(--current);
    border-color: var(--accent);
    color: var(--text);
  }
  [aria-pressed='true']::before {
    color: var(--accent);
    content: '✓' / '';
    margin-inline-end: 0.3em;
  }
  @media (prefers-reduced-motion) {
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
    .tools,
    .more,
    .marker,
    .others {
      display: none !important;
    }
    tr {
      break-inside: avoid;
    }
    tbody {
      content-visibility: visible !important;
    }
    .root table {
      border-collapse: collapse;
      display: table;
      inline-size: 100%;
      table-layout: fixed;
    }
    .root thead {
      break-after: avoid;
      display: table-header-group;
      position: static;
    }
    .root thead,
    .root thead .current {
      animation: none;
      background: none;
    }
    .root tbody {
      display: table-row-group;
    }
    .root tr {
      display: table-row;
    }
    .root :is(th, td) {
      display: table-cell;
      vertical-align: top;
    }
    .root th:first-child {
      inline-size: 20%;
    }
    .opener::before {
      display: none;
    }
    .opener + p {
      font-size: 0.8125em;
      font-weight: 400;
    }
  }
`;

/** The styles of every matrix: one table for all columns. */
export const matrix = [table, grid, states];
