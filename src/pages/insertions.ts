import { escapeHtml, escapeJson } from '../formats/escape.ts';
import { parseHtml } from '../formats/reading/html-parser.ts';
import type { HtmlNode } from '../formats/reading/html-node.ts';
import { error, type Note } from '../formats/report.ts';
import type { SkillDocument } from '../skill-document/index.ts';

/** The comments around every insertion, by which `takeOut` finds it. */
const [BEGIN, END] = ['<!--skill-matrix-embed-->', '<!--/skill-matrix-embed-->'];

/** Writes the start tag of a widget and its inline document. Leaves out attributes that are `undefined`. */
export function writeTag(json: string, headingLevel: number | undefined, lang: string | undefined): string {
  const level = headingLevel === undefined ? '' : ` heading-level="${headingLevel}"`;
  const language = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
  const tag = `<skill-profile show="picker comparison matrix"${level}${language}>`;
  return `${tag}<script type="application/json">${json}</script>`;
}

/** Writes the beginning of a widget. The page's content up to `WIDGET_END` becomes its child nodes. */
export function writeBegin(links: string, tag: string): string {
  return BEGIN + links + tag + END;
}

/** The end of every widget. */
export const WIDGET_END = `${BEGIN}</skill-profile>${END}`;

/** Writes the links of a page's first widget: at most one stylesheet, then scripts. */
export function writeLinks(style: string | undefined, scripts: readonly string[]): string {
  const link = style === undefined ? '' : `<link rel="stylesheet" href="${escapeHtml(style)}">`;
  return link + scripts.map((address) => `<script src="${escapeHtml(address)}" defer></script>`).join('');
}

/** Matches exactly what `writeBegin` writes, now and in version 0.1.0. Group 1 is the document. */
const BEGIN_FORM = new RegExp(
  `${BEGIN}(?:<link rel="stylesheet" href="[^"<]*">)?(?:<script src="[^"<]*" defer></script>)*` +
    '<skill-profile show="picker comparison matrix"(?: heading-level="[1-6]")?(?: lang="[^"<]*")?>' +
    `<script type="application/json">([^<>]*)</script>${END}`,
  'y',
);

/** A page without insertions, and a note for each text that only looks like an insertion. */
export interface Original {
  readonly html: string;
  readonly kept: readonly Note[];
}

/**
 * Removes what this command inserted, and nothing else: pairs of a beginning and an end in exactly the form that it
 * writes, whose markers are real comments of the page.
 */
export function takeOut(source: string): Original {
  const markers = findAll(source, BEGIN);
  if (markers.length === 0) return { html: source, kept: [] };
  const forms = markers.flatMap((start) => readForm(source, start) ?? []);
  const isPossible = forms.some(({ isEnd }) => isEnd) && forms.some(({ isEnd }) => !isEnd);
  const comments = isPossible ? findComments(source) : undefined;
  const isReal = ({ start, end }: Form) => !comments || (comments.has(start) && comments.has(end - END.length));
  const ours = findPairs(forms.filter(isReal));
  const known = new Set(ours.map(({ start }) => start));
  const kept = markers.filter((start) => !known.has(start));
  return { html: without(source, ours), kept: noteKept(source, kept) };
}

function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** The range of a text in a page that has the form of an insertion. */
interface Form {
  readonly start: number;
  readonly end: number;
  readonly isEnd: boolean;
}

function readForm(source: string, start: number): Form | undefined {
  if (source.startsWith(WIDGET_END, start)) return { start, end: start + WIDGET_END.length, isEnd: true };
  BEGIN_FORM.lastIndex = start;
  const match = BEGIN_FORM.exec(source);
  return match && isOurJson(match[1]!) ? { start, end: BEGIN_FORM.lastIndex, isEnd: false } : undefined;
}

/** The beginnings and ends that match, as brackets do, in their order. */
function findPairs(forms: readonly Form[]): Form[] {
  const paired = new Set<Form>();
  const open: Form[] = [];
  for (const form of forms) {
    const begin = form.isEnd ? open.pop() : undefined;
    if (begin) paired.add(begin).add(form);
    else if (!form.isEnd) open.push(form);
  }
  return forms.filter((form) => paired.has(form));
}

/** Whether a text is the JSON of a document, serialized the way this module does it. */
function isOurJson(text: string): boolean {
  try {
    const data = JSON.parse(text) as Partial<SkillDocument>;
    const lists = [data.levels, data.roles, data.expectations];
    return lists.every((list) => Array.isArray(list)) && escapeJson(data) === text;
  } catch {
    return false;
  }
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

function without(source: string, ranges: readonly Form[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of ranges) {
    rest += source.slice(from, start);
    from = end;
  }
  return rest + source.slice(from);
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
