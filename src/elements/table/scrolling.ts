/** How long browsers may take to lay out the rows around a place. In milliseconds. */
const SETTLING = 500;

/** Scrolls to a row or to what is in it, and again while the browser lays out rows whose height was a guess so far. */
export function scrollSteadily(target: Element, options?: ScrollIntoViewOptions): void {
  let end = 0;
  const observer = new ResizeObserver(() => {
    end ||= window.setTimeout(() => observer.disconnect(), SETTLING);
    // In the next frame: rows that scrolling lays out within this one would be reported as a loop.
    requestAnimationFrame(() => target.scrollIntoView(options));
  });
  observer.observe(target.closest('table')!);
}

/** Once the rows above are laid out, the focus may have moved out of view. */
export function keepInView({ target }: Event): void {
  scrollSteadily(target as Element, { block: 'nearest', inline: 'nearest' });
}
