import { isRecord } from '../../../document/records.ts';
import { EXTENSION } from '../../case/words.ts';
import { type Note, warning } from '../../report.ts';
import type { Entry } from './profile.ts';

/** An item of a CASE package, in its tree. */
export interface CaseItem {
  readonly data: Entry;
  readonly identifier: string;
  /** A JSON Pointer. */
  readonly place: string;
  readonly children: readonly CaseItem[];
  readonly parent: CaseItem | undefined;
  /** Its number among the items below its parent; `Infinity` if it has none. */
  readonly sequence: number;
}

/** A package with its items in order. */
export interface CasePackage {
  readonly document: Entry;
  /** All items, each before its children. */
  readonly items: readonly CaseItem[];
  readonly byIdentifier: ReadonlyMap<string, CaseItem>;
  /** The associations that make no tree. */
  readonly associations: readonly Association[];
  readonly rubrics: readonly Entry[];
  readonly definitions: unknown;
  readonly notes: readonly Note[];
}

export interface Association {
  readonly type: string;
  readonly origin: string;
  readonly destination: string;
  /** The URI of the destination. */
  readonly uri: string;
  readonly sequence: number;
  readonly place: string;
}

/** The text of a property, also of a number; empty if it has none. */
export function textIn(entry: Entry, property: string): string {
  const value = entry[property];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The objects in a property that holds a list. */
export function entriesIn(entry: Entry, property: string): readonly Entry[] {
  const value = entry[property];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** What packages of this project keep beside CASE, if the entry has it. */
export function extensionOf({ extensions }: Entry): Entry | undefined {
  const own = isRecord(extensions) ? extensions[EXTENSION] : undefined;
  return isRecord(own) ? own : undefined;
}

/** Reads the structure of a CASE 1.0 or 1.1 package; `undefined` for other data. */
export function readPackage(data: unknown): CasePackage | undefined {
  const root = isRecord(data) && isRecord(data.CFPackage) ? data.CFPackage : data;
  if (!isRecord(root) || !isRecord(root.CFDocument) || !Array.isArray(root.CFItems)) return undefined;
  const all = entriesIn(root, 'CFAssociations').map(readAssociation);
  const tree = new TreeBuilder(root, all);
  return {
    document: root.CFDocument,
    ...tree.build(),
    associations: all.filter(({ type }) => type !== 'isChildOf'),
    rubrics: entriesIn(root, 'CFRubrics'),
    definitions: root.CFDefinitions,
  };
}

function readAssociation(data: Entry, index: number): Association {
  const node = (property: string): Entry => {
    const value = data[property];
    return isRecord(value) ? value : {};
  };
  const destination = node('destinationNodeURI');
  return {
    type: textIn(data, 'associationType'),
    origin: textIn(node('originNodeURI'), 'identifier'),
    destination: textIn(destination, 'identifier'),
    uri: textIn(destination, 'uri'),
    sequence: typeof data.sequenceNumber === 'number' ? data.sequenceNumber : Infinity,
    place: `/CFAssociations/${index}`,
  };
}

/** Compares by numbers. Sorting is stable, so what has none stays in its order, at the end. */
export function bySequence(a: { readonly sequence: number }, b: { readonly sequence: number }): number {
  return a.sequence === b.sequence ? 0 : a.sequence - b.sequence;
}

/** An item while its tree is built. */
interface OpenItem extends CaseItem {
  readonly children: OpenItem[];
  parent: OpenItem | undefined;
  sequence: number;
}

class TreeBuilder {
  readonly #items = new Map<string, OpenItem>();
  readonly #associations: readonly Association[];
  readonly #notes: Note[] = [];

  constructor(root: Entry, associations: readonly Association[]) {
    this.#associations = associations;
    for (const [index, data] of entriesIn(root, 'CFItems').entries()) {
      const place = `/CFItems/${index}`;
      const identifier = textIn(data, 'identifier') || place;
      if (!this.#items.has(identifier)) {
        this.#items.set(identifier, { data, identifier, place, children: [], parent: undefined, sequence: Infinity });
        continue;
      }
      const message = `The item "${textIn(data, 'fullStatement')}" is left out: another one has the same identifier.`;
      this.#notes.push(warning(place, 'left-out', message));
    }
  }

  build(): Pick<CasePackage, 'items' | 'byIdentifier' | 'notes'> {
    const links = this.#associations.filter(({ type }) => type === 'isChildOf').sort(bySequence);
    const placed = new Map<OpenItem, string>();
    for (const { origin, destination, sequence, place } of links) {
      const child = this.#items.get(origin);
      const parent = this.#items.get(destination);
      if (!child) continue;
      if (placed.has(child)) {
        const message = 'The item is below several others. It is read below the first of them.';
        if (placed.get(child) !== destination) this.#notes.push(warning(place, 'several-parents', message));
        continue;
      }
      placed.set(child, destination);
      child.parent = parent;
      child.sequence = sequence;
      parent?.children.push(child);
    }
    return { items: this.#walk(links), byIdentifier: this.#items, notes: this.#notes };
  }

  /** All items in order. An item that is below itself loses its parent. */
  #walk(links: readonly Association[]): readonly CaseItem[] {
    const order: OpenItem[] = [];
    const seen = new Set<OpenItem>();
    const visit = (root: OpenItem) => {
      const waiting = [root];
      for (let item = waiting.pop(); item; item = waiting.pop()) {
        if (seen.has(item)) continue;
        seen.add(item);
        order.push(item);
        waiting.push(...item.children.toReversed());
      }
    };
    const sorted = [...links.flatMap(({ origin }) => this.#items.get(origin) ?? []), ...this.#items.values()];
    for (const item of sorted) if (!item.parent) visit(item);
    for (const item of sorted) {
      if (seen.has(item)) continue;
      item.parent?.children.splice(item.parent.children.indexOf(item), 1);
      item.parent = undefined;
      visit(item);
    }
    return order;
  }
}
