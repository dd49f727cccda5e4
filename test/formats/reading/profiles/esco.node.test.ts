// cspell:ignore esco isco
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEsco } from '../../../../src/formats/reading/profiles/esco.ts';
import { assertCovered, frameworkOf, tableOf } from './tables.ts';

const BASE = 'http://data.europa.eu/esco';
const SKILLS = tableOf(`conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description
KnowledgeSkillCompetence,${BASE}/skill/1,skill/competence,cross-sector,water beds,"wet beds
moisten beds",released,Give water.
KnowledgeSkillCompetence,${BASE}/skill/2,knowledge,sector-specific,soil,,released,What soil is.
`);
const RELATIONS = tableOf(`occupationUri,relationType,skillType,skillUri
${BASE}/occupation/9,essential,skill/competence,${BASE}/skill/1
${BASE}/occupation/9,optional,knowledge,${BASE}/skill/2
${BASE}/occupation/8,essential,knowledge,${BASE}/skill/3
${BASE}/occupation/9,optional,skill/competence,${BASE}/skill/1
`);
const OCCUPATIONS = tableOf(`conceptType,conceptUri,iscoGroup,preferredLabel,description
Occupation,${BASE}/occupation/9,6113,gardener,Grows plants.
`);

describe('readEsco', () => {
  it('reads occupations as roles, with required and optional skills', () => {
    const files = [SKILLS, RELATIONS, OCCUPATIONS];
    const framework = frameworkOf(readEsco(files), files);
    assert.deepEqual(
      framework.roles!.map(({ name }) => name),
      ['gardener', '8'],
    );
    assert.equal(framework.levels, undefined);
    assert.deepEqual(framework.skills[0], {
      ...{ id: 'water-beds', name: 'water beds', summary: 'Give water.', group: 'skill-competence' },
      sameAs: [`${BASE}/skill/1`],
      altLabels: ['wet beds', 'moisten beds'],
      more: { conceptType: 'KnowledgeSkillCompetence', reuseLevel: 'cross-sector', status: 'released' },
      expectations: [{ role: 'gardener', required: true, text: 'essential' }],
    });
    assert.equal(framework.skills[1]!.expectations[0]!.required, false);
    assert.equal(framework.skills[2]!.name, '3');
  });

  it('names the file that is missing', () => {
    const relations = readEsco([RELATIONS])!;
    assert.equal(frameworkOf(relations, [RELATIONS]).skills.length, 3);
    assert.deepEqual(
      relations.notes.filter(({ code }) => code === 'other-file').map(({ message }) => message.slice(0, 40)),
      ['Give the file with the skills too: it ha', 'Give the file with the occupations too: '],
    );
    const skills = readEsco([SKILLS])!;
    assertCovered(skills, [SKILLS]);
    assert.deepEqual(
      skills.notes.map(({ code, severity }) => [code, severity]),
      [['other-file', 'error']],
    );
    assert.match(skills.notes[0]!.message, /"relationType"/);
  });

  it('is not for other tables', () => {
    assert.equal(readEsco([tableOf('conceptUri,preferredLabel,skillType\na,b,c')]), undefined);
  });
});
