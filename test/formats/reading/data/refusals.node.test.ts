/** What is said of data that is no framework. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../../src/formats/yaml.ts';

const messages = (text: string, options = {}) => readYaml(text, options).notes.map(({ message }) => message);

describe('data without levels and roles', () => {
  it('is refused with what could help', () => {
    assert.deepEqual(messages('- name: Dough\n  text: Bread\n'), [
      'This data says of no level or role what it asks. If some of its keys are levels, name them with --levels, lowest first.',
    ]);
    assert.deepEqual(messages('- name: Dough\n', { levels: ['New', 'Old'] }), [
      'None of the levels is a key or a name in this data, and it says of no role what it asks.',
    ]);
  });

  it('is refused if all values are files', () => {
    assert.deepEqual(
      messages(
        `exports:\n${['a', 'b', 'c'].map((name) => `  ${name}: { types: ./${name}.d.ts, default: ./${name}.js }\n`).join('')}`,
      ),
      ['The values are names of files, addresses or versions, and say nothing of skills.'],
    );
  });
});

describe('data whose keys are levels that somebody names', () => {
  it('is read', () => {
    const { framework } = readYaml('Dough:\n  fresh: Weighs the flour\n  seasoned: Judges the dough\n', {
      levels: ['fresh', 'seasoned'],
    });
    assert.deepEqual(
      framework?.levels?.map(({ name }) => name),
      ['fresh', 'seasoned'],
    );
  });
});
