import { css } from 'lit';
import { table } from './table.styles.ts';
import { grid } from './grid.styles.ts';
import { levelTables } from './level-tables.styles.ts';

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

export const styles = [table, grid, levelTables, states];
