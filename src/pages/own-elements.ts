/**
 * The registry of the elements that static pages are rendered with. The build puts it in the place of the global one, where
 * another copy of the elements may stand, with another copy of lit.
 */
import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim';

export const customElements = new CustomElementRegistry();
