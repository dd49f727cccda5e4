import type { Block } from '../../formats/reading/blocks/block.ts';
import { textOfCell } from '../../formats/reading/blocks/cell.ts';
import type { Note } from '../../formats/report.ts';
import { type Find, MARK, type NamedDocument, type NamedDocuments, noData, readCode, unread } from './documents.ts';

/** Finds blocks of code whose text is a document, and paragraphs that are just a mark, in a page of Markdown. */
export function findMarkdownDocuments(blocks: readonly Block[], find: Find): NamedDocuments {
  const documents: NamedDocument[] = [];
  const refused: Note[] = [];
  for (const block of blocks) {
    if ((block.kind !== 'paragraph' && block.kind !== 'other') || !block.range) continue;
    const { content, range } = block;
    const name = block.kind === 'paragraph' ? MARK.exec(textOfCell(content))?.[1]!.trim() : undefined;
    const reading =
      name !== undefined
        ? (find(name) ?? noData(name))
        : block.kind === 'other'
          ? readCode(content.lines.join('\n'))
          : undefined;
    if (!reading) continue;
    const kind = name === undefined ? 'code' : 'mark';
    if (reading.skill ?? reading.framework) documents.push({ kind, reading, place: content.place, range });
    else refused.push(...unread(reading, content.place));
  }
  return { documents, refused };
}
