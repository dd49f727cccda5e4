/** Columns of records with unknown headers, told by what recurs in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldValue } from '../../../../src/formats/reading/levels/scale.ts';
import type { Context } from '../../../../src/formats/reading/tables/matrix.ts';
import { wordsOn } from '../../../../src/formats/reading/tables/names-column.ts';
import { recordColumns } from '../../../../src/formats/reading/tables/record-columns.ts';
import { isOneEach, keysOf } from '../../../../src/formats/reading/tables/recurrence.ts';
import { gridOf, OPTIONS, tableOf } from '../grids.ts';

type Rows = readonly (readonly string[])[];

/** What the columns are, by their headers: `skill=Craft level=Rung texts=In daily life`. */
function columns([headers = [], ...rows]: Rows, context: Context = {}, values: readonly string[] = []) {
  const options = { ...OPTIONS, values: new Set(values.map(foldValue)) };
  const found = recordColumns(gridOf(headers, ...rows), options, context);
  if (!found) return undefined;
  const told = Object.entries(found).flatMap(([key, value]) => {
    const all = [value ?? []].flat() as number[];
    return all.length > 0 ? [`${key}=${all.map((index) => headers[index]).join('+')}`] : [];
  });
  return told.sort().join(' ');
}

const TEXT = 'does this every day as told';
const cross = (...names: readonly (readonly [string, string])[]) =>
  ['Dough', 'Oven', 'Till'].flatMap((skill) => names.map(([rung, text]) => [skill, rung, `${skill} ${text}`]));
const RECORDS: Rows = cross(['Kneader', TEXT], ['Stoker', `${TEXT} alone`]);

describe('columns of records', () => {
  it('are a skill and a level, each pair once, and the text that is asked', () => {
    assert.equal(
      columns([['Craft', 'Rung', 'In daily life'], ...RECORDS]),
      'level=Rung skill=Craft texts=In daily life',
    );
    assert.equal(
      columns([['Skill', 'Rung', 'In daily life'], ...RECORDS]),
      'level=Rung skill=Skill texts=In daily life',
    );
  });

  it('are a role and a skill, and a value of a scale behind them', () => {
    const rows = cross(['Baker', ''], ['Clerk', '']).map(([skill, role], index) => [
      role!,
      skill!,
      String((index % 3) + 1),
    ]);
    assert.equal(columns([['Post', 'Skill', 'Depth'], ...rows]), 'proficiency=Depth role=Post skill=Skill');
  });

  it('are levels with names of jobs beside a column that is called role', () => {
    const posts = ['Agent', 'Lead agent', 'Referent'];
    const rows = ['Office', 'Gate'].flatMap((role, at) =>
      ['Papers', 'Talks', `Tool ${role}`].flatMap((skill) =>
        posts.map((post, index) => [skill, role, post, String(index + 1 + at)]),
      ),
    );
    const headers = ['Skill', 'Role', 'Post within it', 'Wanted'];
    assert.equal(columns([headers, ...rows], {}, ['1', '2', '3', '4']), 'level=Post within it proficiency=Wanted role=Role skill=Skill'); // prettier-ignore
  });

  it('may have groups, each with skills of its own, and columns beside the matter', () => {
    const rows = RECORDS.map(([skill, ...rest], index) => [
      `K-0${index + 1}`,
      skill === 'Till' ? 'Shop' : 'Heat',
      skill!,
      ...rest,
    ]);
    assert.equal(
      columns([['Mark', 'Part', 'Craft', 'Rung', 'In daily life'], ...rows]),
      'groups=Part level=Rung others=Mark skill=Craft texts=In daily life',
    );
  });

  it('are none if pairs recur, names do not, or rows are few', () => {
    const headers = ['Craft', 'Rung', 'In daily life'];
    assert.equal(columns([headers, ...RECORDS, ...RECORDS, ...RECORDS]), undefined);
    assert.equal(
      columns([headers, ...RECORDS.map(([, ...rest], index) => [`Skill${'abcdef'[index]!}`, ...rest])]),
      undefined,
    );
    assert.equal(columns([headers, ...RECORDS.slice(0, 3)]), undefined);
    const hardly = [...'abcdef', 'a'].map((name, index) => [
      `Skill${name}`,
      index % 2 ? 'Stoker' : index > 5 ? 'Warden' : 'Kneader',
      TEXT,
    ]);
    assert.equal(columns([['Skill', 'Rung', 'In daily life'], ...hardly]), undefined);
  });

  it('are none without a text or a value, and with a column that nothing explains', () => {
    assert.equal(columns([['Craft', 'Rung'], ...RECORDS.map((row) => row.slice(0, 2))]), undefined);
    const wind = (index: number) => (index === 1 ? 'north' : 'south');
    const tide = (index: number) => (index === 4 ? 'ebb' : 'flood');
    const unknown = RECORDS.map((row, index) => [...row, wind(index), tide(index)]);
    assert.equal(columns([['Craft', 'Rung', 'In daily life', 'Wind', 'Tide'], ...unknown]), undefined);
    assert.equal(columns([['Craft', 'Rung', 'In daily life', 'Role', 'Job'], ...unknown]), undefined);
  });

  it('are a skill and its value below the heading of a role, each once', () => {
    const rows = [['Dough', '3'], ['Oven', '2'], ['Till', '3'], ['Guests', '1']]; // prettier-ignore
    const headers = ['Competence', 'Depth'];
    assert.equal(columns([headers, ...rows], { role: 'Baker' }), 'proficiency=Depth skill=Competence');
    assert.equal(columns([headers, ...rows]), undefined);
    assert.equal(columns([headers, ...rows, ['Dough', '1']], { role: 'Baker' }), undefined);
    assert.equal(columns([headers, ...rows.slice(0, 3)], { role: 'Baker' }), undefined);
    assert.ok(columns([headers, ...rows.slice(0, 3)], { role: 'Baker' }, ['2', '3']));
  });
});

/** Of each craft, what a wright and a driver need at two rungs. */
function wharf(valueOf: (index: number) => string) {
  const crafts = ['Ropes', 'Tar', 'Sails', 'Oars'];
  const rows = ['Wright', 'Driver'].flatMap((post) =>
    crafts.flatMap((craft) => ['Outer', 'Inner'].map((rung) => [post, rung, craft < 'R' ? 'Wood' : 'Deck', craft])),
  );
  return rows.map((row, index) => [...row, valueOf(index)]);
}

describe('records of roles and levels', () => {
  it('have a role beside the level if the level alone does not tell them apart', () => {
    const own = (post: string, craft: string) =>
      ['Kneader', 'Stoker'].map((rung) => [post, rung, craft, `${post} ${craft} ${rung} ${TEXT}`]);
    const crafts = [own('Shop', 'Till'), own('Shop', 'Talk'), own('Yard', 'Oven'), own('Yard', 'Talk'), own('Yard', 'Coal')]; // prettier-ignore
    assert.equal(
      columns([['Post', 'Level', 'Craft', 'In daily life'], ...crafts.flat()]),
      'level=Level role=Post skill=Craft texts=In daily life',
    );
  });

  it('have no role in a column of texts of which none recurs', () => {
    const rows = ['Oven', 'Till', 'Talk'].flatMap((craft) =>
      ['Kneader', 'Stoker'].map((rung) => [craft, rung, `${craft} ${rung} ${TEXT}`, `${craft} ${rung} log`]),
    );
    assert.ok(!columns([['Craft', 'Level', 'In daily life', 'Proof'], ...rows])?.includes('role='));
  });

  const rising = wharf((index) => ['sees', 'does', 'does', 'shows'][((index >> 1) % 2) * 2 + (index % 2)]!);
  const headers = ['Wer', 'Rangstufe', 'Teil', 'Was', 'Wie'];

  it('are told by values that grow from level to level, whatever the headers are', () => {
    const unknown = ['Ki', 'Hol', 'Bol', 'Mi', 'Mer'];
    assert.equal(columns([unknown, ...rising]), 'groups=Bol level=Hol proficiency=Mer role=Ki skill=Mi');
    const turned = [unknown, ...rising].map((row) => [...row].reverse());
    const [first = [], ...rows] = turned;
    assert.equal(columns([first, ...rows]), 'groups=Bol level=Hol proficiency=Mer role=Ki skill=Mi');
  });

  it('may have remarks on a few rows, owners of skills, and whether each is required', () => {
    const rows = rising.map((row, index) => [
      ...row,
      index === 3 ? 'later' : '',
      row[3] === 'Tar' ? 'Ane' : 'Ole',
      'yes',
    ]);
    assert.equal(
      columns([[...headers, 'X', 'Z', 'Required'], ...rows]),
      'groups=Teil level=Rangstufe others=X+Z proficiency=Wie required=Required role=Wer skill=Was',
    );
  });

  it('are none of one column of levels without a word: machines have states that follow, too', () => {
    const states = ['Pump', 'Valve', 'Motor', 'Belt', 'Crane'].flatMap((part) =>
      ['Spring', 'Summer', 'Autumn'].map((time, at) => ['Line', part, time, ['new', 'used', 'worn'][at]!]),
    );
    assert.equal(columns([['Machine', 'Part', 'Time', 'Condition'], ...states]), undefined);
  });

  it('are none if nothing says so: no word, no list, and values that fall and rise', () => {
    const mixed = wharf((index) => ['sees', 'does', 'shows'][(index * 7) % 3]!);
    assert.equal(columns([['Ki', 'Hol', 'Bol', 'Mi', 'Mer'], ...mixed]), undefined);
    assert.ok(columns([['Ki', 'Hol', 'Bol', 'Mi', 'Mer'], ...mixed], {}, ['sees', 'does', 'shows']));
  });
});

describe('names in rows', () => {
  it('are repeated by empty cells', () => {
    assert.deepEqual(keysOf(tableOf(['Dough'], [''], ['OVEN']).rows, 0), ['dough', 'dough', 'oven']);
  });

  it('are groups of others if each of those stands beside one only', () => {
    assert.ok(isOneEach(['dough', 'oven', 'till'], ['heat', 'heat', 'shop']));
    assert.ok(!isOneEach(['dough', 'dough', 'till'], ['heat', 'shop', 'shop']));
    assert.ok(!isOneEach(['dough', 'oven', 'till'], ['a', 'b', 'c']));
  });

  it('have few words', () => {
    assert.equal(wordsOn(tableOf(['Makes dough'], ['Minds all the ovens'], ['']).rows, 0), 3);
  });
});
