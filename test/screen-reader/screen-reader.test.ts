/** Operates a page with a profile by keyboard, with Orca in Firefox and in Chromium. */
import { appendFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type BrowserName, expectationOf, findOpen, holds, report } from './expectation.ts';
import { Session } from './session.ts';
import { STEPS } from './steps.ts';

const { BROWSERS = 'firefox,chromium', TRANSCRIPT } = process.env;

for (const browser of BROWSERS.split(',') as BrowserName[]) {
  describe(`Orca with ${browser}`, () => {
    const transcript: string[] = [];
    let session: Session | undefined;

    before(async () => {
      session = await Session.start(browser);
      transcript.push(session.versions);
    });

    after(async () => {
      await session?.stop();
      if (TRANSCRIPT) appendFileSync(TRANSCRIPT, `${transcript.join('\n')}\n\n`);
    });

    for (const step of STEPS) {
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
          test.diagnostic(`It holds now: remove the mark of finding ${open.number} in steps.ts.`);
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
