import type { Alphabet, Candidate } from './candidates.ts';

/** Marks beyond ASCII that occur in texts of any language. */
const MARKS = new Set('\u00a0\u00ad«»‹›„“”‚‘’–—…•·€£§°©®™×½¼¾→✓✔');
/** Marks of East Asian texts. Their encodings have them all. */
const WIDE_MARKS = /[\u3000-\u3020\u30fb\u30fc\uff01-\uff5e\u2010-\u203b\u2190-\u2193\u25a0-\u25ff\u2605\u2606\u00b7]/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * How plausible a decoded text is, by its characters beyond ASCII: 1 if all are frequent in one of the languages that
 * use the encoding and stand where such characters stand, less or negative otherwise.
 */
export function plausibility(text: string, { alphabets, handicap = 0 }: Candidate): number {
  return Math.max(...alphabets.map((alphabet) => average(text, alphabet))) - handicap;
}

function average(text: string, alphabet: Alphabet): number {
  const known = charactersOf(alphabet);
  let sum = 0;
  let count = 0;
  let before = '';
  for (const character of text) {
    if (character > '\x7f') {
      count++;
      sum += (known.get(character) ?? weightOfOther(character, alphabet)) - cost(before, character, alphabet);
    } else if (before > '\x7f') sum -= cost(before, character, alphabet);
    before = character;
  }
  return count === 0 ? 0 : sum / count;
}

function weightOfOther(character: string, { kind }: Alphabet): number {
  if (kind === 'ideographs') return WIDE_MARKS.test(character) ? 0.5 : -0.5;
  return MARKS.has(character) ? 0.5 : -1;
}

/** What makes a character implausible after another one, at least one of them beyond ASCII. */
function cost(before: string, character: string, { kind }: Alphabet): number {
  if (kind === 'ideographs') return 0;
  const letters = Number(LETTER.test(before)) + Number(LETTER.test(character));
  if (letters < 2) return letters === 1 && (DIGIT.test(before) || DIGIT.test(character)) ? 0.5 : 0;
  const rise = LOWER.test(before) && UPPER.test(character) ? 1 : 0;
  const areBothBeyond = before > '\x7f' && character > '\x7f';
  return rise + (areBothBeyond === (kind === 'mixed') ? 0.5 : 0);
}

const sets = new Map<Alphabet, ReadonlyMap<string, number>>();

/** The weights of the characters of an alphabet. Made once. */
function charactersOf(alphabet: Alphabet): ReadonlyMap<string, number> {
  const made = sets.get(alphabet);
  if (made) return made;
  const weights = new Map<string, number>();
  const add = (characters: string, weight: number) => {
    for (const character of characters) {
      weights.set(character, weight);
      weights.set(character.toUpperCase(), weight);
    }
  };
  if (alphabet.block) add(charactersOfBlock(...alphabet.block), 0.5);
  add(alphabet.usual ?? '', 0.4);
  add(alphabet.frequent, 1);
  sets.set(alphabet, weights);
  return weights;
}

/** The characters with these lead bytes in a double-byte encoding: its part for frequent characters. */
function charactersOfBlock(label: string, first: number, last: number): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (let trail = label === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
    }
  }
  return new TextDecoder(label).decode(Uint8Array.from(bytes)).replaceAll('\ufffd', '');
}
