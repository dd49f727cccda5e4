/**
 * Runs commands of the built command line, one after the other, in this one process. Only the first has to load the
 * modules. Each gets its own arguments, folder, output and exit code, as a process of its own would.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = pathToFileURL(resolve('dist/cli.js')).href;

let told;
for (const name of ['stdout', 'stderr']) {
  process[name].write = (chunk) => {
    told[name] += chunk;
    return true;
  };
}

let runs = 0;

process.on('message', async ({ cwd, args }) => {
  told = { stdout: '', stderr: '' };
  process.chdir(cwd);
  process.argv = [...process.argv.slice(0, 2), ...args];
  process.exitCode = 0;
  // The module that runs a command, anew. What it imports stays.
  await import(`${CLI}?run=${++runs}`);
  process.removeAllListeners('uncaughtException');
  process.send({ status: process.exitCode, ...told });
});
