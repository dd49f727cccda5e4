import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectationOf, finding, findOpen, holds, report, type Step } from './expectation.ts';

const HEARD = ['Middle.', 'selected radio button', 'From Middle to Senior'];

/** Whether a step holds in Firefox. */
function holdsFor(step: Partial<Step>): boolean {
  return holds(HEARD, expectationOf({ to: 'try', hear: [], ...step }, 'firefox'));
}

describe('an expectation of a step', () => {
  it('matches between other utterances, and without the full stop', () => {
    assert.ok(holdsFor({ hear: ['Middle', /to Senior$/] }));
  });

  it('must be heard in order', () => {
    assert.ok(!holdsFor({ hear: ['selected radio button', 'Middle'] }));
  });

  it('must match a whole utterance, one for each phrase', () => {
    assert.ok(!holdsFor({ hear: ['From Middle'] }));
    assert.ok(!holdsFor({ hear: ['Middle', 'Middle'] }));
  });

  it('can be required anywhere, or nowhere', () => {
    assert.ok(holdsFor({ hear: ['selected radio button'], also: ['Middle'] }));
    assert.ok(!holdsFor({ also: ['Senior'] }));
    assert.ok(!holdsFor({ never: [/Senior/] }));
  });

  it('can be required exactly once', () => {
    assert.ok(holdsFor({ once: ['Middle'] }));
    assert.ok(!holdsFor({ once: [/Middle/] }));
    assert.ok(!holdsFor({ once: ['Senior'] }));
  });

  it('leaves out phrases marked as open findings', () => {
    const step = { to: 'try', hear: ['Middle', finding(6, 'Senior', 'firefox')], never: [finding(8, /radio/)] };
    assert.ok(holds(HEARD, expectationOf(step, 'firefox')));
    assert.ok(!holds(HEARD, expectationOf(step, 'chromium')));
    const numbers = findOpen(step, 'firefox').map(({ number }) => number);
    assert.deepEqual(numbers, [6, 8]);
    for (const open of findOpen(step, 'firefox')) assert.ok(!holds(HEARD, expectationOf(step, 'firefox', open)));
  });

  it('is reported with everything that was heard', () => {
    const text = report(HEARD, { hear: ['Middle', 'Lead', /Senior/], also: [], never: [/radio/] });
    assert.equal(
      text,
      [
        'Expected to hear, in this order:',
        '  ✓ Middle',
        '  ✗ Lead',
        '    /Senior/',
        '  ✗ never: /radio/',
        'Heard:',
        '    Middle.',
        '    selected radio button',
        '    From Middle to Senior',
      ].join('\n'),
    );
  });
});
