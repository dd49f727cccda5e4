import { css } from 'lit';

/** A heading and a table for each level; in a narrow container its rows become a list. */
export const levelTables = css`
  .tables {
    display: grid;
    gap: var(--space);
    grid-template-columns: minmax(0, 1fr);
  }
  .bar {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block-end: 0.5em;
  }
  .bar > .muted {
    font-size: 0.875em;
  }
  .level tr {
    grid-template-columns: 12em 8em minmax(0, 1fr);
  }
  .unmarked tr {
    grid-template-columns: 12em minmax(0, 1fr);
  }
  .level .head {
    border-block-end: 1px solid var(--border);
  }
  .level .head > th {
    color: var(--muted);
    font-size: 0.8125em;
    padding-block: 8px;
  }
  @container (width < 38em) {
    .level thead {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
    }
    .level tr {
      grid-template-columns: minmax(0, 1fr) fit-content(50%);
    }
    .unmarked tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .level tr:not(.opened) > * {
      padding-block-end: 0;
      padding-inline-end: 0;
    }
    .level tr:not(.opened) > td:last-child {
      font-size: 0.9375em;
      grid-column: 1 / -1;
      padding-block: 0.25em 14px;
    }
  }
  @media print {
    .root .level .head > :nth-child(2) {
      inline-size: 8em;
    }
    .tables {
      display: block;
    }
    .level {
      break-inside: avoid;
      margin-block-end: var(--space);
    }
    .bar {
      break-after: avoid;
    }
  }
`;
