import type { InlineConfig } from 'vite';
import { bundleScript, type Script } from '../build-script.ts';
import { ascii } from './ascii.ts';
import { cssLiterals } from './css-literals.ts';
import { papaparse } from './papaparse.ts';

/** A classic script of the package, which also works as a module. */
export interface BrowserScript {
  /** Its path in `dist/`. */
  readonly file: string;
  /** The module that it begins with. */
  readonly entry: string;
  /** What to do where there is no page, for example "import 'skill-matrix'". */
  readonly instead: string;
}

/** Without the `browser` condition, so that no library comes in a variant that writes markup into the document. */
export const CONDITIONS = ['module', 'production'];

/** What makes a script of the package, beside its entry. */
export const SCRIPT_CONFIG: InlineConfig = {
  logLevel: 'warn',
  plugins: [cssLiterals, papaparse],
  resolve: { conditions: CONDITIONS, mainFields: ['module', 'main'] },
};

export async function makeBrowserScript(script: BrowserScript): Promise<Script> {
  const { code, libraries } = await bundleScript(script.entry, SCRIPT_CONFIG);
  return { code: needPage(script, ascii(code)), libraries };
}

/** Lets a script say so where there is no page: in Node, in a worker, on a server that renders. */
export function needPage({ file, instead }: Omit<BrowserScript, 'entry'>, code: string): string {
  const message = `skill-matrix/${file} only runs in a web page. Elsewhere, ${instead}.`;
  return `if(typeof document=="undefined")throw new Error(${JSON.stringify(message)});${code}`;
}
