/**
 * Quotes a cell if any spreadsheet needs that. Not done by Papa Parse, which would add its reader to pages that only
 * write.
 */
export function quoteCell(value: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Writes a link as `name <URL>`, on one line. */
export function writeCsvLink({ name, url }: { readonly name: string; readonly url: string }): string {
  return `${escapeLink(oneLine(name))} <${escapeLink(url)}>`;
}

function escapeLink(text: string): string {
  return text.replace(/[\\<>]/g, '\\$&');
}

/** Replaces line breaks, where each line of a cell is an entry. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
