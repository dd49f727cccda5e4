import { type Note, warning } from './report.ts';

/**
 * Warns about values that a format cannot hold, once for all of a kind: those at the same place of different entries.
 *
 * @param pointers - where they are (RFC 6901)
 */
export function warnOfLostValues(pointers: readonly string[], format: string): Note[] {
  const kinds = new Map<string, { readonly first: string; others: number }>();
  for (const pointer of pointers) {
    const kind = pointer.replace(/\/\d+(?=\/)/g, '/0');
    const known = kinds.get(kind);
    if (known) known.others++;
    else kinds.set(kind, { first: pointer, others: 0 });
  }
  return [...kinds.values()].map(({ first, others }) => {
    const rest = others > 0 ? `, nor ${others} more like it. JSON keeps them.` : '. JSON keeps it.';
    return warning(first, 'lost', `${format} cannot hold this value${rest}`);
  });
}
