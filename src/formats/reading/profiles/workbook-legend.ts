import type { Note } from '../../report.ts';
import { FACTS, LEGEND } from '../../workbook/headers.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { EntryList, stated } from './merging.ts';
import { type Entry, leftOut } from './profile.ts';

/** What the legend of a workbook says about all sheets. */
export interface Legend {
  /** The properties of the framework. */
  readonly facts: Entry;
  readonly levels: EntryList;
  readonly proficiencies: EntryList;
  readonly groups: EntryList;
  readonly roles: EntryList;
  /** The ids of roles by the names of their sheets. */
  readonly rolesBySheet: ReadonlyMap<string, string>;
  /** What roles call levels: by the id of the role, then of the level. */
  readonly ownLevels: ReadonlyMap<string, ReadonlyMap<string, OwnLevel>>;
}

/** What a role calls a level, and the row that says it. */
export interface OwnLevel {
  readonly properties: Entry;
  readonly texts: readonly string[];
  readonly place: string;
}

type Section = keyof typeof LEGEND;

/** Reads a legend; `undefined` if the sheet does not begin with the name of a framework. */
export function readLegend(table: Table, notes: Note[]): Legend | undefined {
  if (textOfCell(table.rows[0]?.[0]) !== FACTS.name) return undefined;
  const reader = new LegendReader(notes);
  for (const row of table.rows) reader.readRow(row);
  return reader;
}

class LegendReader implements Legend {
  readonly facts: Entry = {};
  readonly levels: EntryList;
  readonly proficiencies: EntryList;
  readonly groups: EntryList;
  readonly roles: EntryList;
  readonly rolesBySheet = new Map<string, string>();
  readonly ownLevels = new Map<string, Map<string, OwnLevel>>();
  readonly #notes: Note[];
  #section: Section | undefined;

  constructor(notes: Note[]) {
    this.#notes = notes;
    this.levels = new EntryList('level', notes);
    this.proficiencies = new EntryList('proficiency', notes);
    this.groups = new EntryList('group', notes);
    this.roles = new EntryList('role', notes);
  }

  readRow(row: readonly Cell[]): void {
    const texts = row.map((cell) => cell.lines.join('\n').trim());
    const section = sectionOf(texts);
    if (texts.every((text) => !text)) this.#section = undefined;
    else if (section) this.#section = section;
    else if (this.#section) this.#readEntry(this.#section, texts, row);
    else this.#readFact(texts, row);
  }

  #readFact([header = '', value = '']: readonly string[], row: readonly Cell[]): void {
    const fact = Object.entries(FACTS).find(([, name]) => name === header)?.[0];
    if (fact && value && !(fact in this.facts)) this.facts[fact] = value;
    const rest = fact ? row.slice(2) : row;
    this.#notes.push(...rest.flatMap((cell) => leftOut(cell, 'the legend has no such row.')));
  }

  #readEntry(section: Section, texts: readonly string[], row: readonly Cell[]): void {
    const [name = '', second = '', third = '', fourth = ''] = texts;
    const place = row.find(textOfCell)?.place ?? '';
    const beyond = row.slice(name ? LEGEND[section].length : 0);
    this.#notes.push(...beyond.flatMap((cell) => leftOut(cell, 'the legend has no such column, or the row no name.')));
    if (!name) return;
    if (section === 'levels') this.levels.add(name, { summary: second }, place);
    else if (section === 'proficiencies') this.proficiencies.add(name, { short: second, summary: third }, place);
    else if (section === 'groups') {
      this.groups.add(name, { domain: second ? { name: second } : undefined, summary: third }, place);
    } else if (section === 'roles') {
      this.rolesBySheet.set(second, this.roles.add(name, { family: third, summary: fourth }, place).id);
    } else this.#readOwnLevel(texts, row);
  }

  #readOwnLevel(texts: readonly string[], row: readonly Cell[]): void {
    const [roleName = '', level = '', name, summary] = texts;
    const place = row.find(textOfCell)?.place ?? '';
    const role = this.roles.add(roleName, {}, place).id;
    const own = this.ownLevels.get(role) ?? new Map<string, OwnLevel>();
    const id = level && this.levels.add(level, {}, place).id;
    if (!id || own.has(id)) {
      const reason = id ? 'an earlier row describes this level of the role.' : 'the row names no level.';
      this.#notes.push(...row.slice(2, LEGEND.ownLevels.length).flatMap((cell) => leftOut(cell, reason)));
      return;
    }
    this.ownLevels.set(role, own.set(id, { properties: stated({ name, summary }), texts, place }));
  }
}

/** The table of the legend that has a row as its header. */
function sectionOf(texts: readonly string[]): Section | undefined {
  const filled = texts.filter(Boolean);
  return (Object.keys(LEGEND) as Section[]).find((section) => {
    const headers = LEGEND[section];
    return headers.length === filled.length && headers.every((header, index) => header === texts[index]);
  });
}
