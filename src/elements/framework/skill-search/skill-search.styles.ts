import { css } from 'lit';

export const styles = css`
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  [type='search'],
  select {
    background: none;
    border: 1px solid var(--control);
    border-radius: var(--pill);
    color: inherit;
    flex: 0 1 16em;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 40px;
    min-inline-size: min(11em, 100%);
    padding-inline: 0.9em;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .choices {
    margin: 0;
  }
  .shown {
    background: var(--current);
    border-color: var(--accent);
  }
  .shown > span::before {
    color: var(--accent);
  }
  @media (hover: hover) {
    :is(input, select):hover {
      border-color: var(--accent);
    }
  }
  .narrow {
    display: none;
  }
  @container (width < 44em) {
    .pills {
      display: none;
    }
    .narrow {
      display: flex;
      flex: 1 1 100%;
    }
    [type='search'],
    select {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .shown {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
