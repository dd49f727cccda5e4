/** Outlines with names of their own are read with the same meaning however they are written, in several languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../src/formats/index.ts';
import { FRAMEWORKS } from './outlines/frameworks.ts';
import { differenceOf } from './outlines/meaning.ts';
import { SHAPES } from './outlines/shapes.ts';
import { WRITINGS } from './outlines/writings.ts';

describe('Outlines', () => {
  Object.entries(SHAPES).forEach(([shape, writtenFrom], row) => {
    it(shape, async () => {
      const problems = Object.entries(WRITINGS).map(async ([name, { file, write }], column) => {
        // Each language has each way to write in some shape.
        const framework = FRAMEWORKS[(row * 3 + column) % FRAMEWORKS.length]!;
        const written = writtenFrom(framework);
        const bytes = new TextEncoder().encode(write(written));
        const reading = await readFile({ name: `outline.${file}`, bytes }, { defaultName: 'outline' });
        const problem = differenceOf(reading, written.meaning);
        return problem === undefined ? [] : [`${name}, ${framework.language}: ${problem}`];
      });
      assert.equal((await Promise.all(problems)).flat().join('\n'), '');
    });
  });
});
