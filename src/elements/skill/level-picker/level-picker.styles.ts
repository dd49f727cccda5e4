import { css } from 'lit';

export const styles = css`
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
    border-color: var(--accent);
    font-weight: 600;
  }
  .chosen > span {
    color: var(--accent-text);
  }
  .disabled {
    cursor: not-allowed;
    opacity: 0.6;
  }
  .lacking {
    cursor: not-allowed;
    opacity: 0.55;
  }
  .lacks {
    color: var(--muted);
    font-size: 0.875em;
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .chosen {
      background: Highlight;
      forced-color-adjust: none;
    }
    .chosen > span {
      color: HighlightText;
    }
  }
`;
