import { css } from 'lit';

export const styles = css`
  .label {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  label {
    align-items: center;
    border: 1px solid var(--control);
    border-radius: 20px;
    cursor: pointer;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    max-inline-size: 100%;
    min-block-size: 40px;
    padding: 0.25em 0.9em;
    position: relative;
  }
  input {
    appearance: none;
    block-size: 100%;
    border-radius: inherit;
    cursor: inherit;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    position: absolute;
  }
  small {
    font-size: max(0.75em, 11px);
    font-weight: 500;
  }
  .past {
    background: var(--soft);
    border-color: var(--border);
    color: var(--muted);
  }
  .target {
    border: 1.5px dashed var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .chosen {
    background: var(--accent);
    border: 1px solid var(--accent);
    color: var(--accent-text);
    font-weight: 600;
  }
  .chosen::before {
    content: '✓' / '';
  }
  @media (hover: hover) {
    label:hover {
      border-color: var(--accent);
    }
  }
  .disabled {
    cursor: not-allowed;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .chosen {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .past {
      color: GrayText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
