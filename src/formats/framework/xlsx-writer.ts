import { slug } from '../../document/ids.ts';
import { type Framework, hasRoles } from '../../framework-document/index.ts';
import type { Text } from '../../skill-document/index.ts';
import { plainText } from '../case/words.ts';
import { error, type Note, warning } from '../report.ts';
import { makeWorkbook, type SheetText } from './workbook-file.ts';
import { sheetsOf } from './workbook-sheets.ts';

/** A workbook in the format XLSX, and a warning for each loss. After an error, it has no bytes. */
export interface WorkbookWriting {
  readonly bytes: Uint8Array;
  readonly notes: readonly Note[];
}

/** The most characters that a cell of a workbook holds. */
const LONGEST_CELL = 32_767;

/**
 * Writes a framework as a workbook that people can edit and convert back: a sheet for each role with a row for each
 * skill and a column for each level, a sheet with what proficiencies mean for skills, and a legend.
 */
export async function writeWorkbook(framework: Framework): Promise<WorkbookWriting> {
  const sheets = sheetsOf(framework);
  const tooLong = sheets.flatMap(warnOfLongCells);
  if (tooLong.length > 0) return { bytes: new Uint8Array(), notes: tooLong };
  return { bytes: makeWorkbook(sheets), notes: [...warnOfSameNames(framework), ...warnOfLosses(framework)] };
}

function warnOfLongCells({ name, rows }: SheetText): readonly Note[] {
  return rows.flatMap((row, index) =>
    row
      .filter((text) => text.length > LONGEST_CELL)
      .map((text) => {
        const message = `A cell of a workbook holds ${LONGEST_CELL} characters, the text has ${text.length}. Shorten it.`;
        return error(`sheet "${name}", row ${index + 1}`, 'too-large', message);
      }),
  );
}

type Named = readonly { readonly name: Text }[] | undefined;

/** The workbook refers to entries by their names. */
function warnOfSameNames({ lang, levels, roles, proficiencies, groups, skills }: Framework): readonly Note[] {
  const lists: Record<string, Named> = { levels, roles, proficiencies, groups, skills };
  return Object.entries(lists).flatMap(([list, entries = []]) => {
    const names = entries.map(({ name }) => plainText(name, lang).trim());
    return names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [
            warning(
              `/${list}/${index}/name`,
              'same-name',
              `Another entry has the name "${name}" too. Rename one of them.`,
            ),
          ]
        : [],
    );
  });
}

/** What a workbook has no place for, and how many of each. */
function lossesOf(framework: Framework): readonly (readonly [what: string, count: number])[] {
  const { skills, roles = [], groups = [], domain, source } = framework;
  const expectations = skills.flatMap((skill) => skill.expectations);
  const named = [framework.levels, roles, framework.proficiencies, groups, skills].flatMap((list) => list ?? []);
  const count = (list: readonly unknown[]) => list.filter((value) => value !== undefined).length;
  return [
    [
      'links and URLs',
      count([
        ...[...skills, ...roles].map(({ url }) => url),
        ...[...skills, ...expectations].flatMap(({ links = [] }) => links),
      ]),
    ],
    [
      'links of meanings',
      skills.flatMap(({ meanings = {} }) => Object.values(meanings).flatMap(({ links = [] }) => links)).length,
    ],
    [
      'entries in "sameAs" and "formerly"',
      skills.flatMap(({ sameAs = [], formerly = [] }) => [...sameAs, ...formerly]).length,
    ],
    ['entries in "leadsTo"', roles.flatMap(({ leadsTo = [] }) => leadsTo).length],
    ['domain and source', count([domain, source, ...groups.map((group) => group.domain?.url)])],
    [
      'ids that differ from the names',
      named.filter(({ id, name }) => id !== slug(plainText(name, framework.lang))).length,
    ],
    ['texts in further languages', countTranslations(framework)],
    [
      'empty meanings',
      skills.flatMap(({ meanings = {} }) => Object.values(meanings).filter(({ text, items }) => !text && !items))
        .length,
    ],
  ];
}

function warnOfLosses(framework: Framework): readonly Note[] {
  const expectations = framework.skills.flatMap((skill) => skill.expectations);
  const general = hasRoles(framework) ? expectations.filter(({ role }) => role === undefined).length : 0;
  const spread = `Expectations of all roles are written for each role: ${general}.`;
  return [
    ...lossesOf(framework).flatMap(([what, lost]) =>
      lost > 0 ? [warning('', 'left-out', `A workbook has no place for ${what}: ${lost}. JSON keeps them.`)] : [],
    ),
    ...(general > 0 ? [warning('', 'spread', spread)] : []),
  ];
}

function countTranslations(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const values: readonly unknown[] = Object.values(data);
  const isMap = !Array.isArray(data) && values.length > 0 && values.every((value) => typeof value === 'string');
  const isText = isMap && Object.keys(data).every((tag) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag));
  return isText ? values.length - 1 : values.reduce((sum: number, value) => sum + countTranslations(value), 0);
}
