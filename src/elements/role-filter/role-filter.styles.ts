import { css } from 'lit';

export const styles = css`
  .choices {
    max-block-size: 15em;
    overflow-y: auto;
  }
  /* Around the pill it would be cut off where the pills scroll. */
  .choices input {
    outline-offset: -3px;
  }
  .shown {
    background: var(--current);
    border-color: var(--accent);
  }
  .shown::before {
    color: var(--accent);
    content: '✓' / '';
  }
`;
