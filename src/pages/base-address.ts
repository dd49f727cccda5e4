import type { HtmlNode } from '../formats/reading/html/node.ts';

/**
 * A test location for each scheme that may serve a page. The folders differ, so that an absolute URL matches at most
 * one.
 */
const PLACES = ['https://a.invalid/around-a/', 'http://b.invalid/around-b/', 'file:///around-c/'];

/** The base URL of a page: that of the first `<base>` with an `href`. */
export interface Base {
  readonly href: string;
  /** Its offset in the source. It does not apply to elements before it. */
  readonly start: number;
  readonly place: string;
}

/** Finds the base URL of a page. */
export function findBase(root: HtmlNode): Base | undefined {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const href = node.name === 'base' ? node.attribute('href') : undefined;
    if (href !== undefined) return { href, start: node.range?.start ?? 0, place: node.place };
    for (let index = node.children.length; index > 0; index--) stack.push(node.children[index - 1]!);
  }
  return undefined;
}

/**
 * Returns how many folders below the export's root relative URLs start. Returns `undefined` if, under any scheme, they
 * start outside the export or on another host.
 *
 * @param depth - how many folders the page is below the root
 */
export function depthOfBase(href: string, depth: number): number | undefined {
  const depths = PLACES.map((place) => {
    const page = `${place}${'folder/'.repeat(depth)}page.html`;
    const address = URL.canParse(href, page) ? new URL(href, page).href.replace(/[?#].*$/s, '') : '';
    return address.startsWith(place) ? address.slice(place.length).split('/').length - 1 : undefined;
  });
  return depths.every((found) => found === depths[0]) ? depths[0] : undefined;
}
