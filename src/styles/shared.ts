import { css } from 'lit';

/** The small pieces that several elements show. */
export const shared = css`
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .heading {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  .muted {
    color: var(--muted);
  }
  .prose {
    max-inline-size: 68ch;
  }
  .prose + .prose {
    margin-block-start: 0.6em;
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
    border-radius: 99px;
    color: var(--muted);
    display: inline-block;
    font-size: max(0.75em, 11px);
    font-weight: 600;
    line-height: 1.5;
    padding: 0 0.6em;
    white-space: nowrap;
  }
  .pill.required {
    background: var(--required-soft);
    border-color: transparent;
    color: var(--required);
  }
  .none {
    color: var(--muted);
    font-style: italic;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  button {
    background: none;
    border: 1px solid var(--control);
    border-radius: 99px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2em;
    padding: 0.1em 0.8em;
  }
  @media (hover: hover) {
    button:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .pill.required {
      border-color: currentcolor;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
