import { css } from 'lit';

/** What finds some of the skills: search, filters, and one skill at a time. */
export const tools = css`
  .tools {
    margin-block: 0.75em;
  }
  .tools > skill-search {
    flex: 1 1 100%;
  }
  .filters {
    gap: 0.375em;
  }
  .filters > button {
    min-block-size: 40px;
    padding-inline: 0.9em;
  }
  .number {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .beside-line {
    font-size: 0.875em;
    margin-inline-start: auto;
  }
  .legend,
  .legend > ul {
    color: var(--muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8125em;
    gap: 0.25em 1.5em;
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }
  .legend > ul {
    font-size: inherit;
  }
  .legend > details[open] {
    flex-basis: 100%;
  }
  dt {
    margin-block-start: 0.4em;
  }
  .stepping {
    align-items: center;
    background: var(--paper);
    border-block: 1px solid var(--border);
    display: grid;
    gap: 0 0.5em;
    grid-template-columns: minmax(0, 1fr) auto auto;
    inset-block-start: var(--skill-sticky-offset, 0);
    margin-block-start: 1em;
    padding-block: 0.4em;
    position: sticky;
    z-index: 1;
  }
  .stepping > div > .quiet {
    display: block;
    font-size: 0.875em;
    min-block-size: 24px;
    padding-block: 0;
  }
  .stepping > .step {
    block-size: 40px;
    border-radius: 50%;
    inline-size: 40px;
    padding: 0;
    text-align: center;
  }
  .stepping > .step:disabled {
    opacity: 0.55;
  }
  @container (width < 44em) {
    .beside-line {
      margin-inline-start: 0;
    }
  }
  @container (width >= 44em) {
    .stepping {
      display: none;
    }
  }
`;
