import { isServer } from 'lit';

/**
 * Registers an element. A second registration of the name is harmless: the first definition stays, and development
 * builds say so.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (import.meta.env?.DEV && !isServer) {
    console.warn(`<${name}> is defined already; this page loads skill-matrix more than once.`);
  }
}
