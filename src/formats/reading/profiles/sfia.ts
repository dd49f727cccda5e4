// cspell:ignore sfia
import { isSafeUrl } from '../../../skill-document/index.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type Table, textOfCell } from '../blocks/cell.ts';
import { EntryList, readBullets, stated } from './merging.ts';
import { type Entry, findRecords, leftOut, type ProfileReading, type Row, withMore } from './profile.ts';

const NEEDED = ['code', 'skill', 'category', 'subcategory', 'level 1 description'];
const LEVELS = [1, 2, 3, 4, 5, 6, 7];
const KNOWN = [
  ...['url', 'overall description', 'guidance notes'],
  ...LEVELS.map((level) => `level ${level} description`),
];

/** Reads SFIA, the Skills Framework for the Information Age, from its sheet: a row for each skill. */
export function readSfia(tables: readonly Table[]): ProfileReading | undefined {
  const records = findRecords(tables, { needed: NEEDED, known: KNOWN, span: 'levels' });
  if (!records) return undefined;
  const notes: Note[] = [...records.notes];
  const groups = new EntryList('group', notes);
  const skills = new EntryList('skill', notes);
  const expectations = new Map<string, Entry[]>();
  for (const row of records.rows) {
    const name = row.text('skill');
    if (!name) {
      for (const header of new Set([...NEEDED, ...KNOWN]))
        notes.push(...leftOut(row.cell(header), 'the row names no skill.'));
      for (const cell of row.spans) notes.push(...leftOut(cell, 'the row names no skill.'));
      continue;
    }
    const code = row.text('code');
    const isNew = !skills.get(code || name);
    const properties = { code, group: readGroup(row, groups), ...readFacts(row, notes), ...withMore(row) };
    const skill = skills.add(name, properties, row.place, code || name);
    const own = expectations.get(skill.id) ?? [];
    expectations.set(skill.id, own);
    if (isNew) own.push(...readLevels(row, notes));
    else notes.push(...repeatedLevels(row));
  }
  return {
    profile: 'SFIA',
    data: {
      name: 'SFIA',
      levels: LEVELS.map((level) => ({ id: levelId(level), name: `Level ${level}` })),
      ...stated({ groups: groups.all }),
      skills: skills.all.map((skill) => ({ ...skill, expectations: expectations.get(skill.id) ?? [] })),
    },
    notes,
  };
}

function levelId(level: number): string {
  return `level-${level}`;
}

/** The id of the group of a row: its subcategory, in the domain of its category. */
function readGroup(row: Row, groups: EntryList): string | undefined {
  const [category, subcategory] = [row.text('category'), row.text('subcategory')];
  if (!category && !subcategory) return undefined;
  const domain = category && subcategory ? { name: category } : undefined;
  return groups.add(subcategory || category, { domain }, row.place, JSON.stringify([category, subcategory])).id;
}

function readFacts(row: Row, notes: Note[]): Entry {
  const url = row.text('url');
  const isSafe = url !== '' && isSafeUrl(url);
  if (url && !isSafe) notes.push(...leftOut(row.cell('url'), 'it is no URL with http: or https:.'));
  const summary = [row.text('overall description'), row.text('guidance notes')].filter(Boolean).join('\n\n');
  return { summary, sameAs: isSafe ? [url] : [] };
}

/** An expectation for each level that is described. Warns of levels that are only marked. */
function readLevels(row: Row, notes: Note[]): readonly Entry[] {
  const found = LEVELS.flatMap((level) => {
    const text = row.text(`level ${level} description`);
    return text ? { level: levelId(level), ...readBullets(text) } : [];
  });
  const described = new Set(found.map(({ level }) => level));
  for (const cell of new Set(row.spans)) {
    const mark = textOfCell(cell);
    if (!mark || described.has(levelId(Number(mark)))) continue;
    const message = `The mark ${quote(mark)} is left out: the row has no description of that level.`;
    notes.push(warning(cell.place, 'left-out', message));
  }
  return found;
}

function repeatedLevels(row: Row): readonly Note[] {
  const reason = 'an earlier row describes the skill with this code.';
  return LEVELS.flatMap((level) => leftOut(row.cell(`level ${level} description`), reason));
}
