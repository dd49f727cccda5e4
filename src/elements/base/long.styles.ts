import { css } from 'lit';

/** Groups and rows of a long list, which browsers skip while they are off the screen. */
export const long = css`
  .long :is(.group, .row) {
    contain-intrinsic-block-size: auto 12em;
    content-visibility: auto;
    overflow-clip-margin: 6px;
  }
  @media print {
    .long :is(.group, .row) {
      content-visibility: visible;
    }
  }
`;
