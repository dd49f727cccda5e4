/** Measures how work grows with the size of its input, not how long it takes. */
import assert from 'node:assert/strict';

/** Shorter times are dominated by the machine's other work, in milliseconds. */
const FLOOR = 20;

/** The allowed growth in time for four times the input. Linear work takes 4 times as long, quadratic work 16. */
const MOST = 10;

/** Fails if work grows clearly faster than its input. */
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

/** The best of several runs, in milliseconds of CPU time, so that other processes do not count. */
function timeOf<Input>(input: Input, work: (input: Input) => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
