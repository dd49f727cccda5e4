import { css } from 'lit';

export const styles = css`
  label {
    display: block;
    font-weight: 600;
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }
  select {
    cursor: pointer;
    min-inline-size: min(15em, 100%);
    padding-inline-end: 0.6em;
    text-overflow: ellipsis;
  }
  select:disabled {
    cursor: not-allowed;
    opacity: 0.6;
  }
  .target {
    border: 1.5px dashed var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
