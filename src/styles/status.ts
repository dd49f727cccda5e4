import { css } from 'lit';

/** How an element looks that has nothing to show yet, nothing at all, or an error to tell. */
export const status = css`
  .line {
    animation: breathe 2s infinite alternate;
    background: var(--border);
    block-size: 0.9em;
    border-radius: var(--pill);
    display: block;
    inline-size: 62%;
    margin-block: 0.9em;
  }
  .line + .line {
    inline-size: 88%;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  .error {
    border: 1px solid var(--error);
    border-inline-start-width: 4px;
    border-radius: var(--radius);
    margin-block-end: var(--space);
    overflow-wrap: anywhere;
    padding: 0.9em 1.25em;
  }
  .error > b {
    color: var(--error);
  }
  .error > * + * {
    margin-block-start: 0.6em;
  }
  .error > button {
    display: block;
  }
  @media (prefers-reduced-motion) {
    .line {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .line {
      background: GrayText;
    }
  }
`;
