/** Measures how work grows with the size of its input, not how long it takes. */
import assert from 'node:assert/strict';

/** Shorter times are dominated by the machine's other work, in milliseconds. */
const FLOOR = 20;

/** The allowed growth in time for four times the input. Linear work takes 4 times as long, quadratic work 16. */
const MOST = 10;

/** How often the measure is repeated if it seems to show too much growth. */
const ATTEMPTS = 3;

/** Fails if work grows clearly faster than its input, each time that it is measured. */
export function assertLinear<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): void {
  const [small, large] = [make(size), make(4 * size)];
  timeOf(small, work);
  let told = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // First, since the small input does not matter where the large one takes no longer than is precise.
    const after = timeOf(large, work);
    if (after < MOST * FLOOR) return;
    // A disturbed measure of the small input would hide growth; one of the large input is repeated.
    const before = Math.min(...[1, 2, 3].map(() => timeOf(small, work)));
    if (after < MOST * before) return;
    told = `${size} and ${4 * size} take ${Math.round(before)} and ${Math.round(after)} ms`;
  }
  assert.fail(told);
}

/** In milliseconds of CPU time, so that other processes do not count. */
function timeOf<Input>(input: Input, work: (input: Input) => unknown): number {
  const before = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
