/** A text without the marks of its Latin letters, as programs write keys: "Código" is "Codigo". */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text;
  const plain = text.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
  return plain.normalize('NFC').replace(/[łŁđĐ]/g, (letter) => (letter.toLowerCase() === 'ł' ? 'l' : 'd'));
}

const ASCII = /^[ -~]*$/;
