import { explain } from '../pages/files/problem.ts';
import { writeNamedFile } from '../pages/files/write-whole.ts';
import { err, out } from './terminal.ts';

/** Writes a result to standard output, or to a file, whole or not at all. Returns the exit code. */
export async function deliver(text: string | Uint8Array, output: string | undefined): Promise<number> {
  if (output === undefined) {
    out.result(text);
    return 0;
  }
  try {
    await writeNamedFile(output, text);
    return 0;
  } catch (failure) {
    err.line(`${output}: cannot write this file: ${explain(failure)}`);
    return 1;
  }
}
