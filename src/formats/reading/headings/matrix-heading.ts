import { quote } from '../../quotation.ts';
import type { Block } from '../blocks/block.ts';
import { headingsOf } from '../outline/block-queries.ts';
import { textOfCell } from '../blocks/cell.ts';
import type { Finding } from '../findings/finding.ts';
import { isPlainHeading, saysLevels, saysMatrix } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';

/** Findings, and the heading that is the name of all and no group, if there is one. */
export interface WithoutHeading {
  readonly findings: readonly Finding[];
  readonly heading?: string | undefined;
  readonly explained: readonly string[];
}

/** Takes the only group away if its heading is the name of the table below it, such as "Skills matrix", or of a sheet. */
export function withoutMatrixHeading(findings: readonly Finding[], blocks: readonly Block[]): WithoutHeading {
  const groups = new Set(findings.flatMap((finding) => ('group' in finding ? (finding.group ?? []) : [])));
  const [heading, ...others] = groups;
  const isOne =
    heading !== undefined &&
    others.length === 0 &&
    (saysMatrix(heading) || saysLevels(heading) || isPlainHeading(foldName(heading)) || isSheet(heading, blocks));
  if (!isOne || findings.some((finding) => 'domain' in finding && finding.domain)) return { findings, explained: [] };
  return {
    heading,
    findings: findings.flatMap((finding): Finding[] => {
      if (finding.kind === 'named' && finding.of === 'group') return [];
      const isOfGroup = finding.kind === 'described' && finding.of === 'group';
      if (isOfGroup) return [{ ...finding, of: 'framework', group: undefined }];
      return ['group' in finding ? { ...finding, group: undefined } : finding];
    }),
    explained: [`${quote(heading)}: the heading of the table.`],
  };
}

const isSheet = (name: string, blocks: readonly Block[]): boolean =>
  headingsOf(blocks).some((cell) => /^sheet "[^"]*"$/u.test(cell.place) && textOfCell(cell) === name);
