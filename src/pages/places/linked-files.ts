import type { Block } from '../../formats/reading/blocks/block.ts';
import { textOfCell } from '../../formats/reading/blocks/cell.ts';
import { judgeOutline } from '../../formats/reading/confidence/judgement.ts';
import type { Find, NamedDocument } from './documents.ts';
import { type Judged, type SearchOptions, withChoice } from './find-skills.ts';
import type { Page } from './page.ts';

/** A paragraph that is just a link to a table, as exports of Notion have it for a database. */
interface LinkToTable {
  readonly url: string;
  readonly name: string;
  readonly block: Block;
}

/** Finds the paragraphs of a page that are just a link to a file with tables. */
export function linksToTables({ source }: Page): readonly LinkToTable[] {
  return source.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.range) return [];
    const { links = [] } = block.content;
    const name = textOfCell(block.content);
    const [link] = links;
    return links.length === 1 && link!.name === name && /\.(?:csv|tsv|xlsx)(?:[?#]|$)/i.test(link!.url)
      ? { url: link!.url, name, block }
      : [];
  });
}

/** The files with skills among those that a page links to. */
export function findLinked(
  page: Page,
  { linked, choose }: SearchOptions & { readonly linked?: Find | undefined },
): { readonly documents: readonly NamedDocument[]; readonly judged: readonly Judged[] } {
  const documents: NamedDocument[] = [];
  const judged: Judged[] = [];
  for (const { url, name, block } of linksToTables(page)) {
    const reading = linked?.(url);
    if (!reading || block.kind !== 'paragraph') continue;
    const { place } = block.content;
    const judgement = judgeOutline(reading, [name, page.source.title ?? '']);
    const decided = withChoice({ ...judgement, kind: 'file', place }, choose?.(place, url));
    judged.push(decided);
    if (decided.isOfSkills && (reading.skill ?? reading.framework))
      documents.push({ kind: 'file', reading, place, range: block.range! });
  }
  return { documents, judged };
}
