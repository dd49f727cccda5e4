import type { SkillElement } from '../elements/base/skill-element.ts';
import { TAGS } from './tags.ts';

/**
 * The class of the first element that a page defines, whichever it is and whichever build it comes from. For scripts
 * that stand beside the main one, before it or after it.
 */
export function whenDefined(): Promise<typeof SkillElement> {
  return Promise.race(TAGS.map((tag) => customElements.whenDefined(tag))) as Promise<unknown> as Promise<
    typeof SkillElement
  >;
}
