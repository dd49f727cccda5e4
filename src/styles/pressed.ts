import { css } from 'lit';

/** Buttons that are on. */
export const pressed = css`
  [aria-pressed='true'] {
    background: var(--current);
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  [aria-pressed='true']::before {
    content: '✓' / '';
    margin-inline-end: 0.4em;
  }
`;
