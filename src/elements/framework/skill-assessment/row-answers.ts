import { type Answer, fingerprintOf, type Met } from '../../../assessment/index.ts';
import type { Framework, Place } from '../../../framework-document/index.ts';
import { entryOf, kindOf, type Row, specificEntry } from './row.ts';

/** What a reader answers: the id of a proficiency, `null` for none, how far words are met; `undefined` clears it. */
export type Given = { readonly step: string | null } | { readonly met: Met } | undefined;

/** The entries that change when a reader answers. */
export function answersFor(row: Row, given: Given, framework: Framework, place: Place): Answer[] {
  const isStep = kindOf(framework, row.gap?.asked) === 'step';
  if (!given) {
    const specific = row.specific?.met !== undefined ? [without(row.specific, 'met')] : [];
    const general = isStep && row.general?.proficiency !== undefined ? [without(row.general, 'proficiency')] : [];
    return [...specific, ...general];
  }
  if ('met' in given) {
    const entry = row.specific ?? specificEntry(row, framework, place);
    return [{ ...entry, skill: row.skill.id, met: given.met, asked: fingerprintOf(framework, row.skill, place) }];
  }
  const entry = row.general ?? { skill: row.skill.id };
  const asked = fingerprintOf(framework, row.skill);
  const general = { ...entry, skill: row.skill.id, proficiency: given.step, asked };
  // A step says that the skill applies.
  const specific = row.specific?.met !== undefined ? [without(row.specific, 'met')] : [];
  return [...specific, general];
}

/** The entry of a row with other words about it. */
export function entryWith(
  row: Row,
  words: Pick<Answer, 'note' | 'evidence'>,
  framework: Framework,
  place: Place,
): Answer {
  return { ...entryOf(row, framework, place), skill: row.skill.id, ...words };
}

/** The entry that says why a skill doesn't apply, with another reason. */
export function entryWithReason(row: Row, reason: string, framework: Framework, place: Place): Answer {
  return { ...(row.specific ?? specificEntry(row, framework, place)), skill: row.skill.id, reason };
}

function without(answer: Answer, name: 'met' | 'proficiency'): Answer {
  return { ...answer, [name]: undefined, asked: undefined };
}
