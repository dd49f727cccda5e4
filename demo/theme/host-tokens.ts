import type { Wording } from '../page/language.ts';

/** A kind of page that the elements land on. */
export interface Host {
  /** What people call it. */
  readonly name: Wording;
  /** The name of its theme, `src/styles/themes/NAME.css`. */
  readonly theme: string;
  /** The tokens that its theme reads, as declarations. */
  readonly light: string;
  /** The same in the dark; missing where the host has no such mode. */
  readonly dark?: string;
}

/** A name that is the same in both languages. */
const named = (name: string): Wording => ({ en: name, de: name });

/**
 * Host systems, with the tokens that their pages have: of bootstrap 5.3, @atlaskit/tokens, @material/web,
 * @fluentui/tokens (webLightTheme, webDarkTheme), Material for MkDocs 9 and the WordPress theme Twenty Twenty-Five, compared in
 * November 2026.
 */
export const hosts: Record<string, Host> = {
  bootstrap: {
    name: named('Bootstrap'),
    theme: 'bootstrap',
    light: `--bs-body-color: #212529; --bs-body-bg: #fff; --bs-link-color: #0d6efd; --bs-primary-border-subtle: #9ec5fe;
      --bs-warning-text-emphasis: #664d03; --bs-warning-bg-subtle: #fff3cd; --bs-danger-text-emphasis: #58151c;
      --bs-border-radius-lg: 0.5rem;`,
    dark: `--bs-body-color: #dee2e6; --bs-body-bg: #212529; --bs-link-color: #6ea8fe; --bs-primary-border-subtle: #084298;
      --bs-warning-text-emphasis: #ffda6a; --bs-warning-bg-subtle: #332701; --bs-danger-text-emphasis: #ea868f;
      --bs-border-radius-lg: 0.5rem;`,
  },
  confluence: {
    name: named('Confluence'),
    theme: 'confluence',
    light: `--ds-text: #292a2e; --ds-text-subtle: #505258; --ds-surface: #fff; --ds-surface-sunken: #f8f8f8;
      --ds-border: #0b120e24; --ds-border-input: #8c8f97; --ds-link: #1868db; --ds-text-inverse: #fff;
      --ds-background-selected: #e9f2fe; --ds-border-selected: #1868db; --ds-text-warning: #9e4c00;
      --ds-background-warning: #fff5db; --ds-text-danger: #ae2e24;`,
    dark: `--ds-text: #cecfd2; --ds-text-subtle: #a9abaf; --ds-surface: #1f1f21; --ds-surface-sunken: #18191a;
      --ds-border: #e3e4f21f; --ds-border-input: #7e8188; --ds-link: #669df1; --ds-text-inverse: #1f1f21;
      --ds-background-selected: #1c2b42; --ds-border-selected: #669df1; --ds-text-warning: #fbc828;
      --ds-background-warning: #3a2c1f; --ds-text-danger: #fd9891;`,
  },
  material: {
    name: named('Material 3'),
    theme: 'material',
    light: `--md-sys-color-on-surface: #1d1b20; --md-sys-color-on-surface-variant: #49454f; --md-sys-color-surface: #fef7ff;
      --md-sys-color-surface-container-low: #f7f2fa; --md-sys-color-outline-variant: #cac4d0; --md-sys-color-outline: #79747e;
      --md-sys-color-primary: #6750a4; --md-sys-color-on-primary: #fff; --md-sys-color-secondary-container: #e8def8;
      --md-sys-color-on-tertiary-container: #31111d; --md-sys-color-tertiary-container: #ffd8e4; --md-sys-color-error: #b3261e;`,
    dark: `--md-sys-color-on-surface: #e6e0e9; --md-sys-color-on-surface-variant: #cac4d0; --md-sys-color-surface: #141218;
      --md-sys-color-surface-container-low: #1d1b20; --md-sys-color-outline-variant: #49454f; --md-sys-color-outline: #938f99;
      --md-sys-color-primary: #d0bcff; --md-sys-color-on-primary: #381e72; --md-sys-color-secondary-container: #4a4458;
      --md-sys-color-on-tertiary-container: #ffd8e4; --md-sys-color-tertiary-container: #633b48; --md-sys-color-error: #f2b8b5;`,
  },
  mkdocs: {
    name: named('MkDocs Material'),
    theme: 'mkdocs',
    light: `--md-default-fg-color: #000000de; --md-default-bg-color: #fff; --md-typeset-color: #000000de;
      --md-typeset-a-color: #4051b5;`,
    dark: `--md-default-fg-color: hsl(225 15% 90% / 0.82); --md-default-bg-color: hsl(225 15% 14%);
      --md-typeset-color: hsl(225 15% 90% / 0.82); --md-typeset-a-color: hsl(219 76% 62%);`,
  },
  notion: { name: named('Notion'), theme: 'notion', light: '', dark: '' },
  sharepoint: {
    name: named('SharePoint'),
    theme: 'sharepoint',
    light: `--colorNeutralForeground1: #242424; --colorNeutralForeground3: #616161; --colorNeutralBackground1: #fff;
      --colorNeutralBackground2: #fafafa; --colorNeutralStroke2: #e0e0e0; --colorNeutralStrokeAccessible: #616161;
      --colorBrandForegroundLink: #115ea3; --colorBrandBackground2: #ebf3fc; --colorBrandStroke2: #b4d6fa;
      --colorStatusWarningForeground2: #8a3707; --colorStatusWarningBackground1: #fff9f5;
      --colorStatusDangerForeground2: #6e0811; --borderRadiusXLarge: 8px;`,
    dark: `--colorNeutralForeground1: #fff; --colorNeutralForeground3: #adadad; --colorNeutralBackground1: #292929;
      --colorNeutralBackground2: #1f1f1f; --colorNeutralStroke2: #525252; --colorNeutralStrokeAccessible: #adadad;
      --colorBrandForegroundLink: #479ef5; --colorBrandBackground2: #082338; --colorBrandStroke2: #0e4775;
      --colorStatusWarningForeground2: #fdcfb4; --colorStatusWarningBackground1: #4a1e04;
      --colorStatusDangerForeground2: #eeacb2; --borderRadiusXLarge: 8px;`,
  },
  wordpress: {
    name: named('WordPress'),
    theme: 'wordpress',
    light: '--wp--preset--color--base: #fff; --wp--preset--color--contrast: #111;',
    dark: '--wp--preset--color--base: #111; --wp--preset--color--contrast: #fff;',
  },
  /** An exported page: the theme's own colours, since there are no tokens. */
  'confluence-export': {
    name: { en: 'Confluence export', de: 'Confluence-Export' },
    theme: 'confluence',
    light: '',
  },
};
