import { css } from 'lit';

export const styles = css`
  label {
    display: block;
    font-weight: 600;
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }
  select {
    background: none;
    border: 1px solid var(--control);
    border-radius: var(--pill);
    color: inherit;
    cursor: pointer;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 40px;
    min-inline-size: min(15em, 100%);
    padding-inline: 0.9em 0.6em;
    text-overflow: ellipsis;
  }
  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
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
  @media (hover: hover) {
    select:hover {
      border-color: var(--accent);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
