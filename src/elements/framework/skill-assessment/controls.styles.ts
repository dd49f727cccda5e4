import { css } from 'lit';

/** The answers to a skill, as segments of a pill: filled is the chosen one, dashed the one that is asked. */
export const controls = css`
  .answers {
    border: 1px solid var(--control);
    border-radius: var(--pill);
    display: flex;
    list-style: none;
    margin: 0;
    max-inline-size: 300px;
    min-block-size: 40px;
    padding: 2px;
  }
  .answers.words {
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .answers > * {
    align-items: center;
    border: 1px dashed transparent;
    border-radius: var(--pill);
    display: flex;
    flex: 1 1 0;
    font-size: 0.875em;
    font-weight: 500;
    justify-content: center;
    min-inline-size: 24px;
    padding-inline: 0.25em;
    position: relative;
    text-align: center;
  }
  .answers.words > * {
    flex: 0 1 auto;
    min-block-size: 34px;
    padding-inline: 0.6em;
    white-space: nowrap;
  }
  .answers > label {
    cursor: pointer;
  }
  .answers.step > :first-child {
    color: var(--muted);
    flex-grow: 1.4;
    min-inline-size: max-content;
    padding-inline: 0.5em;
  }
  .answers > .asked {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 650;
  }
  .answers > .chosen,
  .answers.step > .chosen:first-child {
    background: var(--accent);
    border-color: var(--accent);
    border-style: solid;
    font-weight: 650;
  }
  .answers > .chosen > span {
    color: var(--accent-text);
  }
  .answers input {
    appearance: none;
    block-size: 100%;
    border-radius: inherit;
    cursor: inherit;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    position: absolute;
  }
  @media (hover: hover) {
    .answers > label:hover {
      border-color: var(--accent);
      border-style: solid;
    }
  }
  .answers.other {
    border-color: var(--border);
    color: var(--muted);
    min-block-size: 32px;
  }
  .answers.other > .chosen {
    background: none;
    border: 2px solid var(--text);
    color: var(--text);
  }
  .answers.other > .chosen > span {
    color: inherit;
  }
  .meaning {
    font-size: 0.8125em;
    margin-block-start: 0.4em;
    max-inline-size: 300px;
  }
  @container (width < 44em) {
    .answers,
    .answers.words,
    .meaning {
      inline-size: 100%;
      max-inline-size: none;
    }
    .answers {
      min-block-size: 44px;
    }
    .answers.words > * {
      flex-grow: 1;
    }
    .answers.other {
      min-block-size: 32px;
    }
  }
  @media (forced-colors: active) {
    .answers > :not(.asked, .chosen, :hover) {
      border-color: Canvas;
    }
    .answers > .chosen,
    .answers.step > .chosen:first-child {
      background: Highlight;
      forced-color-adjust: none;
    }
    .answers > .chosen > span {
      color: HighlightText;
    }
    .answers.other > .chosen {
      background: none;
      forced-color-adjust: auto;
    }
    .answers > .asked:not(.chosen) {
      border-color: Highlight;
    }
  }
`;
