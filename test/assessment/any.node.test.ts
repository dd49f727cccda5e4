import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Answer,
  answerAt,
  carryOver,
  findGap,
  gapOf,
  newAssessment,
  parseAssessment,
  parseAssessmentJson,
  withAnswer,
} from '../../src/assessment/index.ts';
import { askedAt, findSkill, groupsOf } from '../../src/framework-document/index.ts';
import { everyPlace, frameworks } from '../framework-document/arbitrary.ts';
import { mutationsOf } from '../skill-document/mutations.ts';
import { assessments, assessmentsOf } from './arbitrary.ts';
import { example, NOW } from './assessments.ts';

const known = frameworks.chain((framework) =>
  fc.record({
    framework: fc.constant(framework),
    assessment: assessmentsOf(framework),
    place: fc.constantFrom(...everyPlace(framework)),
  }),
);

describe('parseAssessment, on any data', () => {
  it('never throws, and returns an assessment or issues with a place', () => {
    const data = fc.oneof(fc.anything({ withNullPrototype: true }), mutationsOf(example()), fc.jsonValue());
    fc.assert(
      fc.property(data, (data) => {
        const { assessment, issues } = parseAssessment(data);
        assert.equal(assessment === undefined, issues !== undefined);
        for (const { pointer } of issues ?? []) assert.match(pointer, /^(\/|$)/);
      }),
      { numRuns: 600 },
    );
  });

  it('never throws on text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(800).map((end) => JSON.stringify(example()).slice(0, end)),
    );
    fc.assert(fc.property(text, (json) => assert.ok(parseAssessmentJson(json))));
  });

  it('reads back what JSON writes', () => {
    fc.assert(
      fc.property(assessments, (assessment) =>
        assert.deepEqual(parseAssessmentJson(JSON.stringify(assessment)).assessment, assessment),
      ),
    );
  });
});

describe('every gap', () => {
  it('has each skill that is asked there once, and only those, in the framework’s order', () => {
    fc.assert(
      fc.property(known, ({ framework, assessment, place }) => {
        const asked = groupsOf(framework)
          .flatMap(({ skills }) => skills)
          .filter(({ id }) => askedAt(framework, id, place));
        assert.deepEqual(
          findGap(framework, assessment, place.role, place.level).map(({ skill }) => skill),
          asked,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after the answers were carried over', () => {
    fc.assert(
      fc.property(known, ({ framework, assessment, place }) => {
        const states = (given: typeof assessment) =>
          findGap(framework, given, place.role, place.level).map(({ state, steps }) => [state, steps]);
        assert.deepEqual(states(carryOver(assessment, framework).assessment), states(assessment));
      }),
      { numRuns: 100 },
    );
  });

  it('gives what was answered', () => {
    const moves = known.chain((given) =>
      fc.record({
        given: fc.constant(given),
        rank: fc.nat({ max: given.framework.proficiencies?.length ?? 0 }),
        met: fc.constantFrom('met', 'partly', 'not-yet', 'not-applicable'),
      }),
    );
    fc.assert(
      fc.property(moves, ({ given: { framework, place }, rank, met }) => {
        const { roles, levels, proficiencies = [] } = framework;
        for (const { skill, asked } of findGap(framework, newAssessment(framework), place.role, place.level)) {
          const proficiency = proficiencies[rank - 1]?.id ?? null;
          const answer = (
            asked.proficiency
              ? { skill: skill.id, proficiency }
              : { skill: skill.id, ...(roles && { role: place.role }), ...(levels && { level: place.level }), met }
          ) as Answer;
          const gap = gapOf(framework, withAnswer(newAssessment(framework), answer, NOW), skill, place)!;
          if (asked.proficiency) {
            assert.equal(gap.steps, rank - 1 - proficiencies.findIndex(({ id }) => id === asked.proficiency!.id));
            assert.equal(gap.isOpen, gap.steps < 0);
          } else assert.equal(gap.state, met);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('every assessment that is carried over', () => {
  it('keeps each answer and each note, and is carried over only once', () => {
    fc.assert(
      fc.property(known, ({ framework, assessment }) => {
        const carried = carryOver(assessment, framework);
        const withoutIds = (given: typeof assessment) => given.answers.map((answer) => ({ ...answer, skill: '' }));
        assert.deepEqual(withoutIds(carried.assessment), withoutIds(assessment));
        assert.ok(parseAssessment(carried.assessment).assessment);
        const again = carryOver(carried.assessment, framework);
        assert.equal(again.assessment, carried.assessment);
        assert.deepEqual(again, carried);
        for (const [index, { skill }] of assessment.answers.entries()) {
          const now = carried.assessment.answers[index]!.skill;
          assert.ok(now === skill || findSkill(framework, skill)!.id === now);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('every edit', () => {
  it('changes one entry', () => {
    const edits = assessments.chain((assessment) =>
      fc.record({
        assessment: fc.constant(assessment),
        answer: assessments.filter(({ answers }) => answers.length > 0).map(({ answers }) => answers[0]!),
      }),
    );
    fc.assert(
      fc.property(edits, ({ assessment, answer }) => {
        const edited = withAnswer(assessment, answer, NOW);
        assert.ok(parseAssessment(edited).assessment);
        const old = answerAt(assessment, answer.skill, answer);
        const now = answerAt(edited, answer.skill, answer);
        assert.deepEqual(
          edited.answers.filter((one) => one !== now),
          assessment.answers.filter((one) => one !== old),
        );
      }),
    );
  });
});
