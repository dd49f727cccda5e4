import { css } from 'lit';

/** The sheet for the talk, which only paper shows. */
export const sheet = css`
  @media print {
    .root:has(> .sheet) > .screen {
      display: none;
    }
    .keeping,
    .people,
    .tools,
    .legend details,
    .note-button,
    .stepping,
    .rest,
    .ending,
    .notice {
      display: none;
    }
    .sheet {
      font-size: 10pt;
    }
    .sheet-title {
      display: flex;
      font-size: 1.3em;
      gap: 1em;
      justify-content: space-between;
      margin-block: 1em;
      max-inline-size: none;
    }
    table {
      border-collapse: collapse;
      inline-size: 100%;
      margin-block-end: 1.5em;
      table-layout: fixed;
    }
    caption {
      break-after: avoid;
      font-weight: 650;
      padding-block-end: 0.4em;
      text-align: start;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      border-block-end: 0.5pt solid currentcolor;
      font-weight: 400;
      padding-block: 0.5em;
      padding-inline: 0 0.75em;
      text-align: start;
      vertical-align: top;
    }
    thead th {
      border-block-end-width: 1pt;
      font-size: 0.9em;
    }
    th > p {
      font-weight: 600;
    }
    .room {
      block-size: 4.5em;
      border-inline-start: 0.5pt solid currentcolor;
      padding-inline-start: 0.75em;
    }
    .boxes {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1em;
    }
    .box {
      block-size: 0.8em;
      border: 1px solid currentcolor;
      display: inline-block;
      inline-size: 0.8em;
      vertical-align: -0.05em;
    }
  }
`;
