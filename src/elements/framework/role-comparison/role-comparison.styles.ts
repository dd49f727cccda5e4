import { css } from 'lit';

export const styles = css`
  .counts {
    font-size: 0.875em;
    max-inline-size: none;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }
  .kinds > button {
    font-size: 0.875em;
    min-block-size: 32px;
  }
  .number {
    font-variant-numeric: tabular-nums;
    margin-inline-start: 0.15em;
  }
  .bar {
    margin-block-end: 0.15em;
  }
  .group {
    border-block-start: 1px solid var(--border);
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: 9em minmax(0, 1fr);
    padding-block: 0.95em;
  }
  .group > :last-child {
    grid-column: -2;
  }
  .comparison:not(:has(.group-name bdi)) .group {
    grid-template-columns: minmax(0, 1fr);
  }
  :not(.group) + .group {
    margin-block-start: 0.75em;
  }
  .group.more {
    border: 0;
    padding-block-start: 0.2em;
  }
  .group-name,
  .pairs .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .change {
    break-inside: avoid;
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: 15.5em minmax(0, 1fr);
  }
  .change + .change {
    margin-block-start: 1.15em;
  }
  .skill > .name {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-weight: 600;
    gap: 0.15em 0.6em;
    overflow-wrap: anywhere;
  }
  .what {
    font-size: 0.875em;
    grid-column: 2;
  }
  .already {
    color: var(--accent);
    font-weight: 500;
  }
  .already::before {
    content: '✓' / '';
    margin-inline-end: 0.4em;
  }
  .sign .name-of {
    font-weight: 600;
  }
  .words {
    max-inline-size: 62ch;
  }
  details {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: 0.25em;
  }
  .staying {
    border-block-start: 1px solid var(--border);
    margin-block-start: 0;
    padding-block-start: 0.95em;
  }
  .pairs {
    color: var(--text);
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .staying > .pairs {
    font-size: 1.143em;
    margin-block-start: 0.75em;
  }
  .pairs > div {
    align-items: baseline;
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: 9em minmax(0, 1fr);
  }
  .pairs .what {
    color: var(--muted);
  }
  .pairs b {
    color: var(--text);
  }
  .falls-away .name {
    font-weight: 400;
  }
  .note {
    font-size: 0.875em;
    margin-block-start: 0.6em;
  }
  .swap {
    font-size: 0.8125em;
    margin-block-start: 0.9em;
  }
  .swap button {
    min-block-size: 24px;
    padding-block: 0;
  }
  /* Where no row has words, what changes takes their place. */
  @container (width >= 44em) {
    .comparison:not(:has(.words *)) .skill {
      display: contents;
    }
  }
  @container (width < 44em) {
    .comparison {
      padding: 1em;
    }
    .group,
    .change,
    .pairs {
      grid-template-columns: minmax(0, 1fr);
    }
    .group-name {
      color: var(--muted);
      font-size: 0.8125em;
    }
    .pairs > div {
      grid-template-columns: minmax(0, 1fr) fit-content(60%);
    }
  }
  @media print {
    .new {
      border-color: currentcolor;
    }
    .kinds,
    .swap {
      display: none;
    }
  }
`;
