import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAssessment, parseAssessment, parseAssessmentJson } from '../../src/assessment/index.ts';
import { parseFramework } from '../../src/framework-document/index.ts';
import { parse } from '../../src/skill-document/index.ts';
import { assertDeeplyFrozen, engineering } from '../framework-document/frameworks.ts';
import { example } from './assessments.ts';

const issuesOf = (data: unknown) =>
  (parseAssessment(data).issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('parseAssessment', () => {
  it('returns a deeply frozen copy and does not change its input', () => {
    const given = example();
    const { assessment } = parseAssessment(given);
    assert.deepEqual(assessment, given);
    assertDeeplyFrozen(assessment);
    assert.ok(!Object.isFrozen(given) && !Object.isFrozen(given.answers));
    assert.equal(parseAssessment(assessment).assessment, assessment);
  });

  it('keeps unknown properties', () => {
    const given = { ...example(), extra: { deep: 1 }, answers: [{ skill: 's', extra: [2] }] };
    assert.deepEqual(parseAssessment(given).assessment, given);
  });

  it('reports everything that is wrong at once', () => {
    const answers = [
      { skill: 's', role: 'r', level: 'l', met: 'met' },
      { skill: 's', level: 'l', met: 'maybe' },
      { skill: 's', role: 'r', level: 'l', proficiency: null },
      { skill: '', evidence: [{ name: ' ' }, { name: 'x', url: 'javascript:1' }] },
      5,
    ];
    assert.deepEqual(issuesOf({ framework: { name: {} }, started: '2026-02-30T10:00Z', updated: 'today', answers }), [
      '/framework/name empty',
      '/updated invalid-time',
      '/answers/1/met unknown-value',
      '/answers/3/skill empty',
      '/answers/3/evidence/0/name empty',
      '/answers/3/evidence/1/url unsafe-url',
      '/answers/4 wrong-type',
      '/started invalid-time',
      '/answers/2 duplicate-answer',
    ]);
  });

  it('names the first answer with the same skill, role and level', () => {
    const { issues } = parseAssessment({ framework: {}, answers: [{ skill: 's' }, { skill: 't' }, { skill: 's' }] });
    assert.deepEqual(
      issues!.map(({ message }) => message),
      ['"s" already has an answer for the same role and level: /answers/0.'],
    );
  });

  it('does not take an invalid role or level for none', () => {
    const answers = [{ skill: 's' }, { skill: 's', role: 5 }, { skill: 's', level: '' }];
    assert.deepEqual(issuesOf({ framework: {}, answers }), ['/answers/1/role wrong-type', '/answers/2/level empty']);
  });

  it('knows which days exist', () => {
    const at = (updated: string) => issuesOf({ framework: {}, answers: [], updated }).length === 0;
    for (const day of ['2024-02-29', '2000-02-29', '0004-02-29', '2026-12-31'])
      assert.ok(at(`${day}T23:59:59.5+14:00`), day);
    for (const day of ['2026-02-29', '1900-02-29', '0001-02-29', '2026-04-31']) assert.ok(!at(`${day}T00:00Z`), day);
  });

  it('answers other kinds of documents with one issue, and these answer assessments with one', () => {
    assert.deepEqual(issuesOf(engineering()), [' framework']);
    assert.deepEqual(issuesOf({ expectations: [] }), [' skill-document']);
    for (const { issues } of [parseFramework(example()), parse(example())]) {
      assert.deepEqual(
        issues!.map(({ code }) => code),
        ['assessment'],
      );
    }
  });

  it('reads JSON, and says why it is none', () => {
    assert.deepEqual(parseAssessmentJson(`\uFEFF${JSON.stringify(example())}`).assessment, example());
    assert.equal(parseAssessmentJson('{').issues![0]!.code, 'not-json');
  });
});

describe('isAssessment', () => {
  it('tells assessments from anything else', () => {
    assert.ok(isAssessment(example()) && isAssessment({ answers: 5, framework: 5 }));
    for (const data of [{ answers: [] }, engineering(), [], null, 5, Object.create(example())]) {
      assert.equal(isAssessment(data), false);
    }
  });
});
