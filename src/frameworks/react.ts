/** The elements in JSX for React 19: `import 'skill-matrix/react'`. Properties go straight through; an event follows `on`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AnyElement, Attributes, ElementName, Listeners } from './elements.ts';

type Properties<Element extends AnyElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes<Element> &
  Listeners<'on'>;

type Named = { [Name in ElementName]: Properties<HTMLElementTagNameMap[Name]> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where the framework looks for elements
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the framework's own
    interface IntrinsicElements extends Named {}
  }
}
