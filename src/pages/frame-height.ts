/**
 * Runs in a static page that was made for a frame: tells the page around it how high it is, in CSS pixels, as a message
 * `{ type: 'skill-matrix/height', height }`, and again whenever that changes.
 */
import { ofDocument } from '../localization/page.ts';

const page = ofDocument('documentElement');
if (window.parent !== window && page.hasAttribute('data-frame')) {
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // The page around it may be of any origin, and the height is no secret.
    window.parent.postMessage({ type: 'skill-matrix/height', height }, '*');
  };
  new ResizeObserver(tell).observe(page);
}

export {};
