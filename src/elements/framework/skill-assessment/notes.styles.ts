import { css } from 'lit';

/** The note of a skill, its evidence, and the reason why it doesn't apply. */
export const notes = css`
  [type='text'],
  textarea {
    background: none;
    border: 1px solid var(--control);
    border-radius: min(var(--radius), 0.5em);
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    padding: 0.35em 0.6em;
  }
  .panel {
    border-inline-start: 2px solid var(--accent);
    display: grid;
    gap: 0.75em 1.25em;
    grid-column: 1 / -1;
    margin-block: 0.35em;
    padding-inline-start: 1em;
  }
  .panel b {
    display: block;
    margin-block-end: 0.3em;
  }
  .field > :is(textarea, input) {
    display: block;
    inline-size: 100%;
  }
  textarea {
    field-sizing: content;
    min-block-size: 76px;
    resize: vertical;
  }
  .panel ul {
    list-style: none;
    padding: 0;
  }
  .panel li {
    align-items: center;
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }
  .panel li > button {
    border: 0;
    min-inline-size: 24px;
    padding-inline: 0.4em;
  }
  .add > input {
    flex: 1 1 8em;
  }
  .choices-of-note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    grid-column: 1 / -1;
  }
  @container (width >= 44em) {
    .panel {
      grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
    }
    .panel > .field:only-child {
      grid-column: 1 / -1;
    }
  }
`;
