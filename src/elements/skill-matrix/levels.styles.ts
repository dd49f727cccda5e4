import { css } from 'lit';

/** A heading and a table for each level; in a narrow container its rows become a list. */
export const levelTables = css`
  .level + .level {
    margin-block-start: var(--space);
  }
  .title {
    align-items: baseline;
    border-block-end: 1.5px solid var(--text);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block-end: 0.5em;
  }
  .position {
    color: var(--muted);
    font-size: 0.875em;
  }
  .names > th {
    color: var(--muted);
    font-size: 0.8125em;
    padding-block: 8px;
  }
  .names,
  .entry {
    grid-template-columns: 12em 8em minmax(0, 1fr);
  }
  .level .details {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (width < 38em) {
    .names {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .entry > * {
      padding: 14px 0 0;
    }
    .entry > .requirement {
      align-self: start;
    }
    .entry > .description {
      font-size: 0.9375em;
      grid-column: 1 / -1;
      padding-block: 0.25em 14px;
      padding-inline-start: 1.05em;
    }
  }
`;
