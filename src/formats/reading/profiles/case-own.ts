import { isRecord } from '../../../document/records.ts';
import type { Text } from '../../../skill-document/index.ts';
import { joinWords, NO_DATE, plainText, splitWords, type Words } from '../../case/words.ts';
import {
  type Association,
  bySequence,
  type CaseItem,
  type CasePackage,
  entriesIn,
  extensionOf,
  textIn,
} from './case-tree.ts';
import { stated, without } from './merging.ts';
import type { Entry } from './profile.ts';

/** The list of a framework that items of a type belong to. */
const LISTS = { Level: 'levels', Role: 'roles', Proficiency: 'proficiencies', Group: 'groups' } as const;

/** Whether items of a type are read wherever they are in the tree. */
export function isListed(type: unknown): boolean {
  return typeof type === 'string' && (type === 'Skill' || Object.hasOwn(LISTS, type));
}

/**
 * Reads a package that `writeCase` has written. Where a text of CASE was changed since, it wins over its counterpart in
 * the extensions.
 */
export function readOwnCase(source: CasePackage, extension: Entry): Entry {
  const lang = textIn(source.document, 'language') || undefined;
  // Skills are numbered over all groups.
  const ofType = (type: string) => source.items.filter(({ data }) => data.CFItemType === type).sort(bySequence);
  const { name, summary, ...rest } = named(source.document, extension, ['title', 'description'], lang);
  const lists = Object.entries(LISTS).map(([type, list]) => {
    return [list, ofType(type).map(({ data }) => readNamed(data, lang))] as const;
  });
  const meanings = readMeanings(source, lang);
  const targets = targetsOf(source);
  const skills = ofType('Skill').map((item) => ({
    ...readNamed(item.data, lang),
    ...stated({
      group: item.parent?.data.CFItemType === 'Group' ? idOf(item.parent) : undefined,
      sameAs: targets(item, 'exactMatchOf').map(({ uri }) => uri),
      meanings: Object.fromEntries(meanings.get(item.identifier) ?? []),
    }),
    expectations: item.children.map((child) => readExpectation(child, targets, lang)),
  }));
  return {
    ...stated({ name, summary, lang, version: source.document.version }),
    ...rest,
    ...stated({ updated: dateOf(source.document), ...Object.fromEntries(lists) }),
    skills,
  };
}

/** The day when a document was last changed, unless it stands for none. */
export function dateOf(document: Entry): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textIn(document, 'lastChangeDateTime'))?.[0];
  return day === NO_DATE ? undefined : day;
}

function idOf({ data }: CaseItem): unknown {
  return extensionOf(data)?.id;
}

function readNamed(data: Entry, lang: string | undefined): Entry {
  return named(data, extensionOf(data) ?? {}, ['fullStatement', 'notes'], lang);
}

/** The extension of an entry with its name and summary from CASE, or from the extension if these are the same. */
function named(
  data: Entry,
  extension: Entry,
  [nameIn, summaryIn]: readonly [string, string],
  lang: string | undefined,
): Entry {
  const prefer = (own: unknown, shown: unknown) => (isText(own) && plainText(own, lang) === shown ? own : shown);
  const name = prefer(extension.name, data[nameIn]);
  const summary = prefer(extension.summary, data[summaryIn]);
  return { ...without(extension, ['name', 'summary']), name, ...(summary !== undefined && { summary }) };
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'string' || (isRecord(value) && Object.values(value).every((text) => typeof text === 'string'))
  );
}

/** The words that are shown, or those of the extension if these are the same. */
function wordsOf(shown: string, extension: Entry, lang: string | undefined): Entry {
  const own = { text: extension.text, items: extension.items } as Words;
  const isOwn = own.text !== undefined || own.items !== undefined;
  const isSame = isOwn && areWords(own) && joinWords(own, lang) === shown;
  return stated(isSame ? { ...own } : splitWords(shown));
}

function areWords({ text, items }: Words): boolean {
  const isItem = (item: unknown) =>
    isText(item) || (isRecord(item) && isText(item.text) && (!item.examples || (item.examples as []).every(isText)));
  return (text === undefined || isText(text)) && (items === undefined || (Array.isArray(items) && items.every(isItem)));
}

type Targets = ReturnType<typeof targetsOf>;

/** Finds what an item is associated with, in order. */
function targetsOf({ associations, byIdentifier }: CasePackage) {
  const byOrigin = new Map<string, Association[]>();
  for (const association of associations) {
    const known = byOrigin.get(association.origin);
    if (known) known.push(association);
    else byOrigin.set(association.origin, [association]);
  }
  return (item: CaseItem, type: string) =>
    (byOrigin.get(item.identifier) ?? [])
      .filter((association) => association.type === type)
      .sort(bySequence)
      .map(({ destination, uri }) => ({ uri, item: byIdentifier.get(destination) }));
}

function readExpectation(item: CaseItem, targets: Targets, lang: string | undefined): Entry {
  const extension = extensionOf(item.data) ?? {};
  const related = targets(item, 'isRelatedTo').flatMap((target) => target.item ?? []);
  const idOfType = (type: string) => related.filter(({ data }) => data.CFItemType === type).map(idOf)[0];
  const [proficiency] = targets(item, 'hasSkillLevel').flatMap((target) => target.item ?? []);
  const shown = typeof item.data.fullStatement === 'string' ? item.data.fullStatement : '';
  const isName = extension.hasNoWords === true && proficiency?.data.fullStatement === shown;
  return {
    ...without(extension, ['hasNoWords', 'text', 'items']),
    ...stated({ role: idOfType('Role'), level: idOfType('Level'), proficiency: proficiency && idOf(proficiency) }),
    ...(isName ? {} : wordsOf(shown, extension, lang)),
  };
}

/** The meanings of proficiencies, by the identifiers of the skills. */
function readMeanings({ rubrics }: CasePackage, lang: string | undefined): ReadonlyMap<string, [string, Entry][]> {
  const found = new Map<string, [string, Entry][]>();
  for (const criterion of rubrics.flatMap((rubric) => entriesIn(rubric, 'CFRubricCriteria'))) {
    const node = isRecord(criterion.CFItemURI) ? criterion.CFItemURI : {};
    const meanings = entriesIn(criterion, 'CFRubricCriterionLevels').map((level): [string, Entry] => {
      const extension = extensionOf(level) ?? {};
      const shown = typeof level.description === 'string' ? level.description : '';
      const rest = without(extension, ['proficiency', 'text', 'items']);
      return [String(extension.proficiency), { ...rest, ...wordsOf(shown, extension, lang) }];
    });
    found.set(textIn(node, 'identifier'), meanings);
  }
  return found;
}
