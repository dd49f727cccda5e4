import { css } from 'lit';

export const styles = css`
  .keeping,
  .people,
  .filters,
  .buttons,
  .tools,
  .add {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.1em;
  }
  .notice {
    background: var(--soft);
    border-radius: var(--radius);
    margin-block: 1em;
    padding: 0.9em 1.25em;
  }
  .notice > * + *,
  .error > * + * {
    margin-block-start: 0.5em;
  }
  .error {
    border: 1px solid var(--error);
    border-inline-start-width: 4px;
    border-radius: var(--radius);
    margin-block: 1em;
    padding: 0.6em 1em;
  }
  .answers-list {
    margin-block-start: var(--space);
  }
  .place > :last-child {
    color: var(--accent);
  }
  .distance .ladder + span,
  .sheet .ladder + span {
    margin-inline-start: 0.5em;
  }
  .head {
    border-block-end: 2px solid var(--control);
    display: none;
    font-size: 0.875em;
    font-weight: 600;
    padding-block: 0.6em;
  }
  .group-name {
    border-block-end: 1px solid var(--border);
    margin-block-start: 1.75em;
    padding-block-end: 0.5em;
  }
  .group-name > button {
    border: 0;
    font-size: 0.9375em;
    font-weight: 650;
    padding-inline: 0;
  }
  .group-name > button::before {
    content: '›' / '';
    display: inline-block;
    inline-size: 0.9em;
    transition: rotate 0.15s;
  }
  .group-name > [aria-expanded='true']::before {
    rotate: 90deg;
  }
  .group-name > [aria-expanded='true']:dir(rtl)::before {
    rotate: -90deg;
  }
  .group-name small {
    font-weight: 400;
    margin-inline-start: 0.25em;
  }
  .row {
    border-block-end: 1px solid var(--border);
    break-inside: avoid;
    display: grid;
    font-size: 0.875em;
    gap: 0.4em 2.25em;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 1em;
  }
  /* The focus stays below what sticks to the top. */
  .list :is(button, input, textarea, summary, a) {
    scroll-margin-block: calc(var(--skill-sticky-offset, 0px) + 5em) 1em;
  }
  .answers,
  .answers > * {
    font-size: 1em;
  }
  .name {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.7em;
  }
  .name b[role] {
    font-size: 1.072em;
    overflow-wrap: anywhere;
  }
  .words {
    margin-block-start: 0.2em;
  }
  .distance > .note-button {
    color: var(--muted);
  }
  .their-note {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .other-name {
    margin-block-end: 0.15em;
  }
  .rest {
    margin-block-start: 1.5em;
  }
  .rest > summary {
    color: var(--muted);
    font-size: 0.875em;
  }
  .ending {
    border-block-start: 1px solid var(--border);
    margin-block-start: 1.5em;
    max-inline-size: none;
    padding-block-start: 0.75em;
  }
  @container (width < 44em) {
    .one .row:not(.here),
    .one .group:not(.here) {
      display: none;
    }
    .one .group-name {
      margin-block-start: 0.75em;
    }
    .one .row {
      border: 0;
    }
  }
  @container (width >= 44em) {
    .head,
    .row {
      display: grid;
      gap: 0.4em 2.25em;
      grid-template-columns: minmax(0, 1fr) 300px 214px;
    }
    .head {
      background: var(--paper);
      inset-block-start: var(--skill-sticky-offset, 0);
      position: sticky;
      z-index: 1;
    }
    .theirs {
      grid-column: 2;
    }
    .same {
      grid-column: 3;
    }
  }
  @media (prefers-reduced-motion) {
    .group-name > button::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
