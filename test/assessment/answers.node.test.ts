import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerAt,
  answersOf,
  forFramework,
  newAssessment,
  parseAssessment,
  withAnswer,
} from '../../src/assessment/index.ts';
import { assertDeeplyFrozen, parsed as parsedFramework } from '../framework-document/frameworks.ts';
import { answered, example, NOW, parsed } from './assessments.ts';

describe('answersOf and answerAt', () => {
  const assessment = answered(
    { skill: 's', proficiency: 'a' },
    { skill: 't', met: 'met' },
    { skill: 's', role: 'r', level: 'l', met: 'met' },
    { skill: '__proto__', proficiency: null },
  );

  it('gives the answers of a skill, the same list each time', () => {
    assert.deepEqual(answersOf(assessment, 's'), [assessment.answers[0], assessment.answers[2]]);
    assert.equal(answersOf(assessment, 's'), answersOf(assessment, 's'));
    assert.deepEqual(answersOf(assessment, 'u'), []);
    assert.deepEqual(answersOf(assessment, '__proto__'), [assessment.answers[3]]);
  });

  it('gives the answer with exactly this role and level', () => {
    assert.equal(answerAt(assessment, 's'), assessment.answers[0]);
    assert.equal(answerAt(assessment, 's', { role: 'r', level: 'l' }), assessment.answers[2]);
    assert.equal(answerAt(assessment, 's', { level: 'l' }), undefined);
  });
});

describe('withAnswer', () => {
  it('adds an answer at the end, and notes the time', () => {
    const before = newAssessment(parsedFramework());
    const after = withAnswer(before, { skill: 's', proficiency: null, evidence: [{ name: 'x' }] }, NOW);
    assert.deepEqual(after, {
      framework: before.framework,
      started: NOW,
      updated: NOW,
      answers: [{ skill: 's', proficiency: null, evidence: [{ name: 'x' }], updated: NOW }],
    });
    assertDeeplyFrozen(after);
    assert.deepEqual(before.answers, []);
  });

  it('replaces the answer with the same skill, role and level in its place', () => {
    const before = parsed(example());
    const after = withAnswer(before, { skill: 'hiring', proficiency: 'working', note: undefined }, NOW);
    assert.deepEqual(after, {
      ...example(),
      started: NOW,
      updated: NOW,
      answers: example().answers.with(1, { skill: 'hiring', proficiency: 'working', updated: NOW }),
    });
    assert.equal(after.answers[0], before.answers[0]);
    const other = withAnswer(after, { skill: 'hiring', level: 'senior', met: 'met' }, '2026-06-02T08:00:00Z');
    assert.equal(other.answers.length, 5);
    assert.equal(other.started, NOW);
  });

  it('keeps unknown properties of the document and of the entry', () => {
    const before = parsed({ ...example(), extra: 1, answers: [{ skill: 's', met: 'met', note: 'x', extra: 2 }] });
    const after = withAnswer(before, { skill: 's', proficiency: 'working' }, NOW);
    assert.equal(after['extra'], 1);
    assert.deepEqual(after.answers, [{ skill: 's', proficiency: 'working', extra: 2, updated: NOW }]);
  });

  it('removes what holds nothing, and keeps a note without an answer', () => {
    const before = answered({ skill: 's', proficiency: 'a' }, { skill: 't', proficiency: 'a' });
    const after = withAnswer(before, { skill: 's', note: '', reason: '', evidence: [], asked: 'x' }, NOW);
    assert.deepEqual(after.answers, [{ skill: 't', proficiency: 'a' }]);
    assert.equal(withAnswer(after, { skill: 's' }, NOW), after);
    assert.deepEqual(withAnswer(after, { skill: 't', note: 'x' }, NOW).answers, [
      { skill: 't', note: 'x', updated: NOW },
    ]);
  });

  it('gives valid assessments', () => {
    assert.ok(parseAssessment(withAnswer(parsed(example()), { skill: 's', level: 'l', met: 'met' }, NOW)).assessment);
  });
});

describe('newAssessment and forFramework', () => {
  const framework = parsedFramework();
  const head = {
    id: 'engineering',
    name: 'Engineering framework',
    version: '4',
    skills: ['writing', 'code-review', 'feedback', 'chess'],
  };

  it('starts without answers', () => {
    const assessment = newAssessment(framework);
    assert.deepEqual(assessment, { framework: head, answers: [] });
    assertDeeplyFrozen(assessment);
    assert.ok(parseAssessment(assessment).assessment);
  });

  it('renews the head and nothing else', () => {
    const before = parsed({ ...example(), framework: { id: 'x', version: '3', skills: ['y'], extra: 1 } });
    assert.deepEqual(forFramework(before, framework), { ...example(), framework: { ...head, extra: 1 } });
    const plain = parsedFramework((d) => {
      delete d.id;
      delete d.version;
    });
    const { name, skills } = head;
    assert.deepEqual(forFramework(before, plain).framework, { name, skills, extra: 1 });
  });
});
