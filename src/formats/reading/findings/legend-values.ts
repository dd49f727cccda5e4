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

/** Whether a text is all that is asked. */
function isText(finding: Finding): finding is Asked {
  if (finding.kind !== 'asked') return false;
  const { text, items = [], proficiency } = finding;
  return text !== undefined && text !== '' && items.length === 0 && proficiency === undefined;
}
