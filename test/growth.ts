/** How the work for an input grows with its size; never how long it takes. */
import assert from 'node:assert/strict';

/** Below this, the machine's other work counts more than ours. In milliseconds. */
const FLOOR = 20;

/** Four times the input may take so many times as long: linear work takes four times, quadratic work sixteen. */
const MOST = 10;

/** Fails where work takes much more than in proportion to its input. */
export function assertLinear<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): void {
  const sizes = [size, 2 * size, 4 * size];
  timeOf(make(size), work);
  const times = sizes.map((of) => timeOf(make(of), work));
  const told = `${sizes.join(', ')} take ${times.map(Math.round).join(', ')} ms`;
  assert.ok(times[2]! < MOST * Math.max(FLOOR, times[0]!), told);
}

/** The best of some runs, in milliseconds of this process: what else runs on the machine does not count. */
function timeOf<Input>(input: Input, work: (input: Input) => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
