// cspell:ignore letrec
import fc from 'fast-check';
import { ladder, phrase, word } from './generated-words.ts';

const KEYS = 'name title id level levels role roles skill skills topics themes criteria description items expectations';
const key = fc.oneof(fc.constantFrom(...KEYS.split(' ')), word);

/** Random data of words, with the names of properties that files have. */
const { data: randomData } = fc.letrec<{ data: unknown; list: unknown; map: unknown }>((tie) => ({
  data: fc.oneof({ depthSize: 'small', withCrossShrink: true }, phrase, tie('list'), tie('map')),
  list: fc.array(tie('data'), { minLength: 1, maxLength: 3 }),
  map: fc.dictionary(key, tie('data'), { minKeys: 1, maxKeys: 4 }),
}));

/** Levels of themes, or themes of levels, as lists with names. */
const ladderData: fc.Arbitrary<unknown> = fc
  .record({
    title: phrase,
    levels: ladder,
    themes: fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }),
    note: phrase,
  })
  .chain(({ title, levels, themes, note }) => {
    const list = fc.array(phrase, { minLength: 1, maxLength: 3 });
    const lists = fc.array(list, {
      minLength: levels.length * themes.length,
      maxLength: levels.length * themes.length,
    });
    const of = (lists: readonly string[][], theme: number, level: number) => lists[theme * levels.length + level];
    return fc.tuple(lists, fc.boolean()).map(([lists, isMap]) => ({
      ...{ title, note },
      topics: themes.map((name, theme) => ({
        name,
        levels: isMap
          ? Object.fromEntries(levels.map((level, index) => [level, of(lists, theme, index)]))
          : levels.map((level, index) => ({ level, criteria: of(lists, theme, index) })),
      })),
    }));
  });
/** Data of words: themes and levels, or anything. */
export const data = fc.oneof(
  ladderData,
  randomData.filter((data) => typeof data === 'object'),
);
