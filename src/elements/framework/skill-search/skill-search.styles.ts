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
    flex: 0 1 16em;
    min-inline-size: min(11em, 100%);
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .choices {
    margin: 0;
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
      min-inline-size: 0;
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
