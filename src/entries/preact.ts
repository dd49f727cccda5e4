/**
 * The elements in JSX for Preact: `import 'skill-matrix/preact'`. Set properties by their names, and listeners as `on`
 * and the event.
 */
import type { HTMLAttributes } from 'preact';
import type { AnyElement, Attributes, ElementName, Listeners } from './template-types.ts';

type Properties<Element extends AnyElement> = Omit<HTMLAttributes<Element>, keyof Attributes<Element>> &
  Attributes<Element> &
  Listeners<'on'>;

type Named = { [Name in ElementName]: Properties<HTMLElementTagNameMap[Name]> };

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the framework looks for elements here
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the framework's own
    interface IntrinsicElements extends Named {}
  }
}
