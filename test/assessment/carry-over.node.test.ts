import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, belongsTo, carryOver, fingerprintOf, newAssessment } from '../../src/assessment/index.ts';
import { findSkill, type Framework, parseFramework } from '../../src/framework-document/index.ts';
import {
  assertDeeplyFrozen,
  engineering,
  parsed as parsedFramework,
  requirements,
} from '../framework-document/frameworks.ts';
import { answered, example, parsed } from './assessments.ts';

/** Version 5: a skill renamed, one gone, one new, a proficiency gone, another text. */
const next = parsedFramework((d) => {
  d.version = '5';
  d.proficiencies = d.proficiencies.filter(({ id }: any) => id !== 'advanced');
  d.roles = d.roles.filter(({ id }: any) => id !== 'intern');
  const [writing, review, feedback] = d.skills;
  review.id = 'reviewing';
  review.formerly = ['code-review', 'reviews'];
  review.expectations[2].proficiency = 'working';
  writing.expectations[0].text = 'Writes reports that people read.';
  d.skills = [
    writing,
    review,
    feedback,
    { id: 'pairing', name: 'Pairing', expectations: [{ level: 'lead', text: 'x' }] },
  ];
});

const before = parsedFramework();
const fingerprint = (framework: Framework, skill: string, place?: object) =>
  fingerprintOf(framework, findSkill(framework, skill)!, place);

describe('answers to version 4, in version 5', () => {
  const writing: Answer = {
    skill: 'writing',
    role: 'data',
    level: 'senior',
    met: 'met',
    asked: fingerprint(before, 'writing', { role: 'data', level: 'senior' }),
  };
  const feedback: Answer = {
    skill: 'feedback',
    role: 'manager',
    level: 'lead',
    met: 'partly',
    asked: fingerprint(before, 'feedback', { role: 'manager', level: 'lead' }),
  };
  const review: Answer = {
    skill: 'code-review',
    proficiency: 'advanced',
    note: 'Keeps its note',
    asked: fingerprint(before, 'code-review'),
  };
  const intern: Answer = { skill: 'feedback', role: 'intern', level: 'junior', met: 'met' };
  const noLead: Answer = { skill: 'feedback', role: 'manager', level: 'junior', met: 'met' };
  const chess: Answer = { skill: 'chess', proficiency: 'working' };
  const answers = [writing, feedback, review, intern, noLead, chess];
  const assessment = parsed({ ...newAssessment(before), answers });
  const carried = carryOver(assessment, next);

  it('follow the renamed skill, and nothing else changes', () => {
    const renamed = answers.with(2, { ...review, skill: 'reviewing' });
    assert.deepEqual(carried.assessment, { ...assessment, answers: renamed });
    assert.ok(carried.isOtherVersion);
    assertDeeplyFrozen(carried);
  });

  it('are marked where the text has changed', () => assert.deepEqual(carried.changed, [writing]));

  it('lack the new skill', () => {
    assert.deepEqual(
      carried.added.map(({ id }) => id),
      ['pairing'],
    );
    assert.deepEqual(carryOver(answered(), next).added, []);
  });

  it('are listed where the framework has no place for them', () => {
    assert.deepEqual(
      carried.unused.map(({ answer, reason }) => [answer.skill, reason]),
      [
        ['reviewing', 'proficiency'],
        ['feedback', 'role'],
        ['feedback', 'level'],
        ['chess', 'skill'],
      ],
    );
  });

  it('of the same version stay the same object', () => {
    const same = carryOver(assessment, before);
    assert.equal(same.assessment, assessment);
    assert.deepEqual([same.isOtherVersion, same.changed, same.added], [false, [], []]);
  });
});

describe('carryOver', () => {
  it('keeps both answers of a skill that absorbed another', () => {
    const answers: Answer[] = [
      { skill: 'reviews', proficiency: 'working', note: 'old' },
      { skill: 'code-review', proficiency: 'advanced' },
      { skill: 'reviews', role: 'backend', level: 'senior', met: 'not-applicable' },
    ];
    const { assessment, unused } = carryOver(answered(...answers), before);
    assert.deepEqual(assessment.answers, answers.with(2, { ...answers[2]!, skill: 'code-review' }));
    assert.deepEqual(unused, [{ answer: answers[0], reason: 'skill' }]);
  });

  it('prefers the first of several former ids', () => {
    const framework = parsedFramework((d) => (d.skills[1].formerly = ['a', 'b']));
    const { assessment, unused } = carryOver(answered({ skill: 'b', note: 'b' }, { skill: 'a', note: 'a' }), framework);
    assert.deepEqual(
      assessment.answers.map(({ skill }) => skill),
      ['b', 'code-review'],
    );
    assert.deepEqual(
      unused.map(({ answer }) => answer.skill),
      ['b'],
    );
  });

  it('knows why an answer has no place', () => {
    const reason = (answer: Answer, framework = before, role?: string) =>
      carryOver(parsed({ ...answered(answer), role }), framework).unused[0]?.reason;
    const skill = 'code-review';
    assert.equal(reason({ skill, level: 'senior', met: 'met' }), undefined);
    assert.equal(reason({ skill, level: 'senior', met: 'met' }, before, 'gone'), 'role');
    assert.equal(reason({ skill, level: 'junior', met: 'met' }, before, 'manager'), 'level');
    assert.equal(reason({ skill, role: 'backend', met: 'met' }), 'level');
    assert.equal(reason({ skill, met: 'met' }), 'level');
    assert.equal(reason({ skill, note: 'x' }), undefined);
    assert.equal(reason({ skill, proficiency: null }), undefined);
    const nurses = requirements();
    assert.equal(reason({ skill: 'care', role: 'nurse', met: 'met' }, nurses), undefined);
    assert.equal(reason({ skill: 'care', role: 'nurse', level: 'senior', met: 'met' }, nurses), 'level');
    const onlyLevels = parsedFramework((d) => {
      delete d.roles;
      d.skills = [d.skills[3]];
    });
    assert.equal(reason({ skill: 'chess', role: 'backend', level: 'lead', met: 'met' }, onlyLevels), 'role');
    assert.equal(reason({ skill: 'chess', level: 'lead', met: 'met' }, onlyLevels, 'backend'), undefined);
  });

  it('takes a missing version for none of its own', () => {
    const plain = parsedFramework((d) => delete d.version);
    assert.equal(carryOver(answered(), plain).isOtherVersion, false);
    assert.equal(carryOver(parsed({ framework: {}, answers: [] }), before).isOtherVersion, false);
  });
});

describe('belongsTo', () => {
  const without = (name?: unknown) =>
    parseFramework({ ...engineering(), id: undefined, ...(name !== undefined && { name }) }).framework!;
  const to = (framework: object, ...answers: Answer[]) => parsed({ framework, answers });

  it('compares ids', () => {
    assert.ok(belongsTo(parsed(example()), before));
    assert.ok(!belongsTo(to({ id: 'sales', name: 'Engineering framework' }), before));
  });

  it('compares names if an id is missing', () => {
    assert.ok(belongsTo(to({ id: 'x', name: 'Engineering framework' }), without()));
    assert.ok(belongsTo(to({ name: 'Engineering framework' }), before));
    assert.ok(belongsTo(to({ name: { de: 'Wir', fr: 'Nous' } }), without({ en: 'Us', de: 'Wir' })));
    assert.ok(!belongsTo(to({ name: 'Sales' }, { skill: 'writing' }), before));
  });

  it('looks for known skills if there is nothing to compare', () => {
    assert.ok(belongsTo(to({}), before));
    assert.ok(belongsTo(to({}, { skill: 'gone' }, { skill: 'reviews' }), before));
    assert.ok(!belongsTo(to({}, { skill: 'gone' }), before));
  });
});
