/** Measures the page of a framework: `<skill-framework>` with all its sections. */
import type { Browser, Page } from 'puppeteer-core';
import { median } from './measure.ts';

export interface FrameworkSize {
  readonly skills: number;
  readonly levels: number;
  readonly roles: number;
}

export const FRAMEWORK_SIZES: Readonly<Record<string, FrameworkSize>> = {
  GP: { skills: 170, levels: 7, roles: 10 },
  HP: { skills: 5000, levels: 7, roles: 10 },
};

/** Times in milliseconds. Of changes: all that the main thread does, until it is idle. */
export interface FrameworkMeasures {
  /** From navigation start until the table has its first rows. */
  readonly painted: number;
  /** From navigation start until it has all rows. */
  readonly whole: number;
  readonly level: number;
  readonly role: number;
  /** A key in the search field: from the event until the search has its answer, with the first rows. */
  readonly key: number;
}

/** A framework with proficiencies in all cells, and words in every third. */
export function frameworkOf({ skills, levels, roles }: FrameworkSize): object {
  const list = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, name: `${name} ${index}` }));
  const ladder = list(levels, 'Level');
  return {
    id: 'bench',
    name: 'Bench',
    lang: 'en',
    levels: ladder,
    roles: list(roles, 'Role'),
    proficiencies: ['Awareness', 'Working', 'Advanced', 'Expert'].map((name) => ({ id: name, name })),
    groups: list(Math.ceil(skills / 12), 'Group'),
    skills: list(skills, 'Skill').map((skill, row) => ({
      ...skill,
      group: `Group${Math.floor(row / 12)}`,
      expectations: list(roles, 'Role').flatMap((role, column) =>
        ladder.map((level, step) => ({
          role: role.id,
          level: level.id,
          required: (row + step) % 3 > 0,
          proficiency: ['Awareness', 'Working', 'Advanced', 'Expert'][Math.min(3, (step + row + column) >> 1)],
          ...(row % 3 === 0 && { text: `Does ${skill.name} as ${role.name} at ${level.name}.` }),
        })),
      ),
    })),
  };
}

/** The page that loads `framework.js` and shows the document. */
export function frameworkPage(size: FrameworkSize): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>framework</title>
<script src="framework.js"></script>
<skill-framework my-role="Role0" level="Level1" layout="grid"><script type="application/json">${JSON.stringify(frameworkOf(size))}</script></skill-framework>`;
}

/** The rows of the matrix, as source: it runs in the page. */
const ROWS = `document.querySelector('skill-framework').shadowRoot?.querySelector('framework-matrix')?.shadowRoot.querySelectorAll('tbody tr').length`;

export async function measureFramework(
  browser: Browser,
  address: string,
  { skills }: FrameworkSize,
): Promise<FrameworkMeasures> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  // Asking counts the rows, and keeps the page from what it does in the background.
  const now = async (rows: number, polling: number) => {
    await page.waitForFunction(`${ROWS} >= ${rows}`, { timeout: 180_000, polling });
    return page.evaluate(() => performance.now());
  };
  const painted = await now(1, 10);
  const whole = await now(skills, 250);
  await idle(page);
  const set = (property: string, value: string) =>
    busy(page, `document.querySelector('skill-framework').${property} = '${value}'`);
  const levels: number[] = [];
  for (const level of [2, 3, 4, 2, 1]) levels.push(await set('level', `Level${level}`));
  const roles: number[] = [];
  for (const role of [1, 2, 3, 4, 0]) roles.push(await set('role', `Role${role}`));
  const key = await measureKeys(page);
  await page.close();
  return { painted, whole, level: median(levels), role: median(roles), key };
}

/** How long the main thread works on what a script starts. */
async function busy(page: Page, script: string): Promise<number> {
  const { TaskDuration: before = 0 } = await page.metrics();
  await page.evaluate(script);
  await idle(page);
  const { TaskDuration: after = 0 } = await page.metrics();
  return (after - before) * 1000;
}

export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function measureKeys(page: Page): Promise<number> {
  const field = await page.waitForSelector('skill-framework >>> skill-search >>> input[type=search]');
  await field!.focus();
  await idle(page);
  const times: number[] = [];
  for (const words of ['S', 'Sk', 'Ski', 'Skill 1', 'Skill 12']) {
    times.push(
      await field!.evaluate(async (input, value) => {
        const framework = document.querySelector('skill-framework')!;
        const matrix = framework.shadowRoot!.querySelector('framework-matrix')!;
        const begin = performance.now();
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await Promise.resolve();
        await framework.updateComplete;
        await matrix.updateComplete;
        return performance.now() - begin;
      }, words),
    );
    await idle(page);
  }
  return median(times);
}

/** The measures of all rounds, as medians. */
export function reportFramework(rounds: readonly FrameworkMeasures[]): string {
  const names: [keyof FrameworkMeasures, string][] = [
    ['painted', 'first rows'],
    ['whole', 'all rows'],
    ['level', 'another level, main thread'],
    ['role', 'another role, main thread'],
    ['key', 'a key in the search'],
  ];
  const lines = names.map(
    ([name, words]) => `| ${words} | ${median(rounds.map((round) => round[name])).toFixed(1)} ms |`,
  );
  return ['| measure | median |', '| --- | --- |', ...lines].join('\n');
}
