import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readAnswersCsv, writeAnswersCsv } from '../../../src/formats/index.ts';
import { assessments, assessmentsOf } from '../../assessment/arbitrary.ts';
import { example, parsed } from '../../assessment/assessments.ts';
import { frameworks } from '../../framework-document/arbitrary.ts';
import { parsed as parsedFramework } from '../../framework-document/frameworks.ts';

describe('answers as CSV', () => {
  it('come back as they were, also hostile ones', () => {
    fc.assert(
      fc.property(assessments, fc.constantFrom(',', ';', '\t'), (assessment, delimiter) => {
        const { text, notes } = writeAnswersCsv(assessment, undefined, { delimiter });
        assert.deepEqual(notes, []);
        assert.deepEqual(readAnswersCsv(text), { assessment, notes: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('come back with the names of a framework, and without', () => {
    const known = frameworks.chain((framework) =>
      fc.record({ framework: fc.constant(framework), assessment: assessmentsOf(framework) }),
    );
    fc.assert(
      fc.property(known, ({ framework, assessment }) => {
        const { text } = writeAnswersCsv(assessment, framework);
        assert.deepEqual(readAnswersCsv(text, framework), { assessment, notes: [] });
        assert.deepEqual(readAnswersCsv(writeAnswersCsv(assessment).text, framework), { assessment, notes: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('come back when there are none', () => {
    const none = parsed({ ...example(), framework: { id: 'x', skills: ['=a', 'b\\n\nc'] }, answers: [] });
    assert.deepEqual(readAnswersCsv(writeAnswersCsv(none).text), { assessment: none, notes: [] });
  });

  it('hold no formula', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        for (const cell of Papa.parse<string[]>(writeAnswersCsv(assessment).text.replace('\uFEFF', '')).data.flat()) {
          assert.doesNotMatch(cell.replace(/^[\s\p{Cc}\p{Cf}"]+/u, ''), /^[=+\-@＝＋－＠]/);
        }
      }),
    );
  });

  it('never throw when they are read, whatever the text', () => {
    const row = fc.array(fc.oneof(fc.string(), fc.constantFrom('Met', 'writing', '=1', '"', '\\', 'a <b>')), {
      maxLength: 8,
    });
    const table = fc.array(row).map((rows) => rows.map((cells) => cells.join(',')).join('\n'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          table.map((rows) => `Skill,Answer,Evidence,Updated,Person,Met\n${rows}`),
        ),
        (text) => {
          const { assessment, notes } = readAnswersCsv(text, parsedFramework());
          assert.equal(
            assessment === undefined,
            notes.some(({ severity }) => severity === 'error'),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('cells of answers', () => {
  const first = (text: string) => readAnswersCsv(text).assessment!.answers[0]!;

  it('are found whatever the first line says of the delimiter', () => {
    for (const start of ['sep=;\n', '\uFEFFSEP=;\r\n']) {
      assert.deepEqual(first(`${start}Skill;Note\na,b;c`), { skill: 'a,b', note: 'c' });
    }
    assert.deepEqual(first('"Skill";"Note";x,y,z\na;b'), { skill: 'a', note: 'b' });
    assert.deepEqual(first('Skill,Note,Note\na,b,c'), { skill: 'a', note: 'b' });
  });

  it('keep proficiencies whose ids look like signs', () => {
    for (const proficiency of ['(none)', '\\a', '\\', 'a\\']) {
      const review = parsed({ framework: {}, answers: [{ skill: 's', proficiency }] });
      assert.equal(first(writeAnswersCsv(review).text).proficiency, proficiency);
    }
    const none = writeAnswersCsv(parsed({ framework: {}, answers: [{ skill: 's', proficiency: null }] })).text;
    assert.ok(none.includes(',(none),'));
  });

  it('of evidence have no empty lines, and URLs without the spaces around them', () => {
    assert.deepEqual(first('Skill,Evidence\ns,"https://example.org/a  \n   \nb"').evidence, [
      { name: 'https://example.org/a', url: 'https://example.org/a' },
      { name: 'b' },
    ]);
  });
});
