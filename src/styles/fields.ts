import { css } from 'lit';

/** Fields for words and lists to choose from, as pills. */
export const fields = css`
  [type='search'],
  select {
    background: none;
    border: 1px solid var(--control);
    border-radius: var(--pill);
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 40px;
    padding-inline: 0.9em;
  }
  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
  }
  @media (hover: hover) {
    :is([type='search'], select):hover {
      border-color: var(--accent);
    }
  }
`;
