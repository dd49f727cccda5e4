import { error } from '../formats/report.ts';
import { explain } from '../pages/files/problem.ts';
import { deliver } from './deliver.ts';
import { readPackageFile } from './package-files.ts';
import { type InputOptions, readSkill } from './read-skill.ts';

export interface PageCommandOptions extends InputOptions {
  readonly output?: string;
  readonly frame?: true;
  readonly static?: true;
  readonly level?: string;
  readonly target?: string;
  readonly show?: string;
}

/** Runs `page` and returns the exit code. */
export async function page(input: string, options: PageCommandOptions): Promise<number> {
  const { output, frame, lang, level, target, show } = options;
  const { skill, tell } = await readSkill(input, options);
  if (!skill) return 1;
  // Only this command needs the elements and lit's server renderer.
  const { renderPage } = await import('../pages/static-page.ts');
  const script = options.static ? undefined : await readPackageFile('hydrate.js');
  let text: string;
  try {
    text = await renderPage(skill, { lang, level, target, show, isFrame: !!frame, script });
  } catch (failure) {
    tell([error('', 'no-page', explain(failure))]);
    return 1;
  }
  return deliver(text, output);
}
