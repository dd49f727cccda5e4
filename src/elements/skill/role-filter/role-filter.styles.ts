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
    display: block;
    inline-size: 20em;
    margin-block-start: 0.5em;
    padding-block: 0.25em;
  }
`;
