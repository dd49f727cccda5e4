import fc from 'fast-check';
import { codeReview } from './documents.ts';

/** A document with one or more parts replaced by arbitrary values. */
export const mutated = fc
  .record({
    path: fc.array(fc.nat(7), { minLength: 1, maxLength: 5 }),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        '',
        ' ',
        'javascript:x',
        '2026-13-01',
        '2026-02-03',
        {},
        [],
        { en: 'x' },
        { '': 'x' },
        { de: '' },
      ),
    ),
  })
  .map(({ path, value }) => {
    const document: any = JSON.parse(JSON.stringify(codeReview()));
    let place = document;
    path.forEach((step, depth) => {
      const keys = Object.keys(place);
      const key = keys[step % (keys.length || 1)];
      const isLast = depth === path.length - 1 || typeof place[key!] !== 'object' || place[key!] === null;
      if (key === undefined) return;
      if (isLast) place[key] = value;
      else place = place[key];
    });
    return document;
  });
