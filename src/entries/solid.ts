/**
 * The elements in JSX for Solid: `import 'skill-matrix/solid'`. Set properties with `prop:`, and listeners with `on:`.
 */
import type { JSX } from 'solid-js';
import type { AnyElement, Attributes, ElementName, Listeners } from './template-types.ts';

type Properties<Element extends AnyElement> = Omit<JSX.HTMLAttributes<Element>, keyof Attributes<Element>> &
  Attributes<Element> & {
    [Name in keyof Attributes<Element> as `prop:${Name & string}`]?: Attributes<Element>[Name];
  } & Listeners<'on:'>;

type Named = { [Name in ElementName]: Properties<HTMLElementTagNameMap[Name]> };

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the framework looks for elements here
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the framework's own
    interface IntrinsicElements extends Named {}
  }
}
