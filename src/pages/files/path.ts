import { sep } from 'node:path';

/** A path in bytes, as the system has it: file names need not be UTF-8. */
export type Path = Buffer;

const SEPARATOR = Buffer.from(sep);

export function joinPath(folder: Path, name: Buffer | string): Path {
  return Buffer.concat([folder, folder.at(-1) === SEPARATOR[0] ? Buffer.alloc(0) : SEPARATOR, Buffer.from(name)]);
}

/** The parent folder of an absolute path. */
export function folderOf(path: Path): Path {
  return path.subarray(0, Math.max(1, path.lastIndexOf(SEPARATOR)));
}

const CHARACTERS = /[\0-\x7F]+|[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[^]/g;

/** A path as text. Shows bytes that are not UTF-8 as `\xE4`. */
export function showPath(path: Path): string {
  return path.toString('latin1').replace(CHARACTERS, (bytes) => {
    if (bytes.length === 1 && bytes > '\x7F') return `\\x${bytes.charCodeAt(0).toString(16).toUpperCase()}`;
    return Buffer.from(bytes, 'latin1').toString();
  });
}
