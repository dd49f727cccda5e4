// cspell:ignore sfia watr
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSfia } from '../../../../src/formats/reading/profiles/sfia.ts';
import { frameworkOf, tableOf } from './tables.ts';

const descriptions = [1, 2, 3, 4, 5, 6, 7].map((level) => `Level ${level} description`).join(',');
const SHEET =
  tableOf(`Levels,,,,,,,Code,URL,Skill,Category,Subcategory,Overall description,Guidance notes,${descriptions}
1,2,,,,,,WATR,https://example.org/watr,Watering,Garden,Beds,Waters beds,"Includes:
• cans
• hoses",Waters one,Waters many,,,,,
,,3,,,,7,PLAN,javascript:alert(1),Planning,Garden,Paths,Plans paths,,,,Plans one,,,,
,,,,,,,PLAN,,Planning,Garden,Paths,Other words,,,,Plans two,,,,
,,,,,,,TALK,,Talking,People,Beds,,,,,,,,,Leads
`);

describe('readSfia', () => {
  it('reads skills in groups and domains, with their code, URL and levels', () => {
    const framework = frameworkOf(readSfia([SHEET]), [SHEET]);
    assert.deepEqual(
      framework.levels!.map(({ id }) => id),
      ['level-1', 'level-2', 'level-3', 'level-4', 'level-5', 'level-6', 'level-7'],
    );
    assert.deepEqual(framework.groups, [
      { id: 'beds', name: 'Beds', domain: { name: 'Garden' } },
      { id: 'paths', name: 'Paths', domain: { name: 'Garden' } },
      { id: 'beds-2', name: 'Beds', domain: { name: 'People' } },
    ]);
    assert.deepEqual(framework.skills[0], {
      ...{ id: 'watering', name: 'Watering', code: 'WATR', group: 'beds', sameAs: ['https://example.org/watr'] },
      summary: 'Waters beds\n\nIncludes:\n• cans\n• hoses',
      expectations: [
        { level: 'level-1', text: 'Waters one' },
        { level: 'level-2', text: 'Waters many' },
      ],
    });
  });

  it('tells unsafe URLs, marks without description and repeated skills', () => {
    const { notes } = readSfia([SHEET])!;
    assert.deepEqual(
      notes.map(({ place, code }) => [place, code]),
      [
        ['row 3, column 9', 'left-out'],
        ['row 3, column 7', 'left-out'],
        ['row 4, column 8', 'conflict'],
        ['row 4, column 17', 'left-out'],
      ],
    );
  });

  it('reads the columns in any order, below a title', () => {
    const table = tableOf(`My SFIA,,,,
Level 1 description,Subcategory,category,SKILL,Code
Waters,Beds,Garden,Watering,WATR`);
    const reading = readSfia([table])!;
    const below = { ...table, rows: table.rows.slice(1) };
    assert.equal(frameworkOf(reading, [below]).skills[0]!.name, 'Watering');
    assert.match(reading.notes[0]!.message, /"My SFIA" is left out/);
    assert.equal(readSfia([tableOf('Code,Skill\nA,b')]), undefined);
  });
});
