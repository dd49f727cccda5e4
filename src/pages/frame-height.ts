/**
 * Runs in a static page made for an iframe. Sends its height in CSS pixels to the parent page, as the message
 * `{ type: 'skill-matrix/height', height }`, at first and after each change.
 */
import { ofDocument } from '../localization/page.ts';

const page = ofDocument('documentElement');
if (window.parent !== window && page.hasAttribute('data-frame')) {
  const sendHeight = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // The parent page may have any origin, and the height is not confidential.
    window.parent.postMessage({ type: 'skill-matrix/height', height }, '*');
  };
  new ResizeObserver(sendHeight).observe(page);
}

export {};
