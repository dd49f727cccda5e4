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
const HEADERS =
  'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Grade';

/** The messages of one kind, with their places. */
function told(reading: ReturnType<typeof readGdad>, wanted: string): readonly string[] {
  return reading!.notes.filter(({ code }) => code === wanted).map(({ place, message }) => `${place}: ${message}`);
}

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

  it('keeps a skill level of another name with its description', () => {
    const table = tableOf(`${HEADERS}\nGarden,Gardener,,Gardener,,Watering,,Fluent,Fills: • cans,`);
    const [watering] = frameworkOf(readGdad([table]), [table]).skills;
    assert.deepEqual(watering!.expectations, [
      { role: 'gardener', level: 'standard', text: 'Fluent\nFills:', items: ['cans'] },
    ]);
  });

  it('leaves out what a row without a level asks, and tells its words', () => {
    const table = tableOf(`${HEADERS}
Garden,Gardener,Keeps it,Lead gardener,,Watering,Water,Expert,Waters,G7
Garden,Gardener,Keeps it,,,Watering,Water,Working,Fills cans,G6
Garden,Gardener,Keeps it,,,Digging,,,,G5
Garden,Cook,Cooks,,,,,,,
`);
    const reading = readGdad([table]);
    const { skills, roles } = frameworkOf(reading, [table]);
    assert.deepEqual(
      [...skills, ...roles!].map(({ name }) => name),
      ['Watering', 'Digging', 'Gardener', 'Cook'],
    );
    assert.deepEqual(
      skills.flatMap(({ expectations }) => expectations.map(({ level }) => level)),
      ['lead'],
    );
    assert.deepEqual(told(reading, 'no-level'), [
      'row 3, column 1: What the row asks of "Watering" for the role "Gardener" is left out: its "Role Level" is empty, and other rows name a level. Fill it in. The row says: "Working", "Fills cans", "G6".',
      'row 4, column 1: What the row asks of "Digging" for the role "Gardener" is left out: its "Role Level" is empty, and other rows name a level. Fill it in. The row says: "G5".',
    ]);
  });

  it('takes levels of a role that differ in case, spaces or punctuation as one, and tells it once', () => {
    const table = tableOf(`${HEADERS}
Garden,Gardener,,Senior gardener,,Watering,,Expert,,
Garden,Gardener,,Senior Gardener,,Digging,,Expert,,
Garden,Gardener,,Senior Gardener,,Sowing,,Expert,,
Garden,Gardener,,Senior-gardener,Leads,Watering,,Working,,
Garden,Gardener,,Senior gardener+,,Watering,,Working,,
Garden,Gardener,,Senior gardener++,,Watering,,Working,,
Garden,Gardener,,–,,Watering,,Working,,
Garden,Gardener,,★,,Watering,,Working,,
`);
    const reading = readGdad([table]);
    const { roles, skills } = frameworkOf(reading, [table]);
    assert.deepEqual(
      roles![0]!.levels!.map(({ id, name, summary }) => [id, name, summary]),
      [
        ['level', '–', undefined],
        ['level-2', '★', undefined],
        ['senior', 'Senior gardener', 'Leads'],
        ['senior-gardener', 'Senior gardener+', undefined],
        ['senior-gardener-2', 'Senior gardener++', undefined],
      ],
    );
    assert.equal(skills[0]!.expectations.length, 5);
    const reason =
      'is read as "Senior gardener": they differ only in case, spaces or punctuation. If they are two levels, give them different names.';
    assert.deepEqual(told(reading, 'same-level'), [
      `row 3, column 4: The level "Senior Gardener" of the role "Gardener" ${reason}`,
      `row 5, column 4: The level "Senior-gardener" of the role "Gardener" ${reason}`,
    ]);
    assert.deepEqual(told(reading, 'left-out'), [
      'row 5, column 8: The text "Working" is left out: an earlier row says what the level asks.',
    ]);
  });

  it('gives a level the same number for all roles only if its name is the same', () => {
    const levels = ['★', '☆', '☆☆'].map((name) => `Garden,Gardener,,${name},,Watering,,Expert,,`);
    const table = tableOf([HEADERS, ...levels, 'Kitchen,Cook,,☆☆,,Watering,,Expert,,'].join('\n'));
    const { roles } = frameworkOf(readGdad([table]), [table]);
    assert.deepEqual(
      roles!.map(({ levels }) => levels!.map(({ id }) => id)),
      [['level', 'level-2', 'level-3'], ['level-3']],
    );
  });

  it('tells the skill, level and role of a row that says nothing about them', () => {
    const table = tableOf(`${HEADERS}
Garden,Gardener,,Gardener,,Watering,,,,G7
Garden,Gardener,,Gardener,,Watering,,Expert,,G7
Garden,Gardener,,Gardener,,Digging
Garden,Gardener,,Gardener,,Watering,,Expert,,G6
Garden,Gardener,,Gardener,,,,Expert,,G5
`);
    const reading = readGdad([table]);
    assert.equal(frameworkOf(reading, [table]).skills[0]!.expectations.length, 1);
    const nothing = (skill: string) =>
      `The row asks nothing of "${skill}" for the level "Gardener" of the role "Gardener": its "Skill Level" is empty. Fill it in.`;
    assert.deepEqual(told(reading, 'nothing-asked'), [
      `row 2, column 6: ${nothing('Watering')} The row says: "G7".`,
      `row 4, column 6: ${nothing('Digging')}`,
    ]);
    assert.deepEqual(told(reading, 'left-out'), [
      'row 5, column 8: The text "Expert" is left out: an earlier row says what the level asks.',
      'row 5, column 10: The text "G6" is left out: an earlier row says what the level asks.',
      'row 6, column 8: The text "Expert" is left out: the row names no skill.',
      'row 6, column 10: The text "G5" is left out: the row names no skill.',
    ]);
  });

  it('is not for other tables', () => {
    assert.equal(readGdad([tableOf('Skill,Junior,Senior\nWeb,a,b')]), undefined);
    assert.equal(readGdad([]), undefined);
  });
});
