/**
 * Cells with one entry per line. A backslash escapes `<`, `>` and itself; `\␤` and `\␍` are line breaks inside an entry.
 * Any other backslash is itself, so that Windows paths typed by hand stay as they are.
 */
import type { Evidence } from '../../assessment/index.ts';
import { isSafeUrl } from '../../document/parts.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\n': '␤', '\r': '␍' };
const ESCAPED = Object.fromEntries(Object.entries(ESCAPES).map(([char, sign]) => [sign, char]));

function escape(text: string): string {
  return text.replace(/[\\<>\n\r]/g, (char) => `\\${ESCAPES[char] ?? char}`);
}

function unescape(text: string): string {
  return text.replace(/\\([\\<>␤␍])/g, (_, sign: string) => ESCAPED[sign] ?? sign);
}

/** The lines of a cell that have anything, whatever the line endings of the spreadsheet. */
function linesOf(cell: string): string[] {
  return cell.split(/\r\n|[\r\n]/).filter(Boolean);
}

export function writeIds(ids: readonly string[]): string {
  return ids.map(escape).join('\n');
}

export function readIds(cell: string): string[] {
  return linesOf(cell).map(unescape);
}

/** Writes each piece of evidence as `name <URL>`, or its name if it has no URL. */
export function writeEvidence(evidence: readonly Evidence[]): string {
  return evidence.map(writePiece).join('\n');
}

function writePiece({ name, url }: Evidence): string {
  if (url !== undefined) return `${escape(name)} <${escape(url)}>`;
  return escape(name).replace(URL_ONLY, '\\$&');
}

/** A URL typed without a name. A backslash before it says that it is a name. */
const URL_ONLY = /^https?:\/\//i;
const NOT_URL = /^\\(?=https?:\/\/)/i;
const NAMED_URL = /^((?:[^\\<>]|\\.)*?) ?<((?:[^\\<>]|\\.)+)>\s*$/su;

/** Reads evidence. A line with a URL that is not allowed becomes a name, and is in `unsafe`. */
export function readEvidence(cell: string): { readonly evidence: Evidence[]; readonly unsafe: readonly string[] } {
  const unsafe: string[] = [];
  const evidence = linesOf(cell)
    .filter((line) => /\S/.test(line))
    .map((line): Evidence => {
      const [, name = '', address] = NAMED_URL.exec(line) ?? [];
      const url = address !== undefined ? unescape(address) : URL_ONLY.test(line) ? line.trim() : undefined;
      if (url !== undefined && isSafeUrl(url)) return { name: /\S/.test(name) ? unescape(name) : url, url };
      if (url !== undefined) unsafe.push(url);
      return { name: unescape(line.replace(NOT_URL, '')) };
    });
  return { evidence, unsafe };
}

/** The cell for the answer "none", where others have the id of a proficiency. */
const NONE = '(none)';

/** Writes the id of a proficiency, or `(none)`. An id that looks like that, or starts with a backslash, gets one. */
export function writeProficiency(proficiency: string | null | undefined): string {
  if (proficiency === undefined) return '';
  if (proficiency === null) return NONE;
  return proficiency === NONE || proficiency.startsWith('\\') ? `\\${proficiency}` : proficiency;
}

export function readProficiency(cell: string): string | null | undefined {
  if (cell === '') return undefined;
  return cell === NONE ? null : cell.replace(/^\\/, '');
}
