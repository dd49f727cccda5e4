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
  const sizes = [size, 2 * size, 4 * size];
  const inputs = sizes.map(make);
  timeOf(inputs[0]!, work);
  let told = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const times = inputs.map((input) => timeOf(input, work));
    if (times[2]! < MOST * Math.max(FLOOR, times[0]!)) return;
    told = `${sizes.join(', ')} take ${times.map(Math.round).join(', ')} ms`;
  }
  assert.fail(told);
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
