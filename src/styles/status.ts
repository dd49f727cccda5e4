import { css } from 'lit';

/** How an element looks that has nothing to show yet, nothing at all, or an error to tell. */
export const status = css`
  .loading {
    display: grid;
    gap: 0.9em;
    padding-block: 0.5em;
  }
  .line {
    animation: breathe 2s ease-in-out infinite alternate;
    background: var(--border);
    block-size: 0.9em;
    border-radius: 99px;
    inline-size: 62%;
  }
  .line:nth-of-type(2) {
    inline-size: 88%;
  }
  .line:nth-of-type(3) {
    inline-size: 74%;
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
    padding: 0.9em 1.25em;
  }
  .error p {
    color: var(--error);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .error ul {
    display: grid;
    font-size: 0.875em;
    gap: 0.35em;
    list-style: none;
    margin-block-start: 0.6em;
  }
  .error code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .error button {
    margin-block-start: 0.75em;
  }
  @media (prefers-reduced-motion: reduce) {
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
