import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, compareAnswers } from '../../src/assessment/index.ts';
import { parsed } from '../framework-document/frameworks.ts';
import { answered } from './assessments.ts';

const framework = parsed();
const place = { role: 'backend', level: 'senior' };
const skill = 'code-review';

function beside(mine: Answer[], theirs: Answer[]): string {
  const [found] = compareAnswers(framework, answered(...mine), answered(...theirs), place.role, place.level);
  return `${found!.differ ? 'differ' : 'alike'} ${found!.steps}`;
}

describe('compareAnswers', () => {
  const at = (proficiency: string | null): Answer => ({ skill, proficiency });
  const notApplicable: Answer = { skill, ...place, met: 'not-applicable' };

  it('marks different answers and counts the steps between them', () => {
    assert.equal(beside([at('working')], [at('working')]), 'alike 0');
    assert.equal(beside([at('working')], [at('awareness')]), 'differ -1');
    assert.equal(beside([at(null)], [at('advanced')]), 'differ 3');
    assert.equal(beside([at(null)], [at(null)]), 'alike 0');
    assert.equal(beside([at('advanced')], [notApplicable]), 'differ 0');
    assert.equal(beside([notApplicable], [at('working'), notApplicable]), 'alike 0');
  });

  it('marks nothing if one has not answered', () => {
    assert.equal(beside([], [at('working')]), 'alike 0');
    assert.equal(beside([at('working')], [{ skill, note: 'x' }]), 'alike 0');
    assert.equal(beside([], []), 'alike 0');
  });

  it('gives both gaps of each skill that is asked, frozen', () => {
    const found = compareAnswers(framework, answered(at('working')), answered(), 'manager', 'lead');
    assert.deepEqual(
      found.map(({ skill, mine, theirs }) => [skill.id, mine.state, theirs.state]),
      [
        ['feedback', 'not-answered', 'not-answered'],
        ['code-review', 'at', 'not-answered'],
      ],
    );
    assert.ok(Object.isFrozen(found) && Object.isFrozen(found[0]));
  });
});
