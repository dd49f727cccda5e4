/** HTML pages, for example of an exported wiki. */
export { readHtml } from './reading/html/index.ts';
export { writeHtml } from './skill/html-writer.ts';
