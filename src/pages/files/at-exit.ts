const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const pending = new Set<() => void>();

/**
 * Calls `undo` if this process ends before the returned function is called: also after an error, after Ctrl-C, and when
 * it is told to end. `undo` must not throw.
 */
export function undoAtExit(undo: () => void): () => void {
  if (pending.size === 0) listen();
  pending.add(undo);
  return () => {
    if (pending.delete(undo) && pending.size === 0) ignore();
  };
}

function listen(): void {
  process.on('exit', undoAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function ignore(): void {
  process.off('exit', undoAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function undoAll(): void {
  for (const undo of pending) undo();
  pending.clear();
  ignore();
}

/** Without our listener, the signal ends the process, and the caller sees that a signal did. */
function endBy(signal: NodeJS.Signals): void {
  undoAll();
  process.kill(process.pid, signal);
}
