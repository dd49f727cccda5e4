import { escapeJson } from '../formats/escape.ts';
import { parseHtml } from '../formats/reading/html-parser.ts';
import { LimitReached } from '../formats/limit-checks.ts';
import type { HtmlNode } from '../formats/reading/html-node.ts';
import { error, type Note } from '../formats/report.ts';
import { type Base, depthOfBase, findBase } from './base-address.ts';
import { type Candidate, type CandidateOptions, type Candidates, findCandidates } from './candidates.ts';
import { explain } from './files/problem.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { takeOut, WIDGET_END, writeBegin, writeLinks, writeTag } from './insertions.ts';

export interface EmbedOptions extends CandidateOptions {
  /** The URLs of the script and of the optional theme, relative to the root of the export. */
  readonly script: string;
  readonly theme?: string | undefined;
  /** Returns the URL of a language's script; `undefined` if `script` includes the language, or if there is none. */
  readonly language?: (code: string) => string | undefined;
  /** How many folders below the root of the export the page is; 0 by default. */
  readonly depth?: number;
}

/** A page, with widgets if places for them were found. */
export interface EmbeddedPage extends Candidates {
  readonly html: string;
}

/** The maximum length of a page with its widgets, in UTF-16 code units. */
const MOST_CHARS = 100_000_000;

/**
 * Puts a widget around each candidate of a page. It only inserts text into the source, and it replaces earlier
 * insertions, so a second run gives the same page.
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

const AMBIGUOUS = 'The page has text that looks like widget comments. Remove that text first.';

/** Drops candidates inside other candidates, which would hide them. */
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

/** Writes the tags of widgets, and a note for each document that can't be serialized. */
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

/** Returns the page with all widgets, or the reason why it gets none. */
function insertAll(
  html: string,
  widgets: readonly Widget[],
  options: EmbedOptions,
  base: Base | undefined,
): string | Note {
  const { depth = 0 } = options;
  // A base only applies to elements after it.
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
  'The <base> of this page points outside the folder, so the page would not find the widget script. Remove the <base>, or its href.';

const TOO_LARGE = `With its widgets, the page would have more than ${MOST_CHARS} characters. Split it.`;

function linksOf(widgets: readonly Widget[], { script, theme, language }: EmbedOptions, up: string): string {
  const languages = new Set(widgets.map(({ candidate }) => language?.(codeOf(candidate))));
  const scripts = [script, ...languages].filter((address) => address !== undefined);
  return writeLinks(
    theme && up + theme,
    scripts.map((address) => up + address),
  );
}

/** The language code of a widget's interface. */
export function codeOf({ lang, skill }: Candidate): string {
  return (lang ?? skill.lang ?? '').split('-')[0]!.toLowerCase();
}

/** Removes everything that `embedInPage` inserted, which restores the original page exactly. */
export function removeFromPage(html: string): string {
  return takeOut(html).html;
}
