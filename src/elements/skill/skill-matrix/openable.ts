import type { Expectation, SkillDocument } from '../../../skill-document/index.ts';
import { translationsOf } from '../../../document/text.ts';
import { hasRest } from '../../base/words.ts';

/** A text with more characters than these is cut off in a cell until its row is open. */
const LONG_TEXT = 480;

/** Whether a cell cuts the text of an expectation off. */
export function isLong({ text }: Expectation): boolean {
  return text !== undefined && translationsOf(text).some(isLongText);
}

function isLongText(text: string): boolean {
  return text.length > LONG_TEXT;
}

/** The ids of the roles of a document that have more to show than a table does. */
interface Openable {
  /** Those with more than the cells of all levels show. */
  readonly withRest: ReadonlySet<string>;
  /** Those of which any level expects something. */
  readonly expected: ReadonlySet<string>;
  /** Those of which several levels do. */
  readonly growing: ReadonlySet<string>;
}

const known = new WeakMap<SkillDocument, Openable>();

/** What rows can open to, looked for once in each document. */
function openableOf(skill: SkillDocument): Openable {
  let found = known.get(skill);
  if (!found) {
    const [withRest, expected, growing] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const { id, summary, url } of skill.roles) if (summary !== undefined || url) withRest.add(id);
    for (const expectation of skill.expectations) {
      const { role } = expectation;
      if (expected.has(role)) growing.add(role);
      expected.add(role);
      if (hasRest(expectation) || isLong(expectation)) withRest.add(role);
    }
    found = { withRest, expected, growing };
    known.set(skill, found);
  }
  return found;
}

/** What a table shows: the columns of all levels, of some of them, or one level only. */
export type Extent = 'all' | 'some' | 'one';

/** Whether the row of a role opens: whether there is more of it than a table of that extent shows. */
export function isOpenable(skill: SkillDocument, role: string, extent: Extent): boolean {
  const { withRest, expected, growing } = openableOf(skill);
  if (withRest.has(role)) return true;
  return extent !== 'all' && (extent === 'some' ? expected : growing).has(role);
}
