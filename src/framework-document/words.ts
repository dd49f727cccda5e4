/** The words of expectations: their own, or those that describe a proficiency. */
import type { Item, Link, Text } from '../document/parts.ts';
import { property } from '../document/records.ts';
import { entryOf } from '../document/text.ts';
import type { FrameworkExpectation, FrameworkSkill, Meaning } from './schema.ts';

/** Words that say what is asked. */
export interface Words {
  readonly text?: Text | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly links?: readonly Link[] | undefined;
}

/** Whether there is a text, or items. Links alone say nothing about what is asked. */
export function hasWords({ text, items }: Words): boolean {
  return text !== undefined || items !== undefined;
}

/** Returns what a proficiency means for a skill. */
export function meaningOf({ meanings }: FrameworkSkill, proficiency: string | undefined): Meaning | undefined {
  return proficiency === undefined ? undefined : (property(meanings, proficiency) as Meaning | undefined);
}

/** Returns the words of an expectation; if it has none of its own, those that its proficiency has for the skill. */
export function wordsOf(skill: FrameworkSkill, { text, items, links, proficiency }: FrameworkExpectation): Words {
  if (hasWords({ text, items })) return { text, items, links };
  const meaning = meaningOf(skill, proficiency);
  return { text: meaning?.text, items: meaning?.items, links: links ?? meaning?.links };
}

/** The same string for the same text and items, whatever the order of their languages and the form of the items. */
export function wordsKey({ text, items }: Words): string {
  return JSON.stringify([textKey(text), itemsKey(items)]);
}

/** The same string for equal texts, whatever the order of their languages. */
export function textKey(text: Text | undefined): string {
  return JSON.stringify(typeof text === 'object' ? Object.entries(text).sort() : text) ?? '';
}

function itemsKey(items: readonly Item[] | undefined): string {
  const keys = items?.map(entryOf).map(({ text, examples = [] }) => [text, ...examples].map(textKey));
  return JSON.stringify(keys) ?? '';
}
