/**
 * Runs in a static page that was made for a frame: tells the page around it how high it is, in CSS pixels, as a message
 * `{ type: 'skill-matrix/height', height }`, and again whenever that changes.
 */
if (window.parent !== window && document.documentElement.hasAttribute('data-frame')) {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // The page around it may be of any origin, and the height is no secret.
    window.parent.postMessage({ type: 'skill-matrix/height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
}

export {};
