/** The demo's frameworks, skill by skill. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { askedAt, type Framework, levelsOf, parseFramework, skillOf } from '../../src/framework-document/index.ts';
import { findExpectation, parse } from '../../src/skill-document/index.ts';

const folder = 'demo/documents/';

/** The frameworks among the demo's documents, by file. */
const frameworks = readdirSync(folder)
  .map((file): [string, { skills?: unknown }] => [file, JSON.parse(readFileSync(folder + file, 'utf8'))])
  .filter(([, data]) => data.skills)
  .map(([file, data]): [string, Framework] => {
    const { framework, issues } = parseFramework(data);
    assert.equal(issues, undefined, file);
    return [file, framework!];
  });

/** Every place of a framework, and the role and level that stand for it in the document of one of its skills. */
function placesOf(framework: Framework) {
  const { roles } = framework;
  return (roles ?? [undefined]).flatMap((role) =>
    (framework.levels ?? [undefined]).map((level) => ({
      place: { role: role?.id, level: level?.id },
      has: !level || levelsOf(framework, role?.id).some(({ id }) => id === level.id),
      inSkill: [role?.id ?? 'everyone', level?.id ?? 'any'] as const,
    })),
  );
}

describe('every skill of the demo’s frameworks', () => {
  it('comes from at least three of them', () => assert.ok(frameworks.length >= 3));

  for (const [file, framework] of frameworks) {
    it(`says as a document of its own what the framework says: ${file}`, () => {
      const skills = fc.constantFrom(...framework.skills);
      const places = fc.constantFrom(...placesOf(framework));
      fc.assert(
        fc.property(skills, places, ({ id, meanings = {} }, { place, has, inSkill }) => {
          const skill = skillOf(framework, id)!;
          const found = findExpectation(skill, ...inSkill);
          const asked = has ? askedAt(framework, id, place) : undefined;
          assert.equal(!!found, !!asked);
          if (!found || !asked) return;
          const { text, items } =
            asked.text !== undefined || asked.items ? asked : (meanings[found.proficiency ?? ''] ?? {});
          assert.deepEqual([found.text, found.items], [text, items]);
          assert.deepEqual([found.required, found.proficiency], [asked.required, asked.proficiency?.id]);
        }),
        { numRuns: 2000 },
      );
    });

    it(`is a valid document: ${file}`, () => {
      for (const { id } of framework.skills) {
        const written: unknown = JSON.parse(JSON.stringify(skillOf(framework, id)));
        assert.deepEqual(parse(written).skill, skillOf(framework, id), id);
      }
    });
  }
});
