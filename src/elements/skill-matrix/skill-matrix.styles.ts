import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .root:not(.probe) {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .probe {
    block-size: var(--column);
    inline-size: var(--role);
    inset: 0 auto auto 0;
    pointer-events: none;
    position: fixed;
    visibility: hidden;
  }
  .frame {
    --current-head: var(--current);
    --target-head: transparent;
    isolation: isolate;
    position: relative;
  }
  .marker {
    border-radius: 8px;
    display: none;
    inline-size: calc((100% - var(--role)) / var(--of));
    inset-block: 0;
    inset-inline-start: calc(var(--role) + (100% - var(--role)) / var(--of) * var(--at));
    pointer-events: none;
    position: absolute;
    transition: inset-inline-start 0.2s ease-out;
    z-index: -1;
  }
  .marker.current {
    background: var(--current);
  }
  .marker.target {
    border: 1.5px solid var(--target);
    z-index: 3;
  }

  table,
  thead,
  tbody,
  caption {
    display: block;
  }
  th,
  td {
    display: block;
    font-weight: 400;
    padding: 14px 12px;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  td {
    font-size: 0.875em;
    line-height: 1.55;
  }
  tr {
    border-block-end: 1px solid var(--border);
    display: grid;
  }
  tbody:not(:only-of-type) {
    contain-intrinsic-block-size: auto 350em;
    content-visibility: auto;
  }
  tbody:last-of-type > tr:last-of-type {
    border-block-end: 0;
  }

  .grid tr {
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    grid-template-columns: var(--role);
  }
  .grid .details {
    grid-template-columns: minmax(0, 1fr);
  }
  .grid thead {
    inset-block-start: var(--skill-sticky-offset, 0);
    position: sticky;
    z-index: 2;
  }
  .head {
    border-block-end: 1.5px solid var(--text);
  }
  .head > th {
    background: linear-gradient(var(--mark, transparent) 0 0) var(--surface);
  }
  .head > :not(:first-child) {
    border-radius: 8px 8px 0 0;
  }
  .head > ::after {
    color: var(--accent);
    display: block;
    font-size: max(0.8em, 11px);
    font-weight: 500;
  }
  .row .pill {
    margin-block-start: 0.6em;
  }
  .scroll {
    border-block-end: 1px solid var(--border);
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

  .more {
    align-items: center;
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0.4em 0.5em;
    margin-block-end: 0.75em;
  }

  @media (prefers-reduced-motion: reduce) {
    .marker {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .marker.current {
      border: 2px solid Highlight;
    }
    .marker.target {
      border: 2px dashed CanvasText;
    }
  }
  @media print {
    .more {
      display: none;
    }
    .marker {
      display: none !important;
    }
    tr {
      break-inside: avoid;
    }
    tbody {
      content-visibility: visible !important;
    }
  }
`;
