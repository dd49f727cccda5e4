import fc from 'fast-check';
import { codeReview } from './documents.ts';

const replacements = fc
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
  .map(({ path, value }) => (original: object) => {
    const document: any = JSON.parse(JSON.stringify(original));
    let place = document;
    for (const [depth, step] of path.entries()) {
      const keys = Object.keys(place);
      const key = keys[step % (keys.length || 1)];
      if (key === undefined) break;
      const isLast = depth === path.length - 1 || typeof place[key] !== 'object' || place[key] === null;
      if (isLast) {
        place[key] = value;
        break;
      }
      place = place[key];
    }
    return document;
  });

/** Copies of a document, each with a part replaced by an arbitrary value. */
export const mutationsOf = (document: object) => replacements.map((replace) => replace(document));

/** Copies of a skill document, each with a part replaced by an arbitrary value. */
export const mutated = mutationsOf(codeReview());
