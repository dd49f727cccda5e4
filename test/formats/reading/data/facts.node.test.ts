/** What data says about itself, and what its objects are called. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOfData, nameEntry } from '../../../../src/formats/reading/data/facts.ts';

const LONG = 'x'.repeat(81);

describe('the title of data', () => {
  const title = (data: unknown) => factsOfData(data).title;

  it('is a short text with a key for names', () => {
    for (const key of ['name', 'title', 'Label', 'Titel', '名称'])
      assert.equal(title({ a: 'x', [key]: 'Bakery' }), 'Bakery', key);
    assert.equal(title({ title: LONG.slice(1) }), LONG.slice(1));
  });

  it('is another short text if no key is for names', () => {
    assert.equal(title({ company: 'Bakery' }), 'Bakery');
    assert.equal(title({ title: ' ', company: 'Bakery' }), 'Bakery');
    assert.equal(title({ title: 1, company: 'Bakery' }), 'Bakery');
    assert.equal(title({ title: LONG, company: 'Bakery' }), 'Bakery');
    assert.equal(title({ title: '2026-03-17', company: 'Bakery' }), 'Bakery');
  });

  it('is no text that says something else about a file, and no date', () => {
    for (const key of [
      '$schema',
      'schema',
      'id',
      'URL',
      'lang',
      'version',
      'owner',
      'license',
      'updated',
      'last_update_date',
      'Stand',
      'description',
      'layout',
      LONG,
    ]) {
      assert.equal(title({ [key]: 'x' }), undefined, key);
    }
    for (const date of ['2026-03-17', '2026-03-17T10:00:00Z', '2026-03-17 10:00', '2026-03-17T10:00:00.5+01:00']) {
      assert.equal(title({ company: date }), undefined, date);
    }
    for (const name of ['2026-03-17 Bakery', 'On 2026-03-17', '2026-03-17B'])
      assert.equal(title({ company: name }), name);
    assert.equal(title({ idea: 'Bakery' }), 'Bakery');
  });

  it('is none of lists', () => assert.deepEqual(factsOfData(['Bakery']), {}));
});

describe('the language of data', () => {
  it('is what its key says', () => {
    for (const key of ['lang', 'Language', 'locale']) assert.equal(factsOfData({ [key]: 'de' }).lang, 'de', key);
    for (const key of ['languages', 'my_lang']) assert.equal(factsOfData({ [key]: 'de' }).lang, undefined, key);
    assert.equal(factsOfData({ lang: 1 }).lang, undefined);
  });
});

describe('the levels of data', () => {
  const levels = (data: unknown) => factsOfData(data).levels;

  it('are the names in a list of them', () => {
    assert.deepEqual(levels({ levels: ['Junior', 'Senior'] }), ['Junior', 'Senior']);
    assert.deepEqual(levels({ stufen: [{ id: 'j', name: 'Junior' }, 'Senior'] }), ['Junior', 'Senior']);
  });

  it('are none if there is one, if one has no name, or of other lists', () => {
    for (const data of [
      { levels: ['Junior'] },
      { levels: ['Junior', 2] },
      { levels: ['Junior', {}] },
      { levels: ['Junior', ''] },
      { levels: { a: 'b' } },
      { skills: ['Junior', 'Senior'] },
    ]) {
      assert.equal(levels(data), undefined, JSON.stringify(data));
      assert.ok(!('levels' in factsOfData(data)));
    }
  });
});

describe('what else data says', () => {
  const more = (data: unknown) => factsOfData(data).more;

  it('is kept, without its title and what a framework has itself', () => {
    const data = {
      company: 'Bakery',
      owner: 'Ada',
      draft: true,
      count: 2,
      none: null,
      summary: 'Bread',
      skills: [],
      map: {},
    };
    assert.deepEqual(more(data), { owner: 'Ada', draft: true, count: 2, none: null });
    assert.deepEqual(more({ summary: '', company: 'x' }), { summary: '' });
  });

  it('has a version as a text', () => {
    assert.deepEqual(more({ version: 2 }), { version: '2' });
    assert.deepEqual(more({ version: '1.0' }), { version: '1.0' });
    assert.deepEqual(more({}), {});
  });
});

describe('the name of an object', () => {
  const name = (object: Record<string, unknown>) => nameEntry(object)?.join(' = ');

  it('has a key for names', () => {
    assert.equal(name({ company: 'x', title: 'Dough' }), 'title = Dough');
    assert.equal(name({ id: 'd', company: 'x', label: 'Dough' }), 'label = Dough');
    assert.equal(name({ title: ' ', label: 'Dough' }), 'label = Dough');
    assert.equal(name({ title: LONG }), `title = ${LONG}`);
  });

  it('is the one for people, if there is one for programs too', () => {
    assert.equal(name({ name: 'dough_1', title: 'Dough' }), 'title = Dough');
    assert.equal(name({ name: 'dough-1', title: 'the dough' }), 'title = the dough');
    assert.equal(name({ name: 'dough', title: 'oven' }), 'name = dough');
    assert.equal(name({ name: 'Dough', title: 'Oven' }), 'name = Dough');
  });

  it('else has a key for what it is, is the first short text, or the id', () => {
    assert.equal(name({ company: 'x', skill: LONG }), `skill = ${LONG}`);
    assert.equal(name({ level: 'Junior', a: 'x' }), 'level = Junior');
    assert.equal(name({ a: 1, b: LONG, description: 'c', layout: 'd', e: 'f' }), 'e = f');
    assert.equal(name({ b: LONG, id: LONG }), `id = ${LONG}`);
    assert.equal(name({ b: LONG, id: 'x' }), 'id = x');
  });

  it('may be missing', () => {
    for (const object of [{}, { a: 1 }, { name: 2 }, { a: LONG }, { description: 'c' }, { a: ' ' }]) {
      assert.equal(name(object), undefined, JSON.stringify(object));
    }
  });
});
