/** For site generators: renders a skill document or a framework as a static page, in Node. */
export { type PageOptions, renderPage } from '../pages/static-page.ts';
