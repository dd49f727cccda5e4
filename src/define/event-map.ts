import type { EventDetails } from '../context/events.ts';
import type { Framework } from '../framework-document/index.ts';
import type { SkillDocument } from '../skill-document/index.ts';

/** The details of the events that carry a document. */
interface LoadDetails {
  /** The element has rendered a skill document of its own. */
  'skill-load': { readonly skill: SkillDocument };
  /** The element has rendered a framework of its own. */
  'framework-load': { readonly framework: Framework };
}

type Details = Omit<EventDetails, keyof LoadDetails> & LoadDetails;

/** The events of the elements. They bubble and are composed; those that end in `-change` can be canceled. */
export type SkillEventMap = { [Type in keyof Details]: CustomEvent<Details[Type]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the DOM's own map
  interface HTMLElementEventMap extends SkillEventMap {}
}
