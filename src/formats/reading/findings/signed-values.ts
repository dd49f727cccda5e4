import type { Finding } from './finding.ts';
import type { Legend } from '../levels/legend.ts';
import { foldValue, signedValue } from '../levels/scale.ts';
import { readNeed } from '../words/table-words.ts';

/** What is asked, and the legend of its values. */
interface Valued {
  readonly findings: readonly Finding[];
  readonly legend: Legend;
}

/**
 * Takes signs behind values as what the legend says of them: whether something is required. A sign that stands behind
 * values only is no value itself.
 */
export function withoutSigns({ findings, legend }: Valued): Valued {
  const signs = new Set<string>();
  const values = new Set<string>();
  const read = findings.map((finding) => {
    if (finding.kind !== 'asked' || !finding.proficiency) return finding;
    const [value, sign] = signedValue(finding.proficiency, (value) => legend.has(value)) ?? [];
    const required = sign === undefined ? undefined : readNeed(legend.get(foldValue(sign))?.name ?? '');
    if (value === undefined || sign === undefined || required === undefined) {
      values.add(foldValue(finding.proficiency));
      return finding;
    }
    signs.add(foldValue(sign));
    return { ...finding, proficiency: value, required };
  });
  return { findings: read, legend: new Map([...legend].filter(([key]) => !signs.has(key) || values.has(key))) };
}
