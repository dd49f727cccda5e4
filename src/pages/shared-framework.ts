import { escapeJson } from '../formats/escape.ts';
import type { Framework } from '../framework-document/index.ts';
import { SHARED_MARK } from './insertions/widget.ts';

/** The name of the script with the framework that all pages of a folder show. */
export const SHARED_FILE = 'shared-framework.js';

/** A framework that pages show in place of their own. */
export interface SharedFramework {
  readonly framework: Framework;
  /** The URL of its script, relative to the root of the export; `undefined` if pages have to hold it themselves. */
  readonly script: string | undefined;
}

/**
 * A classic script that hands a framework to the widgets of a page: pages opened from a file can load that, but can't
 * fetch JSON. Before the elements are defined, too: they take what was set.
 */
export function writeSharedScript(framework: Framework): string {
  // An element called "querySelectorAll" would hide the method of the document.
  return `(() => {
  const framework = JSON.parse(${JSON.stringify(escapeJson(framework))});
  const find = Document.prototype.querySelectorAll;
  for (const widget of find.call(document, 'skill-framework[${SHARED_MARK}]')) widget.framework = framework;
})();
`;
}
