/**
 * The elements in JSX for React 19: `import 'skill-matrix/react'`. Set properties by their names, and listeners as `on`
 * and the event.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AnyElement, Attributes, ElementName, Listeners } from './template-types.ts';

type Properties<Element extends AnyElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes<Element> &
  Listeners<'on'>;

type Named = { [Name in ElementName]: Properties<HTMLElementTagNameMap[Name]> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the framework looks for elements here
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the framework's own
    interface IntrinsicElements extends Named {}
  }
}
