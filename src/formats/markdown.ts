/** Markdown (CommonMark with GFM tables). */
export { readMarkdown } from './reading/markdown.ts';
export { writeMarkdown } from './skill/markdown-writer.ts';
