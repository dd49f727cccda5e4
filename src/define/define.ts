import '../context/context-root.ts';
import '../localization/en.ts';
import { isServer } from 'lit';
import type { Tag } from './tags.ts';

/**
 * Registers an element. A second registration of the name is harmless: the first definition stays. Development says so:
 * where bundlers take lit's development build, which keeps its own warnings in `litIssuedWarnings`.
 */
export function define(name: Tag, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (!isServer && (globalThis as { litIssuedWarnings?: unknown }).litIssuedWarnings instanceof Set) {
    console.warn(`<${name}> is defined already; this page loads skill-matrix more than once.`);
  }
}
