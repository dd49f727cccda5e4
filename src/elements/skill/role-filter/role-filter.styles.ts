import { css } from 'lit';

export const styles = css`
  .choices {
    max-block-size: 16em;
    overflow-y: auto;
  }
  /* Around the pill it would be cut off where the pills scroll. */
  .choices input {
    outline-offset: -3px;
  }
  [type='search'] {
    background: none;
    border: 1px solid var(--control);
    border-radius: var(--pill);
    color: inherit;
    display: block;
    font: inherit;
    inline-size: 20em;
    margin-block-start: 0.5em;
    max-inline-size: 100%;
    min-block-size: 40px;
    padding: 0.25em 0.9em;
  }
  .shown {
    background: var(--current);
    border-color: var(--accent);
  }
  .shown > span::before {
    color: var(--accent);
  }
`;
