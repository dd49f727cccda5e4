import { css } from 'lit';

/** Where answers are kept, and whose they are. */
export const keeping = css`
  .keeping,
  .people {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: 1em;
  }
  .keeping > .error {
    color: var(--text);
    margin: 0;
  }
  .keeping .quiet,
  .beside-line .quiet,
  .note-button {
    color: inherit;
    min-block-size: 24px;
    padding-block: 0;
  }
  .people > span,
  .people label,
  .people form {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }
  .people :is(select, input) {
    font-size: inherit;
    min-block-size: 32px;
  }
`;
