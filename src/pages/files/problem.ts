/** An error whose message is written for users: it has the reason and the way out. */
export class Problem extends Error {}

/** Explains a failure to users in one line: the reason and the way out. */
export function explain(failure: unknown): string {
  if (failure instanceof Problem) return failure.message;
  const { code = '', message = String(failure) } = failure as Partial<NodeJS.ErrnoException>;
  const known = SENTENCES[code] ?? PATTERNS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? `Unexpected error: ${message.split('\n', 1)[0]}. Please report it, with the input.`;
}

const SENTENCES: Record<string, string> = {
  ENOENT: 'There is no such file or folder. Check the name.',
  ENOTDIR: 'This is not a folder, or part of its path is not a folder. Check the name.',
  EEXIST: 'Something with this name already exists. Rename it.',
  EISDIR: 'This is a folder. Name a file.',
  EACCES: 'You have no permission to read or write it. Change its permissions, or those of its folder.',
  EPERM: 'You have no permission to change it. Change its permissions, or those of its folder.',
  EROFS: 'The disk is read-only. Choose another place.',
  ENOSPC: 'The disk is full. Free some space, and try again.',
  EDQUOT: 'Your disk quota is used up. Free some space, and try again.',
  EFBIG: 'The file would be too large for this disk. Split the input.',
  EIO: 'The disk could not be read or written. Check the disk.',
  ELOOP: 'The symbolic links form a loop, or a link is where a file should be. Remove the link.',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one.',
  ENXIO: 'No program reads from it. Start the reader first.',
  EPIPE: 'The program that read it has ended. Try again.',
  EMFILE: 'Too many files are open. Close some programs, and try again.',
  ENFILE: 'Too many files are open. Close some programs, and try again.',
  EBUSY: 'Another program uses it. Close that program.',
  ETXTBSY: 'It is a running program. Stop it first.',
  EBADF: 'It is closed, or not open for this. Redirect it elsewhere.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large. Split it.',
  ERR_STRING_TOO_LONG: 'The file is too large. Split it.',
  ERR_OUT_OF_RANGE: 'The file is too large. Split it.',
};

/** Errors of the JavaScript engine and of libraries when an input exceeds their limits. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^Maximum call stack size exceeded/, 'The content is nested too deeply, or has too many parts. Simplify it.'],
  [/^(?:Elements|A page) may /, 'The page has too many elements, or nests them too deeply. Split or simplify it.'],
  [/^Invalid (?:string|array) length|^Array buffer allocation/, 'The result is too large. Split the input.'],
  [/circular structure/, 'The content refers to itself, which JSON cannot represent. Remove that reference.'],
  [/^Excessive alias count/, 'The YAML aliases expand to too much content. Write the content out.'],
];
