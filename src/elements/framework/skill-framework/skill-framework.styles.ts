import { css } from 'lit';

export const styles = css`
  .views {
    border-block-end: 1px solid var(--border);
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: var(--space);
    padding-block-end: 0.75em;
  }
  .views > button {
    min-block-size: 40px;
    padding-inline: 0.9em;
  }
  .views ~ * {
    margin-block-start: var(--space);
  }
  @media print {
    .views,
    .all-skills > .hint > span {
      display: none;
    }
    /* On paper, it says of which role the texts are. */
    .all-skills > .hint {
      display: block;
    }
  }
  .all-skills {
    margin-block-start: 2.5em;
  }
  @container (width > 44em) {
    .top > .figures {
      margin-inline-start: auto;
    }
  }
  .quiet {
    color: var(--muted);
    font-size: 0.875em;
    padding-block: 0;
  }
`;
