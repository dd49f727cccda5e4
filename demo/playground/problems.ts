import { ensureSyntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { parseJson, type SkillDocument } from '../../src/skill-document/index.ts';
import { brokenAt, pathOf, type Range, rangeOf } from './json-places.ts';

/** What is wrong with a text, and where in it. */
interface Problem extends Range {
  /** From 1. */
  readonly line: number;
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The document that an editor's text is, or all that is wrong with it, from the top down. */
export interface Checked {
  readonly skill?: SkillDocument;
  readonly problems: readonly Problem[];
}

/** At most this long a text is read for its places, in ms; of what is behind that the places are those of what is around. */
const LONGEST_READING = 500;

export function check(state: EditorState): Checked {
  const { skill, issues = [] } = parseJson(state.doc.toString());
  if (skill) return { skill, problems: [] };
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
