import { css } from 'lit';

/** Large numbers with their names, side by side. */
export const figures = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1em clamp(0.75em, 4cqi, 2em);
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }
  /* Side by side as long as no word has to break for it. */
  .figures > li {
    display: grid;
    flex: 1 1 min-content;
    font-size: 0.8125em;
    grid-template-rows: auto auto 1fr;
    max-inline-size: max-content;
    min-inline-size: 0;
  }
  .figure {
    font-size: 2.15em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.1;
    order: -1;
  }
`;
