/** What paper shows of a self-assessment: in a page with the script, and in a page of files without JavaScript. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { control, emulate, files, serve, shows, visit, VISIBLE_TEXT } from '../chromium.ts';
import { run } from '../command-line.ts';

const FRAMEWORK = 'demo/documents/engineering.json';
const ATTRIBUTES = 'my-role="backend" level="middle" lang="en"';

/** Controls, and what only a screen is for. */
const NOT_ON_PAPER = [
  'Save as file',
  'Find a skill',
  'Open gaps only',
  'Add a note',
  'What the steps mean',
  'Your name',
];

const ANSWERS = {
  framework: { id: 'engineering' },
  person: { name: 'Mira Koch' },
  updated: '2026-11-25T10:00:00Z',
  answers: [
    { skill: 'programming', proficiency: 'working', note: 'Led the split of the billing module.' },
    { skill: 'testing', proficiency: 'expert', evidence: [{ name: 'Record 12', url: 'https://example.org/12' }] },
    { skill: 'debugging', proficiency: null },
    { skill: 'documentation', role: 'backend', level: 'senior', met: 'partly' },
    {
      skill: 'observability',
      role: 'backend',
      level: 'senior',
      met: 'not-applicable',
      reason: 'Another team does it.',
    },
  ],
};

before(() => {
  files.set('/skill-assessment.js', readFileSync('dist/skill-assessment.js', 'utf8'));
  files.set('/engineering.json', readFileSync(FRAMEWORK));
});

/** Another person's file. */
const THEIRS = {
  framework: { id: 'engineering' },
  assessor: 'Ruth Baker',
  answers: [
    { skill: 'programming', proficiency: 'advanced', note: 'The billing module shows more.' },
    { skill: 'testing', proficiency: 'expert', evidence: [{ name: 'Record 13', url: 'https://example.org/13' }] },
    { skill: 'code-review', note: 'I have not seen any.' },
  ],
};

/** Opens an assessment with answers, beside those of a file if there is one, and prints it. */
async function print(answers?: object, theirs?: object, attributes = ATTRIBUTES): Promise<Page> {
  const script = `document.querySelector('skill-assessment').answers = ${JSON.stringify(answers)}`;
  const { page } = await serve(
    `<script src="skill-assessment.js"></script><skill-assessment ${attributes} src="engineering.json"></skill-assessment>
      <script src="page.js"></script>`,
    answers ? script : '',
  );
  await shows(page, 'Programming');
  if (theirs) await putBeside(page, theirs);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await emulate(page, {}, 'print');
  await shows(page, 'Notes from the talk');
  return page;
}

async function putBeside(page: Page, answers: object): Promise<void> {
  await page.$eval(
    'skill-assessment >>> [type=file]',
    (field, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'theirs.json'));
      (field as HTMLInputElement).files = transfer.files;
      field.dispatchEvent(new Event('change'));
    },
    JSON.stringify(answers),
  );
  await page.locator(control('button', 'Beside mine, read-only')).click();
  await shows(page, 'Beside yours');
}

const textOf = async (page: Page) => String(await page.evaluate(VISIBLE_TEXT));

/** Whether words follow each other in a text. */
function assertOrder(text: string, ...words: readonly string[]): void {
  const places = words.map((word, index) => text.indexOf(word, index && text.indexOf(words[index - 1]!)));
  assert.ok(!places.includes(-1), `${words[places.indexOf(-1)]} is missing after others in: ${text}`);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
}

describe('paper', () => {
  it('shows open gaps first, with answers in words and notes, then what is not answered', async () => {
    const text = await textOf(await print(ANSWERS));
    assertOrder(
      text,
      'Where I stand: Backend engineer, Middle → to Senior',
      'Mira Koch · Nov 25, 2026',
      'Open gaps',
      'What Senior asks Where I am Notes from the talk',
      'Programming: Advanced',
      'Working One step below Advanced',
      'Led the split of the billing module.',
      'Debugging: Working',
      'None 2 steps below Working',
      'Documentation',
      'Partly met',
      'Not answered',
      'Code review: Working',
      'None Awareness Working Advanced Expert',
      'Other skills',
      'Testing: Advanced',
      'Expert One step above Advanced',
      'Record 12 https://example.org/12',
      'Observability',
      'Doesn’t apply here',
      'Another team does it.',
    );
    for (const words of ['Partly met', 'Doesn’t apply here']) assert.equal(text.split(words).length, 2, words);
    for (const words of NOT_ON_PAPER) assert.ok(!text.includes(words), words);
  });

  it('marks what is optional, which screens mark too', async () => {
    const page = await print(undefined, undefined, 'my-role="backend" level="junior" lang="en"');
    assertOrder(await textOf(page), 'Secure design: Awareness Optional');
  });

  it('has what another person says below the reader’s own words, and marks what differs', async () => {
    const text = await textOf(await print(ANSWERS, THEIRS));
    assertOrder(
      text,
      'Open gaps',
      'Programming: Advanced',
      'Working One step below Advanced',
      'Led the split of the billing module.',
      'Ruth Baker: Advanced Answers differ',
      'The billing module shows more.',
      'Not answered',
      'Code review',
      'Ruth Baker: Not answered yet',
      'I have not seen any.',
      'Other skills',
      'Record 12 https://example.org/12',
      'Ruth Baker: Expert',
      'Record 13 https://example.org/13',
    );
    assert.equal(text.split('Answers differ').length, 2, 'once');
    assert.equal(text.split('Ruth Baker').length, 4, 'nothing where nothing is said');
  });

  it('has boxes to tick and room to write where nothing is answered', async () => {
    const page = await print();
    const text = await textOf(page);
    assert.ok(!text.includes('Open gaps'));
    assertOrder(text, 'Not answered', 'Documentation', 'Met Partly Not yet Doesn’t apply', 'Product sense');
    const sheet = 'skill-assessment >>> .sheet';
    assert.equal((await page.$$(`${sheet} .box`)).length, 20 * 5 + 2 * 4);
    const [width, height] = await page.$eval(`${sheet} .room`, ({ clientWidth, clientHeight }) => [
      clientWidth,
      clientHeight,
    ]);
    assert.ok(width! > 150 && height! > 40, `${width} × ${height}`);
  });

  it('repeats the heads of its tables and cuts no row', async () => {
    const page = await print(ANSWERS);
    const style = (selector: string, name: 'display' | 'breakInside') =>
      page.$eval(
        `skill-assessment >>> .sheet ${selector}`,
        (element, name) => getComputedStyle(element)[name as 'display'],
        name,
      );
    assert.equal(await style('thead', 'display'), 'table-header-group');
    assert.equal(await style('tbody tr', 'breakInside'), 'avoid');
  });

  it('is the same in a page without JavaScript', async () => {
    const place = ['--role', 'backend', '--level', 'middle'];
    const { stdout } = run('.', ['page', FRAMEWORK, '--static', '--show', 'header role picker assessment', ...place]);
    assert.ok(!/<script>/.test(stdout));
    files.set('/sheet.html', stdout);
    const { page } = await visit('/sheet.html', "default-src 'none'; style-src 'unsafe-inline'");
    await emulate(page, {}, 'print');
    const text = await textOf(page);
    assertOrder(
      text,
      'Engineering framework',
      'Your role: Backend engineer',
      'Your current level: Middle',
      'Where I stand: Backend engineer, Middle → to Senior',
      'Not answered',
      'What Senior asks Where I am Notes from the talk',
      'Programming: Advanced',
      'None Awareness Working Advanced Expert',
      'Product sense',
    );
    for (const words of NOT_ON_PAPER) assert.ok(!text.includes(words), words);
  });
});
