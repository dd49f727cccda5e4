/** In UTF-16 code units. A longer line is a sentence. */
const LONGEST = 60;

/** Whether a line may be a name: it is short, and no sign ends or divides it as one would a sentence. */
export function isNameLine(text: string): boolean {
  return text !== '' && text.length <= LONGEST && !/[.!?:：,;\n]/u.test(text);
}

/** A line without the colon at its end. A pattern would take quadratic time for many spaces before it. */
export function withoutColon(line: string): string {
  const text = line.trimEnd();
  return /[:：]$/u.test(text) ? text.slice(0, -1).trimEnd() : text;
}
