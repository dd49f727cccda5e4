import { css } from 'lit';

export const styles = css`
  .root {
    --role: var(--skill-role-width, 12.75em);
  }
  .controls {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .controls > slot {
    display: block;
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .switch {
    border: 1px solid var(--control);
    border-radius: var(--pill);
    display: flex;
    max-inline-size: 100%;
    padding: 3px;
  }
  .switch > label {
    border: 1px solid transparent;
    border-radius: var(--pill);
    cursor: pointer;
    flex: 1;
    line-height: 1.4;
    min-block-size: 32px;
    padding: 0.25em 0.9em;
    position: relative;
    text-align: center;
  }
  .switch > .on {
    background: var(--current);
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .switch input {
    appearance: none;
    block-size: 100%;
    border-radius: inherit;
    cursor: inherit;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    position: absolute;
  }
  .tools {
    font-size: 0.8125em;
    justify-content: space-between;
    margin-block-start: 0.75em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }
  .legend b {
    margin-inline-start: 0.25em;
  }
  .rise > svg {
    color: var(--accent);
  }
  tbody {
    contain-intrinsic-block-size: auto 40em;
  }
  .short tbody:nth-child(n) {
    content-visibility: visible;
  }
  .frame td {
    padding-block: 10px;
  }
  .text td {
    padding-block: 14px;
  }
  .frame .none {
    font-style: italic;
  }
  .frame tbody th {
    padding-block: 9px;
  }
  .text tbody th {
    padding-block: 13px;
  }
  @media screen {
    .frame .group {
      display: block;
    }
  }
  .frame .group > th {
    font-weight: 650;
    padding-block: 28px 8px;
  }
  .group small {
    font-size: 0.867em;
    font-weight: 400;
    margin-inline-start: 0.4em;
  }
  .same {
    color: var(--muted);
  }
  .up .name-of {
    font-weight: 650;
  }
  .same .sign > b {
    font-weight: 600;
  }
  .change .sign {
    color: var(--accent);
  }
  .name-of {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .text td > .sign {
    display: block;
  }
  .text td > .sign,
  .opened .sign {
    white-space: normal;
  }
  /* The gap is behind the sign: a name on a line of its own begins where the line does. */
  .text td > .sign > :first-child,
  .opened .sign > :first-child {
    margin-inline-end: 0.5em;
  }
  .text td > .sign > :first-child ~ .name-of,
  .opened .sign > :first-child ~ .name-of {
    margin-inline-start: 0;
  }
  .text td > div + .sign {
    margin-block-start: 0.35em;
  }
  .frame td > .pill {
    line-height: 1.4;
  }
  .proficiency .frame td > .pill {
    margin-block-start: 0;
  }
  .tools > .quiet {
    margin-inline-start: auto;
  }
  .proficiency td > .sign:not(:last-child) {
    margin-inline-end: 0.6em;
  }
  .text .frame td > .pill {
    margin-block-start: 0.4em;
  }
  .opened {
    border-radius: min(8px, var(--radius));
  }
  .opened .step > * + * {
    margin-block-start: 0.3em;
  }
  .opened .step > b,
  .opened td {
    color: var(--text);
  }
  .left-out {
    font-size: 0.8125em;
    margin-block-start: 1.25em;
    max-inline-size: none;
  }
  .left-out button {
    min-block-size: 24px;
    padding-block: 0;
  }
  .empty {
    background: var(--soft);
    border-radius: var(--radius);
    padding: 1.25em 1.5em;
  }
  .empty .quiet {
    color: var(--muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .switch > .on {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls,
    .stepper,
    .left-out button,
    .tools .quiet {
      display: none;
    }
    .tools {
      display: flex !important;
    }
    .listed thead {
      display: none !important;
    }
    .root .listed th {
      break-after: avoid;
      inline-size: auto;
    }
    .frame :is(th, td) {
      padding-inline: 0 8px;
    }
    .opening .name {
      padding: 0;
    }
    .root .listed .opened {
      background: none;
      display: table-row;
    }
    .listed .steps {
      margin-block-start: 0;
    }
    .listed .opened > :first-child {
      padding: 0 0 14px;
    }
    .listed tr:not(.opened, .group) {
      border: 0;
    }
  }
`;
