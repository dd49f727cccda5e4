import type { Link } from '../../document/parts.ts';
import type { TableItem } from '../items.ts';
import type { Block, ListEntry } from './block.ts';
import { placeOf } from './block-queries.ts';
import { boldLabel, type LabelledText, linksOf, plainLabel, toItem } from './entry.ts';
import type { Asked, Finding } from './finding.ts';
import type { Context } from './matrix.ts';
import type { Section } from './outline.ts';
import { type Cell, textOfCell } from './cell.ts';
import { foldName } from './words/level-words.ts';
import { isPlainHeading, saysLevels } from './words/heading-words.ts';

/** How the headings of a page are meant, found out from all of them. */
export interface LadderPlan {
  /** The heading around all others, which is the name of the page. */
  readonly title: Section | undefined;
  /** What headings above levels are, if headings or labels below name skills: roles, else skills. */
  readonly above: 'role' | 'skill';
  /** Whether list entries below levels begin with the names of skills, in bold or before a colon. */
  readonly labels: 'bold' | 'plain' | 'none';
}

/** Decides what the headings of a page mean. */
export function planLadder(root: Section, isOfTables: (section: Section) => boolean): LadderPlan {
  const title = titleOf(root);
  const levels = levelSections(root);
  const entries = levels.map((level) => own(level).flatMap(entriesIn));
  const labels = labelsOf(entries);
  const hasThemes = levels.some((level) => level.sections.length > 0 || own(level).some(isOfTables));
  return {
    title,
    above: hasThemes || labels !== 'none' ? 'role' : 'skill',
    labels,
  };
}

/** The first heading, if all levels, tables and lists are below it. */
function titleOf(root: Section): Section | undefined {
  const [first, ...others] = root.sections;
  const hasTable = ({ blocks }: Section) => blocks.some(({ kind }) => kind === 'table');
  const hasList = ({ blocks }: Section) => blocks.some(({ kind }) => kind === 'list');
  if (!first || first.isLevel || hasTable(root)) return undefined;
  if (first.sections.length === 0 && others.flatMap(own).some(hasList)) return undefined;
  return others.flatMap(own).some((section) => hasTable(section) || section.isLevel) ? undefined : first;
}

/** Whether most entries begin with a name: a bold one, or one that other levels have, too. */
function labelsOf(levels: readonly (readonly ListEntry[])[]): LadderPlan['labels'] {
  const entries = levels.flat();
  const isBold = ({ content, entries }: ListEntry) => {
    const label = boldLabel(content);
    return label !== undefined && (label.text !== '' || entries.length > 0);
  };
  const bold = entries.filter(isBold).length;
  if (bold > 0 && bold >= entries.length / 2) return 'bold';
  const known = new Map<string, Set<number>>();
  const nameOf = (entry: ListEntry) => foldName(plainLabelOf(entry)?.label ?? '');
  levels.forEach((own, level) => {
    for (const entry of own) known.set(nameOf(entry), (known.get(nameOf(entry)) ?? new Set()).add(level));
  });
  const shared = entries.filter((entry) => nameOf(entry) !== '' && known.get(nameOf(entry))!.size > 1).length;
  return shared > 1 && shared >= entries.length / 2 ? 'plain' : 'none';
}

/** The text before a colon or a dash; or all of a short entry with entries below it. */
function plainLabelOf({ content, entries }: ListEntry): LabelledText | undefined {
  const text = textOfCell(content);
  const isName = entries.length > 0 && text.length <= LONGEST_NAME && !/[.!?]$/.test(text);
  return plainLabel(content) ?? (isName ? { label: text.replace(/[:：]$/, ''), text: '' } : undefined);
}

/** In UTF-16 code units. A longer text is a statement. */
const LONGEST_NAME = 60;

/** The name of a skill at the beginning of an entry; `undefined` if entries do not begin with names. */
function labelIn(entry: ListEntry, { labels }: LadderPlan): LabelledText | undefined {
  if (labels === 'none') return undefined;
  return labels === 'bold' ? boldLabel(entry.content) : plainLabelOf(entry);
}

function levelSections(section: Section): Section[] {
  return section.sections.flatMap((inner) => (inner.isLevel ? [inner] : levelSections(inner)));
}

/** A section and all below it. */
function own(section: Section): Section[] {
  return [section, ...section.sections.flatMap(own)];
}

/** The entries of a section's lists; without lists, its paragraphs. */
function entriesIn({ blocks }: Section): readonly ListEntry[] {
  const hasLists = blocks.some(({ kind }) => kind === 'list');
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && !hasLists ? { content: block.content, entries: [] } : entriesOf(block),
  );
}

function entriesOf(block: Block): readonly ListEntry[] {
  if (block.kind === 'list') return block.entries;
  return block.kind === 'paragraph' && block.content.lead ? [{ content: block.content, entries: [] }] : [];
}

/** Whether a path of headings has a level in it. */
export function isInLadder(path: readonly Section[]): boolean {
  return path.some(({ isLevel }) => isLevel);
}

/** What a path of headings says about the content below the last one. */
export function contextOfPath(path: readonly Section[], { title, above }: LadderPlan): Context {
  const named = path.filter((section) => section !== title);
  const at = named.findIndex(({ isLevel }) => isLevel);
  const namesOf = (sections: readonly Section[], subject: string) =>
    sections.filter(({ heading }) => heading?.names === subject).map(({ title }) => title);
  const stated: Context = {
    role: namesOf(named, 'role').at(-1),
    skill: namesOf(named, 'skill').at(-1),
    group: namesOf(named, 'group').at(-1),
  };
  const free = (sections: readonly Section[]) =>
    sections.filter(({ heading }) => !heading?.names).map(({ title }) => title);
  if (at < 0) return { ...compact(stated), ...groupsOf(free(named), stated) };
  const level = named[at]!.title;
  const before = free(named.slice(0, at)).filter((name) => !isPlainHeading(foldName(name)));
  const after = free(named.slice(at + 1));
  if (after.length > 0 || above === 'role') {
    const role = stated.role ?? (stated.skill ? undefined : before.filter((name) => !saysLevels(name)).at(-1));
    return { ...skillAndGroups(after), ...compact({ ...stated, role }), level };
  }
  const found: Context = { ...skillAndGroups(before), ...compact(stated), level };
  // A group with levels directly below it is a skill.
  return found.skill === undefined && found.group !== undefined
    ? { ...found, skill: found.group, group: undefined }
    : found;
}

/** Drops what is not said. */
function compact(context: Context): Context {
  return Object.fromEntries(Object.entries(context).filter(([, name]) => name !== undefined));
}

function groupsOf(names: readonly string[], { group }: Context): Context {
  return group === undefined ? compact({ group: names.at(-1), domain: names.at(-2) }) : {};
}

function skillAndGroups(names: readonly string[]): Context {
  return compact({ skill: names.at(-1), group: names.at(-2), domain: names.at(-3) });
}

/** Reads what stands below the heading of a level: paragraphs and lists about a skill, or about each of several. */
export function readLevelSection(section: Section, context: Context, plan: LadderPlan, fallback: string): Finding[] {
  const findings: Finding[] = [];
  const { level = '', role } = context;
  const skill = context.skill ?? fallback;
  const texts: string[] = [];
  const items: TableItem[] = [];
  const links: Link[] = [];
  let place = '';
  const isAbout = context.skill === undefined && plan.above === 'role';
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      const entry = { content: block.content, entries: [] };
      const label = context.skill === undefined ? labelIn(entry, plan) : undefined;
      if (label?.text) findings.push(askedOfLabel(label, entry, context));
      else if (isAbout && items.length === 0)
        findings.push({
          kind: 'described',
          of: 'level',
          name: level,
          role,
          text: textWithLines(block.content),
          place: block.content.place,
        });
      else texts.push(textWithLines(block.content));
      if (!label && !isAbout) links.push(...(block.content.links ?? []));
      place ||= block.content.place;
    } else if (block.kind === 'list') {
      place ||= block.entries[0]?.content.place ?? '';
      for (const entry of block.entries) {
        const label = context.skill === undefined ? labelIn(entry, plan) : undefined;
        if (label?.text || (label && entry.entries.length > 0)) findings.push(askedOfLabel(label, entry, context));
        else {
          items.push(toItem(entry));
          links.push(...linksOf(entry));
        }
      }
    }
  }
  if (texts.length > 0 || items.length > 0) {
    findings.push({ kind: 'asked', ...context, skill, text: texts.join('\n\n'), items, links, place });
  }
  return findings;
}

/** Reads what stands below the value of a scale, below a skill: what it means there. */
export function readMeaning({ title, blocks }: Section, { skill, group }: Context): Finding[] {
  if (!skill) return [];
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? textWithLines(block.content) : []));
  const entries = blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []));
  return [
    {
      kind: 'meant',
      skill,
      group,
      proficiency: title,
      text: texts.join('\n\n'),
      items: entries.map(toItem),
      links: entries.flatMap(linksOf),
      place: blocks[0] ? placeOf(blocks[0]) : '',
    },
  ];
}

function textWithLines({ lines }: Cell): string {
  return lines.join('\n').trim();
}

/** What a labelled entry asks: the label is a skill, and the skill of the headings its group. */
function askedOfLabel({ label, text }: LabelledText, { content, entries }: ListEntry, context: Context): Asked {
  return {
    kind: 'asked',
    ...context,
    skill: label,
    text,
    items: entries.map(toItem),
    links: linksOf({ content, entries }),
    place: content.place,
  };
}
