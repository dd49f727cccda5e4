/** A sign, and what it means in brackets: "✅ (works alone)". */
const ENTRY = /^\s*([^\s\p{L}\p{N}()（）:：,;|]{1,4})\s?[(（]([^()（）]{2,60})[)）]$/u;

/** A word before the entries: "Legend:". */
const LABEL = /^\s*\p{L}[\p{L} ]{1,30}[:：]\s*/u;

/** Between entries, and behind the last. */
const BETWEEN = /(?<=[)）])\s*[,;|·.、，؛،]?\s*/u;

/** The values and meanings of a legend whose meanings stand in brackets; none if a text is no such legend. */
export function bracketedEntries(text: string): (readonly [value: string, meaning: string])[] {
  const parts = text.replace(LABEL, '').split(BETWEEN).filter(Boolean);
  const found = parts.flatMap((part) => {
    const [, value, meaning] = ENTRY.exec(part) ?? [];
    return value === undefined || meaning === undefined ? [] : [[value, meaning] as const];
  });
  return found.length > 1 && found.length === parts.length ? found : [];
}
