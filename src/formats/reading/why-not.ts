import { error, type Note } from '../report.ts';
import type { Finding } from './finding.ts';
import { foldName } from './words/level-words.ts';

/** Says why a source gave no framework: what was looked for and found instead. */
export function whyNot(shapes: readonly string[], findings: readonly Finding[]): Note {
  const count = (of: string) =>
    new Set(
      findings.flatMap((finding) =>
        finding.kind !== 'asked' && 'of' in finding && finding.of === of ? foldName(finding.name) : [],
      ),
    ).size;
  if (shapes.includes('skills')) {
    const message = `This is a list of ${count('skill')} skills, but it says of no level or role what they ask. Name levels with --levels, lowest first, to begin with their names.`;
    return error('', 'only-skills', message);
  }
  if (shapes.includes('texts about levels')) {
    const message = `This says what ${count('level')} levels mean, but it names no skills. If it is about one skill, name the skill with --name; else read it together with the file of the skills.`;
    return error('', 'only-levels', message);
  }
  return error('', 'no-framework', NONE);
}

const NONE =
  'There is no table with levels or roles, and there are no headings with levels. Name the levels with --levels, lowest first.';
