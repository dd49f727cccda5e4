import { error, warning } from '../formats/report.ts';
import { explain } from '../pages/files/problem.ts';
import { deliver } from './deliver.ts';
import { readPackageFile } from './package-files.ts';
import { type InputOptions, readDocument } from './read-document.ts';

export interface PageCommandOptions extends InputOptions {
  readonly output?: string;
  readonly frame?: true;
  readonly static?: true;
  readonly role?: string;
  readonly level?: string;
  readonly targetRole?: string;
  readonly target?: string;
  readonly show?: string;
  readonly assessment?: true;
}

/** The sections of a framework's page by default. */
const SECTIONS = 'header stats role picker comparison search matrix';

/** Runs `page` and returns the exit code. */
export async function page(input: string, options: PageCommandOptions): Promise<number> {
  const { output, frame, lang, role, level, targetRole, target, assessment } = options;
  // Here, the role is the reader's. The whole document is read.
  const { skill, framework, tell } = await readDocument(input, { ...options, role: undefined });
  const document = framework ?? skill;
  if (!document) return 1;
  if (assessment && !framework) tell([warning('', 'no-assessment', NO_ASSESSMENT)]);
  const show = assessment && framework ? `${options.show ?? SECTIONS} assessment` : options.show;
  // Only this command needs the elements and lit's server renderer.
  const { renderPage } = await import('../pages/static-page.ts');
  const script = options.static ? undefined : await readPackageFile(framework ? scriptOf(show) : 'hydrate.js');
  let text: string;
  try {
    text = await renderPage(document, { lang, role, level, targetRole, target, show, isFrame: !!frame, script });
  } catch (failure) {
    tell([error('', 'no-page', explain(failure))]);
    return 1;
  }
  return deliver(text, output);
}

const NO_ASSESSMENT = 'The page has no self-assessment: this is one skill, and only frameworks have it.';

/** The script for a framework's page that shows these sections. */
function scriptOf(show = ''): string {
  return show.split(/\s+/).includes('assessment') ? 'hydrate-assessment.js' : 'hydrate-framework.js';
}
