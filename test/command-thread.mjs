/**
 * Passes commands to the process of `command-process.mjs`, and their outcomes back. As a thread, so that tests can wait
 * for an outcome without being asynchronous.
 */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const { port, signal } = workerData;

const child = fork(resolve('test/command-process.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
child.on('message', answer);
child.on('exit', (code) => answer({ failure: `The process of the commands ended with code ${code}.` }));
parentPort.on('message', (command) => child.send(command));

function answer(outcome) {
  port.postMessage(outcome);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
