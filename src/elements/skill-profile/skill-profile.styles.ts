import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .head {
    align-items: end;
    border-block-end: 1px solid var(--border);
    display: grid;
    gap: 1.25em 3em;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block-end: 1.25em;
  }
  .head > :only-child {
    grid-column: 1 / -1;
  }
  .kicker,
  .facts {
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
  }
  .facts {
    grid-column: 1 / -1;
  }
  .kicker > * + *::before,
  .facts > * + *::before {
    color: var(--muted);
    content: '·';
    font-weight: 400;
    margin-inline: 0.6em;
  }
  .kicker a,
  .facts a {
    color: inherit;
  }
  .kicker strong {
    color: var(--text);
    font-weight: 600;
  }
  .title {
    font-size: 1.75em;
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
    margin-block: 0.15em 0.3em;
    text-wrap: balance;
  }
  .summary {
    color: var(--muted);
    max-inline-size: 62ch;
  }
  section {
    margin-block-start: var(--space);
  }
  section:first-of-type:last-of-type,
  .root > section:first-child {
    margin-block-start: 0;
  }
  .hint {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: 0.6em;
    max-inline-size: 75ch;
  }
  .heading + .hint {
    margin-block: 0.25em 0.75em;
  }
  @container (width < 44em) {
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .picker {
      display: none;
    }
  }
`;
