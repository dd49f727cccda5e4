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
      ['The values are names of files, addresses, versions, dates or amounts, and say nothing of skills.'],
    );
  });
});

describe('data that lists roles, levels or a scale, but no skills', () => {
  const CASES: Readonly<Record<string, string>> = {
    loggers:
      'roles: [admin, viewer]\nlevels: [debug, info]\nloggers:\n  http: {admin: 1, viewer: 2}\n  db: {admin: 1, viewer: 3}\n',
    rota: 'roles: [Early, Late]\npeople:\n  Ana: {Early: 3, Late: 2}\n  Ben: {Early: 2, Late: 1}\n',
    week: 'roles: [Driver, Packer]\ndays:\n  Monday: {Driver: 2, Packer: 4}\n  Tuesday: {Driver: 1, Packer: 3}\n',
    packages:
      'roles: [dev, ops]\ndependencies: {left: 1.0.0, right: 2.0.0}\nmatrix:\n  dev: {left: 1}\n  ops: {right: 1}\n',
    permissions:
      'roles: [admin, viewer]\nresources:\n  - name: posts\n    permissions: {admin: write, viewer: read}\n' +
      '  - name: users\n    permissions: {admin: write, viewer: none}\n',
    people: 'scale: {1: low, 2: high}\nskills: [SQL, Charts]\npeople:\n  Ana: {SQL: 2, Charts: 1}\n  Ben: {SQL: 1}\n',
  };
  for (const [name, text] of Object.entries(CASES))
    it(`is refused: ${name}`, () => assert.equal(readYaml(text).framework, undefined));
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
