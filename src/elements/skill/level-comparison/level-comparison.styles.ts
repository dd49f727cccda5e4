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
  .bar {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    padding-block-end: 0.75em;
  }
  .to {
    color: var(--accent);
  }
  .copy {
    align-items: baseline;
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    gap: 0 1em;
  }
  .copy > :empty {
    margin-inline-start: -1em;
  }
  .copy button {
    border: 0;
    padding: 0;
    text-decoration: underline;
    text-decoration-color: var(--control);
    text-underline-offset: 0.2em;
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
  @media print, (forced-colors: active) {
    .comparison {
      border: 1px solid var(--border);
    }
  }
  @media print {
    .copy {
      display: none;
    }
  }
`;
