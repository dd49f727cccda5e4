import { IdList, slug } from '../../document/ids.ts';
import { type Framework, type FrameworkExpectation, parseFramework } from '../../framework-document/index.ts';
import { toItem } from '../items.ts';
import { quote } from '../quotation.ts';
import { error, limitNotes, type Note, type ReadingOptions, warning } from '../report.ts';
import { missing } from './table-rows.ts';
import { type Cell, headerRow, type Table, textOfCell } from './table-shape.ts';
import { columnKind } from './words.ts';

/** A framework and warnings, or no framework and at least one error. */
export interface FrameworkReading {
  readonly framework?: Framework | undefined;
  readonly notes: readonly Note[];
}

/** What the columns of a table hold: the index of the skills' names, of their descriptions, and of each level. */
interface SkillColumns {
  readonly skill: number;
  readonly summary: number;
  readonly levels: ReadonlyMap<number, string>;
}

interface SkillEntry {
  readonly id: string;
  readonly name: string;
  readonly summary?: string;
  readonly group?: string;
  readonly expectations: FrameworkExpectation[];
}

/**
 * Reads tables of skills × levels as one framework for everyone: a row for each skill, a column for each level, lowest
 * first. The first column has the names, unless another one is called "Skill"; a column called "Description" has their
 * summaries. A row with one text is the heading of a group; so is the heading before each of several tables.
 */
export function readFrameworkTables(
  tables: readonly Table[],
  { defaultName = 'Framework', lang }: ReadingOptions,
): FrameworkReading {
  const builder = new FrameworkBuilder();
  for (const table of tables) builder.read(table, tables.length > 1 ? table.heading : undefined);
  const { skills, levels, groups, notes } = builder;
  if (skills.length === 0) {
    const message = 'There is no table with a row for each skill and a column for each level. Add one.';
    return { notes: limitNotes([...notes, error('', 'no-skill-table', message)]) };
  }
  const { framework, issues = [] } = parseFramework({
    name: defaultName,
    ...(lang !== undefined && { lang }),
    levels,
    ...(groups.length > 0 && { groups }),
    skills,
  });
  const errors = issues.map(({ pointer, code, message }) => error(pointer, code, message));
  return { framework, notes: limitNotes([...errors, ...notes]) };
}

/** Names with the ids that stand for them. Equal names are one entry. */
class NamedList {
  readonly entries: { readonly id: string; readonly name: string }[] = [];
  readonly #ids = new IdList([]);
  readonly #known = new Map<string, string>();
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  take(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.add(slug(name) || this.#kind);
    this.#known.set(name, id);
    this.entries.push({ id, name });
    return id;
  }
}

class FrameworkBuilder {
  readonly skills: SkillEntry[] = [];
  readonly notes: Note[] = [];
  readonly #levels = new NamedList('level');
  readonly #groups = new NamedList('group');
  readonly #ids = new IdList([]);

  get levels(): NamedList['entries'] {
    return this.#levels.entries;
  }

  get groups(): NamedList['entries'] {
    return this.#groups.entries;
  }

  read({ rows, notes = [], place, refused }: Table, heading: string | undefined): void {
    const first = headerRow(rows);
    const columns = columnsOf(rows[first] ?? []);
    if (refused !== undefined || columns.levels.size === 0) {
      this.notes.push(warning(place, 'no-skill-table', refused ?? 'This table has no column for a level.'));
      return;
    }
    this.notes.push(...notes);
    for (const cell of rows.slice(0, first).flat()) this.#leaveOut(wordsOf(cell), cell, 'it is above the headers');
    for (const cell of rows[first] ?? []) this.#leaveOut(itemWords(cell), cell, 'a header is read as plain text');
    for (const name of columns.levels.values()) this.#levels.take(name);
    let group = heading ? this.#groups.take(heading) : undefined;
    for (const row of rows.slice(first + 1)) {
      const name = nameOfGroup(row);
      if (name) group = this.#groups.take(name);
      else this.#readRow(row, columns, group);
    }
  }

  #leaveOut(words: string, { place }: Cell, reason: string): void {
    if (words) this.notes.push(warning(place, 'left-out', `${quote(words)} is left out: ${reason}.`));
  }

  #readRow(row: readonly Cell[], { skill, summary, levels }: SkillColumns, group: string | undefined): void {
    const name = textOfCell(row[skill]);
    const expectations = [...levels].flatMap(([index, level]) => {
      const content = contentOf(row[index]);
      return content ? { level: this.#levels.take(level), ...content } : [];
    });
    const plain = [row[skill], row[summary]].filter((cell) => cell !== undefined);
    for (const cell of plain) this.#leaveOut(itemWords(cell), cell, 'this cell is read as plain text');
    row.forEach((cell, index) => {
      const isRead = index === skill || index === summary || levels.has(index);
      if (!isRead) this.#leaveOut(wordsOf(cell), cell, 'its column has no header');
    });
    if (!name) {
      if (row.some(contentOf)) this.notes.push(missing(row[0]!.place, 'skill'));
      return;
    }
    const words = summary < 0 ? '' : textOfCell(row[summary]);
    const id = this.#ids.add(slug(name) || 'skill');
    this.skills.push({ id, name, ...(words && { summary: words }), ...(group && { group }), expectations });
  }
}

function columnsOf(headers: readonly Cell[]): SkillColumns {
  const kinds = headers.map((header) => columnKind(textOfCell(header)));
  const skill = Math.max(0, kinds.indexOf('skill'));
  const summary = kinds.indexOf('description');
  const levels = new Map<number, string>();
  headers.forEach((header, index) => {
    const name = textOfCell(header);
    if (name && index !== skill && index !== summary) levels.set(index, name);
  });
  return { skill, summary, levels };
}

/** The text of a row that has only one: in its first cell, or in one that spans all columns. */
function nameOfGroup(row: readonly Cell[]): string | undefined {
  const filled = new Set(row.filter((cell) => contentOf(cell)));
  const [only] = filled;
  return filled.size === 1 && only === row[0] && !only?.items?.length ? textOfCell(only) : undefined;
}

/** The items of a cell, on one line. */
function itemWords({ items = [] }: Cell): string {
  return items
    .flatMap(({ text, examples }) => [text, ...examples])
    .join(' ')
    .trim();
}

/** All that a cell says, on one line. */
function wordsOf(cell: Cell): string {
  return [textOfCell(cell), itemWords(cell)].filter(Boolean).join(' ');
}

/** What a cell says; `undefined` if it is empty. */
function contentOf(cell: Cell | undefined): Omit<FrameworkExpectation, 'level'> | undefined {
  const { lines = [], items = [], links = [] } = cell ?? {};
  const text = lines.join('\n').trim();
  if (!text && items.length === 0) return undefined;
  return {
    ...(text && { text }),
    ...(items.length > 0 && { items: items.map(toItem) }),
    ...(links.length > 0 && { links: [...links] }),
  };
}
