import { css } from 'lit';

export const styles = css`
  dl {
    display: grid;
    gap: 1em clamp(0.75em, 4cqi, 2em);
    grid-template-columns: repeat(3, auto);
    hyphens: auto;
    justify-content: start;
    overflow-wrap: anywhere;
  }
  dl > div {
    display: grid;
    font-size: 0.8125em;
    grid-template-rows: auto auto 1fr;
  }
  dt {
    font-weight: 600;
  }
  .figure {
    font-size: 2.15em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.1;
    order: -1;
  }
`;
