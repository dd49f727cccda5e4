import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson, readYaml } from '../../../src/formats/index.ts';
import { example } from '../../assessment/assessments.ts';

describe('readJson and readYaml', () => {
  it('say that answers are no framework', () => {
    for (const { notes } of [readJson(JSON.stringify(example())), readYaml(JSON.stringify(example()))]) {
      assert.deepEqual(
        notes.map(({ severity, code }) => `${severity} ${code}`),
        ['error assessment'],
      );
    }
  });
});
