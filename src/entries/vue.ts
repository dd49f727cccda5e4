/** The elements in the templates of Vue 3: `import 'skill-matrix/vue'`. */
import type { HTMLAttributes } from 'vue';
import type { AnyElement, Attributes, ElementName, Listeners } from './template-types.ts';

/** The name of a listener in Vue's types: `onLevelChange` for `level-change`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type VueListeners = {
  [Name in keyof Listeners<''> as `on${Capitalize<Camel<Name>>}`]?: Listeners<''>[Name];
};

type Component<Element extends AnyElement> = new () => { $props: HTMLAttributes & Attributes<Element> & VueListeners };

type Named = { [Name in ElementName]: Component<HTMLElementTagNameMap[Name]> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the framework's own
  interface GlobalComponents extends Named {}
}
