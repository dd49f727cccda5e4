import type { Link } from '../../../document/parts.ts';
import type { TableItem } from '../../items.ts';
import type { ListEntry } from '../blocks/block.ts';
import { placeOf } from '../outline/block-queries.ts';
import { boldLabel, type LabelledText, linksOf, toItem } from '../blocks/entry.ts';
import type { Asked, Described, Finding } from '../findings/finding.ts';
import { entriesOf, isLabelled, labelIn, type LadderPlan } from './ladder-plan.ts';
import type { Context } from '../tables/matrix.ts';
import type { Section } from '../outline/outline.ts';
import type { Cell } from '../blocks/cell.ts';
import { levelKeys } from '../findings/same-levels.ts';
import { foldName } from '../words/level-words.ts';
import { endsInSkills, isPlainHeading, saysLevels } from '../words/heading-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { isRoleName } from '../words/role-words.ts';

/** Whether a path of headings has a level in it. */
export function isInLadder(path: readonly Section[]): boolean {
  return path.some(({ isLevel }) => isLevel);
}

/** Whether a section is below a level, and has more than paragraphs. */
export function isOfLadder({ section, path }: { section: Section; path: readonly Section[] }): boolean {
  return isInLadder(path) && section.blocks.some(({ kind }) => kind !== 'paragraph');
}

/** What a path of headings says about the content below the last one. */
export function contextOfPath(path: readonly Section[], { title, above, around, parts, themes }: LadderPlan): Context {
  const named = path.filter((section) => section !== title && section !== around);
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
  const isNamed = ({ title }: Section) => !parts.has(foldName(title));
  if (at < 0) return { ...compact(stated), ...groupsOf(free(named.filter(isNamed)), stated) };
  const level = named[at]!.title;
  const before = free(named.slice(0, at)).filter((name) => !isPlainHeading(foldName(name)));
  const after = free(named.slice(at + 1).filter(isNamed));
  if (after.length > 0 || above === 'role') {
    const last =
      stated.role ?? (stated.skill ? undefined : before.filter((name) => !saysLevels(name.replace(NUMBER, ''))).at(-1));
    const isGroup = themes === 'group' && last !== undefined && endsInSkills(last);
    const around = isGroup ? { group: stated.group ?? last } : { role: last };
    const names = after.map((name, index) => (index === after.length - 1 ? withoutLevel(name, level) : name));
    return { ...skillAndGroups(names), ...compact({ ...stated, ...around }), level };
  }
  const outer = stated.skill === undefined ? skillAndGroups(before) : aroundSkill(before, stated);
  const found: Context = { ...outer, ...compact(stated), level };
  // A group with levels directly below it is a skill.
  return found.skill === undefined && found.group !== undefined
    ? { ...found, skill: found.group, group: undefined }
    : found;
}

/** The name of a skill without the level that stands around it and in brackets behind it: "Kneading (Level A)". */
function withoutLevel(name: string, level: string): string {
  const [note, inside] = /[(（]([^()（）]+)[)）]$/u.exec(name) ?? [];
  const isSame = inside !== undefined && levelKeys(inside).some((key) => levelKeys(level).includes(key));
  return isSame ? name.slice(0, -note!.length).trimEnd() : name;
}

/** "2. Levels" */
const NUMBER = /^\d{1,2}[.)]\s+/;

/** Drops what is not said. */
function compact(context: Context): Context {
  return Object.fromEntries(Object.entries(context).filter(([, name]) => name !== undefined));
}

function groupsOf(names: readonly string[], { group }: Context): Context {
  return group === undefined ? compact({ group: names.at(-1), domain: names.at(-2) }) : {};
}

/** Names around a heading that says that it is a skill: a role, or groups. */
function aroundSkill(names: readonly string[], stated: Context): Context {
  const role = names.at(-1);
  return role !== undefined && isRoleName(role) ? { role } : groupsOf(names, stated);
}

function skillAndGroups(names: readonly string[]): Context {
  return compact({ skill: names.at(-1), group: names.at(-2), domain: names.at(-3) });
}

/** Reads what stands below the heading of a level: paragraphs and lists about a skill, or about each of several. */
export function readLevelSection(section: Section, context: Context, plan: LadderPlan, fallback: string): Finding[] {
  if (plan.themes === 'group' && context.skill !== undefined) return readGroup(section, context);
  const findings: Finding[] = [];
  const skill = context.skill ?? fallback;
  const texts = plan.parts.has(foldName(section.title)) ? [section.title] : [];
  const items: TableItem[] = [];
  const links: Link[] = [];
  let place = '';
  const isAbout = context.skill === undefined && plan.above === 'role';
  const hasLists = section.blocks.some(({ kind }) => kind === 'list');
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      const entry = { content: block.content, entries: [] };
      // Beside lists of skills, a line such as "Source: a wiki" names none.
      const mayName = context.skill === undefined && (!hasLists || plan.labels !== 'plain');
      const label = mayName ? labelIn(entry, plan) : undefined;
      if (label?.text) findings.push(askedOfLabel(label, entry, context));
      else if (isAbout && items.length === 0)
        findings.push(describedLevel(context, textWithLines(block.content), block.content.place));
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
  const isEmpty = items.every(({ text, examples }) => saysNothing(text) && examples.length === 0);
  if (!isEmpty || !texts.every(saysNothing)) {
    findings.push({ kind: 'asked', ...context, skill, text: texts.join('\n\n'), items, links, place });
  }
  return findings;
}

/** Reads skills below their group: the names in bold. A text above them is about the level. */
function readGroup({ title, blocks }: Section, { skill, group, ...context }: Context): Finding[] {
  const below = { ...context, group: skill, domain: group };
  const named = blocks.flatMap(entriesOf).filter(isLabelled);
  const others = blocks
    .flatMap((block) => (block.kind === 'list' ? block.entries : []))
    .filter((entry) => !isLabelled(entry));
  const list = blocks.findIndex(({ kind }) => kind === 'list');
  const texts = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && !block.content.lead && index < list ? block.content : [],
  );
  const items = others.map(toItem);
  const { place = '' } = others[0]?.content ?? {};
  const links = others.flatMap(linksOf);
  return [
    ...texts.map((cell) => describedLevel(context, `${title}: ${textWithLines(cell)}`, cell.place)),
    ...named.map((entry) => askedOfLabel(boldLabel(entry.content)!, entry, below)),
    ...(items.length > 0 ? [{ kind: 'asked', ...context, skill: title, group, items, links, place } as const] : []),
  ];
}

function describedLevel({ level = '', role }: Context, text: string, place: string): Described {
  return { kind: 'described', of: 'level', name: level, role, text, place };
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
