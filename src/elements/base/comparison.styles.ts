import { css } from 'lit';

/** The filled surface of a comparison, its bar, and the buttons that copy it. */
export const comparison = css`
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
  .copy > button {
    padding-block: 0;
  }
  @media print, (forced-colors: active) {
    .comparison {
      border: 1px solid var(--border);
    }
  }
  @media print {
    .unchosen,
    .copy {
      display: none;
    }
  }
`;
