/** Scripts that tell the language among those of the interface. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
];

/**
 * Small words and endings that the other languages do not have, and words of tables of skills, which have few small
 * words.
 */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|of|with|for|is|are|to|what|how|without|by|that|from|skills?|levels?|knowledge)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|und|ist|mit|für|nicht|ein|eine|auf|den|dem|wird|bei|von|zu|im|kompetenz(?:en)?|fähigkeit(?:en)?|stufen?|grundlagen|kenntnisse|fachkraft|leitung|fortgeschritten|experten?)(?!\p{L})|ß|\p{L}{3}(?:ung|ungen|keit|heit)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:les|des|et|est|une|dans|pour|avec|sur|du|au|aux|qui|ce|sans|à|chaque|compétences?|débutant|confirmé|avancé|autonome|notions|métiers?|équipes?)(?!\p{L})|(?<!\p{L})(?:d|qu)[’'](?=\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|y|del|con|una|por|para|sin|su|al|cada|lo|qué|competencias?|nivel(?:es)?|avanzado|experto|aprendiz)(?!\p{L})|[¿¡]|ci(?:ón|ones)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:os|as|e|do|da|dos|das|com|uma|não|em|no|na|ao|sem|seu|sua|competências?|nível|níveis|avançado|especialista|sênior|júnior)(?!\p{L})|ç(?:ão|ões)(?!\p{L})/giu,
};

/** In UTF-16 code units. More text says no more. */
const LOOKED_AT = 20_000;

/** Fewer words, or words of two languages, say nothing. */
const LEAST = 5;
const AHEAD = 1.5;

/** The language of a text among those of the interface, if its script or its small words tell. */
export function languageOf(text: string): string | undefined {
  const part = text.slice(0, LOOKED_AT);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, code] of SCRIPTS) {
    const least = code === 'ja' ? 0.1 : 0.3;
    if (letters > LEAST && (part.match(script)?.length ?? 0) > letters * least) return code;
  }
  const [first, second] = Object.entries(WORDS)
    .map(([code, words]) => ({ code, count: part.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count) as [Counted, Counted];
  return first.count >= LEAST && first.count > AHEAD * second.count ? first.code : undefined;
}

interface Counted {
  readonly code: string;
  readonly count: number;
}

/** Properties whose values are ids or addresses. */
const NO_TEXTS = new Set(['id', 'role', 'level', 'proficiency', 'group', 'formerly', 'sameAs', 'url', '$schema']);

/** All texts of a document, with spaces between them. */
export function textsIn(data: unknown, key = ''): string {
  if (typeof data === 'string') return NO_TEXTS.has(key) ? '' : data;
  if (typeof data !== 'object' || data === null) return '';
  const isList = Array.isArray(data);
  return Object.entries(data)
    .map(([own, value]) => textsIn(value, isList ? key : own))
    .join(' ');
}
