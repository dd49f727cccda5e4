import type { DocumentElement } from '../elements/base/document-element.ts';
import { TAGS } from './tags.ts';

/**
 * The class of the first element that a page defines, whichever it is and whichever build it comes from. For scripts
 * that stand beside the main one, before it or after it.
 */
export function whenDefined(): Promise<typeof DocumentElement> {
  return Promise.race(TAGS.map((tag) => customElements.whenDefined(tag))) as Promise<unknown> as Promise<
    typeof DocumentElement
  >;
}
