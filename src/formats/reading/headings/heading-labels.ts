import { quote } from '../../quotation.ts';
import type { Block, HeadingBlock, Subject } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { isLevel } from '../levels/levels.ts';
import { type HeaderKind, headerKinds } from '../words/column-words.ts';
import { endsInSkills } from '../words/heading-words.ts';
import { LABELLED, skillInTitle } from '../words/title-words.ts';

/** What a word before the names of headings says. */
interface Label {
  readonly subject: Exclude<Subject, 'framework'>;
  readonly word: string;
  readonly name: string;
  /** The same for headings of one depth with the same word. */
  readonly key: string;
}

/** Blocks without such words, and what was understood, in sentences. */
export interface Labelled {
  readonly blocks: readonly Block[];
  readonly explained: readonly string[];
}

const SUBJECTS: Partial<Record<HeaderKind, Label['subject']>> = {
  skill: 'skill',
  group: 'group',
  role: 'role',
  level: 'level',
};

/**
 * Takes from headings the word that says what they name, if several have such words: below "Category: Craft",
 * "Competency: Baking" is a skill. Levels in their names stay levels: "Role: Senior baker".
 */
export function withoutHeadingLabels(blocks: readonly Block[]): Labelled {
  const labels = new Map<Block, Label>();
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = block.kind === 'heading' ? labelOf(block) : undefined;
    if (!label || block.kind !== 'heading' || (block.names ?? label.subject) !== label.subject) continue;
    labels.set(block, label);
    counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  }
  const title = titleOfSkill(blocks, labels);
  const subjects = new Set([...labels.values()].map(({ subject }) => subject));
  const words = new Map<string, string>();
  const plain = blocks.map((block): Block => {
    const label = labels.get(block);
    const isAlone = block !== title && label && counts.get(label.key)! < 2 && subjects.size < 2;
    if (!label || block.kind !== 'heading' || isAlone) return block;
    words.set(label.word, label.subject);
    const content = { ...block.content, lines: [label.name], lead: undefined };
    if (block === title) return { ...block, content };
    return { ...block, content, names: isLevel(label.name) ? undefined : label.subject };
  });
  return {
    blocks: words.size > 0 ? plain : blocks,
    explained: [...words].map(([word, subject]) => `${quote(word)}: before the names of ${subject}s.`),
  };
}

/** The title of a page about one skill: the only label, in the first heading, above a single row of headings. */
function titleOfSkill(blocks: readonly Block[], labels: ReadonlyMap<Block, Label>): Block | undefined {
  // A table names the levels of a skill by itself.
  if (blocks.some(({ kind }) => kind === 'table')) return undefined;
  const [first, ...others] = blocks.flatMap((block) => (block.kind === 'heading' ? block : []));
  const depths = new Set(others.map(({ depth }) => depth));
  const isAbove = others.length > 1 && depths.size === 1 && !depths.has(first!.depth);
  const isLabelled = isAbove && labels.size === 1 && labels.has(first!);
  return isLabelled && skillInTitle(textOfCell(first!.content)) !== undefined ? first : undefined;
}

function labelOf({ content, depth }: HeadingBlock): Label | undefined {
  const [, word, name] = LABELLED.exec(textOfCell(content)) ?? [];
  if (word === undefined || name === undefined) return undefined;
  const subject = endsInSkills(word) ? 'group' : SUBJECTS[headerKinds(word)[0]!];
  return subject && { subject, word, name, key: `${depth}\0${word.toLowerCase()}` };
}
