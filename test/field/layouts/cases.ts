/** The table of cases: each kind × layout × format, with values of all features in turn. */
import { choicesOf, type Format, valuesIn } from './features.ts';
import { write } from './formats/write.ts';
import type { AnyAsked } from './framework.ts';
import type { Kind, Layout } from './kinds/kind.ts';
import { TEXTS_BY_LEVEL } from './kinds/texts-by-level.ts';
import { TEXTS_BY_ROLE } from './kinds/texts-by-role.ts';
import { VALUES_BY_ROLE } from './kinds/values-by-role.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { type Dimension, PairedValues } from './pairs.ts';
import { oneOf, styleOf } from './style.ts';

export interface Case {
  readonly kind: string;
  readonly layout: string;
  /** Kind, layout, format and a number. */
  readonly name: string;
  readonly format: Format;
  /** The values of the features of the layout. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly meaning: Meaning;
}

/** How many files of a layout there are in each format. Layouts with many features have more. */
const filesOf = (layout: Layout<never>) => (layout.features.length > 9 ? 10 : 5);

function casesOfLayout<Asked extends AnyAsked>(
  kind: string,
  { frameworks }: Kind<Asked>,
  name: string,
  layout: Layout<Asked>,
): Case[] {
  const pairs = new PairedValues();
  const dimensions = (format: Format): readonly Dimension[] =>
    layout.features.flatMap((feature) => {
      const values = valuesIn(format, feature).filter((value) => !layout.without?.includes(value));
      return values.length > 0 ? [[feature, values] as const] : [];
    });
  const files = [...Array(filesOf(layout)).keys()];
  const numbers = layout.formats.flatMap((format) => files.map((index) => ({ format, index })));
  return numbers.map(({ format, index }, count): Case => {
    const chosen = pairs.next(dimensions(format));
    const framework = oneOf(frameworks, count);
    const turn = Math.floor(count / frameworks.length);
    const style = styleOf(framework.language, choicesOf(chosen), format, turn);
    return {
      ...{ kind, layout: name, format, chosen },
      name: `${kind}, ${name}, ${format} ${index + 1}`,
      bytes: write(layout.pagesOf(framework, style), style),
      meaning: meaningOf(framework, style),
    };
  });
}

function casesOfKind<Asked extends AnyAsked>(name: string, kind: Kind<Asked>): readonly Case[] {
  return Object.entries(kind.layouts).flatMap(([layout, found]) => casesOfLayout(name, kind, layout, found));
}

export const CASES: readonly Case[] = [
  ...casesOfKind('texts by level', TEXTS_BY_LEVEL),
  ...casesOfKind('values by role', VALUES_BY_ROLE),
  ...casesOfKind('texts by role and level', TEXTS_BY_ROLE),
];
