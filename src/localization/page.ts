/**
 * The page around an element. An author's names hide what the browser has under the same ones: `<form name="title">`
 * stands in the place of `document.title`, a field named `parentNode` in that of its form's parent. So what is read here is
 * read from the prototypes, which no name reaches; a lint rule sends all other modules here.
 */

/** A property of the document, or a method of it. */
export function ofDocument<Key extends keyof Document>(key: Key): Document[Key] {
  const value = Reflect.get(Document.prototype, key, document) as Document[Key];
  return (typeof value === 'function' ? value.bind(document) : value) as Document[Key];
}

/** The document that a node is in, where it is another one than this module's: that of a frame. */
export function foreignDocumentOf(node: Node): Document | undefined {
  const owner = Reflect.get(Node.prototype, 'ownerDocument', node) as Document;
  return owner === document ? undefined : owner;
}

/** The window that a node is in; of a document without one, this module's. */
export function viewOf(node: Node): typeof globalThis {
  const owner = foreignDocumentOf(node) ?? document;
  return (Reflect.get(Document.prototype, 'defaultView', owner) as typeof globalThis | null) ?? globalThis;
}

/** What a node stands in. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
}

/** The value of an attribute; on the server, where there is no page, of one of our elements. */
export function attributeOf(element: Element, name: string): string | null {
  return typeof Element === 'undefined'
    ? element.getAttribute(name)
    : Element.prototype.getAttribute.call(element, name);
}

/** The root of the tree that a node is in, then that of its host's tree, and so on through shadow roots. */
export function rootsAbove(node: Node): Node[] {
  const root = Node.prototype.getRootNode.call(node);
  return isShadowRoot(root) ? [root, ...rootsAbove(root.host)] : [root];
}

/** The host of the tree that a root is the top of; none where it is not a shadow root, whatever is named `host` in it. */
export function hostOf(root: Node): Element | undefined {
  return isShadowRoot(root) ? root.host : undefined;
}

/** The element or its nearest ancestor that matches, through shadow roots. */
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

/** By its kind, which a name cannot change, and which it keeps in another window. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return Object.prototype.toString.call(node) === '[object ShadowRoot]';
}
