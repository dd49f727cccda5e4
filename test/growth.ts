import assert from 'node:assert/strict';

/** Below this, the machine's other work counts more than ours. In milliseconds. */
const FLOOR = 40;

/** The best of some runs, in milliseconds of this process: what else runs on the machine does not count. */
function timeOf<Input>(input: Input, work: (input: Input) => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Fails where four times the input takes more than ten times the work: a quadratic way would take sixteen times. */
export function expectLinear<Input>(
  size: number,
  make: (size: number) => Input,
  work: (input: Input) => unknown,
): void {
  const [once, twice, fourTimes] = [size, 2 * size, 4 * size].map((each) => timeOf(make(each), work)) as [
    number,
    number,
    number,
  ];
  const told = `${once} ms, ${twice} ms, ${fourTimes} ms`;
  assert.ok(fourTimes < 10 * Math.max(once, FLOOR), told);
}
