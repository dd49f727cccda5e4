import { css } from 'lit';

/** The page of a document: its header, and sections below each other. */
export const page = css`
  :host([show~='original']) {
    margin-block: 1.25em;
  }
  .root {
    contain-intrinsic-inline-size: 60em;
    container-type: inline-size;
  }
  .top {
    align-items: end;
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 3em;
    padding-block-end: 1.25em;
  }
  .intro,
  ::slotted([slot='header']) {
    flex: 1 1 24em;
  }
  .facts {
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0 1.25em;
    inline-size: 100%;
  }
  .facts .facts {
    font-size: inherit;
    inline-size: auto;
  }
  .downloads {
    align-items: center;
    gap: 0.5em;
  }
  .facts a {
    color: inherit;
    display: inline-block;
    min-block-size: 24px;
  }
  .facts b {
    font-weight: 500;
  }
  .title {
    font-size: 1.75em;
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
    margin-block: 0.15em 0.3em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  * + section {
    margin-block-start: var(--space);
  }
  .hint {
    color: var(--muted);
    font-size: 0.875em;
    margin-block: 0.5em 1em;
    max-inline-size: 75ch;
  }
  .hint:has(+ skill-matrix) {
    margin-block-end: 0.25em;
  }
  .heading + :is(skill-matrix, framework-matrix),
  summary + level-picker {
    margin-block-start: 0.5em;
  }
  .intro p {
    text-wrap: pretty;
  }
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
  }
  .picker details {
    margin-block-start: 0.75em;
  }
  .picker summary {
    color: var(--muted);
    font-size: 0.875em;
  }
  .picker details > .pickers {
    margin-block-start: 0.75em;
  }
  .original {
    margin-block-start: var(--space);
  }
  .original > summary {
    color: var(--muted);
    font-size: 0.875em;
  }
  .original > slot {
    display: block;
    margin-block-start: 0.75em;
    overflow-x: auto;
  }
  @media print {
    .original:not([open]),
    .downloads,
    .picker details,
    .hint {
      display: none;
    }
    .heading {
      margin-block-end: 1em;
    }
  }
`;
