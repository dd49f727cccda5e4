/**
 * Counts the words of a file and tells which of them a reader lost. It finds the words on its own, without the readers
 * of `src/formats`, so that it can check them. Only the choice of the format and the decoding of bytes are theirs.
 */
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parseAllDocuments } from 'yaml';
import { formatOfFile, formatOfText, type Reading } from '../src/formats/index.ts';
import { textOfCell } from '../src/formats/reading/blocks/cell.ts';
import { decodeText } from '../src/formats/reading/encoding/index.ts';
import { readWorkbook } from '../src/formats/reading/xlsx/index.ts';
import type { FormatName } from '../src/formats/writers.ts';

type Texts = (source: string) => readonly string[];

/** The visible texts of a source, by its format. */
const TEXTS: Record<FormatName, Texts> = {
  csv: textsOfCsv,
  html: textsOfHtml,
  markdown: textsOfMarkdown,
  json: (source) => textsOfData(JSON.parse(source)),
  yaml: textsOfYaml,
};

/** The words of a file, each once, in order. Throws if the file is not of its format. */
export async function wordsOfFile(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  return wordsOf(await textsOfFile(name, bytes));
}

async function textsOfFile(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (/\.xlsx$/i.test(name)) {
    const { sheets } = await readWorkbook(bytes);
    return sheets.flatMap(({ table }) => table.rows.flat().map((cell) => textOfCell(cell)));
  }
  const source = decodeText(bytes).text ?? '';
  return TEXTS[formatOfFile(name) ?? formatOfText(source)](source);
}

/** A zero of Han alone is typed for a circle. */
const WORD = /(?!〇(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]+/gu;

/** Letters of scripts that write no spaces between words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Whether a word says something by itself. Shorter ones are often marks, and have no letters if they are numbers. */
function isWord(word: string): boolean {
  return WITHOUT_SPACES.test(word) || (word.match(/\p{L}/gu)?.length ?? 0) >= 3;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => fold(text).match(WORD) ?? []))].filter(isWord);
}

/** Words that readers turn into `required`, into no expectation, or into the order of levels. */
const MARKS = new Set(['yes', 'required', 'optional', 'none', 'true', 'false']);

/** The words that are not in the result of a reader, in `readAs` or in a note. Refused files lose none. */
export function lostWords(words: readonly string[], reading: Reading): string[] {
  const { skill, framework, readAs = [], notes } = reading;
  if (!skill && !framework) return [];
  return wordsBeside(words, [...textsOfData([skill, framework]), ...readAs, ...notes.map(({ message }) => message)]);
}

/** The words that are not in the result itself. Notes may tell them. */
export function leftOutWords(words: readonly string[], { skill, framework, readAs = [] }: Reading): string[] {
  return wordsBeside(words, [...textsOfData([skill, framework]), ...readAs]);
}

function wordsBeside(words: readonly string[], texts: readonly string[]): string[] {
  const said = texts.map(fold);
  const known = new Set(said.flatMap((text) => text.match(WORD) ?? []));
  const all = said.join('\n');
  return words.filter(
    (word) => !known.has(word) && !MARKS.has(word) && !(WITHOUT_SPACES.test(word) && all.includes(word)),
  );
}

/** All string values in data, and the names of properties that are content. */
function textsOfData(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  const names = Array.isArray(data) ? [] : Object.keys(data).filter((name) => NAME.test(name));
  return [...names, ...Object.values(data).flatMap(textsOfData)];
}

/** A property with the name of a level, skill or role, such as "Senior" or "code review", and not one of a program. */
const NAME = /^\p{Lu}\p{Ll}| /u;

function textsOfYaml(source: string): readonly string[] {
  return parseAllDocuments(source).flatMap((document) => textsOfData(document.toJS()));
}

function textsOfCsv(source: string): readonly string[] {
  const { data } = Papa.parse<string[]>(source.replace(/^sep=.\r?\n/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  return data.flat().map((text) => withoutTags(text));
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
}

/** Elements whose text a browser does not show. */
const HIDDEN = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** Elements that may be inside a word. All others end it. */
const INLINE = new Set('a abbr b code em font i mark s small span strong sub sup u'.split(' '));

/** Whether an element is a setting of a macro of Confluence, such as its colour. Titles are texts. */
function isSetting(node: DefaultTreeAdapterTypes.ParentNode): boolean {
  const attrs = 'attrs' in node ? node.attrs : [];
  return node.nodeName === 'ac:parameter' && !attrs.some(({ name, value }) => name === 'ac:name' && value === 'title');
}

function textsOfHtml(source: string): readonly string[] {
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (HIDDEN.has(node.nodeName) || !('childNodes' in node) || isSetting(node)) return;
    const edge = INLINE.has(node.nodeName) ? '' : '\n';
    text += edge;
    node.childNodes.forEach(visit);
    text += edge;
  };
  visit(parse(source));
  return [text];
}

/** What to remove from Markdown, or to replace, so that only the text is left. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ' '],
  [/^ {0,3}\[[^\]^]+\]:.*$/gm, ' '],
  [/^( {0,3}#+ .*?)[ \t]*\{:?[ \t]*[#.][^{}]*\}[ \t]*$/gm, '$1'],
  [/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, ' '],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\[([^\]]*)\]\[[^\]]*\]/g, '$1'],
  [/<\/?[a-z][^<>]*>/gi, ' '],
  [/&(?:[a-z]+|#\w+);/gi, ' '],
  [/^[ \t]*(?:```|~~~).*$/gm, ' '],
  [/\*+/g, ''],
];

/** What other markups say of how a page looks: macros of Jira; attributes of MediaWiki; lines of the others. */
const SETTINGS: readonly (readonly [RegExp, string])[] = [
  [/\{(?:toc|color)(?::[^{}\n]*)?\}/g, ''],
  [/^\{\|.*$|__TOC__|\b[\w-]+="[^"]*" ?\|/gm, ''],
  [/^:toc:.*$|^\[(?:cols|options|%).*\]$|^\/\/ .*$/gm, ''],
  [/^\.\. [\w-]+::|^ +:[\w-]+: \S*$/gm, ''],
  [/^#\+title:|^#\+\w+:.*$|^:[A-Z]+:.*$|(?<=^\*+ )TODO|\s:\w+:$/gim, ''],
];

function textsOfMarkdown(source: string): readonly string[] {
  const [frontMatter = '', yaml = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source) ?? [];
  const body = source.slice(frontMatter.length);
  const text = [...SETTINGS, ...MARKUP].reduce(
    (text, [markup, replacement]) => text.replace(markup, replacement),
    body,
  );
  return [...textsOfYaml(yaml), text];
}
