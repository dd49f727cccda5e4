import { css } from 'lit';

/** Pills that wrap, each the label of a radio or a checkbox that lies over it unseen. */
export const choices = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.5em;
  }
  label {
    align-items: center;
    border: 1px solid var(--control);
    border-radius: var(--pill);
    cursor: pointer;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    max-inline-size: 100%;
    min-block-size: 40px;
    overflow-wrap: anywhere;
    padding: 0.25em 0.9em;
    position: relative;
  }
  label > span {
    min-inline-size: 0;
  }
  .shown {
    background: var(--current);
    border-color: var(--accent);
  }
  .shown > span::before {
    color: var(--accent);
  }
  :checked + span::before {
    content: '✓' / '';
    margin-inline-end: 0.5em;
  }
  label > input {
    appearance: none;
    block-size: 100%;
    border-radius: inherit;
    cursor: inherit;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    position: absolute;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
