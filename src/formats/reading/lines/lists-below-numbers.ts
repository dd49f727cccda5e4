/** An entry with a number: its indentation, and where its text begins. */
const NUMBERED = /^( {0,3})(\d{1,9}[.)] +)(?=\S)/;

const BULLET = /^( +)[-*+] +\S/;

/**
 * Moves lists below numbered entries to where CommonMark takes them for a part of the entry: below its text. People
 * indent them by two spaces, as below bullets. Keeps the number of lines.
 */
export function withListsBelowNumbers(text: string): string {
  let at = 0;
  let shift: { readonly from: number; readonly by: number } | undefined;
  return text
    .split('\n')
    .map((line) => {
      if (!line.trim()) return line;
      const indent = line.length - line.trimStart().length;
      if (shift && indent < shift.from) shift = undefined;
      const number = NUMBERED.exec(line);
      if (number && !shift) at = number[0].length;
      else if (indent === 0) at = 0;
      else if (!shift && indent < at && BULLET.test(line)) shift = { from: indent, by: at - indent };
      return shift ? ' '.repeat(shift.by) + line : line;
    })
    .join('\n');
}
