/** The elements in the templates of Vue 3: `import 'skill-matrix/vue'`. */
import type { HTMLAttributes } from 'vue';
import type { AnyElement, ElementName, Listeners, OtherAttributes, OwnProperties } from './template-types.ts';

/** A name as Vue's types have it: `myRole` for `my-role`, `onLevelChange` for the event `level-change`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type VueListeners = {
  [Name in keyof Listeners<''> as `on${Capitalize<Camel<Name>>}`]?: Listeners<''>[Name];
};

type VueAttributes = { [Name in keyof OtherAttributes as Camel<Name>]: OtherAttributes[Name] };

/** An attribute takes more than the property of the same name: `heading-level="3"` is a string. */
type Properties<Element extends AnyElement> = Omit<OwnProperties<Element>, keyof VueAttributes> & VueAttributes;

/** Vue has `slot` only in the types of its own elements. */
type Component<Element extends AnyElement> = new () => {
  $props: HTMLAttributes & { slot?: string } & Properties<Element> & VueListeners;
};

type Named = { [Name in ElementName]: Component<HTMLElementTagNameMap[Name]> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the framework's own
  interface GlobalComponents extends Named {}
}
