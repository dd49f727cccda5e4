import type { Page } from 'puppeteer-core';

/** Answers of every kind, given at fixed times. */
const MINE = {
  framework: { id: 'engineering', version: '4' },
  person: { name: 'Mira' },
  assessor: 'self',
  role: 'backend',
  level: 'middle',
  started: '2026-05-04T12:00:00Z',
  updated: '2026-05-09T12:00:00Z',
  answers: [
    { skill: 'programming', proficiency: 'working' },
    { skill: 'testing', proficiency: 'working', note: 'Moved the checkout tests to the contract layer.' },
    { skill: 'code-review', proficiency: 'advanced' },
    { skill: 'debugging', proficiency: 'working' },
    { skill: 'documentation', role: 'backend', level: 'senior', met: 'partly' },
    { skill: 'system-design', proficiency: 'awareness' },
    { skill: 'api-design', proficiency: null },
    { skill: 'product-sense', role: 'backend', level: 'senior', met: 'not-applicable', reason: 'Our scope is fixed.' },
  ],
};

/** The answers of another person about the same skills. */
const THEIRS = {
  ...MINE,
  assessor: 'D. Baker',
  answers: [
    { skill: 'testing', proficiency: 'working' },
    { skill: 'debugging', proficiency: 'advanced', note: 'The queue incident in April.' },
    { skill: 'documentation', role: 'backend', level: 'senior', met: 'met' },
  ],
};

/** Gives a self-assessment its answers, puts another person's beside them, and opens a note. */
export async function fillIn(page: Page): Promise<void> {
  await page.evaluate(
    async (mine, theirs) => {
      const element = document.querySelector('skill-assessment')!;
      element.answers = mine as never;
      const root = element.shadowRoot!;
      // What sticks is a layer of its own, which a browser moves to whole pixels or not.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.head, .stepping { position: static !important }');
      root.adoptedStyleSheets.push(sheet);
      const field = root.querySelector<HTMLInputElement>('[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([JSON.stringify(theirs)], 'baker.json'));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change'));
      while (!root.querySelector('[part=opened]')) await new Promise((resolve) => setTimeout(resolve, 10));
      root.querySelector<HTMLElement>('[part=opened] button')!.click();
      await element.updateComplete;
      root.querySelectorAll<HTMLElement>('.note-button')[1]!.click();
      await element.updateComplete;
    },
    MINE,
    THEIRS,
  );
}
