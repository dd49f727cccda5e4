import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deliver, type InputOptions, readSkill } from './skill.ts';

export interface PageCommandOptions extends InputOptions {
  readonly output?: string;
  readonly frame?: true;
  readonly static?: true;
  readonly level?: string;
  readonly target?: string;
  readonly show?: string;
}

/** The command `page`; answers its exit code. */
export async function page(input: string, options: PageCommandOptions): Promise<number> {
  const { output, frame, lang, level, target, show } = options;
  const { skill } = await readSkill(input, options);
  if (!skill) return 1;
  // Only this command needs the elements and their server.
  const { renderPage } = await import('../pages/static-page.ts');
  const hydration = fileURLToPath(new URL('hydrate.js', import.meta.url));
  const script = options.static ? undefined : await readFile(hydration, 'utf8');
  return deliver(await renderPage(skill, { lang, level, target, show, isFrame: !!frame, script }), output);
}
