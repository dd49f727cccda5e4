import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Bench } from './peers/peer.ts';

/** The measures of one page. Times in milliseconds; `heap` in bytes after garbage collection. `null`: not measured. */
export interface Measures {
  /** From navigation start to the first frame with rows. */
  readonly painted: number;
  /** From navigation start until all rows are in the document. */
  readonly whole: number | null;
  readonly script: number;
  /** The time for style and layout. */
  readonly layout: number;
  /** The longest task after `painted`; 0 if none exceeds 50 ms. */
  readonly longest: number;
  /** A level change, including a forced layout. */
  readonly change: number;
  /** A level change until its frame is painted. */
  readonly framed: number;
  /** A change from all roles to half of them or back, including a forced layout. */
  readonly filter: number;
  readonly heap: number;
  /** The number of DOM nodes, including those in shadow trees. */
  readonly nodes: number;
  /** The heap after 100 mounts and removals, divided by that after 10. */
  readonly leak: number | null;
}

export interface Task {
  readonly address: string;
  readonly roles: number;
  /** Whether the peer puts all rows into the document. */
  readonly isWhole: boolean;
  /** Whether to mount and remove it 100 times. */
  readonly isCycled: boolean;
}

const TIMEOUT = 180_000;

declare const bench: Bench;

export async function measure(browser: Browser, task: Task): Promise<Measures> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await page.goto(task.address);
  const isDone = `window.bench?.painted && window.bench.areAllShown() ${task.isWhole ? '&& window.bench.whole' : ''}`;
  await page.waitForFunction(isDone, { timeout: TIMEOUT, polling: 100 });
  const {
    ScriptDuration: script = 0,
    LayoutDuration: layout = 0,
    RecalcStyleDuration: style = 0,
  } = await page.metrics();
  const { painted, whole, longest } = await page.evaluate(() => ({ ...bench }));
  const [change, framed] = await changeLevel(page);
  const filter = await changeRoles(page, task.roles);
  const { heap, nodes } = await collect(page, session);
  const measures: Measures = {
    painted: painted!,
    whole: (task.isWhole && whole) || null,
    script: script * 1000,
    layout: (layout + style) * 1000,
    longest,
    change,
    framed,
    filter,
    heap,
    nodes,
    leak: task.isCycled ? await cycle(page, session) : null,
  };
  await page.close();
  return measures;
}

/** The medians of five changes. */
async function changeLevel(page: Page): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (const level of [1, 2, 3, 1, 2]) times.push(await page.evaluate((index) => bench.change(index), level));
  return [median(times.map(([forced]) => forced)), median(times.map(([, framed]) => framed))];
}

/** The median of half the roles, all, half, all. */
async function changeRoles(page: Page, roles: number): Promise<number> {
  const times: number[] = [];
  for (const count of [roles / 2, roles, roles / 2, roles])
    times.push(await page.evaluate((shown) => bench.filter(shown), Math.ceil(count)));
  return median(times);
}

/** Garbage collection also drops compiled code, so measure no times after it. */
async function collect(page: Page, session: CDPSession): Promise<{ heap: number; nodes: number }> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0 } = await page.metrics();
  return { heap, nodes };
}

async function cycle(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(() => bench.cycle(10));
  const few = await collect(page, session);
  await page.evaluate(() => bench.cycle(90));
  const many = await collect(page, session);
  return many.heap / few.heap;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
