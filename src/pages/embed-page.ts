import { escapeJson } from '../formats/escape.ts';
import { LimitReached } from '../formats/limit-checks.ts';
import type { Range } from '../formats/reading/blocks/block.ts';
import { error, type Note, type Reading } from '../formats/report.ts';
import type { Framework } from '../framework-document/index.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { explain } from './files/problem.ts';
import { foldOf, type Links, showOf, type Widget, type WidgetName } from './insertions/widget.ts';
import type { Find, NamedDocument } from './places/documents.ts';
import { findSkills, type Judged, type SearchOptions } from './places/find-skills.ts';
import { languageOf, textsIn } from './places/language.ts';
import { findLinked } from './places/linked-files.ts';
import type { Page } from './places/page.ts';
import { firstFrom } from './places/source-tree.ts';
import type { SharedFramework } from './shared-framework.ts';
import { type PageFormat, PAGE_FORMATS, type PageFormatName } from './page-formats.ts';

export interface EmbedOptions extends SearchOptions {
  /** The format of the page: HTML by default. */
  readonly format?: PageFormatName | undefined;
  readonly find: Find;
  /** What a file says that a page links to, by the URL of the link; `undefined` if it is not read. */
  readonly linked?: Find | undefined;
  /** The URL, relative to the root of the export, of the script that has an element; `undefined` if the site loads it. */
  readonly script: (name: WidgetName) => string | undefined;
  /** The URL of the theme, relative to the root of the export. */
  readonly theme?: string | undefined;
  /** Returns the URL of a language's script; `undefined` if `script` includes the language, or if there is none. */
  readonly language?: (code: string) => string | undefined;
  /** How many folders below the root of the export the page is; 0 by default. */
  readonly depth?: number;
  /** The path of the root of the export in URLs, for pages that may be published at any depth. */
  readonly root?: string | undefined;
  /** What all pages show, in place of what each of them says; `undefined` if each shows its own. */
  readonly shared?: SharedFramework | undefined;
}

/** A widget in a page. */
export interface Embedded {
  readonly kind: Judged['kind'] | NamedDocument['kind'];
  readonly place: string;
  /** Where it begins in the page without widgets, in UTF-16 code units. */
  readonly start: number;
  readonly element: WidgetName;
  readonly document: SkillDocument | Framework;
  /** The language of its interface, as far as it is known. */
  readonly lang: string | undefined;
}

/** A page with widgets, if places for them were found; what was judged, and why similar places were skipped. */
export interface EmbeddedPage {
  readonly text: string;
  readonly found: readonly Embedded[];
  readonly judged: readonly Judged[];
  readonly refused: readonly Note[];
}

/** The maximum length of a page with its widgets, in UTF-16 code units. */
const MOST_CHARS = 100_000_000;

/**
 * Puts widgets around what a page says of skills. It only inserts text into the source, and it replaces earlier
 * insertions, so a second run gives the same page.
 */
export function embedInPage(source: string, options: EmbedOptions): EmbeddedPage {
  const format = PAGE_FORMATS[options.format ?? 'html'];
  const { text, kept } = format.takeOut(source);
  try {
    return new PageWriter(text, format, options).write(source, kept);
  } catch (failure) {
    const note = failure instanceof LimitReached ? failure.note : error('', 'unreadable', explain(failure));
    return { text: source, found: [], judged: [], refused: [...kept, note] };
  }
}

/** Removes everything that `embedInPage` inserted, which restores the original page exactly. */
export function removeFromPage(source: string, format: PageFormatName = 'html'): string {
  return PAGE_FORMATS[format].takeOut(source).text;
}

/** A widget and the part of the page that it is put around. */
interface Insertion extends Range {
  readonly widget: Widget;
}

const AMBIGUOUS = 'The page has text that looks like widget comments. Remove that text first.';

class PageWriter {
  readonly #text: string;
  readonly #format: PageFormat;
  readonly #options: EmbedOptions;
  readonly #page: Page;
  readonly #insertions: Insertion[] = [];
  readonly #found: Embedded[] = [];
  readonly #refused: Note[] = [];
  readonly #written = new Map<object, string>();
  readonly #judged: Judged[] = [];
  /** The headings that the page has, in its order: no titles of boxes. */
  readonly #headings: readonly { readonly range: Range; readonly depth: number }[];

  constructor(text: string, format: PageFormat, options: EmbedOptions) {
    this.#text = text;
    this.#format = format;
    this.#options = options;
    this.#page = format.read(text);
    this.#headings = this.#page.source.blocks
      .flatMap(({ range, ...block }) =>
        block.kind === 'heading' && !block.isLabel && range ? { range, depth: block.depth } : [],
      )
      .sort((a, b) => a.range.start - b.range.start);
  }

  write(source: string, kept: readonly Note[]): EmbeddedPage {
    this.#takeDocuments();
    this.#takeSkills();
    const insertions = outermost(this.#insertions);
    const refused = [...kept, ...this.#refused];
    const without = { text: this.#text, found: [], judged: this.#judged };
    if (insertions.length === 0) return { ...without, refused };
    this.#found.sort((a, b) => a.start - b.start);
    const embedded = this.#insert(insertions);
    if (typeof embedded !== 'string') return { ...without, refused: [...refused, embedded] };
    if (embedded !== source && this.#format.takeOut(embedded).text !== this.#text) {
      return { ...without, refused: [...refused, error('', 'not-inserted', AMBIGUOUS)] };
    }
    return { text: embedded, found: this.#found, judged: this.#judged, refused };
  }

  #takeDocuments(): void {
    const named = this.#page.documents(this.#options.find);
    const linked = findLinked(this.#page, this.#options);
    this.#refused.push(...named.refused);
    this.#judged.push(...linked.judged);
    for (const { kind, reading, place, range } of [...named.documents, ...linked.documents]) {
      const own = this.#page.enclose(range);
      if (own) this.#take({ kind, reading, place, runs: [own] });
    }
  }

  #takeSkills(): void {
    const { found, judged, refused } = findSkills(this.#page, this.#options);
    this.#judged.push(...judged);
    this.#refused.push(...refused);
    const { shared } = this.#options;
    if (found) this.#take(shared ? { ...found, reading: { framework: shared.framework, notes: [] } } : found);
  }

  #take({ kind, reading, place, runs }: Pick<Embedded, 'kind' | 'place'> & Taken): void {
    const document = reading.framework ?? reading.skill!;
    const element = reading.framework ? 'skill-framework' : 'skill-profile';
    const [first, ...others] = runs as readonly [Range, ...Range[]];
    const declared = this.#page.langAt(first.start);
    const lang = document.lang || languageOf(textsIn(document));
    try {
      const isShared = this.#loadsShared(document);
      const json = isShared ? undefined : this.#jsonOf(document);
      const level = this.#headingLevelAt(first.start);
      const widget: Widget = {
        ...{ name: element, json, isShared },
        show: showOf(document, kind !== 'mark'),
        headingLevel: level === 2 ? undefined : level,
        lang: declared === undefined ? lang : undefined,
      };
      this.#insertions.push({ ...first, widget });
      for (const range of others) this.#insertions.push({ ...range, widget: foldOf(widget) });
      this.#found.push({ kind, place, start: first.start, element, document, lang: declared ?? lang });
    } catch (failure) {
      this.#refused.push(error(place, 'unreadable', explain(failure)));
    }
  }

  #jsonOf(document: object): string {
    const json = this.#written.get(document) ?? escapeJson(document);
    this.#written.set(document, json);
    return json;
  }

  #loadsShared(document: object): boolean {
    const { shared } = this.#options;
    return shared?.script !== undefined && shared.framework === document;
  }

  /** One below the last heading before a place, 2 to 6. */
  #headingLevelAt(offset: number): number {
    const above = this.#headings[firstFrom(this.#headings, offset) - 1]?.depth ?? 1;
    return Math.min(6, Math.max(2, above + 1));
  }

  /** The page with all widgets, or the reason why it gets none. */
  #insert(insertions: readonly Insertion[]): string | Note {
    const from = this.#page.depthAt(insertions[0]!.start, this.#options.depth ?? 0);
    if (typeof from !== 'number') return from;
    const links = this.#links(this.#options.root ?? '../'.repeat(from));
    let embedded = '';
    let end = 0;
    insertions.forEach(({ start, end: last, widget }, index) => {
      const begin = this.#format.writeBegin(widget, index === 0 ? links : undefined, this.#text, start);
      embedded += this.#text.slice(end, start) + begin + this.#text.slice(start, last);
      embedded += this.#format.writeEnd(widget, this.#text, last);
      end = last;
    });
    embedded += this.#text.slice(end);
    return embedded.length > MOST_CHARS ? error('', 'too-large', TOO_LARGE) : embedded;
  }

  /** The lightest script that has all elements of the page, and the languages of their interface. */
  #links(up: string): Links {
    const { script, theme, language, shared } = this.#options;
    const isFramework = this.#found.some(({ element }) => element === 'skill-framework');
    const languages = new Set(this.#found.map(({ lang = '' }) => language?.(codeOf(lang))));
    const isShared = this.#found.some(({ document }) => this.#loadsShared(document));
    const own = script(isFramework ? 'skill-framework' : 'skill-profile');
    const scripts = [isShared ? shared?.script : undefined, own, ...languages];
    return {
      style: theme && up + theme,
      scripts: scripts.flatMap((address) => (address === undefined ? [] : up + address)),
    };
  }
}

interface Taken {
  readonly reading: Reading;
  readonly runs: readonly Range[];
}

const TOO_LARGE = `With its widgets, the page would have more than ${MOST_CHARS} characters. Split it.`;

/** Drops insertions inside others, which would hide them. In the order of the page. */
function outermost(insertions: readonly Insertion[]): Insertion[] {
  let end = 0;
  return [...insertions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((insertion) => {
      const isOuter = insertion.start >= end;
      end = Math.max(end, insertion.end);
      return isOuter;
    });
}

/** The code of a language, such as `pt` of `pt-BR`. */
export function codeOf(lang: string): string {
  return lang.split('-')[0]!.toLowerCase();
}
