/**
 * Converts skill documents from and to JSON, Markdown, HTML and CSV. The functions are pure: a reader returns a
 * document or errors, a writer returns text and a warning for each loss. Only `readElement` needs a browser.
 */
export { type AnswersReading, readAnswersCsv, readCsv, writeAnswersCsv, writeCsv } from './csv.ts';
export { readHtml, writeHtml } from './html.ts';
export { readElement } from './html-dom.ts';
export { canonical, readJson, writeJson } from './json.ts';
export { readMarkdown, writeMarkdown } from './markdown.ts';
export { type FileContent, type FileOptions, readFile } from './read-file.ts';
export { readYaml, writeYaml } from './yaml.ts';
export { FILE_ENDINGS, type Format, formatOfFile, formatOfText, FORMATS } from './registry.ts';
export type { Note, Reading, ReadingOptions, Writing } from './report.ts';
export type { FormatName } from './writers.ts';
