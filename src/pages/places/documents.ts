import { type HtmlNode, textOfNode } from '../../formats/reading/html/node.ts';
import type { Range } from '../../formats/reading/blocks/block.ts';
import { walkPage } from '../../formats/reading/html/walk.ts';
import { readJson } from '../../formats/json.ts';
import { error, type Note, type Reading } from '../../formats/report.ts';

/** A document that a page has or names at a place. */
export interface NamedDocument {
  readonly kind: 'code' | 'mark' | 'file';
  readonly reading: Reading;
  readonly place: string;
  readonly range: Range;
}

/** The documents in a page, and why others could not be taken. */
export interface NamedDocuments {
  readonly documents: readonly NamedDocument[];
  readonly refused: readonly Note[];
}

/** Returns the document that a mark names; `undefined` if there is none. */
export type Find = (name: string) => Reading | undefined;

/** A mark, such as `[[skill:review]]` or `[[skill-framework:ladder.xlsx]]`. Group 1 is the name. */
export const MARK = /^\[\[skill(?:-framework|-profile)?:([^\]\n]+)\]\]$/;

/** The names in all marks of a page, also in those that are no paragraph of their own. */
export function marksIn(source: string): readonly string[] {
  const names = Array.from(source.matchAll(/\[\[skill(?:-framework|-profile)?:([^\]\n<]+)\]\]/g), ([, name]) =>
    name!.trim(),
  );
  return [...new Set(names.flatMap((name) => [name, name.replaceAll('&amp;', '&')]))];
}

/** Finds code blocks whose text is a document, and paragraphs that are just a mark. */
export function findDocuments(root: HtmlNode, find: Find): NamedDocuments {
  const documents: NamedDocument[] = [];
  const refused: Note[] = [];
  const take = ({ place, range }: HtmlNode, kind: NamedDocument['kind'], reading: Reading) => {
    if ((reading.skill ?? reading.framework) && range) documents.push({ kind, reading, place, range });
    else refused.push(...unread(reading, place));
  };
  walkPage(root, ({ node }) => {
    if (node.name === 'table') return 'leave';
    const name = node.name === 'p' ? MARK.exec(textOfNode(node))?.[1]!.trim() : undefined;
    const code = node.name === 'pre' ? readCode(textOf(node)) : undefined;
    if (name !== undefined) take(node, 'mark', find(name) ?? noData(name));
    else if (code) take(node, 'code', code);
    return node.name === 'pre' || name !== undefined ? 'leave' : 'enter';
  });
  return { documents, refused };
}

/** The errors of a reading, at a place of a page. */
export function unread({ notes }: Reading, place: string): Note[] {
  return notes
    .filter(({ severity }) => severity === 'error')
    .map((note) => error([place, note.place].filter(Boolean).join(' '), note.code, note.message));
}

export function noData(name: string): Reading {
  const message = `There is no document "${name}": not beside the page, in its attachments or in the folder of --data. Check the name, or add the document.`;
  return { notes: [error('', 'no-data', message)] };
}

/** Reads the document in a code block; `undefined` if the text does not look like a document. */
export function readCode(text: string): Reading | undefined {
  const has = (...keys: string[]) => keys.every((key) => text.includes(`"${key}"`));
  const isSimilar = /^\s*\{/.test(text) && (has('levels', 'roles', 'expectations') || has('skills', 'name'));
  return isSimilar ? readJson(text) : undefined;
}

function textOf(node: HtmlNode): string {
  return node.name === 'br' ? '\n' : (node.text ?? node.children.map(textOf).join(''));
}
