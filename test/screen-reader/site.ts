/** The pages for the screen reader: a waiting page, and a page with a profile among other content. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const WAITING_PAGE = `<!doctype html><html lang="en"><title>Waiting room</title><link rel="icon" href="data:,">
<h1>Please wait</h1>
<script>fetch('open').then(() => location.replace('page.html'))</script>`;

const SKILL = readFileSync('demo/documents/incident-response.json', 'utf8');

/** The document is inline, so that it is there when the page has loaded. */
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

export interface Site {
  /** Where the browser starts. */
  readonly address: string;
  /** Navigates the browser from the waiting page to the page with the profile. */
  open(): void;
  close(): void;
}

export async function serveSite(): Promise<Site> {
  const files = new Map([
    ['/', WAITING_PAGE],
    ['/page.html', SKILL_PAGE],
    ['/skill-matrix.js', readFileSync('dist/skill-matrix.js', 'utf8')],
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
