import { isSafeUrl, type Link } from '../../../document/parts.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';

/** Why a link is left out for whose URL `isSafeUrl` is false. */
export const UNSAFE = 'its URL must be http:, https:, mailto: or relative.';

export function unsafeLink(place: string, url: string): Note {
  return warning(place, 'unsafe-url', `The link to ${quote(url)} is left out: ${UNSAFE}`);
}

/** The safe ones among links, and warnings about the others. */
export function sortLinks(links: readonly Link[], place: string): { readonly safe: Link[]; readonly notes: Note[] } {
  return {
    safe: links.filter(({ url }) => isSafeUrl(url)),
    notes: links.flatMap(({ url }) => (isSafeUrl(url) ? [] : unsafeLink(place, url))),
  };
}
