// cspell:ignore esco concepturi europa isco iscogroup occupationlabel occupationuri preferredlabel relationtype scopenote skilllabel skilltype skilluri
import { isSafeUrl } from '../../../skill-document/index.ts';
import { error, type Note, warning } from '../../report.ts';
import type { Table } from '../blocks/cell.ts';
import { EntryList, stated } from './merging.ts';
import { type Entry, findRecords, leftOut, type ProfileReading, type Records, type Row, withMore } from './profile.ts';

const RELATIONS = {
  needed: ['occupationuri', 'relationtype', 'skilluri'],
  known: ['skilltype', 'occupationlabel', 'skilllabel'],
};
/** Columns that skills and occupations share. The others are kept in `more`. */
const CONCEPT = ['concepturi', 'preferredlabel', 'description', 'definition', 'scopenote', 'altlabels'];
const SKILLS = { needed: ['concepturi', 'preferredlabel', 'skilltype'], known: CONCEPT };
const OCCUPATIONS = { needed: ['concepturi', 'preferredlabel', 'iscogroup'], known: CONCEPT };

/**
 * Reads ESCO, the European classification of skills and occupations, from its CSV files: skills, and which of them
 * occupations need. The file with the occupations adds their names and descriptions.
 */
export function readEsco(tables: readonly Table[]): ProfileReading | undefined {
  const skills = findRecords(tables, SKILLS);
  const relations = findRecords(tables, RELATIONS);
  const occupations = findRecords(tables, OCCUPATIONS);
  if (!relations && !skills?.rows.some((row) => isEsco(row.text('concepturi')))) return undefined;
  const reader = new EscoReader();
  if (occupations) reader.readOccupations(occupations);
  if (skills) reader.readSkills(skills);
  if (relations) reader.readRelations(relations);
  return reader.finish({ skills, relations, occupations });
}

function isEsco(uri: string): boolean {
  return /^https?:\/\/data\.europa\.eu\/esco\//i.test(uri);
}

interface Files {
  readonly skills: Records | undefined;
  readonly relations: Records | undefined;
  readonly occupations: Records | undefined;
}

class EscoReader {
  readonly #notes: Note[] = [];
  readonly #skills = new EntryList('skill', this.#notes);
  readonly #roles = new EntryList('role', this.#notes);
  readonly #groups = new EntryList('group', this.#notes);
  readonly #expectations = new Map<string, Map<string, Entry>>();

  readOccupations({ rows, notes }: Records): void {
    this.#notes.push(...withoutKept(notes));
    for (const row of rows) {
      this.#addConcept(this.#roles, row, { url: this.#url(row), iscoGroup: row.text('iscogroup') });
    }
  }

  readSkills({ rows, notes }: Records): void {
    this.#notes.push(...withoutKept(notes));
    for (const row of rows) {
      const type = row.text('skilltype');
      const url = this.#url(row);
      const group = type ? this.#groups.add(type, {}, row.place).id : undefined;
      this.#addConcept(this.#skills, row, { group, sameAs: url ? [url] : [] });
    }
  }

  #url(row: Row): string | undefined {
    const url = row.text('concepturi');
    if (isSafeUrl(url)) return url;
    this.#notes.push(...leftOut(row.cell('concepturi'), 'it is no URL with http: or https:.'));
    return undefined;
  }

  #addConcept(list: EntryList, row: Row, properties: Entry): void {
    const uri = row.text('concepturi');
    const summary = ['description', 'definition', 'scopenote'].map(row.text).filter(Boolean).join('\n\n');
    const altLabels = row.text('altlabels').split('\n').filter(Boolean);
    const entry = { summary, ...properties, altLabels, ...withMore(row) };
    list.add(row.text('preferredlabel') || lastStep(uri), stated(entry), row.place, uri);
  }

  readRelations({ rows, notes }: Records): void {
    this.#notes.push(...notes);
    for (const row of rows) {
      const [occupation, uri] = [row.text('occupationuri'), row.text('skilluri')];
      const type = row.text('relationtype');
      if (!occupation || !uri || !type) {
        const headers = [...RELATIONS.needed, ...RELATIONS.known];
        for (const header of headers) {
          this.#notes.push(...leftOut(row.cell(header), 'the row lacks an occupation, a skill or a type.'));
        }
        continue;
      }
      const role =
        this.#roles.get(occupation) ??
        this.#roles.add(row.text('occupationlabel') || lastStep(occupation), linkTo(occupation), row.place, occupation);
      const skill =
        this.#skills.get(uri) ??
        this.#skills.add(row.text('skilllabel') || lastStep(uri), this.#newSkill(row, uri), row.place, uri);
      this.#expect(skill.id, role.id, row);
    }
  }

  #newSkill(row: Row, uri: string): Entry {
    const type = row.text('skilltype');
    const group = type ? this.#groups.add(type, {}, row.place).id : undefined;
    return { group, sameAs: isSafeUrl(uri) ? [uri] : [] };
  }

  #expect(skill: string, role: string, row: Row): void {
    const type = row.text('relationtype');
    const required = { essential: true, optional: false }[type.toLowerCase()];
    const own = this.#expectations.get(skill) ?? new Map<string, Entry>();
    this.#expectations.set(skill, own);
    const earlier = own.get(role);
    // An expectation needs words; the source has no others.
    if (!earlier) own.set(role, stated({ role, required, text: type, ...withMore(row) }));
    else if (earlier.text !== type) {
      this.#notes.push(...leftOut(row.cell('relationtype'), 'an earlier row relates the skill to the occupation.'));
    }
  }

  finish({ skills, relations, occupations }: Files): ProfileReading {
    const place = (relations ?? skills)?.table.place ?? '';
    if (!relations && this.#roles.all.length === 0) {
      const message =
        'These are the skills of ESCO without occupations. Give the file with the columns "occupationUri", "relationType" and "skillUri" too.';
      this.#notes.push(error(place, 'other-file', message));
    } else if (!relations) {
      const message = 'Give the file with the column "relationType" too: it says which skills an occupation needs.';
      this.#notes.push(warning(place, 'other-file', message));
    }
    if (relations && !skills) {
      const message = 'Give the file with the skills too: it has their descriptions.';
      this.#notes.push(warning(place, 'other-file', message));
    }
    if (
      relations &&
      !occupations &&
      this.#roles.all.some(({ name, url }) => String(url).endsWith(`/${String(name)}`))
    ) {
      const message = 'Give the file with the occupations too: it has their names.';
      this.#notes.push(warning(place, 'other-file', message));
    }
    return {
      profile: 'ESCO',
      data: {
        name: 'ESCO',
        ...stated({ roles: this.#roles.all, groups: this.#groups.all }),
        skills: this.#skills.all.map((skill) => ({
          ...skill,
          expectations: [...(this.#expectations.get(skill.id)?.values() ?? [])],
        })),
      },
      notes: this.#notes,
    };
  }
}

/** ESCO has columns that documents do not have. That these are kept needs no warning. */
function withoutKept(notes: readonly Note[]): readonly Note[] {
  return notes.filter(({ code }) => code !== 'unknown-column');
}

function linkTo(uri: string): Entry {
  return { url: isSafeUrl(uri) ? uri : undefined };
}

function lastStep(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1) || uri;
}
