// cspell:ignore Feedb IŞIK RÜCK STRASSE revi reviewreading ruckmeldung straße İstanbul ışık Œuvre œuvre
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareRoles, type SkillQuery, searchSkills } from '../../src/framework-document/index.ts';
import { frameworks } from './arbitrary.ts';
import { ladder, parsed } from './frameworks.ts';

const framework = parsed();
const found = (query: SkillQuery, role?: string, of = framework) =>
  searchSkills(of, query, 'en', { role }).map(({ id }) => id);

describe('searchSkills', () => {
  it('finds all without words', () => {
    assert.deepEqual(found({}), ['feedback', 'code-review', 'chess', 'writing']);
    assert.deepEqual(found({ words: ' \n', group: '' }), found({}));
  });

  it('finds skills by every word, as a part, in names, summaries and groups', () => {
    assert.deepEqual(found({ words: 'revi' }), ['code-review']);
    assert.deepEqual(found({ words: 'CODE others' }), ['code-review']);
    assert.deepEqual(found({ words: 'code chess' }), []);
    assert.deepEqual(found({ words: 'craft' }), ['code-review', 'chess']);
  });

  it('finds words in what is asked of the role, in texts, items, meanings and proficiencies', () => {
    assert.deepEqual(found({ words: 'reports' }, 'data'), ['writing']);
    assert.deepEqual(found({ words: 'reports' }, 'backend'), []);
    assert.deepEqual(found({ words: 'design' }, 'backend'), ['code-review']);
    assert.deepEqual(found({ words: 'design' }, 'data'), []);
    assert.deepEqual(found({ words: 'trains talk' }, 'data'), ['code-review']);
    assert.deepEqual(found({ words: 'defects' }, 'data'), ['code-review']);
    assert.deepEqual(found({ words: 'awareness' }, 'manager'), ['feedback']);
    assert.deepEqual(found({ words: 'advanced' }), []);
    assert.deepEqual(found({ words: 'trains' }), ['code-review']);
    assert.deepEqual(found({ words: 'trains' }, 'anybody', ladder()), ['code-review']);
  });

  it('does not find the general meaning of a proficiency', () =>
    assert.deepEqual(found({ words: 'Knows what it is for' }, 'manager'), []));

  it('ignores accents and case, and finds all languages of a text', () => {
    for (const words of ['ruckmeldung', 'RÜCK', 'Feedb']) assert.deepEqual(found({ words }), ['feedback']);
    const names = { straße: 'STRASSE', 'İstanbul IŞIK': 'istanbul ışık', Œuvre: 'œuvre', Naïve: 'naive' };
    for (const [name, words] of Object.entries(names)) {
      for (const language of ['en', 'tr']) {
        const one = parsed((d) => (d.skills[3].name = name));
        assert.deepEqual(
          searchSkills(one, { words }, language).map(({ id }) => id),
          ['chess'],
        );
      }
    }
  });

  it('separates words that have no spaces between them, whatever the language is called', () => {
    const one = parsed((d) => (d.skills[3].name = '設計のレビュー'));
    for (const language of ['ja', 'not a language']) {
      const ids = searchSkills(one, { words: '設計 レビュー' }, language).map(({ id }) => id);
      assert.deepEqual(ids, ['chess']);
    }
    assert.equal(searchSkills(one, { words: '設計レビュー' }, 'ja').length, 1);
  });

  it('finds no word across two texts', () => assert.deepEqual(found({ words: 'reviewreading' }), []));

  it('narrows to a group, and to what a move asks', () => {
    assert.deepEqual(found({ group: 'craft' }), ['code-review', 'chess']);
    assert.deepEqual(found({ group: 'craft', words: 'chess' }), ['chess']);
    assert.deepEqual(found({ group: 'x' }), []);
    const [from, to] = [
      { role: 'backend', level: 'junior' },
      { role: 'backend', level: 'senior' },
    ];
    assert.deepEqual(found({ changes: { from, to } }, 'backend'), ['code-review']);
    assert.deepEqual(found({ changes: { from: to, to: from } }, 'backend'), []);
  });
});

describe('every search', () => {
  it('finds each skill by each word of its name, in any case, in the framework’s order', () => {
    fc.assert(
      fc.property(frameworks, fc.constantFrom('en', 'de', 'ja', 'tr'), (framework, language) => {
        const all = searchSkills(framework, {}, language);
        for (const skill of framework.skills) {
          const names = typeof skill.name === 'string' ? [skill.name] : Object.values(skill.name);
          for (const word of names.flatMap((name) => name.split(/\s+/))) {
            for (const words of [word, word.toUpperCase(), word.toLowerCase(), word.slice(1)]) {
              const list = searchSkills(framework, { words }, language);
              assert.ok(list.includes(skill), words);
              assert.deepEqual(
                list,
                all.filter((one) => list.includes(one)),
              );
            }
          }
        }
      }),
    );
  });

  it('for what changes finds the skills that a comparison tells', () => {
    fc.assert(
      fc.property(frameworks, (framework) => {
        const [from, to] = [0, 1].map((index) => ({
          role: framework.roles?.[index]?.id,
          level: framework.levels?.[index]?.id,
        }));
        const asks = ['newly-required', 'new', 'rises', 'changes'];
        assert.deepEqual(
          searchSkills(framework, { changes: { from: from!, to: to! } }, 'en'),
          compareRoles(framework, from!, to!)
            .filter(({ kind }) => asks.includes(kind))
            .map(({ skill }) => skill),
        );
      }),
    );
  });
});
