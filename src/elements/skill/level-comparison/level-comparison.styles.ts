import { css } from 'lit';

export const styles = css`
  .bar {
    padding-block-end: 0.75em;
  }
  .row {
    border-block-start: 1px solid var(--border);
    break-inside: avoid;
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: 11em minmax(0, 1fr);
    padding-block: 0.9em;
  }
  .row:last-child {
    padding-block-end: 0;
  }
  .role {
    align-content: start;
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
  }
  .role > [role='heading'] {
    font-weight: 600;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .rest {
    display: block;
  }
  .step:first-child {
    border: 0;
    padding: 0;
  }
  .step > b {
    margin-inline-end: 0.35em;
  }
  details {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: 0.35em;
  }
  .others {
    border-block-start: 1px solid var(--border);
    color: inherit;
    margin-block-start: 0.9em;
    padding-block-start: 0.9em;
  }
  .others > [role='list'] {
    font-size: 1.143em;
    margin-block-start: 0.9em;
  }
  .others > summary {
    color: var(--muted);
  }
  @container (width < 40em) {
    .comparison {
      padding: 1em;
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
