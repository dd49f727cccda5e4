/** The pages for the screen reader: a waiting page, and the page that it leads to. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SCRIPTS = ['skill-matrix.js', 'skill-assessment.js'];

const WAITING_PAGE = `<!doctype html><html lang="en"><title>Waiting room</title><link rel="icon" href="data:,">
<h1>Please wait</h1>
<script>fetch('open').then(() => location.replace('page.html'))</script>`;

// The documents are inline, so that they are there when the page has loaded.
const SKILL = readFileSync('demo/documents/incident-response.json', 'utf8');
const FRAMEWORK = readFileSync('demo/documents/engineering.json', 'utf8');

const SKILL_PAGE = `<!doctype html><html lang="en"><title>Skill page</title><link rel="icon" href="data:,">
<h1>Team handbook</h1>
<skill-profile level="junior"><script type="application/json">${SKILL}</script></skill-profile>
<h2>Other skills</h2>
<button data-src="missing.json">Show a missing skill</button>
<button data-src="invalid.json">Show an invalid skill</button>
<p>End of the handbook</p>
<script src="skill-matrix.js"></script>
<script>
  const profile = document.querySelector('skill-profile');
  for (const button of document.querySelectorAll('button'))
    button.onclick = () => profile.setAttribute('src', button.dataset.src);
</script>`;

/** A page with an element that shows a framework, and content around it. */
const frameworkPage = (element: string, attributes: string, content = '') => `<!doctype html>
<html lang="en"><title>Framework page</title><link rel="icon" href="data:,">
<h1>Team handbook</h1>
<${element} ${attributes}><script type="application/json">${FRAMEWORK}</script>${content}</${element}>
<p>End of the handbook</p>
<script src="skill-assessment.js"></script>`;

const ORIGINAL =
  '<table><tr><th>Skill</th><th>Junior</th></tr><tr><td>Reading of meters</td><td>Notes them</td></tr></table>';

/** The script runs before the children of the element are there, which so were never to be read before they fold away. */
const EARLY_PAGE = `<!doctype html><html lang="en"><title>Framework page</title><link rel="icon" href="data:,">
<script src="skill-matrix.js"></script>
<h1>Team handbook</h1>
<skill-profile level="junior" show="picker original"><script type="application/json">${SKILL}</script>${ORIGINAL}</skill-profile>
<p>End of the handbook</p>`;

const PAGES = {
  profile: SKILL_PAGE,
  framework: frameworkPage('skill-framework', 'my-role="backend" level="middle"'),
  assessment: frameworkPage('skill-assessment', 'my-role="backend" level="middle"'),
  original: frameworkPage('skill-framework', 'show="header original"', ORIGINAL),
  early: EARLY_PAGE,
};

/** The name of a page that the waiting page leads to. */
export type PageName = keyof typeof PAGES;

export interface Site {
  /** Where the browser starts. */
  readonly address: string;
  /** Navigates the browser from the waiting page to the other page. */
  open(): void;
  close(): void;
}

export async function serveSite(page: PageName): Promise<Site> {
  const files = new Map([
    ['/', WAITING_PAGE],
    ['/page.html', PAGES[page]],
    ...SCRIPTS.map((name) => [`/${name}`, readFileSync(`dist/${name}`, 'utf8')] as const),
    ['/invalid.json', '{ "id": "leadership", "name": "Leadership", "levels": [], "roles": [], "expectations": [] }'],
  ]);
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === '/open') await opened;
    const type = { js: 'text/javascript', json: 'application/json' }[url.split('.').at(-1)!] ?? 'text/html';
    response.writeHead(url === '/open' ? 204 : files.has(url) ? 200 : 404, { 'content-type': type });
    response.end(files.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, open, close };
}
