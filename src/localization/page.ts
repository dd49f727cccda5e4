/**
 * Safe access to the page, despite DOM clobbering: names in a page hide properties of the DOM. `<form name="title">`
 * replaces `document.title`, and a field named `parentNode` hides that property of its form. So this module reads
 * properties from the prototypes. A lint rule makes all other modules use it.
 */

/** Returns a property of the document, or a method bound to it. */
export function ofDocument<Key extends keyof Document>(key: Key): Document[Key] {
  const value = Reflect.get(Document.prototype, key, document) as Document[Key];
  return (typeof value === 'function' ? value.bind(document) : value) as Document[Key];
}

/** The document of a node, if it is not the one of this module but, for example, that of a frame. */
export function foreignDocumentOf(node: Node): Document | undefined {
  const owner = Reflect.get(Node.prototype, 'ownerDocument', node) as Document;
  return owner === document ? undefined : owner;
}

/** The window of a node; the one of this module if the node's document has none. */
export function viewOf(node: Node): typeof globalThis {
  const owner = foreignDocumentOf(node) ?? document;
  return (Reflect.get(Document.prototype, 'defaultView', owner) as typeof globalThis | null) ?? globalThis;
}

/** The parent of a node. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
}

/** The value of an attribute. On the server, without a DOM, works for the elements of this library. */
export function attributeOf(element: Element, name: string): string | null {
  return typeof Element === 'undefined'
    ? element.getAttribute(name)
    : Element.prototype.getAttribute.call(element, name);
}

/** The root of a node's tree, then the root of its host's tree, and so on up to the document. */
export function rootsAbove(node: Node): Node[] {
  const root = Node.prototype.getRootNode.call(node);
  return isShadowRoot(root) ? [root, ...rootsAbove(root.host)] : [root];
}

/** The host of a shadow root; `undefined` for any other node, whatever its `host` property is. */
export function hostOf(root: Node): Element | undefined {
  return isShadowRoot(root) ? root.host : undefined;
}

/** The element or its nearest ancestor that matches a selector, across shadow roots. */
export function closest(element: Element, selector: string): Element | undefined {
  for (let start: Element | undefined = element; start;) {
    const found: Element | null = Element.prototype.closest.call(start, selector);
    if (found) return found;
    start = hostOf(Node.prototype.getRootNode.call(start));
  }
  return undefined;
}

/** The child elements of an element or of a shadow root. */
export function childrenOf(parent: Element | ShadowRoot): Element[] {
  const { prototype } = parent instanceof Element ? Element : DocumentFragment;
  return [...(Reflect.get(prototype, 'children', parent) as HTMLCollection)];
}

/** Checks the type by its tag, which names in the page cannot change, and which is the same in every window. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return Object.prototype.toString.call(node) === '[object ShadowRoot]';
}
