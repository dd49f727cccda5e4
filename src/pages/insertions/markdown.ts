import { blockParser, lineStarts } from '../../formats/reading/markdown/parser.ts';
import { error } from '../../formats/report.ts';
import { blankMatter } from '../front-matter.ts';
import { findPairs, type Original, without } from './pairs.ts';
import { ATTRIBUTES_FORM, attributesOf, isOurJson, LINKS_FORM, type Links, type Widget, writeLinks } from './widget.ts';

/**
 * Insertions into Markdown are blocks of HTML that every dialect keeps: a `<div>` in a line of its own, with blank
 * lines around it. The document is in a URL, since MDX reads braces and Markdown other signs. The original stays what
 * it is, between two such blocks: some dialects read no Markdown inside of HTML.
 */
const MARK = 'data-skill-matrix-embed';

const DATA = 'data:application/json;base64,';

/** Writes the beginning of a widget, before the line at which its original begins. */
export function writeBegin(widget: Widget, links: Links | undefined, text: string, offset: number): string {
  const source = widget.json === undefined ? '' : ` src="${DATA}${Buffer.from(widget.json).toString('base64')}"`;
  const empty = widget.json === undefined ? '<span slot="empty"></span>' : '';
  const element = `<${widget.name}${attributesOf(widget)}${source}>${empty}</${widget.name}>`;
  const content = `${links ? writeLinks(links) : ''}${element}`;
  return isBlank(lineBefore(text, offset)) ? `${block('', content)}\n\n` : `\n${block('gap', content)}\n\n`;
}

/** Writes the end of a widget, after the last line of its original. */
export function writeEnd(text: string, offset: number): string {
  if (!/[\n\r]/.test(text[offset - 1] ?? '\n')) return `\n\n${block('end')}`;
  return isBlank(lineAt(text, offset)) ? `\n${block('')}\n` : `\n${block('gap')}\n\n`;
}

/** The line before an offset at which a line begins. */
function lineBefore(text: string, offset: number): string {
  const end = offset - (text.slice(offset - 2, offset) === '\r\n' ? 2 : 1);
  let start = end;
  while (start > 0 && !/[\n\r]/.test(text[start - 1]!)) start--;
  return text.slice(start, Math.max(start, end));
}

function lineAt(text: string, offset: number): string {
  return /[^\n\r]*/.exec(text.slice(offset))![0];
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** A block in a line of its own. `gap`: it adds a line feed where the page has no blank line. `end`: of the page. */
function block(place: '' | 'gap' | 'end', content = ''): string {
  return `<div ${MARK}${place && `="${place}"`}>${content}</div>`;
}

const ELEMENT =
  `<(skill-profile|skill-framework)${ATTRIBUTES_FORM}` +
  `(?: src="${DATA}([\\w+/=]+)">|><span slot="empty"></span>)</\\1>`;

/** Matches exactly what is written. Group 1 is the element of a beginning, group 2 its document. */
const FORM = new RegExp(
  `\\n<div ${MARK}="gap">${LINKS_FORM}${ELEMENT}</div>\\n\\n|<div ${MARK}>${LINKS_FORM}${ELEMENT.replace('\\1', '\\3')}</div>\\n\\n|` +
    `\\n\\n<div ${MARK}="end"></div>$|\\n<div ${MARK}></div>\\n|\\n<div ${MARK}="gap"></div>\\n\\n`,
  'g',
);

/** This command never writes pairs that touch. So more passes are only for pages that are made to take long. */
const MAX_PASSES = 20;

/**
 * Removes what this command inserted, and nothing else: pairs of blocks in exactly the form that it writes. Without a pair,
 * another one may come to stand in a line of its own: it is removed as well.
 */
export function takeOut(source: string): Original {
  let text = source;
  let before;
  let passes = 0;
  do {
    before = text;
    if (!text.includes(MARK)) return { text, kept: [] };
    text = withoutPairs(text);
  } while (text !== before && ++passes < MAX_PASSES);
  const line = text.split(/\r\n?|\n/).findIndex((words) => words.includes(MARK)) + 1;
  const message = 'This looks like a widget, but this command did not write it. It was kept.';
  return { text, kept: [error(`line ${line}`, 'not-inserted', message)] };
}

function withoutPairs(source: string): string {
  const lines = blockLines(source);
  const forms = [...source.matchAll(FORM)].flatMap((match) => {
    const [whole, name = match[3], data = name === match[3] ? match[4] : match[2]] = match;
    const start = match.index;
    const at = start + whole.indexOf('<');
    const isOurs = data === undefined || isOurJson(Buffer.from(data, 'base64').toString());
    return isOurs && lines.has(at) ? { start, end: start + whole.length, isEnd: name === undefined } : [];
  });
  return without(source, findPairs(forms));
}

/** The offsets at which blocks of HTML begin that are in no other block, such as a quotation or code. */
function blockLines(source: string): ReadonlySet<number> {
  const starts = lineStarts(source);
  return new Set(
    blockParser
      .parse(blankMatter(source), {})
      .flatMap(({ type, level, map }) => (type === 'html_block' && level === 0 ? starts[map![0]]! : [])),
  );
}
