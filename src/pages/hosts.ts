import type { Site } from './sites.ts';

/** The theme of the system that a page is shown by; `undefined` if there is none. Uses markup that only its exports have. */
export function hostOf(source: string, { name }: Site): 'confluence' | 'notion' | 'mkdocs' | undefined {
  if (name === 'MkDocs') return 'mkdocs';
  if (/\bconfluenceTable\b|\bwiki-content\b/.test(source)) return 'confluence';
  return /<article id="[^"]*" class="page (?:sans|serif|mono)"/.test(source) ? 'notion' : undefined;
}
