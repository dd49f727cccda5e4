import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, findGap, gapOf, withAnswer } from '../../src/assessment/index.ts';
import { findSkill } from '../../src/framework-document/index.ts';
import { ladder, parsed as parsedFramework, requirements } from '../framework-document/frameworks.ts';
import { answered, NOW, parsed } from './assessments.ts';

const framework = parsedFramework();
const place = { role: 'backend', level: 'senior' };

/** The state and steps of code review, where "advanced" is asked. */
function review(...answers: Answer[]): string {
  const gap = gapOf(framework, answered(...answers), findSkill(framework, 'code-review')!, place)!;
  return `${gap.state} ${gap.steps} ${gap.isOpen ? 'open' : 'done'}`;
}

/** The state of writing, where data engineers at senior are asked words. */
function writing(role: string | undefined, ...answers: Answer[]): string {
  const assessment = parsed({ ...answered(...answers), role });
  const gap = gapOf(framework, assessment, findSkill(framework, 'writing')!, { role: 'data', level: 'senior' })!;
  return `${gap.state} ${gap.steps} ${gap.isOpen ? 'open' : 'done'}`;
}

describe('a gap in a proficiency', () => {
  const skill = 'code-review';
  it('counts steps from what is asked, and "none" as one below the lowest', () => {
    assert.equal(review({ skill, proficiency: 'advanced' }), 'at 0 done');
    assert.equal(review({ skill, proficiency: 'working' }), 'below -1 open');
    assert.equal(review({ skill, proficiency: null }), 'below -3 open');
    const junior = { role: 'backend', level: 'junior' };
    const gap = gapOf(framework, answered({ skill, proficiency: 'advanced' }), findSkill(framework, skill)!, junior)!;
    assert.deepEqual([gap.state, gap.steps, gap.isOpen], ['above', 2, false]);
  });

  it('is not answered without an entry, with a note alone, with words, and with an unknown proficiency', () => {
    const cases: Answer[][] = [
      [],
      [{ skill, note: 'Later' }],
      [{ skill, proficiency: 'mastery' }],
      [{ skill, ...place, met: 'partly' }],
    ];
    for (const answers of cases) assert.equal(review(...answers), 'not-answered 0 open');
  });

  it('is not applicable only at the place that says so', () => {
    const general: Answer = { skill, proficiency: 'working' };
    assert.equal(review(general, { skill, ...place, met: 'not-applicable' }), 'not-applicable 0 done');
    assert.equal(review(general, { skill, role: 'backend', level: 'lead', met: 'not-applicable' }), 'below -1 open');
    assert.equal(review(general, { skill, ...place, met: 'not-yet' }), 'below -1 open');
  });

  it('finds answers under former ids, after those under the own id', () => {
    assert.equal(review({ skill: 'reviews', proficiency: 'working' }), 'below -1 open');
    assert.equal(review({ skill: 'reviews', proficiency: null }, { skill, proficiency: 'advanced' }), 'at 0 done');
    assert.equal(review({ skill: 'reviews', proficiency: 'advanced' }, { skill, ...place, note: 'x' }), 'at 0 done');
  });
});

describe('a gap in words', () => {
  const skill = 'writing';
  const at: Answer = { skill, role: 'data', level: 'senior', met: 'met' };
  const anyRole: Answer = { skill, level: 'senior', met: 'partly' };

  it('counts the answer at the place', () => {
    assert.equal(writing('data'), 'not-answered 0 open');
    assert.equal(writing('data', at), 'met 0 done');
    assert.equal(writing('data', { ...at, met: 'not-yet' }), 'not-yet 0 open');
    assert.equal(writing('data', { ...at, met: 'not-applicable' }), 'not-applicable 0 done');
    assert.equal(writing('data', { ...at, role: 'backend' }), 'not-answered 0 open');
    assert.equal(writing('data', { skill, proficiency: 'advanced' }), 'not-answered 0 open');
  });

  it('takes an answer without a role for one about the own role, or any', () => {
    assert.equal(writing('data', anyRole), 'partly 0 open');
    assert.equal(writing(undefined, anyRole), 'partly 0 open');
    assert.equal(writing('backend', anyRole), 'not-answered 0 open');
    assert.equal(writing('data', anyRole, at), 'met 0 done');
  });

  it('ignores what the framework does not have', () => {
    const one = (framework: ReturnType<typeof ladder>, skill: string, answer: Answer, place: object) =>
      gapOf(framework, answered(answer), findSkill(framework, skill)!, place)!.state;
    const surgery: Answer = { skill: 'surgery', role: 'doctor', met: 'met' };
    assert.equal(one(requirements(), 'surgery', surgery, { role: 'doctor', level: 'senior' }), 'met');
    const words = ladder();
    const notAsked: Answer = { skill: 'code-review', level: 'senior', met: 'not-applicable' };
    assert.equal(one(words, 'code-review', notAsked, { role: 'backend', level: 'senior' }), 'not-applicable');
  });
});

describe('findGap', () => {
  it('has what is asked at the place, in the order of groups, frozen and with the notes', () => {
    const note: Answer = { skill: 'code-review', ...place, note: 'Ask Ada' };
    const gaps = findGap(framework, answered(note), 'backend', 'senior');
    assert.deepEqual(
      gaps.map(({ skill, state }) => [skill.id, state]),
      [['code-review', 'not-answered']],
    );
    assert.equal(gaps[0]!.specific!.note, 'Ask Ada');
    assert.equal(gaps[0]!.general, undefined);
    assert.ok(Object.isFrozen(gaps) && Object.isFrozen(gaps[0]));
    assert.deepEqual(
      findGap(framework, answered(), 'manager', 'lead').map(({ skill }) => skill.id),
      ['feedback', 'code-review'],
    );
  });

  it('is empty where nobody can stand', () => {
    assert.deepEqual(findGap(framework, answered(), 'nobody', 'senior'), []);
    assert.deepEqual(findGap(framework, answered(), 'backend', undefined), []);
  });

  it('follows withAnswer', () => {
    const before = answered();
    const after = withAnswer(before, { skill: 'code-review', proficiency: 'advanced' }, NOW);
    assert.equal(findGap(framework, before, 'backend', 'senior')[0]!.state, 'not-answered');
    assert.equal(findGap(framework, after, 'backend', 'senior')[0]!.state, 'at');
  });
});
