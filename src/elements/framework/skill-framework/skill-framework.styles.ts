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
  .link {
    border: 0;
    color: var(--muted);
    font-size: 0.875em;
    padding: 0;
    text-decoration: underline;
    text-decoration-color: var(--control);
    text-underline-offset: 0.2em;
  }
`;
