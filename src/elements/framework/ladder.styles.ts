import { css } from 'lit';

/** The signs of proficiencies and of what is new, and the words beside them. Filled is where one is, outlined is where one aims. */
export const ladder = css`
  .ladder {
    block-size: 1em;
    fill: currentcolor;
    inline-size: auto;
    overflow: visible;
    vertical-align: -0.125em;
  }
  .ladder .asked {
    fill: none;
    stroke: var(--accent);
  }
  .ladder .stubs {
    opacity: 0.4;
  }
  .ladder:dir(rtl) {
    scale: -1 1;
  }
  .sign {
    white-space: nowrap;
  }
  .sign > :not(.unseen) ~ :is(b, span:not(.unseen)),
  .ladder + .muted,
  .ladder + b,
  .sign + .muted {
    margin-inline-start: 0.5em;
  }
  .sign > b {
    font-weight: 650;
  }
  .new {
    background: var(--current);
    border-color: transparent;
    color: var(--accent);
  }
  .arrow {
    display: inline-block;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  /*
   * On its line: where the word has a place of its own, Orca in Firefox reads no further. Without \`overflow\`, which does
   * nothing else here, it reads "Working", "to" and "Advanced" apart.
   */
  .arrow + .unseen {
    font-size: 1px;
    overflow: visible;
    position: static;
    white-space: normal;
  }
  @media (forced-colors: active) {
    .ladder {
      fill: CanvasText;
    }
    .ladder .asked {
      stroke: Highlight;
    }
    .ladder .stubs {
      opacity: 0.5;
    }
    .new {
      border-color: currentcolor;
    }
  }
  @media print {
    .ladder {
      fill: #000;
    }
    .ladder .asked {
      stroke: #000;
    }
  }
`;
