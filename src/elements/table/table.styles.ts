import { css } from 'lit';

/** The tables of both layouts, and what a row opens to. */
export const table = css`
  table,
  thead,
  tbody,
  caption,
  th,
  td {
    display: block;
  }
  tr {
    border-block-end: 1px solid var(--border);
    display: grid;
  }
  th,
  td {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.55;
    padding: 14px 12px;
    text-align: start;
  }
  th {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  .head,
  .bar {
    border-block-end: 1.5px solid var(--text);
  }
  tbody:not(:only-of-type),
  .crowd ~ * tbody {
    contain-intrinsic-block-size: auto 70em;
    content-visibility: auto;
    overflow-clip-margin: 6px;
  }
  .crowd ~ * tbody:only-of-type {
    contain-intrinsic-block-size: auto 24em;
  }

  .openable {
    cursor: pointer;
  }
  .name,
  .opener > span {
    overflow-wrap: anywhere;
  }
  .opening .name {
    display: block;
    padding-inline-start: 0.9em;
  }
  .mark {
    color: var(--accent);
    display: block;
  }
  .opening .mark {
    padding-inline-start: 1.2em;
  }
  .opener {
    background: none;
    border: 0;
    border-radius: min(4px, var(--pill));
    display: flex;
    font-weight: inherit;
    gap: 0.45em;
    min-block-size: 24px;
    padding: 0;
    scroll-margin-block: calc(var(--skill-sticky-offset, 0px) + 5em) 1em;
  }
  .opener::before {
    align-self: start;
    color: var(--muted);
    content: '›' / '';
    transition: rotate 0.15s;
  }
  .opener[aria-expanded='true']::before {
    rotate: 90deg;
  }
  .opener[aria-expanded='true']:dir(rtl)::before {
    rotate: -90deg;
  }
  .opened {
    background: var(--soft);
  }
  .opened > * {
    padding-block: 12px;
  }
  .opened > :first-child {
    padding-inline-start: 12px;
  }
  .opened.wide {
    display: block;
  }
  .opened .step {
    border-width: 2px 0 0;
  }
  .opened .steps {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    margin-block-start: 0.9em;
  }
  .clamp {
    mask-image: linear-gradient(#000 calc(100% - 3lh), transparent);
    max-block-size: 9lh;
    overflow: hidden;
  }
`;
