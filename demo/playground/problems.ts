import { ensureSyntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { type DemoDocument, parseDocument } from '../page/documents.ts';
import { brokenAt, pathOf, type Range, rangeOf } from './json-places.ts';

/** One thing that is wrong with a text, and where. */
export interface Problem extends Range {
  /** From 1. */
  readonly line: number;
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The document in a text, or all problems of the text, from top to bottom. */
export interface Checked {
  readonly document?: DemoDocument;
  readonly problems: readonly Problem[];
}

/** The longest time to parse a text for positions, in ms. Later problems get the position of what surrounds them. */
const LONGEST_READING = 500;

export function check(state: EditorState): Checked {
  const { document, issues } = parseDocument(state.doc.toString());
  if (document) return { document, problems: [] };
  ensureSyntaxTree(state, state.doc.length, LONGEST_READING);
  const problems = issues.map(({ pointer, code, message }): Problem => {
    const { from, to } = (code === 'not-json' && brokenAt(state)) || rangeOf(state, pathOf(pointer));
    const start = Math.min(from, state.doc.length);
    return {
      from: start,
      to: Math.min(to, state.doc.length),
      line: state.doc.lineAt(start).number,
      pointer,
      code,
      message,
    };
  });
  return { problems: problems.sort((a, b) => a.from - b.from) };
}
