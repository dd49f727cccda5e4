// cspell:ignore fflate rels
import { strFromU8, unzipSync } from 'fflate';
import { LimitReached } from '../../limit-checks.ts';
import { LIMITS } from '../../limits.ts';
import { visitXml } from './xml.ts';

/** The XML parts of a workbook, by their paths in the archive. */
export type Parts = ReadonlyMap<string, string>;

/** A reference of a part to another one or to a URL. */
export interface Relation {
  /** The last word of its type, such as `worksheet` or `hyperlink`. */
  readonly type: string;
  /** The path of a part, or a URL if `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * Unzips the XML parts. Their sizes in the directory of the archive are added up before anything is unpacked, and no
 * part gets more memory than its size there says.
 */
export function unpack(bytes: Uint8Array): Parts {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isRead = /\.(xml|rels)$|^mimetype$/i.test(name);
      size += isRead ? originalSize : 0;
      if (size > LIMITS.unzipped.most) throw new LimitReached(LIMITS.unzipped);
      return isRead;
    },
  });
  return new Map(Object.entries(files).map(([path, content]) => [path, decodePart(content)]));
}

/** Parts are UTF-8 or UTF-16 (ECMA-376, part 2). */
function decodePart(content: Uint8Array): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return isUtf16 ? new TextDecoder('utf-16le').decode(content) : strFromU8(content).replace(/^\ufeff/, '');
}

/** The relations of a part, by their ids. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const relations = new Map<string, Relation>();
  visitXml(parts.get(`${folder}_rels/${path.slice(at)}.rels`) ?? '<Relationships/>', {
    open: (name, attribute) => {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined) return;
      const isExternal = attribute('TargetMode') === 'External';
      const type = attribute('Type') ?? '';
      relations.set(attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolvePath(folder, target),
        isExternal,
      });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
