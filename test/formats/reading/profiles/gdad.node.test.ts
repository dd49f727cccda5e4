// cspell:ignore gdad
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGdad } from '../../../../src/formats/reading/profiles/gdad.ts';
import { assertCovered, frameworkOf, reversed, tableOf } from './tables.ts';

const ROLES =
  tableOf(`\ufeffRole Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type
Garden,Gardener,Keeps the garden,Senior gardener,Leads the work,Watering,Water for plants,Practitioner,"You can:
• plan the water
• teach others",Core
Garden,Gardener,Keeps the garden,Junior gardener,Learns the work,Watering,Water for plants,Awareness,You can: • water a plant,Core
Garden,Gardener,Keeps the garden,Junior gardener,Learns the work,Watering,Water for plants,Awareness,You can: • water a plant,Core
Garden,Gardener,Keeps the garden,Gardener,Does the work,Watering,Water for plants,Working,Water alone,Core
Kitchen,Cook,Cooks,Head of kitchen,Runs it,Watering,Water for plants,Working,Water a lot,Core
Kitchen,NOT IN USE Baker,Bakes,Baker,Bread,Watering,Water for plants,Working,Flour,Core
Kitchen,Cook,Cooks well,Head of kitchen,Runs it,Tasting,Taste,Expert,,Core
`);
const SKILLS =
  tableOf(`\ufeffskill name,Skill  Description,Awareness,Working,Practitioner,Expert,Roles that require Skill
Watering,Water for plants,You can: • water a plant,Water alone,"You can:
• plan the water
• teach others",NOT IN USE,"Gardener, Cook"
Tasting,Taste,See,Try,Judge,Invent,Cook
NOT IN USE Baking,Dough,a,b,c,d,
`);

describe('readGdad', () => {
  it('reads both files as one framework, whatever the order of files and columns', () => {
    const framework = frameworkOf(readGdad([ROLES, SKILLS]), [ROLES, SKILLS]);
    assert.deepEqual(frameworkOf(readGdad([reversed(SKILLS), reversed(ROLES)]), [ROLES, SKILLS]), framework);
    assert.deepEqual(
      framework.levels!.map(({ name }) => name),
      ['Junior', 'Standard', 'Senior', 'Head'],
    );
    assert.deepEqual(
      framework.roles!.map(({ name, family, levels }) => [name, family, levels!.map(({ name }) => name)]),
      [
        ['Gardener', 'Garden', ['Junior gardener', 'Gardener', 'Senior gardener']],
        ['Cook', 'Kitchen', ['Head of kitchen']],
      ],
    );
    assert.equal(framework.roles![0]!.levels![0]!.summary, 'Learns the work');
    const [watering] = framework.skills;
    assert.deepEqual(watering!.meanings!.practitioner, { text: 'You can:', items: ['plan the water', 'teach others'] });
    assert.deepEqual(watering!.expectations, [
      { role: 'gardener', level: 'senior', proficiency: 'practitioner' },
      { role: 'gardener', level: 'junior', proficiency: 'awareness' },
      { role: 'gardener', level: 'standard', proficiency: 'working' },
      { role: 'cook', level: 'head', proficiency: 'working', text: 'Water a lot' },
    ]);
  });

  it('tells repeated rows, what is not in use, and what differs', () => {
    const { notes } = readGdad([ROLES, SKILLS])!;
    const count = (code: string) => notes.filter((note) => note.code === code).length;
    assert.equal(count('repeated'), 1);
    assert.ok(notes.some(({ message }) => message.includes('"Cooks well"')));
    assert.ok(notes.some(({ place, message }) => message.includes('NOT IN USE') && place === 'row 2, column 6'));
    assert.ok(notes.every(({ place }) => place !== ''));
  });

  it('reads one file of the pair', () => {
    assert.equal(frameworkOf(readGdad([ROLES]), [ROLES]).skills.length, 2);
    const alone = readGdad([SKILLS]);
    const framework = frameworkOf(alone, [SKILLS]);
    assert.deepEqual(
      framework.roles!.map(({ name }) => name),
      ['Gardener', 'Cook'],
    );
    assert.ok(alone!.notes.some(({ code, message }) => code === 'other-file' && message.includes('"Role Family"')));
  });

  it('says which file is missing if there are no roles', () => {
    const table = tableOf('Skill name,Awareness,Working,Practitioner,Expert\nWatering,a,b,c,d');
    const reading = readGdad([table])!;
    assert.deepEqual(
      reading.notes.map(({ code, severity }) => [code, severity]),
      [['other-file', 'error']],
    );
    assertCovered(reading, [table]);
  });

  it('keeps unknown columns and levels of other names', () => {
    const table = tableOf(`Role Family,Role,Role Level,Skill Name,Skill Level,Grade
Garden,Gardener,Lead gardener – roses,Watering,Working,G7
Garden,Gardener,Lead gardener – trees,Watering,Fluent,G6
`);
    const framework = frameworkOf(readGdad([table]), [table]);
    assert.deepEqual(
      framework.levels!.map(({ name }) => name),
      ['Lead – roses', 'Lead – trees'],
    );
    assert.deepEqual(framework.skills[0]!.expectations[1], {
      ...{ role: 'gardener', level: 'lead-trees', text: 'Fluent' },
      more: { Grade: 'G6' },
    });
  });

  it('is not for other tables', () => {
    assert.equal(readGdad([tableOf('Skill,Junior,Senior\nWeb,a,b')]), undefined);
    assert.equal(readGdad([]), undefined);
  });
});
