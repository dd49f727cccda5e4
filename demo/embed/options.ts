export type Section =
  'header' | 'stats' | 'role' | 'picker' | 'filter' | 'comparison' | 'search' | 'matrix' | 'assessment';

/** What an element shows. */
export interface Embedded {
  readonly tag: string;
  /** The sections, in order. */
  readonly sections: readonly Section[];
  /** The sections that it shows by default. */
  readonly usual: readonly Section[];
  /** A document of the demo, to begin with. */
  readonly src: string;
}

/** The elements that can be embedded, by what they show. */
export const ELEMENTS = {
  framework: {
    tag: 'skill-framework',
    sections: ['header', 'stats', 'role', 'picker', 'comparison', 'search', 'matrix', 'assessment'],
    usual: ['header', 'stats', 'role', 'picker', 'comparison', 'search', 'matrix'],
    src: 'documents/engineering.json',
  },
  skill: {
    tag: 'skill-profile',
    sections: ['header', 'stats', 'role', 'picker', 'filter', 'comparison', 'matrix'],
    usual: ['header', 'stats', 'role', 'picker', 'comparison', 'matrix'],
    src: 'documents/incident-response.json',
  },
} as const satisfies Record<string, Embedded>;

/** Where the elements go. */
export type Host = 'page' | 'confluence' | 'notion' | 'frame' | 'mkdocs' | 'bundler' | 'react' | 'vue';

/** What an author chooses. */
export interface Options {
  readonly host: Host;
  readonly element: keyof typeof ELEMENTS;
  /** The address of the document, or its path for the commands. */
  readonly src: string;
  /** The id of the initial role; empty for none. */
  readonly role: string;
  /** The id of the initial level; empty for none. */
  readonly level: string;
  /** The language of the interface; empty for the page's own. */
  readonly lang: string;
  readonly layout: 'auto' | 'grid' | 'levels';
  readonly show: readonly Section[];
  /** `json`, `csv`, `markdown`. */
  readonly downloads: readonly string[];
  /** Whether the browser remembers the reader's choice. */
  readonly isRemembered: boolean;
  /** Whether the page's URL keeps the reader's choice. */
  readonly isLinked: boolean;
}
