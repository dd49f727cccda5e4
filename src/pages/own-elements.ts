/**
 * The element registry for rendering static pages. The build uses it instead of the global `customElements`, which may
 * already hold another copy of the elements with another copy of lit.
 */
import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim';

export const customElements = new CustomElementRegistry();
