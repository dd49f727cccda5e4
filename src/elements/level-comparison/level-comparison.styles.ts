import { css } from 'lit';

export const styles = css`
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .comparison {
    background: var(--soft);
    border-radius: var(--radius);
    padding: 1.25em 1.5em;
  }
  .to {
    color: var(--accent);
  }
  .row {
    border-block-start: 1px solid var(--border);
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: 11em minmax(0, 1fr);
    padding-block: 0.9em;
  }
  .heading + .row {
    margin-block-start: 0.75em;
  }
  .row:last-child {
    padding-block-end: 0;
  }
  .pill + p {
    display: inline;
    margin-inline-start: 0.35em;
  }
  details {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: 0.35em;
  }
  @container (width < 40em) {
    .comparison {
      padding: 1em;
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print, (forced-colors: active) {
    .comparison {
      border: 1px solid var(--border);
    }
    .row {
      break-inside: avoid;
    }
  }
`;
