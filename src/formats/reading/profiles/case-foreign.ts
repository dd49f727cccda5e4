// cspell:ignore ceds
import { isRecord } from '../../../document/records.ts';
import { isSafeUrl } from '../../../skill-document/index.ts';
import { error, type Note, warning } from '../../report.ts';
import { dateOf } from './case-own.ts';
import { CaseRubrics } from './case-rubrics.ts';
import { type CaseItem, type CasePackage, textIn } from './case-tree.ts';
import { EntryList, stated, without } from './merging.ts';
import type { Entry, ProfileReading } from './profile.ts';

/** Properties that identify entries, refer to others or repeat what these say. */
const MECHANICAL = [
  ...['identifier', 'uri', 'lastChangeDateTime', 'CFPackageURI', 'CFDocumentURI', 'CFItemTypeURI', 'subjectURI'],
  ...['conceptKeywordsURI', 'licenseURI', 'caseVersion', 'language', 'listEnumeration'],
];
const DOCUMENT = ['title', 'description', 'version', 'creator', 'publisher', 'officialSourceURL'];
const ITEM = ['fullStatement', 'abbreviatedStatement', 'humanCodingScheme', 'notes', 'educationLevel'];

/**
 * Reads a package of any make. Items without items below them are skills; those above are groups, the outermost ones
 * their domains. The levels are education levels, else what rubrics call the qualities of a criterion.
 */
export function readForeignCase(source: CasePackage): ProfileReading {
  const notes: Note[] = [...source.notes];
  const educationLevels = sortLevels(source.items.flatMap(({ data }) => listIn(data, 'educationLevel')));
  const levels = educationLevels.map((name) => ({ id: name, name }));
  const rubrics = new CaseRubrics(source, notes);
  const groups = new EntryList('group', notes);
  const skills = source.items
    .filter(({ children }) => children.length === 0)
    .map((item) => {
      const expectations = levelsAbove(item).map((level) => ({ level, text: textIn(item.data, 'fullStatement') }));
      return { ...readSkill(item, source, notes), ...stated({ group: readGroup(item, groups) }), expectations };
    })
    .filter(({ name }) => name !== '');
  const all = [...skills, ...rubrics.ownSkills(groups)].map(({ identifier, ...skill }) =>
    levels.length > 0
      ? { ...skill, ...stated({ meanings: rubrics.meaningsOf(identifier) }) }
      : { ...skill, expectations: rubrics.expectationsOf(identifier) },
  );
  notes.push(...checkLevels(levels.length + rubrics.qualities.length), ...warnOfRest(source));
  return {
    profile: 'CASE',
    data: {
      ...readDocument(source.document),
      ...stated(levels.length > 0 ? { levels, proficiencies: rubrics.qualities } : { levels: rubrics.qualities }),
      ...stated({ groups: groups.all }),
      skills: all,
    },
    notes,
  };
}

function checkLevels(count: number): readonly Note[] {
  const message =
    'The package states no levels: a framework needs items with "educationLevel", or "CFRubrics" whose criteria have levels.';
  return count > 0 ? [] : [error('/CFItems', 'no-levels', message)];
}

function readDocument(document: Entry): Entry {
  const publisher = textIn(document, 'publisher');
  const creator = textIn(document, 'creator');
  const url = textIn(document, 'officialSourceURL');
  const isSafe = url !== '' && isSafeUrl(url);
  const rest = without(document, [...MECHANICAL, ...DOCUMENT, 'extensions']);
  const more = { ...rest, creator: publisher && creator !== publisher ? creator : '', url: isSafe ? '' : url };
  const name = publisher || creator;
  return stated({
    name: textIn(document, 'title') || 'CASE',
    summary: textIn(document, 'description'),
    lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.exec(textIn(document, 'language'))?.[0],
    version: textIn(document, 'version'),
    source: name ? stated({ name, url: isSafe ? url : '' }) : undefined,
    updated: dateOf(document),
    more: stated(more),
  });
}

function readSkill(item: CaseItem, source: CasePackage, notes: Note[]) {
  const { data, identifier, place } = item;
  const statement = textIn(data, 'fullStatement');
  const short = textIn(data, 'abbreviatedStatement');
  if (!statement && !short) notes.push(warning(place, 'left-out', 'The item is left out: it has no statement.'));
  const uris = [textIn(data, 'uri'), ...exactMatches(source, identifier)].filter((uri) => /^https?:/i.test(uri));
  return {
    identifier,
    name: short || statement,
    ...stated({
      summary: [short ? statement : '', textIn(data, 'notes')].filter(Boolean).join('\n\n'),
      code: textIn(data, 'humanCodingScheme'),
      sameAs: uris.filter(isSafeUrl),
      more: moreOf(data),
    }),
  };
}

function moreOf(data: Entry): Entry {
  return stated(without(data, [...MECHANICAL, ...ITEM]));
}

function exactMatches({ associations }: CasePackage, identifier: string): readonly string[] {
  return associations.flatMap(({ type, origin, uri }) =>
    type === 'exactMatchOf' && origin === identifier ? [uri] : [],
  );
}

/** The id of the group that the items above make. */
function readGroup(item: CaseItem, groups: EntryList): string | undefined {
  const above: CaseItem[] = [];
  for (let parent = item.parent; parent; parent = parent.parent) above.unshift(parent);
  const [first, ...inner] = above;
  if (!first) return undefined;
  const own = inner.length > 0 ? inner : [first];
  const properties = {
    summary: above
      .map(({ data }) => textIn(data, 'notes'))
      .filter(Boolean)
      .join('\n\n'),
    domain: inner.length > 0 ? { name: labelOf(first) } : undefined,
    code: own
      .map(({ data }) => textIn(data, 'humanCodingScheme'))
      .filter(Boolean)
      .join(' › '),
    more: Object.assign({}, ...above.map(({ data }) => moreOf(data))) as Entry,
  };
  return groups.add(own.map(labelOf).join(' › '), properties, item.place, item.parent!.identifier).id;
}

function labelOf({ data }: CaseItem): string {
  const [statement, short] = [textIn(data, 'fullStatement'), textIn(data, 'abbreviatedStatement')];
  return statement || short || textIn(data, 'humanCodingScheme');
}

/** The education levels of an item, else those of the nearest item above that states some. */
function levelsAbove(item: CaseItem): readonly string[] {
  for (let at: CaseItem | undefined = item; at; at = at.parent) {
    const own = listIn(at.data, 'educationLevel');
    if (own.length > 0) return [...new Set(own)];
  }
  return [];
}

function listIn(data: Entry, property: string): readonly string[] {
  const value = data[property];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}

/** Codes of the vocabulary that CASE uses (CEDS), before and after the numbered grades. */
const BEFORE = ['IT', 'PR', 'PK', 'TK', 'KG'];

function sortLevels(levels: readonly string[]): readonly string[] {
  const rank = (level: string) => {
    if (/^\d+$/.test(level)) return Number(level);
    const before = BEFORE.indexOf(level.toUpperCase());
    return before < 0 ? Infinity : before - BEFORE.length;
  };
  return [...new Set(levels)].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** Warns of what a framework has no place for. */
function warnOfRest({ associations, definitions }: CasePackage): readonly Note[] {
  const counts = new Map<string, number>();
  for (const { type } of associations) {
    if (type !== 'exactMatchOf') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const lists = isRecord(definitions) ? Object.entries(definitions) : [];
  return [
    ...[...counts].map(([type, count]) =>
      warning('/CFAssociations', 'left-out', `Associations of the type "${type}" are left out: ${count}.`),
    ),
    ...lists
      .filter(([, list]) => Array.isArray(list) && list.length > 0)
      .map(([kind]) => warning(`/CFDefinitions/${kind}`, 'left-out', `The definitions in "${kind}" are left out.`)),
  ];
}
