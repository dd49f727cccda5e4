import type { LitElement } from 'lit';
import type { SkillEventMap } from '../context/events.ts';
import type { Tag } from '../elements/tags.ts';

// Re-exported so type-only imports also augment `HTMLElementTagNameMap`.
export type * from '../index.ts';

/** Their names, in `HTMLElementTagNameMap`. */
export type ElementName = Tag;

/** Any of them. */
export type AnyElement = HTMLElementTagNameMap[ElementName];

type Method = (...parameters: never[]) => unknown;

/** What a template may set of an element: its own properties, and the attributes that have other names. */
export type Attributes<Element extends AnyElement> = {
  [Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends Method ? never : Name]?: Element[Name];
} & {
  'heading-level'?: number | string;
  'required-only'?: boolean;
};

/** The events of the elements, for frameworks that put something before an event's name. */
export type Listeners<Prefix extends string> = {
  [Type in keyof SkillEventMap as `${Prefix}${Type}`]?: (event: SkillEventMap[Type]) => void;
};
