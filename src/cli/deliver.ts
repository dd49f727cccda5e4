import { explain } from '../pages/files/problem.ts';
import { writeNamedFile } from '../pages/files/write-whole.ts';
import { err, out } from './terminal.ts';

/** Hands a result over: to standard output, or whole into a file; answers the exit code. */
export async function deliver(text: string, output: string | undefined): Promise<number> {
  if (output === undefined) {
    out.result(text);
    return 0;
  }
  try {
    await writeNamedFile(output, text);
    return 0;
  } catch (failure) {
    err.line(`${output}: it could not be written: ${explain(failure)}`);
    return 1;
  }
}
