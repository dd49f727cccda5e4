import type { Block } from '../blocks/block.ts';
import { isBulleted, joinLines, labelOfLine, PlainList } from './entries.ts';
import type { PlainLine } from './lines.ts';

/** Lines that are no list. */
interface Passage {
  readonly kind: 'paragraph' | 'other';
  readonly lines: PlainLine[];
}

/** Wrapped lines are longer than this, in UTF-16 code units. */
const SHORTEST_WRAPPED = 55;

/** A value and its meaning: "basic = works with help". */
const MEANING = /^\S{1,20}\s?[=＝]\s?\S/u;

const ENDS_SENTENCE = /[.!?。！？؟;；:：]["'”»)）]?$/u;

/** What stands below one heading of a plain text, in lists and passages. */
export class PlainBody {
  readonly #indent: number;
  readonly #parts: (PlainList | Passage)[] = [];
  #labelled: ReadonlySet<PlainLine> = new Set();
  /**
   * Whether a passage here is not about the heading: it stands behind a list, as the end of a mail does, or between the
   * greeting of a mail and the first heading.
   */
  #isAside = false;

  /** @param indent - that of the heading; `undefined` above the first heading */
  constructor(lines: readonly PlainLine[], indent: number | undefined) {
    this.#indent = indent ?? Infinity;
    const own = lines.filter((line) => !line.isAround && labelOfLine(line.text));
    if (indent !== undefined) this.#labelled = new Set(own);
    for (const line of lines) this.#add(line);
  }

  /** The texts of the entries of its lists that are in no other entry. */
  get entries(): readonly string[] {
    return this.#parts.flatMap((part) => (part instanceof PlainList ? part.texts : []));
  }

  /** @param leads - the names before colons that are those of skills */
  blocks(leads: ReadonlySet<string>): readonly Block[] {
    return this.#parts.map((part): Block => {
      if (part instanceof PlainList) return { kind: 'list', entries: part.finish(leads) };
      const { kind, lines } = part;
      const texts = lines.map(({ text }) => text);
      const areApart = kind === 'other' || texts.every((text) => labelOfLine(text) !== undefined || MEANING.test(text));
      return { kind, content: { lines: areApart ? texts : [joinLines(texts)], place: lines[0]!.place } };
    });
  }

  #add(line: PlainLine): void {
    const last = this.#parts.at(-1);
    const list = last instanceof PlainList ? last : undefined;
    if (line.isAround) this.#pass(line, 'other');
    else if (isBulleted(line.text)) this.#list(line);
    // A line of facts below what ends a text: "Contact: Ann".
    else if (last && !(last instanceof PlainList) && last.kind === 'other' && !line.isAfterGap)
      this.#pass(line, 'other');
    else if (list && goesOn(line, list, this.#labelled)) list.goOn(line);
    else if (this.#labelled.has(line) && !isBehind(line, list)) this.#list(line);
    else if (line.indent > this.#indent && (!line.isAfterGap || !last)) this.#list(line);
    else this.#pass(line, this.#isAside ? 'other' : 'paragraph');
  }

  #list(line: PlainLine): void {
    this.#isAside = true;
    const last = this.#parts.at(-1);
    if (last instanceof PlainList) last.add(line);
    else {
      const list = new PlainList();
      list.add(line);
      this.#parts.push(list);
    }
  }

  #pass(line: PlainLine, kind: Passage['kind']): void {
    this.#isAside ||= kind === 'other';
    const last = this.#parts.at(-1);
    if (last && !(last instanceof PlainList) && last.kind === kind && !line.isAfterGap) last.lines.push(line);
    else this.#parts.push({ kind, lines: [line] });
  }
}

/** Whether a line continues the last entry of a list. */
function goesOn(line: PlainLine, { last }: PlainList, labelled: ReadonlySet<PlainLine>): boolean {
  if (line.isAfterGap || !last || (MEANING.test(line.text) && MEANING.test(last.text))) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (labelled.has(line)) return false;
  if (last.isBulleted) return line.indent >= last.indent + 1 || (line.indent === last.indent && isWrapped(last.text));
  return isWrapped(last.text) || (line.indent > last.indent && last.isLabelled);
}

/** Whether a line stands apart from a list, further left or without its signs. */
function isBehind({ isAfterGap, indent }: PlainLine, list: PlainList | undefined): boolean {
  return isAfterGap && list?.last !== undefined && (indent < list.last.indent || list.last.isBulleted);
}

const isWrapped = (text: string): boolean => text.length > SHORTEST_WRAPPED && !ENDS_SENTENCE.test(text);
