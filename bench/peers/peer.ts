/** One table or widget that a peer has put into an element of the page. */
export interface Mounted {
  /** Makes another level the current one. If it returns a promise, the measure includes it. */
  change(level: number): unknown;
  /** Shows only the first `roles` roles. If it returns a promise, the measure includes it. */
  filter(roles: number): unknown;
  /** The number of rows in the document now. */
  rows(): number;
  /** Removes the widget and everything it added. */
  remove(): unknown;
}

/** Puts a table into an empty element. For the static peer, the table is already there. */
export type Mount = (root: HTMLElement, data: Data) => Mounted | Promise<Mounted>;

export interface Data {
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly expectations: readonly { readonly role: string; readonly level: string; readonly text: string }[];
}

/** The interface that the benchmark uses in the page. */
export interface Bench {
  /** The time of the first frame with rows, in milliseconds since navigation start. */
  painted?: number;
  /** The time when all rows are in the document, in milliseconds since navigation start. */
  whole?: number;
  /** The longest task that began after `painted`, in milliseconds; browsers only report tasks above 50 ms. */
  longest: number;
  /** Whether each table has rows, and so can be changed. */
  areAllShown(): boolean;
  /** The times of a level change: including a forced layout, and until its frame is painted. */
  change(level: number): Promise<[forced: number, framed: number]>;
  /** The time of a change of the shown roles, including a forced layout. */
  filter(roles: number): Promise<number>;
  /** Mounts and removes a widget `times` times. */
  cycle(times: number): Promise<void>;
}

/** The texts of each role, in the order of the levels. */
export function textsOf({ levels, roles, expectations }: Data): { name: string; texts: string[] }[] {
  const cells = new Map(expectations.map(({ role, level, text }) => [`${role} ${level}`, text]));
  return roles.map(({ id, name }) => ({ name, texts: levels.map((level) => cells.get(`${id} ${level.id}`) ?? '') }));
}

/** Runs in each page: mounts the peer in every child of `main`, with the JSON document in `#data`. */
export async function run(mount: Mount): Promise<void> {
  const data = JSON.parse(document.getElementById('data')!.textContent) as Data;
  const main = document.querySelector('main')!;
  const mounting = ([...main.children] as HTMLElement[]).map((root) => mount(root, data));
  const all: Mounted[] = [];
  for (const mounted of mounting) all.push(mounted instanceof Promise ? await mounted : mounted);
  const forced = async (change: (mounted: Mounted) => unknown) => {
    const begin = performance.now();
    await Promise.all(all.map(change));
    document.body.getBoundingClientRect();
    return performance.now() - begin;
  };
  const bench: Bench = {
    longest: 0,
    areAllShown: () => all.every((mounted) => mounted.rows() > 0),
    change: async (level) => {
      const begin = performance.now();
      const time = await forced((mounted) => mounted.change(level));
      await frame();
      return [time, performance.now() - begin];
    },
    filter: (roles) => forced((mounted) => mounted.filter(roles)),
    cycle: async (times) => {
      for (let time = 0; time < times; time++) await cycleOnce(mount, main, data);
    },
  };
  Object.assign(window, { bench });
  watch(bench, all, data.roles.length);
}

/**
 * Records when rows are first painted, when all rows are in the document, and the longest task after the first paint.
 */
function watch(bench: Bench, all: readonly Mounted[], count: number): void {
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= (bench.painted ?? Infinity)) bench.longest = Math.max(bench.longest, duration);
  }).observe({ type: 'longtask' });
  // A frame paints what is in the document when it begins.
  const seen = () => {
    if (all[0]!.rows() === 0) return requestAnimationFrame(seen);
    return after(() => (bench.painted = performance.now()));
  };
  requestAnimationFrame(seen);
  const wholeOnce = () => {
    if (all.every((mounted) => mounted.rows() >= count)) bench.whole = performance.now();
    else setTimeout(wholeOnce, 8);
  };
  wholeOnce();
}

async function cycleOnce(mount: Mount, main: Element, data: Data): Promise<void> {
  const root = main.appendChild(document.createElement('div'));
  const mounted = await mount(root, data);
  await frame();
  await mounted.change(1);
  await mounted.remove();
  root.remove();
  await frame();
}

/** Runs a task right after the current frame is painted. */
function after(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = task;
  port2.postMessage(0);
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => after(resolve)));
}
