/** Skill documents in other formats: pure functions that read and write text. */
export { readCsv, writeCsv } from './csv.ts';
export { readHtml, writeHtml } from './html.ts';
export { readElement } from './html-dom.ts';
export { canonical, readJson, writeJson } from './json.ts';
export { readMarkdown, writeMarkdown } from './markdown.ts';
export { FILE_ENDINGS, type Format, formatOfFile, formatOfText, FORMATS } from './registry.ts';
export type { Note, Reading, ReadingOptions, Writing } from './report.ts';
export type { FormatName } from './writers.ts';
