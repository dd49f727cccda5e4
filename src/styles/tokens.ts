import { css } from 'lit';

/**
 * The public variables with their defaults, under the private names that the other styles use, and the ground that
 * every element stands on: what a host's stylesheet could have inherited into it is set back.
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
    --text: var(--skill-color-text, light-dark(#1d2129, #e6e8ec));
    --muted: var(--skill-color-muted, light-dark(#5b6472, #a3abb8));
    --surface: var(--skill-color-surface, light-dark(#fff, #16181d));
    --soft: var(--skill-color-soft, light-dark(#f6f7f9, #1d2026));
    --border: var(--skill-color-border, light-dark(#e3e6eb, #2f343d));
    --control: var(--skill-color-control, light-dark(#868e9c, #6b7482));
    --accent: var(--skill-color-accent, light-dark(#3151d3, #9db0ff));
    --accent-text: var(--skill-color-accent-text, light-dark(#fff, #10131a));
    --current: var(--skill-color-current, light-dark(#eef1fd, #20263d));
    --target: var(--skill-color-target, color-mix(in srgb, var(--accent) 45%, transparent));
    --required: var(--skill-color-required, light-dark(#8a3b00, #ffb27a));
    --required-soft: var(--skill-color-required-soft, light-dark(#fdf1e7, #33231a));
    --error: var(--skill-color-error, light-dark(#b3261e, #ffb4ab));
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
