import { css } from 'lit';

/**
 * The public variables with their defaults, under the private names that the other styles use, and the ground that
 * every element stands on: what a host's stylesheet could have inherited into it is set back.
 *
 * Colours derive from the host's text, so that they fit any ground, also a dark one of a host that declares no
 * `color-scheme`. Greys are its text with less opacity. The others have one lightness for dark text and one for light
 * text: below or above 0.65 in OKLCH, told apart by a large factor. `currentcolor` is that of the element that uses a
 * variable: where an element has text in `--accent-text`, its parent has the ground.
 *
 * Sizes are in em of the host's text, never rem: hosts shrink the root.
 */
export const tokens = css`
  :host {
    display: block;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --text: var(--skill-color-text, currentcolor);
    --muted: var(--skill-color-muted, oklch(from currentcolor l c h / 0.78));
    --surface: var(--skill-color-surface, transparent);
    --paper: var(--skill-color-surface, oklch(from currentcolor clamp(0.2, (0.65 - l) * 999, 1) 0 0 / 1));
    --soft: var(--skill-color-soft, oklch(from currentcolor l c h / 0.04));
    --border: var(--skill-color-border, oklch(from currentcolor l c h / 0.14));
    --control: var(--skill-color-control, oklch(from currentcolor l c h / 0.55));
    --accent: var(
      --skill-color-accent,
      oklch(from currentcolor clamp(0.49, (l - 0.65) * 999, 0.78) clamp(0.11, (0.65 - l) * 999, 0.2) 268 / 1)
    );
    --accent-text: var(--skill-color-accent-text, oklch(from currentcolor clamp(0.18, (0.65 - l) * 999, 1) 0 0 / 1));
    --current: var(--skill-color-current, color-mix(in srgb, var(--accent) 9%, transparent));
    --target: var(--skill-color-target, color-mix(in srgb, var(--accent) 45%, transparent));
    --required: var(--skill-color-required, oklch(from currentcolor clamp(0.43, (l - 0.65) * 999, 0.83) 0.11 55 / 1));
    --required-soft: var(--skill-color-required-soft, oklch(0.72 0.16 62 / 0.18));
    --error: var(--skill-color-error, oklch(from currentcolor clamp(0.5, (l - 0.65) * 999, 0.82) 0.16 27 / 1));
    --radius: var(--skill-radius, 0.75em);
    --pill: var(--skill-control-radius, 20px);
    --space: var(--skill-spacing, 1.75em);
    --column: var(--skill-column-width, 11em);
    --role: var(--skill-role-width, 10em);
    color: var(--text);
    font-family: var(--skill-font, inherit);
    font-size: var(--skill-font-size, max(1em, 14px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  /* Only long words. Browsers that cannot tell them apart would hyphenate "engineer" too. */
  @supports (hyphenate-limit-chars: 14) {
    .root {
      hyphens: auto;
      hyphenate-limit-chars: 14 5 5;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--text);
      --border: var(--control);
      --control: var(--text);
      --target: var(--accent);
    }
  }
  .root,
  .root * {
    box-sizing: border-box;
  }
`;
