/** What objects of YAML and JSON are called, and what names stand for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DataNames,
  groupIn,
  isLadder,
  nameOfObject,
  type Names,
  partsOfLevels,
} from '../../../../src/formats/reading/data/names.ts';

describe('a text', () => {
  it('stands for the name of an entry with that id', () => {
    const names = new DataNames({ skills: [{ id: 'd', name: 'Dough' }, 'x', { id: 'o' }, { id: ' ', name: 'Y' }, { id: 'z', name: '' }], note: 'z' }); // prettier-ignore
    assert.deepEqual(['d', 'o', ' ', 'z', 'x'].map((text) => names.of(text)), ['Dough', 'o', ' ', 'z', 'x']); // prettier-ignore
    assert.equal(new DataNames([{ id: 'd', name: 'Dough' }]).of('d'), 'd');
  });

  it('stands for the title of a level with that code', () => {
    for (const key of ['id', 'key', 'Code', 'slug', 'short', 'abbr', 'abbreviation']) {
      assert.equal(new DataNames({ levels: [{ [key]: 'j', title: 'Junior' }] }).of('j'), 'Junior', key);
    }
    for (const key of ['identity', 'my_id'])
      assert.equal(new DataNames({ levels: [{ [key]: 'j', title: 'Junior' }] }).of('j'), 'j');
    assert.equal(new DataNames({ skills: [{ code: 'd', title: 'Dough' }] }).of('d'), 'd');
    assert.equal(new DataNames({ levels: [{ id: 'j', title: ' ', name: 'Junior' }] }).of('j'), 'Junior');
  });

  it('may be the key of a level', () => {
    const names = new DataNames({ levels: [{ id: 'a', name: 'Junior' }, { id: 'b', name: 'Senior' }] }); // prettier-ignore
    assert.equal(names.levelsIn({ a: 'x', b: 'y', c: 'z' }), 2);
    assert.equal(new DataNames({}).levelsIn({ a: 'x', b: 'y' }), 0);
  });
});

describe('the parts of levels', () => {
  it('are lists and objects below keys that are levels', () => {
    const given = { junior: ['Weighs'], senior: { a: 'Judges' }, expert: 'Text', x: [], name: null };
    assert.deepEqual(partsOfLevels(Object.entries(given)), { junior: ['Weighs'], senior: { a: 'Judges' } });
  });

  it('are several', () => {
    assert.equal(partsOfLevels(Object.entries({ junior: ['Weighs'], senior: 'Judges' })), undefined);
    assert.equal(partsOfLevels(Object.entries({ junior: ['Weighs'], senior: null })), undefined);
  });
});

describe('the entries of a list', () => {
  it('are levels if each has a title and a number of its own', () => {
    assert.ok(
      isLadder([
        { title: 'Helper', level: 1 },
        { title: 'Baker', level: 2 },
      ]),
    );
    assert.ok(!isLadder([{ title: 'Helper', level: 1 }]));
    assert.ok(!isLadder([{ title: 'Helper', level: 1 }, { title: 'Baker', level: 1 }])); // prettier-ignore
    assert.ok(!isLadder([{ title: 'Helper', level: 1 }, { level: 2 }]));
    assert.ok(!isLadder([{ title: 'Helper', level: 1 }, { title: 'Baker', level: 'Senior' }])); // prettier-ignore
    assert.ok(!isLadder([{ title: 'Helper', level: 1 }, 'Baker']));
    assert.ok(!isLadder([]));
  });
});

describe('an object', () => {
  const called = (object: Readonly<Record<string, unknown>>, subject?: Names) => {
    const found = nameOfObject(object, subject);
    return found && [found.key, found.name, found.names];
  };

  it('is called by its name', () => {
    assert.deepEqual(called({ text: 'Told', name: 'Dough' }), ['name', 'Dough', undefined]);
    assert.deepEqual(called({ name: 'Dough' }, 'group'), ['name', 'Dough', 'group']);
    assert.deepEqual(called({ skill: 'Dough', weight: 2 }), ['skill', 'Dough', 'skill']);
    assert.deepEqual(called({ skill: 'Dough' }, 'role'), ['skill', 'Dough', 'role']);
    assert.equal(called({ weight: 2 }), undefined);
    assert.equal(called({}, 'level'), undefined);
  });

  it('is of a level, if it has no name', () => {
    assert.deepEqual(called({ level: 'Junior', text: 'Weighs' }), ['level', 'Junior', 'level']);
    assert.deepEqual(called({ level: 2, text: 'Weighs' }), ['level', 'Level 2', 'level']);
    assert.deepEqual(called({ level: 2, name: 'Baker' }), ['name', 'Baker', undefined]);
    assert.deepEqual(called({ level: 2, name: 'Baker' }, 'level'), ['name', 'Baker', 'level']);
    assert.deepEqual(called({ level: 2 }, 'level'), ['level', 'Level 2', 'level']);
    assert.equal(called({ level: ['Junior'] }), undefined);
  });

  it('states its group by a text', () => {
    assert.deepEqual(groupIn({ name: 'Dough', category: 'Core' }), ['category', 'Core']);
    for (const category of ['', ' ', ['Core'], 3]) assert.equal(groupIn({ category }), undefined);
    assert.equal(groupIn({ name: 'Core' }), undefined);
  });
});
