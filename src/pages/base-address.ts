import type { HtmlNode } from '../formats/html-node.ts';

/** The schemes that pages are read by, each with a folder of its own around the export. */
const PLACES = ['https://a.invalid/around-a/', 'http://b.invalid/around-b/', 'file:///around-c/'];

/** What a page says that its addresses are relative to: the first `<base>` with an address counts. */
export interface Base {
  readonly href: string;
  /** Where it begins in the source: what stands before it is not concerned. */
  readonly start: number;
  readonly place: string;
}

/** The base of a page, if it names one. */
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
 * How many folders below the root of an export the addresses of a page begin; `undefined` where they begin outside of
 * it, or on another host, for any scheme that the page may be read by.
 *
 * @param depth - how many folders below the root the page is
 */
export function depthOfBase(href: string, depth: number): number | undefined {
  const depths = PLACES.map((place) => {
    const page = `${place}${'folder/'.repeat(depth)}page.html`;
    const address = URL.canParse(href, page) ? new URL(href, page).href.replace(/[?#].*$/s, '') : '';
    return address.startsWith(place) ? address.slice(place.length).split('/').length - 1 : undefined;
  });
  return depths.every((found) => found === depths[0]) ? depths[0] : undefined;
}
