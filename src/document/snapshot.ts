import { type IssueList, nameOf, quote } from './issue.ts';
import { DEEPEST, MOST_VALUES } from './limits.ts';
import { endsStep, type Steps } from './steps.ts';

/** Replaces values in a copy that JSON cannot hold. Each has an issue already. */
export const NOT_DATA = Symbol();

/** Keys that could change an object's prototype. */
const UNSAFE_KEYS = ['__proto__', 'prototype', 'constructor'];

/** A list or an object that is being copied. */
interface Frame {
  readonly source: Record<PropertyKey, unknown>;
  readonly copy: Record<PropertyKey, unknown>;
  /** The keys of an object; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/**
 * Returns a deeply frozen copy of any data, with own properties only, each read once. So a later or concurrent change
 * of the data does not affect the check. Values that JSON cannot hold become issues. Properties that are `undefined`
 * are left out. Returns `undefined` if there are too many values.
 */
export function* takeSnapshot(data: unknown, issues: IssueList): Steps<unknown> {
  // An explicit stack: the engine's has an unknown limit, and a step can end at any depth.
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

/** Returns a primitive unchanged. For a list or an object, returns an empty copy and adds the frame that fills it. */
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

/** Returns the frame of a list or an object; for anything else, its description. */
function open(value: unknown): Frame | string {
  if (typeof value !== 'object') return value === NOT_DATA ? 'a value that cannot be read' : nameOf(value);
  try {
    const source = value as Frame['source'];
    const isList = Array.isArray(source);
    const kind = Object.prototype.toString.call(source).slice(8, -1);
    if (!isList && kind !== 'Object') return `an object of type ${quote(kind)}`;
    const keys = isList ? undefined : Object.keys(source).filter((key) => !UNSAFE_KEYS.includes(key));
    return {
      source,
      copy: (isList ? [] : {}) as Frame['copy'],
      keys,
      length: Number((keys ?? source)['length']),
      next: 0,
    };
  } catch {
    return 'a value that cannot be read';
  }
}
