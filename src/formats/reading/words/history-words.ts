import { foldName } from './level-words.ts';

/** Headers of tables of versions, in the languages of the interface: when, who, and what was changed. */
const WHEN = /^(?:date|datum|stand|fecha|data|rev(?:ision)? date|日付|日期|改訂日|التاريخ)$/u;
const WHO =
  /^(?:author|changed by|edited by|reviewed by|approved by|autor(?:in)?|bearbeiter(?:in)?|erstellt von|geändert von|auteur|rédacteur|autora?|作成者|作者|担当|المؤلف|الكاتب)$/u;
const WHAT =
  /^(?:changes?|change description|description of changes?|änderung(?:en)?|modifications?|cambios?|alteraç(?:ão|ões)|変更内容|改訂内容|变更|变更内容|修改内容|التغيير|التعديل)$/u;
const WHICH = /^(?:version|rev|revision|rev\. no|versión|versão|révision|版|版本|改訂|改訂番号|الإصدار)$/u;

/** Whether the headers of a table are those of the history of a document. */
export function isHistory(headers: readonly string[]): boolean {
  const folded = headers.map(foldName);
  const has = (words: RegExp) => folded.some((header) => words.test(header));
  return [WHEN, WHO, WHAT, WHICH].filter(has).length > 2;
}
