/** What stands above and below the tables of a file. */
import { type Block, heading, type Paragraph, type Table } from './page.ts';
import { codesOf, oneOf, type Style } from './style.ts';

const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

function blocksAbove({ choices, facts }: Style, title: string): readonly Block[] {
  const lines = facts.map(([name, value]) => `${name}: ${value}`);
  const table: Table = { kind: 'table', rows: facts, headers: 0 };
  return {
    nothing: [],
    title: [heading(1, title)],
    'facts in a line': [heading(1, title), paragraph(lines.join(' | '))],
    'facts in rows': [heading(1, title), table],
  }[choices['above the table']];
}

function blocksBelow({ choices, facts, remarks, turn }: Style): readonly Block[] {
  const remark = oneOf(remarks, turn);
  return {
    nothing: [],
    remark: [paragraph(remark)],
    footnote: [paragraph(`* ${remark}`)],
    signature: [paragraph(`${facts[1]![0]}: ______________`)],
  }[choices['below the table']];
}

/** How a legend writes a pair, and what it puts between pairs. */
const SIGNS = {
  '1 = a, 2 = b': [' = ', ', '],
  '1 – a; 2 – b': [' – ', '; '],
  '1: a | 2: b': [': ', ' | '],
  '1 = a / 2 = b': [' = ', ' / '],
} as const;

/** What the values of a file mean. Words need no legend. */
export function legendOf(style: Style, proficiencies: readonly string[]): readonly Block[] {
  const { choices, header } = style;
  if (choices.values === 'words' || proficiencies.length === 0) return [];
  const [equals, between] = SIGNS[choices['signs of the legend']];
  const codes = codesOf(style, proficiencies);
  const pairs = proficiencies.map((name, index) => [codes[index]!, name] as const);
  const texts = pairs.map((pair) => pair.join(equals));
  const line = [paragraph(`${header.legend}: ${texts.join(between)}`)];
  const title: Block = { kind: 'bold paragraph', text: header.legend };
  return {
    'rows below': [title, { kind: 'table', rows: pairs, headers: 0 } as const],
    'line below': line,
    'line above': line,
    'list below': [title, { kind: 'list', entries: texts.map((text) => ({ text })) } as const],
    'own sheet': [{ kind: 'table', rows: [[header.value, header.description], ...pairs], headers: 1 } as const],
  }[choices.legend];
}

/** The blocks of a page with what stands around them. What follows texts and lists stands below a rule. */
export function surrounded(
  style: Style,
  { name, proficiencies }: { readonly name: string; readonly proficiencies: readonly string[] },
  blocks: readonly Block[],
): readonly Block[] {
  const legend = legendOf(style, proficiencies);
  const place = style.choices.legend;
  const above = place === 'line above' ? legend : [];
  const below = place === 'line above' || place === 'own sheet' ? [] : legend;
  const last = [...below, ...blocksBelow(style)];
  const rule: readonly Block[] = blocks.at(-1)?.kind === 'table' || last.length === 0 ? [] : [{ kind: 'rule' }];
  return [...blocksAbove(style, name), ...above, ...blocks, ...rule, ...last];
}
