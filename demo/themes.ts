/** The page of the themes: a host's tokens, light and dark, and the theme that maps them. */
import './demo.ts';
import { hosts } from './hosts.ts';

const themes = import.meta.glob<string>('../src/styles/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const [host, scheme] = ['#host', '#scheme'].map((id) => document.querySelector<HTMLSelectElement>(id)!);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const { searchParams } = new URL(location.href);
host!.append(...Object.keys(hosts).map((name) => new Option(name, name, false, name === searchParams.get('host'))));
scheme!.value = searchParams.get('scheme') ?? 'light';

function show(): void {
  const mode = scheme!.value as 'light' | 'dark';
  const { theme, [mode]: tokens = '' } = hosts[host!.value]!;
  const rules = themes[`../src/styles/themes/${theme}.css`]!;
  sheet.replaceSync(`
    :root { color-scheme: ${mode}; ${tokens} }
    ${rules.replace(':where(', ':where(body, ')}
    body { background: var(--skill-color-surface); color: var(--skill-color-text); }
  `);
}
host!.addEventListener('change', show);
scheme!.addEventListener('change', show);
show();
