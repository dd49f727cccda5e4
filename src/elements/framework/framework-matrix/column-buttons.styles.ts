import { css } from 'lit';

/** One column at a time, where there is no room for more. */
export const alone = css`
  .stepper {
    align-items: center;
    background: var(--paper);
    border-block-end: 1.5px solid var(--text);
    display: flex;
    gap: 0.5em;
    inset-block-start: var(--skill-sticky-offset, 0);
    padding-block: 0.5em;
    position: sticky;
    z-index: 3;
  }
  .stepper > div {
    flex: 1;
    line-height: 1.3;
    min-inline-size: 0;
  }
  .stepper small {
    color: var(--accent);
    display: block;
  }
  .stepper > button {
    block-size: 40px;
    border-radius: 50%;
    font-size: 1.1em;
    inline-size: 40px;
    padding: 0;
    text-align: center;
  }
  .stepper > button > span:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  .stepper > button:disabled {
    cursor: default;
    opacity: 0.45;
  }
  .alone .marker {
    display: none;
  }
  @media screen {
    .alone thead {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
    }
    .alone tr:not(.wide) {
      grid-auto-columns: auto;
      grid-template-columns: minmax(0, 1fr);
    }
    .alone.proficiency td {
      padding-inline-end: 0;
      text-align: end;
    }
    .alone.text tr:not(.wide) {
      grid-auto-flow: row;
    }
    .alone.text tr:not(.wide) > td {
      padding-block: 0 14px;
      padding-inline: 0;
    }
    .alone.text .opening tr:not(.wide) > td {
      padding-inline-start: 0.95em;
    }
    .alone.text tr:not(.wide) > th {
      padding-block-end: 0.25em;
    }
    .alone .opened > td:first-child {
      padding-inline: 12px;
      text-align: start;
    }
    .alone .steps > .step {
      border: 0 solid var(--border);
      border-inline-start-width: 2px;
      padding-block-start: 0;
      padding-inline-start: 0.75em;
    }
  }
`;
