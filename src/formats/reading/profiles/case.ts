import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { readForeignCase } from './case-foreign.ts';
import { isListed, readOwnCase } from './case-own.ts';
import { type CasePackage, extensionOf, readPackage, textIn } from './case-tree.ts';
import type { ProfileReading } from './profile.ts';

/**
 * Reads a package of CASE 1.0 or 1.1 (1EdTech Competencies and Academic Standards Exchange) from parsed JSON;
 * `undefined` for other data.
 */
export function readCase(data: unknown): ProfileReading | undefined {
  const source = readPackage(data);
  if (!source) return undefined;
  const extension = extensionOf(source.document);
  if (!extension) return readForeignCase(source);
  return { profile: 'CASE', data: readOwnCase(source, extension), notes: [...source.notes, ...warnOfStrange(source)] };
}

/** Warns of items that another program added to a package of this project, with a type that this has not. */
function warnOfStrange({ items }: CasePackage): readonly Note[] {
  return items.flatMap(({ data, parent, place }) => {
    const isRead = data.CFItemType === 'Expectation' ? parent?.data.CFItemType === 'Skill' : isListed(data.CFItemType);
    if (isRead) return [];
    const message = `The item ${quote(textIn(data, 'fullStatement'))} is left out: give it the type Skill, or Expectation below a skill.`;
    return warning(place, 'left-out', message);
  });
}
