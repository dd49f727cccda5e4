/** Measures `<skill-assessment>`: an answer, a character in a note, and opening a page with stored answers. */
import type { Browser, Page } from 'puppeteer-core';
import { frameworkOf, type FrameworkSize, idle } from './frameworks.ts';
import { median } from './measure.ts';

export interface AssessmentSize extends FrameworkSize {
  /** How many answers this browser has stored: one for each skill, the others for other roles and levels. */
  readonly answers: number;
}

export const ASSESSMENT_SIZES: Readonly<Record<string, AssessmentSize>> = {
  A: { skills: 170, levels: 7, roles: 10, answers: 170 },
  B: { skills: 170, levels: 7, roles: 10, answers: 5000 },
};

/** Times in milliseconds. */
export interface AssessmentMeasures {
  /** From navigation start until there are rows, and until there are all rows. */
  readonly painted: number;
  readonly whole: number;
  /** All that the main thread does to open the page, until it is idle. */
  readonly opening: number;
  /** From the click on a radio to the end of the update, with style and layout. */
  readonly answer: readonly number[];
  /** All that the main thread does for an answer, with paint, announcement and storage. */
  readonly answerInAll: number;
  /** From a character in a note to the end of the update, with style and layout. */
  readonly character: readonly number[];
}

const COUNT = 50;
/** An answer is told after 150 ms and stored after 300. */
const SETTLED = 400;

/** The page that loads `assessment.js` and shows the document. */
export function assessmentPage(size: AssessmentSize): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>assessment</title>
<script src="assessment.js"></script>
<skill-assessment my-role="Role0" level="Level1"><script type="application/json">${JSON.stringify(frameworkOf(size))}</script></skill-assessment>`;
}

export async function measureAssessment(
  browser: Browser,
  address: string,
  size: AssessmentSize,
): Promise<AssessmentMeasures> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForSelector('skill-assessment >>> [role=listitem]');
  await page.evaluate(store, size);
  await page.reload();
  const now = async (rows: number) => {
    await page.waitForFunction(
      (least) =>
        (document.querySelector('skill-assessment')?.shadowRoot?.querySelectorAll('.list [role=listitem]').length ??
          0) >= least,
      { polling: 10 },
      rows,
    );
    return page.evaluate(() => performance.now());
  };
  const painted = await now(1);
  const whole = await now(size.skills);
  await idle(page);
  // Counted since the navigation.
  const { TaskDuration: opening = 0 } = await page.metrics();
  const { times, inAll } = await measureAnswers(page);
  const character = await measureCharacters(page);
  await context.close();
  return { painted, whole, opening: opening * 1000, answer: times, answerInAll: inAll, character };
}

/** Stores answers as the element does. Runs in the page. */
function store({ skills, levels, roles, answers }: AssessmentSize): void {
  const prefix = 'skill-matrix/assessment/v1/bench//';
  const places = Array.from({ length: roles * levels }, (_, index) => ({
    role: `Role${index % roles}`,
    level: `Level${Math.floor(index / roles)}`,
  }));
  const updated = new Date().toISOString();
  const proficiencies = ['Awareness', 'Working', 'Advanced', 'Expert'];
  for (let index = 0; index < skills; index++) {
    const skill = `Skill${index}`;
    const specific = Math.floor(answers / skills) - 1 + Number(index < answers % skills);
    const entries = [
      { skill, proficiency: proficiencies[index % 4], updated },
      ...places
        .slice(-specific || places.length)
        .map((place) => ({ skill, ...place, met: 'partly', note: 'A note', updated })),
    ];
    localStorage.setItem(prefix + skill, JSON.stringify(entries));
  }
  localStorage.setItem(prefix, JSON.stringify({ framework: { id: 'bench' }, started: updated, updated }));
}

async function measureAnswers(page: Page): Promise<{ times: number[]; inAll: number }> {
  const times: number[] = [];
  let tasks = 0;
  for (let index = 0; index < COUNT; index++) {
    await showRow(page, index * 3);
    const { TaskDuration: before = 0 } = await page.metrics();
    times.push(
      await page.evaluate(async (row) => {
        const element = document.querySelector('skill-assessment')!;
        const control = element.shadowRoot!.querySelectorAll('.list [role=radiogroup]')[row]!;
        const radio = [...control.querySelectorAll('input')].find(({ checked }) => !checked)!;
        const begin = performance.now();
        radio.focus({ preventScroll: true });
        radio.click();
        await element.updateComplete;
        // What others are told in a microtask.
        await Promise.resolve();
        await element.updateComplete;
        element.getBoundingClientRect();
        return performance.now() - begin;
      }, index * 3),
    );
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const { TaskDuration: after = 0 } = await page.metrics();
    tasks += after - before;
  }
  return { times, inAll: (tasks * 1000) / COUNT };
}

/** Readers answer what they see. */
async function showRow(page: Page, row: number): Promise<void> {
  await page.evaluate((index) => {
    const { shadowRoot } = document.querySelector('skill-assessment')!;
    shadowRoot!.querySelectorAll('.list [role=radiogroup]')[index]!.scrollIntoView({ block: 'center' });
  }, row);
  await idle(page);
}

async function measureCharacters(page: Page): Promise<number[]> {
  await page.locator('skill-assessment >>> .list .note-button').click();
  const field = (await page.waitForSelector('skill-assessment >>> .list textarea'))!;
  await field.focus();
  await idle(page);
  const times: number[] = [];
  for (let index = 0; index < COUNT; index++) {
    times.push(
      await field.evaluate(async (textarea) => {
        const element = document.querySelector('skill-assessment')!;
        const begin = performance.now();
        (textarea as HTMLTextAreaElement).value += 'a';
        textarea.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await element.updateComplete;
        await Promise.resolve();
        await element.updateComplete;
        element.getBoundingClientRect();
        return performance.now() - begin;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
  }
  return times;
}

/** The measures of all rounds: of times that were measured once the median, of the others the median and the worst. */
export function reportAssessment(rounds: readonly AssessmentMeasures[]): string {
  const of = (name: 'painted' | 'whole' | 'opening' | 'answerInAll') => rounds.map((round) => round[name]);
  const all = (name: 'answer' | 'character') => rounds.flatMap((round) => round[name]);
  const rows: [string, readonly number[]][] = [
    ['first rows', of('painted')],
    ['all rows', of('whole')],
    ['opening, main thread', of('opening')],
    ['an answer, until layout', all('answer')],
    ['an answer, main thread with what follows', of('answerInAll')],
    ['a character in a note, until layout', all('character')],
  ];
  const lines = rows.map(
    ([words, times]) => `| ${words} | ${median(times).toFixed(1)} ms | ${Math.max(...times).toFixed(1)} ms |`,
  );
  return ['| measure | median | worst |', '| --- | --- | --- |', ...lines].join('\n');
}
