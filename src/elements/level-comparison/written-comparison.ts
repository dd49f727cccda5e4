import { escapeMarkdown } from '../../formats/markdown-escape.ts';
import type { Localization } from '../../localization/localization.ts';
import {
  entryOf,
  type Expectation,
  findProficiency,
  type LevelIndices,
  localize,
  paragraphs,
  type RoleComparison,
  statesRequired,
  type Text,
} from '../../skill-document/index.ts';
import type { View } from '../text.ts';

/** How the pieces of a comparison are written in a format. */
interface Format {
  readonly plain: (text: string) => string;
  readonly heading: (text: string, level: number) => string;
  readonly strong: (text: string) => string;
}

const FORMATS: Record<'text' | 'markdown', Format> = {
  text: { plain: (text) => text, heading: (text) => text, strong: (text) => text },
  markdown: {
    // A line that begins as a list would become one.
    plain: (text) =>
      escapeMarkdown(text).replace(/^(?:([-+])|(\d+)([.)]))(?=\s)/, (_, mark, digits, end) =>
        mark ? `\\${mark}` : `${digits}\\${end}`,
      ),
    heading: (text, level) => `${'#'.repeat(level)} ${text}`,
    strong: (text) => `**${text}**`,
  },
};

/** The comparison for a message or a document: what the target asks of each role, by way of the levels in between. */
export function writeComparison(
  view: View,
  { current, target }: LevelIndices,
  comparisons: readonly RoleComparison[],
  format: 'text' | 'markdown',
): string {
  const { skill, localization } = view;
  const writer = new ComparisonWriter(view, FORMATS[format]);
  const [from, to] = [writer.levelName(current), writer.levelName(target)];
  const title = `${localization.say('compareFrom', { from })} ${localization.say('compareTo', { to })}`;
  const silent = comparisons.filter(({ after, between }) => !after && between.length === 0);
  const roles = silent.map(({ role }) => writer.say(role.name)).join(', ');
  return [
    writer.heading(`${writer.say(skill.name)}: ${title}`, 2),
    ...comparisons.filter((row) => !silent.includes(row)).flatMap((row) => writer.role(row, target)),
    ...(silent.length > 0 ? [localization.say('nothingAskedOf', { level: to, roles })] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

class ComparisonWriter {
  readonly #view: View;
  readonly #format: Format;

  constructor(view: View, format: Format) {
    this.#view = view;
    this.#format = format;
  }

  heading(text: string, level: number): string {
    return this.#format.heading(text, level);
  }

  say(text: Text): string {
    const { skill } = this.#view;
    return this.#format.plain(localize(text, this.#localization.lang(), skill).value);
  }

  levelName(index: number): string {
    return this.say(this.#view.skill.levels[index]!.name);
  }

  role({ role, between, after, becomesRequired }: RoleComparison, target: number): string[] {
    const isStep = between.length > 0;
    const word = becomesRequired ? this.#localization.say('newlyRequired') : undefined;
    return [
      this.heading(this.say(role.name), 3),
      ...between.flatMap(({ index, expectation }) => this.#step(index, expectation)),
      ...(isStep ? this.#step(target, after, word) : this.#expectation(after, [this.#marks(after, word)])),
    ];
  }

  #step(index: number, expectation: Expectation | undefined, word?: string): string[] {
    const name = this.#format.strong(this.levelName(index));
    if (!expectation) return [`${name}: ${this.#localization.say('noExpectation')}`];
    return this.#expectation(expectation, [name, this.#marks(expectation, word)]);
  }

  #expectation(expectation: Expectation | undefined, first: readonly string[]): string[] {
    if (!expectation) return [];
    const { text, items = [], links = [] } = expectation;
    const entries = items.flatMap((item) => {
      const { text: words, examples = [] } = entryOf(item);
      return [`- ${this.say(words)}`, ...examples.map((example) => `  - ${this.say(example)}`)];
    });
    const references = links.map(({ name, url }) => `- ${this.say(name)}: ${url}`);
    return [
      first.filter(Boolean).join(' · '),
      ...(text === undefined ? [] : this.#paragraphs(text)),
      [...entries, ...references].join('\n'),
    ].filter(Boolean);
  }

  #paragraphs(text: Text): string[] {
    const { value } = localize(text, this.#localization.lang(), this.#view.skill);
    return paragraphs(value).map(this.#format.plain);
  }

  #marks(expectation: Expectation | undefined, word?: string): string {
    if (!expectation) return '';
    const { skill } = this.#view;
    const proficiency = findProficiency(skill, expectation);
    const requirement = word ?? this.#localization.say(expectation.required ? 'required' : 'optional');
    return [statesRequired(skill) ? requirement : '', proficiency ? this.say(proficiency.name) : '']
      .filter(Boolean)
      .join(' · ');
  }

  get #localization(): Localization {
    return this.#view.localization;
  }
}
