import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** A process. Its start tells it from a later one with the same id; `undefined` if the system does not say it. */
export interface ProcessMark {
  readonly id: number;
  readonly start?: string | undefined;
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { id: process.pid, start: lookUp(process.pid)?.start };
}

/** Whether a process runs. A process that was killed does not, even while its parent has yet to notice. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !lookUp(id)?.isDead;
}

/** Whether a process still runs, and its id has not passed to another one since it was `seen`, in milliseconds. */
export function stillRuns({ id, start }: ProcessMark, seen: number): boolean {
  if (!isRunning(id)) return false;
  const now = lookUp(id)?.start;
  if (start !== undefined && now !== undefined) return start === now;
  // Where start times are unknown, only a restart of the machine tells that the id has passed to another process.
  return id !== process.pid && seen >= Date.now() - uptime() * 1000;
}

/** What Linux says of a process: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. */
function lookUp(id: number): { readonly isDead: boolean; readonly start: string | undefined } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, 'latin1');
  } catch {
    return undefined;
  }
  // The name of the program, in parentheses, may contain spaces and parentheses.
  const [state = '', ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { isDead: state === 'Z' || state === 'X', start: fields[18] };
}
