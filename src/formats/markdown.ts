/** Markdown (CommonMark with GFM tables). */
export { readMarkdown } from './reading/markdown/index.ts';
export { writeMarkdown } from './skill/markdown-writer.ts';
