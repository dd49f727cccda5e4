import type { Finding } from './finding.ts';
import { foldName, isBareNumber, isNumberedName, levelIn } from '../words/level-words.ts';

/** Gives the name under which a level is known. */
export type NameOf = (level: string) => string;

/**
 * Gives each level one name, where a source writes it in several ways: "L1: Helper" and "L1 – Helper", "Level 1" beside
 * "Level 1 – Helper", or "Senior" in the list of levels that it states and "Senior baker" below.
 */
export function sameLevels(findings: readonly Finding[], stated: readonly string[] = []): NameOf {
  const spelt = new Map<string, string>();
  for (const name of [...stated, ...findings.flatMap(levelOf)]) {
    const key = withoutSigns(name);
    if (!spelt.has(key)) spelt.set(key, name);
  }
  const asked = findings.flatMap((finding) => (finding.kind === 'asked' ? levelOf(finding) : []));
  const all = [...spelt.values()];
  const full = new Map([
    ...[...longerNames(all, findings), ...eitherNames(all), ...notedNames(all)],
    ...[...numberedWords(all), ...fullNumbers(all)],
    ...fullWords(stated, [...new Set(asked)]),
  ]);
  return (level) => {
    const name = spelt.get(withoutSigns(level)) ?? level;
    return full.get(name) ?? name;
  };
}

export function withSameLevels(findings: readonly Finding[], nameOf: NameOf): readonly Finding[] {
  return findings.map((finding): Finding => {
    if (finding.kind === 'asked') {
      return finding.level === undefined ? finding : { ...finding, level: nameOf(finding.level) };
    }
    return levelOf(finding).length > 0 && 'name' in finding ? { ...finding, name: nameOf(finding.name) } : finding;
  });
}

function levelOf(finding: Finding): readonly string[] {
  if (finding.kind === 'asked') return finding.level === undefined ? [] : [finding.level];
  return (finding.kind === 'named' || finding.kind === 'described') && finding.of === 'level' ? [finding.name] : [];
}

/** The form of a name without the sign between its number and its words. */
function withoutSigns(name: string): string {
  return foldName(name).replace(/(?<=\d)\s*[–—:-]\s+/u, ' ');
}

/** Whether a name is the number of a level alone: "Level 2", "P2". */
const isBare = (name: string): boolean => isBareNumber(name) || /^\p{Lu}{1,3}-?\d{1,2}$/u.test(name);

/** The fullest name of each level: others have the same number, and no word that it lacks. "L2" is "Level 2: Baker". */
function fullNumbers(names: readonly string[]): ReadonlyMap<string, string> {
  const full = new Map<string, string[]>();
  for (const name of names) {
    const number = numberOfLevel(name);
    if (number !== undefined) full.set(number, [...(full.get(number) ?? []), name]);
  }
  return new Map(
    [...full.values()].flatMap((same) => {
      const most = [...same].sort((a, b) => wordsOf(b).length - wordsOf(a).length)[0]!;
      const isOne =
        wordsOf(most).length > 0 && same.every((name) => wordsOf(name).every((word) => wordsOf(most).includes(word)));
      return isOne ? same.filter((name) => name !== most).map((name) => [name, most] as const) : [];
    }),
  );
}

/** The number of a level, with the letters before it. "L2", "Level 2" and "2 – Baker" are the same. */
export function numberOfLevel(name: string): string | undefined {
  if (isNumberedName(name)) return `\0${Number.parseInt(name.trim(), 10)}`;
  const level = levelIn(name);
  if (level?.by !== 'number') return undefined;
  return `${/^l(?:v|vl)?$/.test(level.stem) ? '' : level.stem}\0${level.rank}`;
}

/** The form in which levels are compared: the number, if a name has one. */
export const levelKey = (name: string): string => numberOfLevel(name) ?? foldName(name);

/** The forms in which a level may be named elsewhere: by its name, and by its number if it has one. */
export const levelKeys = (name: string): readonly string[] =>
  [foldName(name), numberOfLevel(name) ?? ''].filter(Boolean);

/** The words of a name apart from its number. */
function wordsOf(name: string): readonly string[] {
  if (isBare(name)) return [];
  const rest = foldName(name).replace(/^\p{L}*[ -]?\d{1,2}[a-c+]?(?!\p{L})/u, '');
  return rest.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The name of a level without its number in brackets, "Expert (4)", in the form of `foldName`. */
export const bareName = (name: string): string => foldName(name.replace(/\s*\(\d{1,2}\)\s*$/u, ''));

/** Names of levels without the number that others have: "Beginner" and "Beginner (1)" beside "Level 1: Beginner". */
function numberedWords(names: readonly string[]): ReadonlyMap<string, string> {
  const numbered = new Map(
    names.flatMap((name) => (numberOfLevel(name) === undefined ? [] : [[wordsOf(name).join(' '), name] as const])),
  );
  return new Map(
    names.flatMap((name) => {
      const full = numbered.get(bareName(name));
      return full === undefined || full === name || numberOfLevel(name) !== undefined ? [] : [[name, full] as const];
    }),
  );
}

/** Names of levels without the years or the code that the same name has elsewhere: "Junior" beside "Junior (0–2 years)". */
function notedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const noted = new Map<string, string[]>();
  for (const name of names) {
    const bare = foldName(name.replace(/\s*[(（][^()（）]*\d[^()（）]*[)）]$/u, ''));
    if (bare !== foldName(name)) noted.set(bare, [...(noted.get(bare) ?? []), name]);
  }
  return new Map(
    names.flatMap((name) => {
      const [full, ...others] = noted.get(foldName(name)) ?? [];
      return full === undefined || others.length > 0 ? [] : [[name, full] as const];
    }),
  );
}

/** Names of levels without the role that the same level has elsewhere: "Junior" beside "Junior baker", for other skills. */
function longerNames(names: readonly string[], findings: readonly Finding[]): ReadonlyMap<string, string> {
  const skillsAt = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.kind !== 'asked' || !finding.level) continue;
    skillsAt.set(finding.level, (skillsAt.get(finding.level) ?? new Set()).add(foldName(finding.skill)));
  }
  const skillsOf = (name: string) => [...(skillsAt.get(name) ?? [])];
  return new Map(
    names.flatMap((name) => {
      const own = levelIn(name);
      if (own?.by !== 'word' || own.stem !== '') return [];
      const longer = names.filter((other) => foldName(other).startsWith(`${foldName(name)} `));
      const [full] = longer;
      const isApart = full !== undefined && !skillsOf(full).some((skill) => skillsAt.get(name)?.has(skill));
      const isOne = longer.length === 1 && isApart && skillsOf(name).length > 0 && skillsOf(full).length > 0;
      return isOne ? [[name, full] as const] : [];
    }),
  );
}

/** One of two names of a level that has both elsewhere: "Level Junior" beside "Level Trainee/Junior". */
function eitherNames(names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(names.map((name) => [foldName(name), name]));
  return new Map(
    names.flatMap((full) => {
      const both = full.split(' ').find((word) => /^[^/]+(?:\/[^/]+)+$/u.test(word));
      if (both === undefined) return [];
      const each = new Set(both.split('/').map((one) => foldName(full.replace(both, one))));
      const found = [...each].flatMap((name) => known.get(name) ?? []);
      return found.length === 1 ? [[found[0]!, full] as const] : [];
    }),
  );
}

/** The names of stated levels as they are below, if each of those begins or ends with one of them. */
function fullWords(stated: readonly string[], below: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(stated.map((name) => [foldName(name), name]));
  if (below.length < 2 || below.some((name) => known.has(foldName(name)))) return new Map();
  const partsOf = (name: string) => [name.split(' ')[0]!, name.split(' ').at(-1)!].map(foldName);
  const pairs = below.flatMap((name) => {
    const part = partsOf(name).find((part) => known.has(part));
    return part === undefined ? [] : [[known.get(part)!, name] as const];
  });
  return pairs.length < below.length ? new Map() : new Map(pairs);
}
