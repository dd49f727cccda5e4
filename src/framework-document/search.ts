import type { Text } from '../document/parts.ts';
import { entryOf } from '../document/text.ts';
import { expectationsIn } from './cells.ts';
import { type ChangeKind, compareRoles } from './comparison.ts';
import { oncePer } from './once-per.ts';
import { findGroup, orderedSkills } from './queries.ts';
import { hasRoles, type Place } from './roles.ts';
import type { Framework, FrameworkSkill } from './schema.ts';
import { fold, splitWords } from './search-words.ts';
import { wordsOf, type Words } from './words.ts';

/** What to look for. What is left out, or empty, does not narrow the search. */
export interface SkillQuery {
  /** Words that all occur, each as a part of a word. */
  readonly words?: string | undefined;
  /** The id of a group. */
  readonly group?: string | undefined;
  /** Only what a move between these places asks: newly required, new, higher or something else. */
  readonly changes?: { readonly from: Place; readonly to: Place } | undefined;
}

const ASKS: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['newly-required', 'new', 'rises', 'changes']);

/** Between texts, so that no word is found across two of them. */
const END = '\n';

/**
 * Returns the skills that a query finds, in the framework's order. Words are looked up in the name and summary of the
 * skill, in the name of its group, and in what it asks of a role at any level: texts, items and the names of
 * proficiencies. Without a role, only what is asked of every role counts. All languages of a text count; accents and case do not
 * matter.
 *
 * @param language - the language of the words, as a BCP 47 tag: some languages do not separate words by spaces
 */
export function searchSkills(
  framework: Framework,
  { words = '', group, changes }: SkillQuery,
  language: string,
  { role }: { readonly role?: string | undefined } = {},
): readonly FrameworkSkill[] {
  const wanted = splitWords(words, language);
  const [general, own] = wanted.length > 0 ? [names(framework), asked(framework, role)] : [[], []];
  const changed = changes && changedSkills(framework, changes);
  return orderedSkills(framework).filter(
    (skill, index) =>
      (!group || skill.group === group) &&
      (!changed || changed.has(skill)) &&
      wanted.every((word) => general[index]!.includes(word) || own[index]!.includes(word)),
  );
}

function changedSkills(framework: Framework, { from, to }: NonNullable<SkillQuery['changes']>): Set<FrameworkSkill> {
  const changed = compareRoles(framework, from, to).filter(({ kind }) => ASKS.has(kind));
  return new Set(changed.map(({ skill }) => skill));
}

/** The searchable names and summary of each skill, in the framework's order. */
const names = oncePer((framework: Framework): readonly string[] =>
  orderedSkills(framework).map(({ name, summary, group }) =>
    [name, summary, findGroup(framework, group ?? '')?.name].flatMap(valuesOf).map(fold).join(END),
  ),
);

const askedByRole = oncePer<Framework, Map<string | undefined, readonly string[]>>(() => new Map());

/** The searchable expectations of a role for each skill, in the framework's order. */
function asked(framework: Framework, role: string | undefined): readonly string[] {
  const of = hasRoles(framework) ? role : undefined;
  const known = askedByRole(framework);
  let texts = known.get(of);
  if (!texts) {
    texts = orderedSkills(framework).map((skill) => searchableExpectations(framework, skill, of));
    known.set(of, texts);
  }
  return texts;
}

const proficiencyNames = oncePer(
  ({ proficiencies = [] }: Framework) => new Map(proficiencies.map(({ id, name }) => [id, name])),
);

function searchableExpectations(framework: Framework, skill: FrameworkSkill, role: string | undefined): string {
  const found = new Set<string>();
  for (const [, expectation] of expectationsIn(framework, skill, role)) {
    const proficiency = proficiencyNames(framework).get(expectation.proficiency ?? '');
    for (const value of [...textsOf(wordsOf(skill, expectation)), proficiency].flatMap(valuesOf)) found.add(value);
  }
  return [...found].map(fold).join(END);
}

function textsOf({ text, items = [] }: Words): readonly (Text | undefined)[] {
  return [text, ...items.map(entryOf).flatMap(({ text, examples = [] }) => [text, ...examples])];
}

/** A text in all its languages. */
function valuesOf(text: Text | undefined): readonly string[] {
  return typeof text === 'object' ? Object.values(text) : text === undefined ? [] : [text];
}
