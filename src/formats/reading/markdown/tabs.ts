/** `=== "Tab"` of MkDocs, and boxes such as `!!! note "Title"` and `??? tip`. */
const TAB = /^( *)(?:===|!!!|\?\?\?)\+?!? +(?:[\w-]+ *)?(?:"([^"]*)")?\s*$/;

/** Makes headings of tabs, and takes the indentation from what is in them. Keeps the number of lines. */
export function openTabs(text: string): string {
  if (!/^ *(?:===|!!!|\?\?\?)/m.test(text)) return text;
  const open: number[] = [];
  return text
    .split('\n')
    .map((line) => {
      const indent = line.length - line.trimStart().length;
      while (line.trim() && open.length > 0 && indent < open.at(-1)!) open.pop();
      const own = line.slice(open.at(-1) ?? 0);
      const [, before, title] = TAB.exec(line) ?? [];
      if (before === undefined) return own;
      open.push(before.length + 4);
      return `###### ${title ?? line.trim().replace(/^\W+/, '')}`;
    })
    .join('\n');
}
