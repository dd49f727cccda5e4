import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A plugin for bundles of tests: tests find their files from the place of their own source. */
export const placesOfSources = {
  name: 'places-of-sources',
  transform(code, id) {
    if (!code.includes('import.meta.')) return undefined;
    const placed = code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    return { code: placed, map: null };
  },
};
