import type { Asked, Finding } from './finding.ts';
import type { Legend } from '../levels/legend.ts';
import { foldValue } from '../levels/scale.ts';

/** The share of texts that must be values. */
const MOST = 0.7;

/** Takes texts for values if the legend explains most of them: "2" in a list below a role, where "2 = works alone". */
export function withLegendValues(findings: readonly Finding[], legend: Legend): readonly Finding[] {
  const texts = findings.filter(isText);
  const isValue = ({ text }: Asked) => legend.has(foldValue(text!));
  if (texts.length === 0 || texts.filter(isValue).length < texts.length * MOST) return findings;
  return findings.map((finding) =>
    isText(finding) && isValue(finding) ? { ...finding, text: undefined, proficiency: finding.text } : finding,
  );
}

/** The legend without what it says of levels, which are no values: "Grades run from T1 (entry) to T4 (principal)." */
export function withoutLevels(legend: Legend, findings: readonly Finding[]): Legend {
  const levels = new Set<string>();
  const values = new Set<string>();
  for (const finding of findings) {
    if (finding.kind !== 'asked') continue;
    if (finding.level !== undefined) levels.add(foldValue(finding.level));
    if (finding.proficiency !== undefined) values.add(foldValue(finding.proficiency));
  }
  return new Map([...legend].filter(([value]) => values.has(value) || !levels.has(value)));
}

/** Whether a text is all that is asked. */
function isText(finding: Finding): finding is Asked {
  if (finding.kind !== 'asked') return false;
  const { text, items = [], proficiency } = finding;
  return text !== undefined && text !== '' && items.length === 0 && proficiency === undefined;
}
