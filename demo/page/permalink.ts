/** The name of the fragment's format. A new format gets a new name. */
const NAME = 'doc';

/** Writes a text as a fragment: deflated, in base64 for addresses (RFC 4648, section 5). */
export async function writeFragment(text: string): Promise<string> {
  const bytes = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `#${NAME}=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * The text of a fragment.
 *
 * @returns `undefined` where the fragment has none; rejects where it was cut off or changed on its way
 */
export async function readFragment(fragment: string): Promise<string | undefined> {
  const [, coded] = /^#doc=([\w-]+)$/.exec(fragment) ?? [];
  if (coded === undefined) return undefined;
  const binary = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const text = await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}

async function collect(stream: ReadableStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
