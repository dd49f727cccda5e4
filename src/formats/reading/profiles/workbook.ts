import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { splitWords } from '../../case/words.ts';
import { type CellContent, readCell } from '../../workbook/cells.ts';
import { LEGEND, SHEETS, SKILL_COLUMNS } from '../../workbook/headers.ts';
import type { Workbook } from '../xlsx/index.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { EntryList, stated } from './merging.ts';
import { type Entry, headerKey, leftOut, type ProfileReading } from './profile.ts';
import { type Legend, type OwnLevel, readLegend } from './workbook-legend.ts';

type Sheet = Workbook['sheets'][number];

/** Reads a workbook that `writeWorkbook` has written, also after people have edited it. */
export function readOwnWorkbook(sheets: Workbook['sheets']): ProfileReading | undefined {
  const legend = sheets.find(({ name }) => name === SHEETS.legend);
  const notes: Note[] = [];
  const read = legend && readLegend(legend.table, notes);
  return legend && read && new WorkbookReader(read, notes).read(sheets.filter((sheet) => sheet !== legend));
}

/** The columns of a sheet by what their headers are. */
interface Columns {
  readonly known: ReadonlyMap<string, number>;
  readonly others: readonly (readonly [index: number, name: string])[];
}

class WorkbookReader {
  readonly #legend: Legend;
  readonly #notes: Note[];
  readonly #skills: EntryList;
  readonly #expectations = new Map<string, Map<string, Entry>>();
  readonly #meanings = new Map<string, Entry>();
  #idsOfProficiencies: ReadonlyMap<string, string> | undefined;
  readonly #roleLevels = new Map<string, Set<string>>();

  constructor(legend: Legend, notes: Note[]) {
    this.#legend = legend;
    this.#notes = notes;
    this.#skills = new EntryList('skill', notes);
  }

  read(sheets: readonly Sheet[]): ProfileReading {
    // Proficiencies that people add there are then known in the other sheets.
    const inOrder = [...sheets].sort((a, b) => Number(b.name === SHEETS.skills) - Number(a.name === SHEETS.skills));
    for (const sheet of inOrder) {
      if (sheet.name === SHEETS.skills) this.#readSkills(sheet.table);
      else if (sheet.name === SHEETS.expectations) this.#readExpectations(sheet.table);
      else this.#readRole(sheet);
    }
    const { facts, levels, proficiencies, groups } = this.#legend;
    const lists = { levels: levels.all, roles: this.#roles(), proficiencies: proficiencies.all, groups: groups.all };
    const skills = this.#skills.all.map((skill) => ({
      ...skill,
      ...stated({ meanings: this.#meanings.get(skill.id) }),
      expectations: [...(this.#expectations.get(skill.id)?.values() ?? [])],
    }));
    return { profile: 'skill-matrix', data: { ...facts, ...stated(lists), skills }, notes: this.#notes };
  }

  /** The roles, with their levels if these are not all. */
  #roles(): readonly Entry[] {
    const { roles, levels, ownLevels } = this.#legend;
    return roles.all.map((role) => {
      const has = this.#roleLevels.get(role.id);
      const own = ownLevels.get(role.id);
      const listed = levels.all.filter(({ id }) => !has || has.has(id));
      const list = listed.map(({ id }) => ({ id, ...own?.get(id)?.properties }));
      for (const [level, said] of own ?? []) if (has && !has.has(level)) this.#tellLackingColumn(said);
      return list.length < levels.all.length || own ? stated({ ...role, levels: list }) : role;
    });
  }

  #tellLackingColumn({ texts: [role = '', level = '', ...texts], place }: OwnLevel): void {
    const said = texts.slice(0, LEGEND.ownLevels.length - 2).filter(Boolean);
    const reason = `the sheet of the role ${quote(role)} has no column ${quote(level)}.`;
    const words = said.length > 0 ? ` It says: ${said.map(quote).join(', ')}.` : '';
    const message = `The row is left out: ${reason} Add the column, or delete the row.${words}`;
    this.#notes.push(warning(place, 'left-out', message));
  }

  #readRole({ name, table }: Sheet): void {
    const { rolesBySheet, roles, levels } = this.#legend;
    const columns = this.#columnsOf(table);
    if (!columns) return;
    const role = rolesBySheet.get(name) ?? roles.add(name, {}, table.place).id;
    const places = columns.others.map(([index, header]) => {
      const place = table.rows[0]![index]!.place;
      return [index, { role, level: levels.add(header, {}, place).id }] as const;
    });
    this.#roleLevels.set(role, new Set(places.map(([, { level }]) => level)));
    this.#readRows(table, columns, (row, skill) => {
      for (const [index, place] of places) this.#expect(skill, place, row[index]);
    });
  }

  /** A sheet without levels or without roles: its columns are the others. */
  #readExpectations(table: Table): void {
    const columns = this.#columnsOf(table);
    if (!columns) return;
    const { levels, roles } = this.#legend;
    const [list, property] = roles.all.length > 0 ? [roles, 'role'] : [levels, 'level'];
    const places = columns.others.map(([index, header]) => {
      return [index, { [property]: list.add(header, {}, table.rows[0]![index]!.place).id }] as const;
    });
    this.#readRows(table, columns, (row, skill) => {
      for (const [index, place] of places) this.#expect(skill, place, row[index]);
    });
  }

  #readSkills(table: Table): void {
    const columns = this.#columnsOf(table);
    if (!columns) return;
    const { proficiencies } = this.#legend;
    this.#readRows(table, columns, (row, skill) => {
      const meanings = columns.others.flatMap(([index, name]) => {
        const meaning = splitWords(row[index]?.lines.join('\n') ?? '');
        const { id } = proficiencies.add(name, {}, table.rows[0]![index]!.place);
        return Object.keys(meaning).length > 0 ? [[id, meaning] as const] : [];
      });
      this.#meanings.set(skill, Object.fromEntries(meanings));
    });
  }

  /** The columns of a sheet; `undefined`, with warnings, if it has no skills. */
  #columnsOf({ rows, place }: Table): Columns | undefined {
    const headers = rows[0] ?? [];
    const keys = headers.map((cell) => headerKey(textOfCell(cell)));
    const known = new Map(SKILL_COLUMNS.map((name) => [name as string, keys.indexOf(headerKey(name))]));
    if ((known.get('Skill') ?? -1) < 0) {
      const message = `The sheet is left out: its first row has no column "Skill".`;
      if (rows.length > 0) this.#notes.push(warning(place, 'left-out', message));
      this.#notes.push(...rows.flat().flatMap((cell) => leftOut(cell, 'its sheet has no skills.')));
      return undefined;
    }
    const taken = new Set(known.values());
    const others = headers.flatMap((cell, index) =>
      taken.has(index) || !textOfCell(cell) ? [] : [[index, textOfCell(cell)] as const],
    );
    return { known, others };
  }

  #readRows(table: Table, { known, others }: Columns, use: (row: readonly Cell[], skill: string) => void): void {
    const named = new Set([...known.values(), ...others.map(([index]) => index)]);
    for (const row of table.rows.slice(1)) {
      const text = (column: string) => row[known.get(column)!]?.lines.join('\n').trim() ?? '';
      const name = text('Skill');
      for (const [index, cell] of row.entries()) {
        if (!name || !named.has(index)) this.#notes.push(...leftOut(cell, 'its row or column has no name.'));
      }
      if (!name) continue;
      const groupName = text('Group');
      const group = groupName ? this.#legend.groups.add(groupName, {}, table.place).id : undefined;
      const skill = this.#skills.add(name, { summary: text('Summary'), group }, row.find(textOfCell)!.place);
      use(row, skill.id);
    }
  }

  /** The ids of proficiencies by their names in lower case, since people type them. */
  #proficiencies(): ReadonlyMap<string, string> {
    this.#idsOfProficiencies ??= new Map(
      this.#legend.proficiencies.all.map(({ id, name }) => [String(name).toLowerCase(), id]),
    );
    return this.#idsOfProficiencies;
  }

  #expect(skill: string, place: Entry, cell: Cell | undefined): void {
    const known = this.#proficiencies();
    const content: CellContent = readCell(cell?.lines ?? [], (name) => known.has(name.toLowerCase()));
    if (!cell || Object.keys(content).length === 0) return;
    if (!content.proficiency && !content.text && !content.items) {
      const message = `The mark ${quote(textOfCell(cell))} is left out: write what is asked, or a proficiency.`;
      this.#notes.push(warning(cell.place, 'left-out', message));
      return;
    }
    const own = this.#expectations.get(skill) ?? new Map<string, Entry>();
    this.#expectations.set(skill, own);
    const key = JSON.stringify(place);
    if (own.has(key)) this.#notes.push(...leftOut(cell, 'an earlier row has the same skill.'));
    const proficiency = content.proficiency && known.get(content.proficiency.toLowerCase());
    if (!own.has(key)) own.set(key, stated({ ...place, ...content, proficiency }));
  }
}
