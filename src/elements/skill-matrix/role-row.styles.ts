import { css } from 'lit';

/** The button that opens a row, and what it opens to. */
export const roleRow = css`
  .opener {
    background: none;
    border: 0;
    border-radius: 4px;
    display: flex;
    font-weight: inherit;
    gap: 0.45em;
    min-block-size: 24px;
    padding: 0;
    scroll-margin-block: 5em 1em;
    text-align: start;
  }
  .opener > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .opener::before {
    block-size: 0.4em;
    border: solid var(--muted);
    border-width: 1.5px 1.5px 0 0;
    content: '';
    flex: none;
    inline-size: 0.4em;
    margin: 0.5em 0.15em 0 0.1em;
    rotate: 45deg;
    transition: rotate 0.15s;
  }
  :dir(rtl) > .opener::before {
    rotate: -135deg;
  }
  .opener[aria-expanded='true']::before {
    rotate: 135deg;
  }
  .details > td {
    background: var(--soft);
    border-radius: var(--radius);
    margin-block-end: 14px;
    padding: 1.1em 1.25em 1.25em;
  }
  .growth,
  .step {
    font-weight: 600;
  }
  .details ol {
    display: grid;
    gap: 1.1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    list-style: none;
    margin-block-start: 0.9em;
  }
  .details li .pill {
    margin-inline-start: 0.35em;
  }
  .details ol > li {
    border-block-start: 2px solid var(--border);
    padding-block-start: 0.5em;
  }
  .items,
  .links {
    padding-inline-start: 1.2em;
  }
  .items li::marker {
    color: var(--muted);
  }
  @container (width < 38em) {
    .details > td {
      padding: 1em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .opener::before {
      transition: none;
    }
  }
`;
