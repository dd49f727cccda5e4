import { quote } from '../../quotation.ts';
import type { Block } from '../blocks/block.ts';
import { headingsOf } from '../outline/block-queries.ts';
import { textOfCell } from '../blocks/cell.ts';
import { listAsText } from '../blocks/entry.ts';
import type { Asked, Described, Finding, Recognition } from '../findings/finding.ts';
import type { LadderPlan } from './ladder-plan.ts';
import type { Context } from '../tables/matrix.ts';
import type { Section } from '../outline/outline.ts';
import { isLevel } from '../levels/levels.ts';
import { levelKeys, sameLevels } from '../findings/same-levels.ts';
import {
  isAboutLevels,
  isPlainHeading,
  saysDefinitions,
  saysDescription,
  saysOnlyLevels,
  saysLevels,
  saysWhatLevelIs,
} from '../words/heading-words.ts';
import { isFact } from '../words/facts.ts';
import { foldName } from '../words/level-words.ts';
import { wordsIn } from '../words/word-count.ts';

/**
 * Beside skills, what stands below a heading such as "Competency levels" describes the levels that skills ask for. It is
 * no skill; what it says of other levels is left out. The same goes for all of a page about levels that has nothing but
 * definitions and examples.
 *
 * @param page - the name of the page, which names a skill where nothing else does
 */
export function withLevelsDescribed(all: readonly Finding[], title = '', page = title): readonly Finding[] {
  const findings = withLevelsOfPage(all, page);
  const asked = findings.filter((finding) => finding.kind === 'asked');
  const isOfPage = isAboutLevels(title) && asked.every(({ skill, level }) => level && saysWhatLevelIs(skill));
  if (isOfPage) return findings.map((finding) => (finding.kind === 'asked' ? levelOf(finding) : finding));
  const ofSkills = asked.filter((finding) => !isOfLevels(finding));
  if (asked.some(({ skill }) => saysWhatLevelIs(skill)) && asked.every(isBelowLevels))
    return findings.map((finding) => (finding.kind === 'asked' ? levelOf(withAspect(finding)) : finding));
  if (ofSkills.length === 0 || ofSkills.length === asked.length) return withDescriptions(findings);
  const nameOf = sameLevels(asked);
  const levels = new Set(ofSkills.map(({ level }) => foldName(nameOf(level ?? ''))));
  const isKept = new Set(ofSkills.map(({ skill }) => foldName(skill)));
  return findings.flatMap((finding) => {
    if (finding.kind === 'named' && finding.of === 'skill' && saysDefinitions(finding.group))
      return isKept.has(foldName(finding.name)) ? finding : [];
    if (finding.kind !== 'asked' || !isOfLevels(finding) || !finding.level) return finding;
    if (!levels.has(foldName(nameOf(finding.level)))) return [];
    return levelOf(saysLevels(finding.skill) ? finding : withAspect(finding));
  });
}

const isOfLevels = ({ skill, group = '' }: Asked): boolean =>
  saysLevels(skill) || saysDefinitions(group) || saysOnlyLevels(group);

/** Beside skills, what a page says of the same levels without naming a skill describes these. */
function withLevelsOfPage(findings: readonly Finding[], title: string): readonly Finding[] {
  const asked = findings.filter((finding) => finding.kind === 'asked');
  const isOfPage = ({ skill, group, role, level }: Asked) =>
    !!level && role === undefined && group === undefined && foldName(skill) === foldName(title);
  const ofPage = asked.filter(isOfPage);
  const ofSkills = asked.filter((finding) => !isOfPage(finding));
  if (ofPage.length < 2 || new Set(ofSkills.map(({ skill }) => foldName(skill))).size < 2) return findings;
  const nameOf = sameLevels(asked);
  const known = new Set(ofSkills.map(({ level = '' }) => foldName(nameOf(level))));
  if (!ofPage.every(({ level = '' }) => known.has(foldName(nameOf(level))))) return findings;
  return findings.map((finding) => (finding.kind === 'asked' && isOfPage(finding) ? levelOf(finding) : finding));
}

/** Whether a finding of a level stands below a heading that says that levels follow. */
const isBelowLevels = ({ level, group }: Asked): boolean => !!level && saysLevels(group ?? '');

/**
 * One row called "Description", or one such heading below each level, says what the levels are, and is no skill. So does
 * a row of times or amounts, such as "Time in post", which several tables may repeat.
 */
function withDescriptions(findings: readonly Finding[]): readonly Finding[] {
  const asked = findings.filter((finding) => finding.kind === 'asked');
  const texts = asked.filter(({ level, proficiency }) => level && !proficiency);
  const facts = rowsOfFacts(texts);
  const about = texts.filter(({ skill }) => saysDescription(skill) || facts.has(foldName(skill)));
  const said = new Map(about.map((one) => [keyOf(one), one.text]));
  const isOnce = about.every((one) => said.get(keyOf(one)) === one.text);
  if (about.length < 2 || about.length === asked.length || !isOnce) return findings;
  const known = new Set<Finding>(about);
  const told = new Set<string>();
  const names = new Set(about.map(({ skill }) => foldName(skill)));
  return findings.flatMap((finding): Finding | Finding[] => {
    if (finding.kind === 'asked' && known.has(finding)) {
      if (told.has(keyOf(finding))) return [];
      told.add(keyOf(finding));
      return levelOf(facts.has(foldName(finding.skill)) ? withAspect(finding) : finding);
    }
    const isName = finding.kind === 'named' && finding.of === 'skill' && names.has(foldName(finding.name));
    return isName ? [] : finding;
  });
}

const keyOf = ({ skill, role = '', level = '' }: Asked) => [skill, role, level].map(foldName).join('\0');

/** A longer text only mentions an amount. */
const MOST_WORDS = 6;

/** The names of rows that say times or amounts at most levels, in the form of `foldName`. */
function rowsOfFacts(asked: readonly Asked[]): ReadonlySet<string> {
  const rows = new Map<string, { all: number; facts: number }>();
  for (const { skill, text = '' } of asked) {
    const row = rows.get(foldName(skill)) ?? { all: 0, facts: 0 };
    row.all++;
    if (isFact(text) && wordsIn(text) <= MOST_WORDS) row.facts++;
    rows.set(foldName(skill), row);
  }
  const found = [...rows].filter(([, { all, facts }]) => all > 1 && facts >= all * 0.6);
  return new Set(found.length < rows.size / 2 ? found.map(([name]) => name) : []);
}

/** Names the rows and headings that describe levels, and so are no skills. */
export function explainDescriptions(before: readonly Finding[], after: readonly Finding[]): string[] {
  const namesIn = (findings: readonly Finding[]) =>
    new Set(findings.flatMap((finding) => (finding.kind === 'asked' ? finding.skill : [])));
  const left = namesIn(after);
  const names = [...namesIn(before)].filter((name) => !left.has(name) && saysDescription(name));
  return names.map((name) => `${quote(name)}: what each level is.`);
}

/** A text with the header above it, as the columns of a table of levels have: "Scope: a team". */
const withAspect = (asked: Asked): Asked => ({ ...asked, text: `${asked.skill}: ${asked.text ?? ''}` });

/**
 * Beside headings of levels, a table of levels says what these are: below a heading such as "Levels overview", or if
 * skills are below the levels. Each cell describes a level, after its header.
 */
export function describingLevels(found: Recognition, { group = '' }: Context, { above }: LadderPlan): Recognition {
  const hasSkills = above === 'role';
  if (found.shape !== 'levels × skills' || !(hasSkills || saysLevels(group))) return found;
  const findings = found.findings.map((finding) => {
    if (finding.kind !== 'asked' || !finding.level) return finding;
    return levelOf(withAspect(finding));
  });
  return { ...found, shape: 'texts about levels', findings };
}

/**
 * Whether a table of levels is about none of those that other parts of the page are about.
 *
 * @param known - these levels, in the forms of `levelKeys`
 */
export function isOfOtherLevels({ shape, findings }: Recognition, known: ReadonlySet<string>): boolean {
  const levels = findings.flatMap((finding) => (finding.kind === 'asked' ? (finding.level ?? []) : []));
  // Stages of a plan, each in its row.
  const isOfSteps = shape.startsWith('rows of') && levels.length > 0 && !levels.some(isLevel);
  if (shape !== 'levels × skills' && !isOfSteps) return false;
  return !levels.flatMap(levelKeys).some((key) => known.has(key));
}

/** What is asked at a level, as a text about it. */
function levelOf({ role, level = '', text, items = [], links, place }: Asked): Described {
  return {
    kind: 'described',
    of: 'level',
    name: level,
    role,
    text: [text, listAsText(items)].filter(Boolean).join('\n'),
    links,
    place,
  };
}

/** The path to the heading of a skill. A heading that recurs below skills, such as "Levels:", names none itself. */
export function pathToSkill(path: readonly Section[], blocks: readonly Block[]): readonly Section[] {
  const name = foldName(path.at(-1)?.title ?? '');
  if (path.length < 2 || !(isPlainHeading(name) || isAboutLevels(name))) return path;
  const isSame = (heading: string) => foldName(heading) === name;
  return headingsOf(blocks).map(textOfCell).filter(isSame).length === 1 ? path : path.slice(0, -1);
}
