/** A problem with a file that has its own sentence for people, with the way out. */
export class Problem extends Error {}

/** Why something failed, and the way out, as one line. */
export function explain(failure: unknown): string {
  if (failure instanceof Problem) return failure.message;
  const { code = '', message = String(failure) } = failure as Partial<NodeJS.ErrnoException>;
  const known = SENTENCES[code] ?? PATTERNS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? `This was not expected: ${message.split('\n', 1)[0]}. Please report it, with the input.`;
}

const SENTENCES: Record<string, string> = {
  ENOENT: 'There is no such file or folder. Check the name.',
  ENOTDIR: 'This is no folder, or a part of its path is none. Check the name.',
  EEXIST: 'Something of that name is there already. Rename it.',
  EISDIR: 'This is a folder. Name a file.',
  EACCES: 'You may not read or write it. Change its rights, or those of its folder.',
  EPERM: 'You may not change it. Change its rights, or those of its folder.',
  EROFS: 'The disk is read-only. Choose another place.',
  ENOSPC: 'The disk is full. Free some space, and run it again.',
  EDQUOT: 'Your share of the disk is used up. Free some space, and run it again.',
  EFBIG: 'The file would be too large.',
  EIO: 'The disk could not be read or written. Check the disk.',
  ELOOP: 'The links lead in a circle, or a link is where a file should be. Remove the link.',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one.',
  ENXIO: 'Nobody reads from it. Start the reader first.',
  EPIPE: 'Who read it has gone. Run it again.',
  EMFILE: 'Too many files are open. Close some programs, and run it again.',
  ENFILE: 'Too many files are open. Close some programs, and run it again.',
  EBUSY: 'Another program uses it. Close that program.',
  ETXTBSY: 'It is a program that runs. Stop it first.',
  EBADF: 'It is not open for that. Send the output elsewhere.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large. Split it.',
  ERR_STRING_TOO_LONG: 'The file is too large. Split it.',
  ERR_OUT_OF_RANGE: 'The file is too large. Split it.',
};

/** What the engine says where a limit of its own is met. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^Maximum call stack size exceeded/, 'The content is nested too deeply, or has too many parts. Simplify it.'],
  [/^(?:Elements|A page) may /, 'The page has too many elements, or nests them too deeply. Split or simplify it.'],
  [/^Invalid (?:string|array) length|^Array buffer allocation/, 'The result is too large. Split the input.'],
  [/circular structure/, 'The content refers to itself, which JSON cannot hold. Write it without such references.'],
  [/^Excessive alias count/, 'Too many YAML aliases stand for too much. Write the content out.'],
];
