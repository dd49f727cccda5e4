import type { Link } from '../../../document/parts.ts';
import type { TableItem } from '../../items.ts';
import type { Subject } from '../blocks/block.ts';

/** What a source says, in one statement. Names are as in the source, with single spaces. */
export type Finding = Asked | Described | Meant | Named | Detail;

/** What a skill asks, of a role and at a level where the source names them. */
export interface Asked extends Content {
  readonly kind: 'asked';
  readonly skill: string;
  readonly group?: string | undefined;
  /** The domain of the group. */
  readonly domain?: string | undefined;
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  /** As the cell says it: "3", "Basic", "★★☆". A legend may name it. */
  readonly proficiency?: string | undefined;
  readonly required?: boolean | undefined;
}

interface Content {
  readonly text?: string | undefined;
  readonly items?: readonly TableItem[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly place: string;
}

/** A text about a group, a skill, a role, a level, a proficiency or the whole framework. */
export interface Described {
  readonly kind: 'described';
  readonly of: Subject;
  readonly name: string;
  /** The group of a skill. */
  readonly group?: string | undefined;
  readonly domain?: string | undefined;
  /** The role whose level it is. */
  readonly role?: string | undefined;
  readonly text: string;
  readonly links?: readonly Link[] | undefined;
  readonly place: string;
}

/** What a proficiency means for a skill. */
export interface Meant extends Content {
  readonly kind: 'meant';
  readonly skill: string;
  readonly group?: string | undefined;
  readonly proficiency: string;
}

/** That something exists. It has its place in the order of its kind. */
export interface Named {
  readonly kind: 'named';
  readonly of: Exclude<Subject, 'framework'>;
  readonly name: string;
  readonly group?: string | undefined;
  readonly domain?: string | undefined;
  /** The role that calls a level by a name of its own, and that name. */
  readonly role?: string | undefined;
  readonly called?: string | undefined;
  /** A text that stands for it in cells, such as the key of a legend. */
  readonly short?: string | undefined;
  readonly place: string;
}

/** A cell about a skill in a column that means nothing to a framework. It is kept under the name of its column. */
export interface Detail {
  readonly kind: 'detail';
  readonly skill: string;
  readonly group?: string | undefined;
  readonly column: string;
  readonly text: string;
  readonly place: string;
}

/** How a part of a source was read, in words, and what it says. */
export interface Recognition {
  /** Such as `skills × levels`. */
  readonly shape: string;
  readonly findings: readonly Finding[];
  /** How headers and names were understood, in sentences. Names every word that is not in the findings. */
  readonly explained: readonly string[];
}
