// cspell:ignore nuls
import { error, type Note, warning } from '../../report.ts';
import { type Candidate, CANDIDATES } from './candidates.ts';
import { plausibility } from './plausibility.ts';

/** The text of a file with the name of its encoding, or no text and an error. */
export type Decoding =
  | { readonly text: string; readonly encoding: string; readonly notes: readonly Note[] }
  | { readonly text?: undefined; readonly encoding?: undefined; readonly notes: readonly Note[] };

/**
 * Decodes a text file: UTF-8, UTF-16, or the most plausible of the older encodings. Without a byte order mark, nothing
 * in such a file says which one it has, so a warning tells which one was assumed.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  const marked = markedEncoding(bytes);
  if (marked) return decodeUtf16(bytes, marked) ?? notText(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined && !isBinary(utf8)) return { text: utf8, encoding: 'UTF-8', notes: [] };
  const wide = encodingByNuls(bytes);
  if (wide) return decodeUtf16(bytes, wide) ?? notText(bytes);
  if (isBinary(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE)))) return notText(bytes);
  const sample = linesBeyondAscii(bytes);
  return decodeDamaged(bytes, sample) ?? decodeOlder(bytes, sample) ?? notText(bytes);
}

/** How many bytes are looked at to tell an older encoding, or that a file is none. */
const SAMPLE = 65_536;

/** `undefined` if the bytes are not valid in the encoding. Leaves out a byte order mark. */
function tryDecode(bytes: Uint8Array, label: string, options?: TextDecodeOptions): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes, options);
    return label === 'windows-1252' ? withPrintable(text) : text;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has in place of the control characters from U+0080. */
const PRINTABLE = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Several releases of Node decode Windows-1252 as ISO-8859-1 (nodejs/node#56542). Changes nothing elsewhere. */
function withPrintable(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => PRINTABLE[control.charCodeAt(0) - 0x80]!);
}

type Utf16 = 'utf-16le' | 'utf-16be';

function markedEncoding([first, second]: Uint8Array): Utf16 | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** ASCII characters have a NUL byte in UTF-16, always on the same side. */
function encodingByNuls(bytes: Uint8Array): Utf16 | undefined {
  let [even, odd] = [0, 0];
  for (let index = 0; index < Math.min(bytes.length, SAMPLE); index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0 || bytes.length % 2 === 1) return undefined;
  if (even * 20 < odd) return 'utf-16le';
  return odd * 20 < even ? 'utf-16be' : undefined;
}

function decodeUtf16(bytes: Uint8Array, label: Utf16): Decoding | undefined {
  const text = tryDecode(bytes, label);
  if (text === undefined || isBinary(text) || hasNoText(text)) return undefined;
  const name = label === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE';
  return { text, encoding: name, notes: [assumed(name)] };
}

/** Whether a text has so many control characters that it is none. Looks at its beginning. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for.
  const controls = text.slice(0, SAMPLE).match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  const hasNul = text.slice(0, SAMPLE).includes('\0');
  return (hasNul || controls > FEW) && controls * 100 > Math.min(text.length, SAMPLE);
}

/** So many control characters may be in any text. */
const FEW = 16;

/** Whether much of a text is of characters that Unicode does not assign. Random bytes are, as UTF-16. */
function hasNoText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(/[\p{Cn}\p{Co}]/gu)?.length ?? 0) * 20 > sample.length;
}

/** Decodes UTF-8 of which few characters are damaged, for example by cutting the file. */
function decodeDamaged(bytes: Uint8Array, sample: Uint8Array): Decoding | undefined {
  const utf8 = new TextDecoder();
  const damagedIn = (text: string) => text.split('\ufffd').length - 1;
  const sampled = utf8.decode(sample);
  const beyond = sampled.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (damagedIn(sampled) * 10 > beyond) return undefined;
  const text = utf8.decode(bytes);
  const message = `The file is UTF-8 with ${damagedIn(text)} damaged characters, which are read as "\ufffd". Save it as UTF-8 again, or correct them.`;
  return { text, encoding: 'UTF-8', notes: [warning('', 'encoding', message)] };
}

function decodeOlder(bytes: Uint8Array, sample: Uint8Array): Decoding | undefined {
  const ranked = CANDIDATES.map((candidate) => ({ candidate, plausible: rate(sample, candidate) })).sort(
    (a, b) => b.plausible - a.plausible,
  );
  for (const { candidate, plausible } of ranked) {
    if (plausible === -Infinity) break;
    const text = tryDecode(bytes, candidate.label);
    if (text !== undefined) return { text, encoding: candidate.name, notes: [assumed(candidate.name)] };
  }
  return undefined;
}

function rate(sample: Uint8Array, candidate: Candidate): number {
  // The sample may end inside a character: the decoder waits for the rest of it.
  const text = tryDecode(sample, candidate.label, { stream: true });
  return text === undefined ? -Infinity : plausibility(text, candidate);
}

const LINE_FEED = 10;

/** The lines with bytes beyond ASCII, up to the size of a sample. No older encoding has line feeds inside characters. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let size = 0;
  for (let start = 0; start < bytes.length && size < SAMPLE;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE - size));
    if (line.some((byte) => byte > 0x7f)) {
      sample.set(line, size);
      size += line.length;
    }
    start = end;
  }
  return sample.subarray(0, size);
}

function assumed(name: string): Note {
  const message = `The file is not UTF-8; it is read as ${name}. If letters are wrong, save it as UTF-8.`;
  return warning('', 'encoding', message);
}

/** How files begin that are often given by mistake, and what to do with them. */
const FORMATS: readonly (readonly [beginning: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an older or encrypted Office document'],
  ['\x1f\x8b', 'a compressed file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
];

function notText(bytes: Uint8Array): Decoding {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = FORMATS.find(([start]) => beginning.startsWith(start))?.[1];
  const message = `The file is not text${kind ? `, but ${kind}` : ''}. Export the table as CSV, HTML or Markdown in UTF-8, or as XLSX.`;
  return { notes: [error('', 'not-text', message)] };
}
