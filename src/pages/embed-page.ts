import { escapeJson } from '../formats/escape.ts';
import { parseHtml } from '../formats/html-parser.ts';
import { LimitReached } from '../formats/limit-checks.ts';
import type { HtmlNode } from '../formats/html-node.ts';
import { error, type Note } from '../formats/report.ts';
import { type Base, depthOfBase, findBase } from './base-address.ts';
import { type Candidate, type CandidateOptions, type Candidates, findCandidates } from './candidates.ts';
import { explain } from './files/problem.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { takeOut, WIDGET_END, writeBegin, writeLinks, writeTag } from './insertions.ts';

export interface EmbedOptions extends CandidateOptions {
  /** The addresses of the script and of the theme, if there is one, from the root of the export. */
  readonly script: string;
  readonly theme?: string | undefined;
  /** The address of the interface in a language, by its code; `undefined` where the script speaks it, or nothing does. */
  readonly language?: (code: string) => string | undefined;
  /** How many folders below the root of the export the page is; 0 by default. */
  readonly depth?: number;
}

/** A page as it was, or with widgets, and what was found in it. */
export interface EmbeddedPage extends Candidates {
  readonly html: string;
}

/** A page gets no longer than this. In UTF-16 units. */
const MOST_CHARS = 100_000_000;

/**
 * Puts a widget around each candidate of a page, by inserting text into its source: all else keeps its place and its
 * bytes. What was inserted before is replaced, so that doing it twice is doing it once.
 */
export function embedInPage(source: string, options: EmbedOptions): EmbeddedPage {
  const { html, kept } = takeOut(source);
  let root: HtmlNode;
  let candidates: Candidates;
  try {
    root = parseHtml(html);
    candidates = findCandidates(root, options);
  } catch (failure) {
    const note = failure instanceof LimitReached ? failure.note : error('', 'unreadable', explain(failure));
    return { html: source, found: [], refused: [...kept, note] };
  }
  const { widgets, failed } = writeWidgets(outermost(candidates.found));
  const refused = [...kept, ...candidates.refused, ...failed];
  if (widgets.length === 0) return { html, found: [], refused };
  const embedded = insertAll(html, widgets, options, findBase(root));
  if (typeof embedded !== 'string') return { html, found: [], refused: [...refused, embedded] };
  if (embedded !== source && takeOut(embedded).html !== html) {
    return { html, found: [], refused: [...refused, error('', 'not-inserted', AMBIGUOUS)] };
  }
  return { html: embedded, found: widgets.map(({ candidate }) => candidate), refused };
}

const AMBIGUOUS = 'The page has text that looks like the comments of widgets. Remove that text first.';

/** One inside another would be hidden by it. */
function outermost(found: readonly Candidate[]): Candidate[] {
  let end = 0;
  return found.filter((candidate) => {
    const isOuter = candidate.start >= end;
    end = Math.max(end, candidate.end);
    return isOuter;
  });
}

interface Widget {
  readonly candidate: Candidate;
  readonly tag: string;
}

/** The tags of widgets, and a note for each document that can't be written. */
function writeWidgets(candidates: readonly Candidate[]): { widgets: Widget[]; failed: Note[] } {
  const failed: Note[] = [];
  const written = new Map<SkillDocument, string>();
  const widgets = candidates.flatMap((candidate) => {
    const { skill, headingLevel, lang } = candidate;
    try {
      const json = written.get(skill) ?? escapeJson(skill);
      written.set(skill, json);
      const own = lang === undefined ? skill.lang || undefined : undefined;
      return [{ candidate, tag: writeTag(json, headingLevel === 2 ? undefined : headingLevel, own) }];
    } catch (failure) {
      failed.push(error(candidate.place, 'unreadable', explain(failure)));
      return [];
    }
  });
  return { widgets, failed };
}

/** The page with all widgets, or why it gets none. */
function insertAll(
  html: string,
  widgets: readonly Widget[],
  options: EmbedOptions,
  base: Base | undefined,
): string | Note {
  const { depth = 0 } = options;
  // A base counts for what stands after it.
  const isBased = base && base.start < widgets[0]!.candidate.start;
  const from = isBased ? depthOfBase(base.href, depth) : depth;
  if (from === undefined) return error(base!.place, 'base', ELSEWHERE);
  let embedded = '';
  let end = 0;
  widgets.forEach(({ candidate, tag }, index) => {
    const begin = writeBegin(index === 0 ? linksOf(widgets, options, '../'.repeat(from)) : '', tag);
    embedded += html.slice(end, candidate.start) + begin + html.slice(candidate.start, candidate.end) + WIDGET_END;
    end = candidate.end;
  });
  embedded += html.slice(end);
  return embedded.length > MOST_CHARS ? error('', 'too-large', TOO_LARGE) : embedded;
}

const ELSEWHERE =
  'The <base> of this page leads its addresses out of the folder, and the script of a widget with them. Remove the <base>, or its href.';

const TOO_LARGE = `With its widgets the page would have more than ${MOST_CHARS} characters. Split it.`;

function linksOf(widgets: readonly Widget[], { script, theme, language }: EmbedOptions, up: string): string {
  const languages = new Set(widgets.map(({ candidate }) => language?.(codeOf(candidate))));
  const scripts = [script, ...languages].filter((address) => address !== undefined);
  return writeLinks(
    theme && up + theme,
    scripts.map((address) => up + address),
  );
}

/** The code of the language that a widget speaks. */
export function codeOf({ lang, skill }: Candidate): string {
  return (lang ?? skill.lang ?? '').split('-')[0]!.toLowerCase();
}

/** Takes out all that `embedInPage` inserted; what it leaves is the page as it was, to the byte. */
export function removeFromPage(html: string): string {
  return takeOut(html).html;
}
