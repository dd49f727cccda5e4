import type { InlineConfig } from 'vite';
import { bundleScript, type Script } from '../build-script.ts';
import { ascii } from './ascii.ts';
import { cssLiterals } from './css-literals.ts';
import { papaparse } from './papaparse.ts';

/** A classic script of the package, which also works as a module. */
export interface BrowserScript {
  /** Its path in `dist/`. */
  readonly file: string;
  readonly entry: string;
  /** What to do outside a web page, for example "import 'skill-matrix'". */
  readonly instead: string;
}

/** Leaves out the `browser` condition, under which a library's variant would write markup into the document. */
export const CONDITIONS = ['module', 'production'];

/** The Vite options for the scripts of the package. */
export const SCRIPT_CONFIG: InlineConfig = {
  logLevel: 'warn',
  plugins: [cssLiterals, papaparse],
  resolve: { conditions: CONDITIONS, mainFields: ['module', 'main'] },
};

export async function makeBrowserScript(script: BrowserScript): Promise<Script> {
  const { code, libraries } = await bundleScript(script.entry, SCRIPT_CONFIG);
  return { code: needPage(script, ascii(code)), libraries };
}

/** Makes a script throw a helpful error outside a web page: in Node, in a worker, in server rendering. */
export function needPage({ file, instead }: Omit<BrowserScript, 'entry'>, code: string): string {
  const message = `skill-matrix/${file} only runs in a web page. Elsewhere, ${instead}.`;
  return `if(typeof document=="undefined")throw new Error(${JSON.stringify(message)});${code}`;
}
