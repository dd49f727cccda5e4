import { type IssueList, nameOf, quote } from './issue.ts';
import { DEEPEST, MOST_VALUES } from './limits.ts';
import { endsStep, type Steps } from './steps.ts';

/** Stands in a copy where the data had something that is not data; an issue tells of it already. */
export const NOT_DATA = Symbol();

/** These would change what an object is, rather than what it holds. */
const UNSAFE_KEYS = ['__proto__', 'prototype', 'constructor'];

/** A list or an object that is being copied. */
interface Frame {
  readonly source: Record<PropertyKey, unknown>;
  readonly copy: Record<PropertyKey, unknown>;
  /** The names of an object's properties; a list has none. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/**
 * Copies data of any shape as JSON has it: own properties only, each read once, frozen all the way down. So nothing that
 * happens to the data later, or while it is read, changes what was checked. What JSON cannot hold becomes an issue; an
 * object's properties without a value are left out. `undefined` where there is too much.
 */
export function* takeSnapshot(data: unknown, issues: IssueList): Steps<unknown> {
  // A stack of its own, since that of the engine ends at a depth that nobody knows, and since a step may end anywhere.
  const frames: Frame[] = [];
  const root = copyOf(data, frames, issues);
  let count = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (!(frame.next < frame.length)) {
      Object.freeze(frame.copy);
      frames.pop();
      continue;
    }
    if (++count > MOST_VALUES) {
      issues.add([], 'too-large');
      return undefined;
    }
    if (endsStep(count)) yield;
    const key = frame.keys ? frame.keys[frame.next++]! : frame.next++;
    let value: unknown;
    try {
      value = frame.source[key];
    } catch {
      value = NOT_DATA;
    }
    if (value !== undefined || !frame.keys) frame.copy[key] = copyOf(value, frames, issues);
  }
  return root;
}

/** A value as it is, or the copy of a list or an object, which is still to be filled by the new frame. */
function copyOf(value: unknown, frames: Frame[], issues: IssueList): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
  const path = () => (issues.isFull ? [] : frames.map(({ keys, next }) => keys?.[next - 1] ?? next - 1));
  if (frames.some(({ source }) => source === value)) issues.add(path(), 'circular');
  else if (frames.length >= DEEPEST && typeof value === 'object') issues.add(path(), 'too-deep');
  else {
    const opened = open(value);
    if (typeof opened === 'string') issues.add(path(), 'not-data', opened);
    else if (opened.length > MOST_VALUES) issues.add(path(), 'too-large');
    else {
      frames.push(opened);
      return opened.copy;
    }
  }
  return NOT_DATA;
}

/** The frame of a list or of an object; of anything else what it is. */
function open(value: unknown): Frame | string {
  if (typeof value !== 'object') return value === NOT_DATA ? 'what cannot be read' : nameOf(value);
  try {
    const source = value as Frame['source'];
    const isList = Array.isArray(source);
    const kind = Object.prototype.toString.call(source).slice(8, -1);
    if (!isList && kind !== 'Object') return `an object of the kind ${quote(kind)}`;
    const keys = isList ? undefined : Object.keys(source).filter((key) => !UNSAFE_KEYS.includes(key));
    return {
      source,
      copy: (isList ? [] : {}) as Frame['copy'],
      keys,
      length: Number((keys ?? source)['length']),
      next: 0,
    };
  } catch {
    return 'what cannot be read';
  }
}
