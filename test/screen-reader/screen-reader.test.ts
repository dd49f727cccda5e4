/** Operates pages by keyboard, with Orca in Firefox and in Chromium. */
import { appendFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type BrowserName, expectationOf, findOpen, holds, report } from './expectation.ts';
import { Session } from './session.ts';
import type { PageName } from './site.ts';
import { VISITS } from './visits.ts';

const { BROWSERS = 'firefox,chromium', PAGES, TRANSCRIPT } = process.env;

const visits = BROWSERS.split(',').flatMap((browser) =>
  Object.entries(VISITS).map(([page, steps]) => [browser as BrowserName, page as PageName, steps] as const),
);

for (const [browser, page, steps] of visits) {
  if (PAGES && !PAGES.split(',').includes(page)) continue;
  describe(`Orca with ${browser} on the ${page} page`, () => {
    const transcript: string[] = [];
    let session: Session | undefined;

    before(async () => {
      session = await Session.start(browser, page);
      transcript.push(`${session.versions}: ${page} page`);
    });

    after(async () => {
      await session?.stop();
      if (TRANSCRIPT) appendFileSync(TRANSCRIPT, `${transcript.join('\n')}\n\n`);
    });

    for (const step of steps) {
      let heard: readonly string[] = [];

      it(step.to, async () => {
        const expectation = expectationOf(step, browser);
        heard = await session!.take(step, expectation);
        const title = [step.press, step.to].filter(Boolean).join(': ');
        transcript.push('', `== ${title}`, ...heard.map((utterance) => `    ${utterance}`));
        if (!holds(heard, expectation)) fail(report(heard, expectation));
      });

      for (const open of findOpen(step, browser)) {
        it(`${step.to}: ${open.phrase}`, { todo: `finding ${open.number}` }, (test) => {
          if (!holds(heard, expectationOf(step, browser, open))) fail(`finding ${open.number} is open`);
          test.diagnostic(`It holds now: remove the mark of finding ${open.number} in the steps.`);
        });
      }
    }
  });
}

/** Fails without a stack, since the step shows the place. */
function fail(message: string): never {
  const error = new Error(message);
  error.stack = message;
  throw error;
}
