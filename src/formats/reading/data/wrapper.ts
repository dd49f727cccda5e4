import { type Data, isRecord } from '../../../document/records.ts';
import { isFactsKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';
import { isNameOfRecord } from '../words/record-words.ts';

/** Wrappers within wrappers end here. */
const DEEPEST = 3;

/** The title in an object that is around all of the content, or that says something about the file. */
export function titleInWrapper(data: Data, isName: (value: unknown) => boolean, depth = 0): string | undefined {
  const deep = Object.entries(data).filter(([, value]) => typeof value === 'object' && value !== null);
  for (const [key, value] of deep) {
    if (!isRecord(value) || subjectOfKey(key) !== undefined) continue;
    const isAround = deep.length === 1 && Object.values(value).some((one) => typeof one === 'object' && one !== null);
    if (!isAround && !isFactsKey(key)) continue;
    const isTitle = (own: string) => isTitleKey(own) || isNameOfRecord(own);
    const title = Object.entries(value).find(([own, one]) => isTitle(own) && isName(one) && !isFile(one))?.[1];
    if (title !== undefined) return (title as string).trim();
    const inner = isAround && depth < DEEPEST ? titleInWrapper(value, isName, depth + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** "export-2024.csv" names a file. */
const isFile = (value: unknown) => /^\S+\.\w{2,5}$/.test(String(value as string));
