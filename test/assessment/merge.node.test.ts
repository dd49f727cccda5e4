import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Answer, mergeChanges } from '../../src/assessment/index.ts';
import { assessments } from './arbitrary.ts';

const EARLY = '2026-05-09T10:00:00Z';
const LATE = '2026-05-09T11:00:00+02:00';
const answer = (more: Partial<Answer>): Answer => ({ skill: 'testing', ...more });

describe('merging the changes of two tabs', () => {
  it('takes what only one of them changed from that one', () => {
    const base = [answer({ proficiency: 'working' })];
    const one = [answer({ proficiency: 'expert' })];
    const other = [answer({ proficiency: 'working', note: 'Ask Ruth.' })];
    assert.deepEqual(mergeChanges(base, one, other), [answer({ proficiency: 'expert', note: 'Ask Ruth.' })]);
  });

  it('takes the later of two answers, whatever the time zone', () => {
    const one = [answer({ proficiency: 'expert', updated: EARLY })];
    const other = [answer({ proficiency: 'working', updated: LATE })];
    assert.deepEqual(mergeChanges([], one, other), one);
  });

  it('keeps both notes, the earlier first, and all links', () => {
    const [plan, talk] = [{ name: 'Plan' }, { name: 'Talk', url: 'talk.html' }];
    const one = [answer({ note: 'One.', evidence: [talk], updated: EARLY })];
    const other = [answer({ note: 'Two.', evidence: [plan, talk], updated: LATE })];
    assert.deepEqual(mergeChanges([], one, other), [
      answer({ note: 'Two.\n\nOne.', evidence: [plan, talk], updated: EARLY }),
    ]);
  });

  it('removes what one of them removed, unless the other changed it', () => {
    const base = [answer({ proficiency: 'working' }), answer({ role: 'tester', met: 'met' })];
    const changed = [answer({ proficiency: 'working' }), answer({ role: 'tester', met: 'partly' })];
    assert.deepEqual(mergeChanges(base, [], changed), [answer({ role: 'tester', met: 'partly' })]);
  });

  const changes = fc
    .array(assessments, { minLength: 3, maxLength: 3 })
    .map((list) => list.map(({ answers }) => answers.map((one) => ({ ...one, skill: 'testing' })).filter(isFirst)));
  it('comes to the same answers in both tabs', () => {
    fc.assert(
      fc.property(changes, ([base, one, other]) => {
        const merged = mergeChanges(base!, one!, other!);
        assert.equal(JSON.stringify(mergeChanges(base!, other!, one!)), JSON.stringify(merged));
      }),
      { numRuns: 50 },
    );
  });

  it('loses no note', () => {
    fc.assert(
      fc.property(changes, ([, one, other]) => {
        const notes = mergeChanges([], one!, other!).map(({ note }) => note ?? '');
        for (const { note = '' } of [...one!, ...other!]) {
          assert.ok(notes.some((merged) => merged.includes(note)));
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether no answer before is about the same role and level. */
function isFirst(answer: Answer, index: number, answers: readonly Answer[]): boolean {
  return answers.findIndex(({ role, level }) => role === answer.role && level === answer.level) === index;
}
