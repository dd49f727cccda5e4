/** How the time of a piece of work grows with its input; never how long it takes. */
import assert from 'node:assert/strict';

/** What is too short to be told from the noise of the machine counts as this. In milliseconds. */
const FLOOR = 15;

/** Four times the input may take so many times as long: linear work takes four times, quadratic work sixteen. */
const MOST = 10;

/** Fails where work takes much more than in proportion to its input. The best of three runs counts. */
export function assertLinear<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): void {
  const time = (of: number) => {
    const input = make(of);
    const times = [1, 2, 3].map(() => {
      const began = process.cpuUsage();
      work(input);
      // Of the processor's time, since the machine may be busy with other things.
      return process.cpuUsage(began).user / 1000;
    });
    return Math.max(FLOOR, Math.min(...times));
  };
  time(size);
  const times = [size, 2 * size, 4 * size].map(time);
  assert.ok(
    times[2]! < MOST * times[0]!,
    `${size}, ${2 * size}, ${4 * size} take ${times.map(Math.round).join(', ')} ms`,
  );
}
