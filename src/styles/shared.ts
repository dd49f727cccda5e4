import { css } from 'lit';

/** The small pieces that several elements show. */
export const shared = css`
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    max-inline-size: 68ch;
    padding: 0;
  }
  /* In a page of the other direction a text keeps its own, and its place at the edge where the page's lines begin. */
  [dir]:is(p, ul) {
    inline-size: fit-content;
    text-align: start;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  b,
  .heading {
    font-weight: 600;
  }
  .heading {
    break-after: avoid;
    font-size: 1.0625em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  small {
    font-size: max(0.75em, 11px);
    font-weight: 500;
  }
  .muted,
  .none {
    color: var(--muted);
  }
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .pill {
    border: 1px solid var(--border);
    border-radius: var(--pill);
    color: var(--muted);
    display: inline-block;
    font-size: max(0.75em, 11px);
    font-weight: 600;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding: 0 0.6em;
  }
  .required {
    background: var(--required-soft);
    border-color: transparent;
    color: var(--required);
  }
  ul + ul,
  p + ul {
    margin-block-start: 0.4em;
  }
  .links {
    list-style: none;
    padding-inline-start: 0;
  }
  .links a {
    display: inline-block;
    min-block-size: 24px;
  }
  .steps {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    max-inline-size: none;
  }
  .step {
    border-block-start: 2px solid var(--border);
    padding-block-start: 0.5em;
  }
  .step.target {
    border-block-start: 2px dashed var(--accent);
  }
  .step.target > b:first-child {
    color: var(--accent);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a[title]::after {
    content: '↗' / '';
    display: inline-block;
    margin-inline-start: 0.15em;
  }
  a:dir(rtl)::after {
    scale: -1 1;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  summary,
  button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .paper {
    display: none;
  }
  button {
    background: none;
    border: 1px solid var(--control);
    border-radius: var(--pill);
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2em;
    padding: 0.1em 0.8em;
  }
  .quiet {
    border: 0;
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-color: var(--control);
    text-underline-offset: 0.2em;
  }
  @media (hover: hover) {
    button:hover,
    label:hover {
      border-color: var(--accent);
    }
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  @media print {
    .paper {
      display: block;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    a[title]::after {
      content: '(' attr(href) ')';
      direction: ltr;
      display: inline;
      margin-inline: 0.3em;
      overflow-wrap: anywhere;
      scale: none;
      unicode-bidi: isolate;
    }
    .heading + * {
      break-before: avoid;
    }
  }
  @media (forced-colors: active) {
    .required {
      border-color: currentcolor;
    }
  }
`;
