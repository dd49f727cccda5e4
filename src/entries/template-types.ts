import type { LitElement } from 'lit';
import type { SkillEventMap } from '../define/event-map.ts';
import type { Tag } from '../define/tags.ts';

// Re-exported so type-only imports also augment `HTMLElementTagNameMap`.
export type * from './index.ts';

/** The tag names of the elements. */
export type ElementName = Tag;

/** The type of any of the elements. */
export type AnyElement = HTMLElementTagNameMap[ElementName];

type Method = (...parameters: never[]) => unknown;

/** The properties of an element that a template can set. */
export type OwnProperties<Element extends AnyElement> = {
  [Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends Method ? never : Name]?:
    Element[Name] | (Name extends 'roles' ? string : never);
};

/** The attributes whose names differ from the property's. */
export interface OtherAttributes {
  'heading-level'?: number | string;
  'required-only'?: boolean;
  'my-role'?: string;
  'target-role'?: string;
}

/** What a template can set on an element: its own properties, and attributes whose names differ from the property's. */
export type Attributes<Element extends AnyElement> = OwnProperties<Element> & OtherAttributes;

/** The event listeners of the elements, for frameworks that put a prefix before an event's name. */
export type Listeners<Prefix extends string> = {
  [Type in keyof SkillEventMap as `${Prefix}${Type}`]?: (event: SkillEventMap[Type]) => void;
};
