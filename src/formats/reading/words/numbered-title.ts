import { NAMED_PART } from './part-words.ts';

const NUMBERS: readonly (readonly [key: string, form: RegExp])[] = [
  ['1.1', /^\d{1,2}(?:\.\d{1,2})+[.)]?\s+(\S.*)$/u],
  ['(1)', /^[(（]\d{1,2}[)）]\s*(\S.*)$/u],
  ['1', /^[\d٠-٩０-９]{1,2}\s?(?:[.)．、）]|-)\s+(\S.*)$/u],
  ['1', /^[\d０-９]{1,2}[．、）]\s*(\S.*)$/u],
  ['①', /^[①-⑳]\s*(\S.*)$/u],
  ['一', /^[一二三四五六七八九十]{1,2}[、．.]\s*(\S.*)$/u],
  ['第一', /^第[一二三四五六七八九十\d]{1,2}[章節节部条]\s*(\S.*)$/u],
  ['أولا', /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا)\p{M}?\s*[:.–-]\s*(\S.*)$/u],
  ['I', /^(?:I{2,3}|I?V|VI{1,3}|IX|I|X)\s?[.):–-]\s+(\S.*)$/u],
  ['A', /^\(?\p{Lu}[.)]\s*(\p{L}.*)$/u],
  ['Part', NAMED_PART],
];

/** A heading behind its number: "A. Ovens". */
export function numberedTitle(text: string): { readonly key: string; readonly title: string } | undefined {
  for (const [key, form] of NUMBERS) {
    const title = form.exec(text)?.[1];
    if (title !== undefined) return { key, title: title.replace(/\s*[:：]$/u, '') };
  }
  return undefined;
}
