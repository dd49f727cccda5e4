/**
 * Derives a UUID from a name, the same each time. It has the form of version 5 (RFC 9562), since CASE allows no later
 * one; a hash in the manner of MurmurHash3 stands for SHA-1, as
 * nothing depends on its strength.
 */
export function uuidOf(name: string): string {
  const hex = hash(new TextEncoder().encode(name))
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'[parseInt(hex[16]!, 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** For each of the four words: its seed, factors and rotation. */
const LANES = [
  [0x9747b28c, 0x239b961b, 0xab0e9789, 15],
  [0x3c6ef372, 0xab0e9789, 0x38b34ae5, 16],
  [0xdaa66d2b, 0x38b34ae5, 0xa1e38b93, 17],
  [0x78dde6e4, 0xa1e38b93, 0x239b961b, 18],
] as const;

function hash(bytes: Uint8Array): number[] {
  const words = LANES.map(([seed, first, second, turn]) => {
    let state = seed ^ bytes.length;
    for (const byte of bytes) {
      const mixed = Math.imul(rotate(Math.imul(byte + 1, first), turn), second);
      state = Math.imul(rotate(state ^ mixed, 13), 5) + 0xe6546b64;
    }
    return finish(state);
  });
  // Each word depends on all, so that short names differ in every part.
  const sum = words.reduce((total, word) => (total + word) >>> 0, 0);
  return words.map((word, index) => finish(word ^ Math.imul(sum, 2 * index + 3)));
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
