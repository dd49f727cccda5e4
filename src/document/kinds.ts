import { isRecord } from './records.ts';

/** The properties by which data claims to be a document of each kind. */
const MARKS = {
  'skill-document': ['expectations'],
  framework: ['skills'],
  assessment: ['answers', 'framework'],
} as const;

export type DocumentKind = keyof typeof MARKS;

/** Whether data claims to be a document of a kind. Never throws. */
export function claimsToBe(kind: DocumentKind, data: unknown): boolean {
  try {
    return isRecord(data) && MARKS[kind].every((name) => Object.hasOwn(data, name));
  } catch {
    return false;
  }
}

/** Returns the kind that data claims to be if it does not also claim to be of this one. */
export function otherKindThan(own: DocumentKind): (data: unknown) => DocumentKind | undefined {
  const others = (Object.keys(MARKS) as DocumentKind[]).filter((kind) => kind !== own);
  return (data) => (claimsToBe(own, data) ? undefined : others.find((kind) => claimsToBe(kind, data)));
}
