import { css } from 'lit';

export const styles = css`
  .choices {
    max-block-size: 15em;
    overflow-y: auto;
    padding: 4px;
    margin-inline: -4px;
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
