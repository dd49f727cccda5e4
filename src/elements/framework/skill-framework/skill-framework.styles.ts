import { css } from 'lit';

export const styles = css`
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
