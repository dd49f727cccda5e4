import { parseHtml } from '../../formats/reading/html/parser.ts';
import type { HtmlNode } from '../../formats/reading/html/node.ts';
import { error, type Note } from '../../formats/report.ts';
import { findPairs, type Form, type Original, without } from './pairs.ts';
import {
  ATTRIBUTES_FORM,
  attributesOf,
  isOurJson,
  LINKS_FORM,
  type Links,
  type Widget,
  type WidgetName,
  writeLinks,
} from './widget.ts';

/** The comments around every insertion, by which `takeOut` finds it. */
const [BEGIN, END] = ['<!--skill-matrix-embed-->', '<!--/skill-matrix-embed-->'];

/** Fills the place of the message that there is no document. */
const NO_DOCUMENT = '<template slot="empty"></template>';

/** Writes the beginning of a widget. The page's content up to `writeEnd` becomes its child nodes. */
export function writeBegin(widget: Widget, links: Links | undefined): string {
  const data = widget.json === undefined ? NO_DOCUMENT : `<script type="application/json">${widget.json}</script>`;
  return `${BEGIN}${links ? writeLinks(links) : ''}<${widget.name}${attributesOf(widget)}>${data}${END}`;
}

/** Writes the end of a widget. */
export function writeEnd(name: WidgetName): string {
  return `${BEGIN}</${name}>${END}`;
}

/** Matches exactly what `writeBegin` writes, now and in version 0.1.0. Group 1 is the element, group 2 its document. */
const BEGIN_FORM = new RegExp(
  `${BEGIN}${LINKS_FORM}<(skill-profile|skill-framework)${ATTRIBUTES_FORM}>` +
    `(?:${NO_DOCUMENT}|<script type="application/json">([^<>]*)</script>)${END}`,
  'y',
);

/**
 * Removes what this command inserted, and nothing else: pairs of a beginning and an end in exactly the form that it
 * writes, whose markers are real comments of the page.
 */
export function takeOut(source: string): Original {
  const markers = findAll(source, BEGIN);
  if (markers.length === 0) return { text: source, kept: [] };
  const forms = markers.flatMap((start) => readForm(source, start) ?? []);
  const isPossible = forms.some(({ isEnd }) => isEnd) && forms.some(({ isEnd }) => !isEnd);
  const comments = isPossible ? findComments(source) : undefined;
  const isReal = ({ start, end }: Form) => !comments || (comments.has(start) && comments.has(end - END.length));
  const ours = findPairs(forms.filter(isReal));
  const known = new Set(ours.map(({ start }) => start));
  const kept = markers.filter((start) => !known.has(start));
  return { text: without(source, ours), kept: noteKept(source, kept) };
}

function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

function readForm(source: string, start: number): Form | undefined {
  for (const name of ['skill-profile', 'skill-framework'] as const) {
    const end = writeEnd(name);
    if (source.startsWith(end, start)) return { start, end: start + end.length, isEnd: true, name };
  }
  BEGIN_FORM.lastIndex = start;
  const [whole, name, json] = BEGIN_FORM.exec(source) ?? [];
  if (whole === undefined || (json !== undefined && !isOurJson(json))) return undefined;
  return { start, end: start + whole.length, isEnd: false, name };
}

/** Finds the offsets of all comments; `undefined` if the page is too large to parse. */
function findComments(source: string): Set<number> | undefined {
  const places = new Set<number>();
  let stack: HtmlNode[];
  try {
    stack = [parseHtml(source)];
  } catch {
    return undefined;
  }
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.name === '#comment' && node.range) places.add(node.range.start);
    for (const child of node.children) stack.push(child);
  }
  return places;
}

/** How many places get their own note. */
const MOST_NOTES = 10;

function noteKept(source: string, places: readonly number[]): Note[] {
  const notes: Note[] = [];
  let line = 1;
  let from = 0;
  for (const place of places.slice(0, MOST_NOTES)) {
    for (let at = source.indexOf('\n', from); at >= 0 && at < place; at = source.indexOf('\n', at + 1)) {
      line++;
      from = at + 1;
    }
    const where = `line ${line}, column ${place - source.lastIndexOf('\n', place)}`;
    notes.push(
      error(where, 'not-inserted', 'This looks like a widget comment, but this command did not write it. It was kept.'),
    );
  }
  const more = places.length - notes.length;
  if (more > 0) notes.push(error('', 'not-inserted', `${more} more places look like widget comments. They were kept.`));
  return notes;
}
