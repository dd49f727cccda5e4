import type { Block, HeadingBlock, ListBlock } from '../blocks/block.ts';
import { tablesOf } from '../outline/block-queries.ts';
import type { Cell } from '../blocks/cell.ts';
import { withBoldHeadings } from '../outline/outline.ts';
import { type LayerSubjects, subjectsOf } from './layer-subjects.ts';
import { withGroupOfSkill } from './group-of-skill.ts';
import { levelsOfOneSkill } from './one-skill.ts';
import { nameLayers } from './name-layers.ts';
import { type NameNode, nameTree, type Naming } from './name-tree.ts';

/** Blocks whose headings say what they name, and what else the outline tells. */
export interface StatedOutline extends Omit<LayerSubjects, 'subjects'> {
  readonly blocks: readonly Block[];
}

type Stated = ReadonlyMap<Naming, { readonly node: NameNode; readonly subject: NonNullable<HeadingBlock['names']> }>;

/**
 * Reads an outline in which the same names recur, whatever they are and however they are written: as headings, lines in
 * bold, entries of lists; or the levels of one skill. Each name becomes a heading that says what it names. `undefined`
 * if there is no such outline.
 */
export function statedOutline(source: readonly Block[]): StatedOutline | undefined {
  const blocks = withBoldHeadings(source);
  const tree = nameTree(blocks);
  const found = recurringNames(tree) ?? levelsOfOneSkill(tree);
  if (!found || found.layers.flat().some(isStated)) return undefined;
  const { subjects, layers, around, ...rest } = found;
  const stated = new Map(
    subjects.flatMap((subject, layer) =>
      layers[layer]!.map((node) => [node.naming!, { node, subject: subjectOf(node, subject) }] as const),
    ),
  );
  if (hasTables(blocks, stated)) return undefined;
  const plain = around ? pageOfSkill(blocks, around, stated) : blocks;
  return { ...rest, blocks: withHeadings(plain, stated) };
}

/** Beside groups of skills, a name with texts and no names below it is a skill. */
const subjectOf = ({ below, texts }: NameNode, subject: LayerSubjects['subjects'][number]) =>
  subject === 'group' && below.length === 0 && texts.length > 0 ? 'skill' : subject;

/** A page about one skill, without the headings that only say that its levels follow. */
function pageOfSkill(blocks: readonly Block[], around: ReadonlySet<Naming>, stated: Stated): readonly Block[] {
  const plain = blocks.map((block): Block => {
    return around.has(block) && block.kind === 'heading' ? { kind: 'other', content: block.content } : block;
  });
  return withGroupOfSkill(plain, (block) => stated.has(block));
}

function recurringNames(tree: NameNode) {
  const found = nameLayers(tree);
  const told = found && subjectsOf(found, textsAround(tree, new Set(found.layers[0])));
  return told && { ...told, layers: found.layers, around: undefined };
}

/** Whether tables stand between names, or above them and are of more than facts. */
function hasTables(blocks: readonly Block[], stated: Stated): boolean {
  const start = blocks.findIndex((block) => stated.has(block) || isOfNames(block, stated));
  const ofMore = tablesOf(blocks.slice(0, start)).some(({ rows }) => rows.some(({ length }) => length > FACT));
  return ofMore || tablesOf(blocks.slice(start)).length > 0;
}

const isOfNames = (block: Block, stated: Stated): boolean =>
  block.kind === 'list' && block.entries.some((entry) => stated.has(entry));

/** Whether the source itself says what a name is. */
const isStated = ({ naming }: NameNode): boolean =>
  naming !== undefined && 'kind' in naming && naming.kind === 'heading' && naming.names !== undefined;

/** How many cells the row of a fact has: "Owner", "Ann". */
const FACT = 2;

/** What stands around some names and below none of them. */
function textsAround(node: NameNode, names: ReadonlySet<NameNode>): readonly string[] {
  if (names.has(node)) return [];
  const isEntry = node.naming !== undefined && !('kind' in node.naming);
  const own = isEntry && node.texts.length > 0 ? [`${node.name}: ${node.texts.join(' ')}`] : [node.name, ...node.texts];
  return [...own, ...node.below.flatMap((inner) => textsAround(inner, names))];
}

/** Makes a heading of each name. What follows a list of names is about none of them, such as the end of a mail. */
function withHeadings(blocks: readonly Block[], stated: Stated): readonly Block[] {
  let depth = 0;
  let isBehind = false;
  return blocks.flatMap((block, index): readonly Block[] => {
    const known = stated.get(block);
    if (block.kind === 'heading') {
      [depth, isBehind] = [block.depth, false];
      return [known ? headingOf(block.content, known, depth) : block];
    }
    if (block.kind === 'list' && isOfNames(block, stated)) {
      isBehind = true;
      return fromList(
        block,
        stated,
        depth + (stated.has(blocks[index - 1]!) && depth > 0 && blocks[index - 1]!.kind !== 'heading' ? 2 : 1),
      );
    }
    if (block.kind !== 'paragraph') return [block];
    if (!known) return [isBehind ? { ...block, kind: 'other' } : block];
    isBehind = false;
    return [headingOf(block.content, known, depth + 1), ...textOf(block.content, known.node)];
  });
}

type Known = NonNullable<ReturnType<Stated['get']>>;

function headingOf(content: Cell, { node, subject }: Known, depth: number): HeadingBlock {
  const cell = { ...content, lines: [node.name], lead: undefined };
  return { kind: 'heading', depth, content: cell, names: subject };
}

/** What a line says behind its name. */
function textOf(content: Cell, { text }: NameNode): readonly Block[] {
  return text === '' ? [] : [{ kind: 'paragraph', content: { ...content, lines: text.split('\n'), lead: undefined } }];
}

/** The entries of a list without names first: they are about what stands above. */
function fromList({ entries, ...list }: ListBlock, stated: Stated, depth: number): readonly Block[] {
  const others = entries.filter((entry) => !stated.has(entry));
  const named = entries.flatMap((entry): readonly Block[] => {
    const known = stated.get(entry);
    if (!known) return [];
    const heading = headingOf(entry.content, known, depth);
    const inner = entry.entries.length > 0 ? fromList({ kind: 'list', entries: entry.entries }, stated, depth + 1) : [];
    return [heading, ...textOf(entry.content, known.node), ...inner];
  });
  return [...(others.length > 0 ? [{ ...list, entries: others }] : []), ...named];
}
