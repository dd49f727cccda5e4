import type { Data } from '../../../../document/records.ts';
import type { Kind, Scalar } from './dictionary.ts';

/** The names that hold for a part of data, by the keys and records around it. */
export interface Around {
  readonly skill?: string | undefined;
  readonly role?: string | undefined;
  readonly level?: string | undefined;
  readonly group?: string | undefined;
  readonly domain?: string | undefined;
  /** The value of the scale whose meaning follows. */
  readonly value?: string | undefined;
  readonly required?: boolean | undefined;
}

/** What is asked, or what a value of the scale means for a skill. */
export interface Statement extends Around {
  /** How well the skill is mastered, or a text: which of both depends on all that is asked. */
  readonly said?: Scalar | undefined;
  readonly text?: string | undefined;
  readonly items?: readonly string[] | undefined;
  /** Ids of the skill beside what is asked of it. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  readonly path: string;
}

/** A skill, group or role where data describes it. */
export interface Definition {
  readonly kind: Kind;
  readonly name: string;
  /** The key of its entry in a map. */
  readonly key?: string | undefined;
  readonly record: Data;
  readonly path: string;
  readonly group?: string | undefined;
  readonly domain?: string | undefined;
  /** Keys of the record that say something else than a fact about it. */
  readonly used: ReadonlySet<string>;
}

export const isAsked = ({ skill, role, level }: Around): boolean =>
  skill !== undefined && (role ?? level) !== undefined;
