/** Finds text and elements through shadow roots, in reading order. */

import type { Framework, SkillDocument } from '../src/entries/index.ts';

/**
 * All elements that match, through shadow roots and slots, in reading order. Leaves out the content of closed details.
 */
export function all<E extends Element = HTMLElement>(root: Node, selector: string): E[] {
  const found: E[] = [];
  walk(root, (element) => {
    if (element.matches(selector)) found.push(element as Element as E);
  });
  return found;
}

/** Visits an element and those below it. A list for each node would take most of the time of many tests. */
function walk(node: Node, visit: (element: HTMLElement) => void): void {
  if (isElement(node)) visit(node);
  else if (node.nodeType === Node.TEXT_NODE) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The first element that matches. Fails if there is none. */
export function one<E extends Element = HTMLElement>(root: Node, selector: string): E {
  const [first] = all<E>(root, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
}

/** The rendered text, with single spaces, also between blocks. */
export function textOf(root: Node): string {
  return rendered(root).replace(/\s+/g, ' ').trim();
}

function rendered(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return renderedChildren(node);
  if (node.localName === 'style' || node.localName === 'script') return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  return display === 'inline' ? renderedChildren(node) : ` ${renderedChildren(node)} `;
}

function renderedChildren(node: Node): string {
  let text = '';
  for (const child of childrenOf(node)) text += rendered(child);
  return text;
}

/** Unlike `instanceof`, also recognizes elements in frames. */
function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The elements with implicit roles. */
const NATIVE: Record<string, string> = {
  button: 'button, summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  link: 'a[href]',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
};

/** All elements with an explicit or implicit role. */
export function allByRole<E extends HTMLElement>(root: Node, role: string): E[] {
  return all<E>(root, [`[role=${role}]`, NATIVE[role]].filter(Boolean).join());
}

/** The element with a role and an accessible name. Fails if there is none. */
export function byRole<E extends HTMLElement>(root: Node, role: string, name: string): E {
  const found = allByRole<E>(root, role);
  const element = found.find((each) => nameOf(each) === name);
  if (!element) throw new Error(`There is no ${role} "${name}", but: ${found.map(nameOf).join(', ')}.`);
  return element;
}

export const radio = (root: Node, name: string): HTMLInputElement => byRole(root, 'radio', name);

export const checkbox = (root: Node, name: string): HTMLInputElement => byRole(root, 'checkbox', name);

export const combobox = (root: Node, name: string): HTMLSelectElement => byRole(root, 'combobox', name);

export const button = (root: Node, name: string): HTMLElement => byRole(root, 'button', name);

/** The accessible name of an element: from ARIA's attributes, its label, else its text, without hidden content. */
export function nameOf(element: HTMLElement): string {
  const own = element.getAttribute('aria-label');
  if (own) return own;
  const id = element.getAttribute('aria-labelledby');
  if (id) return textOf((element.getRootNode() as ShadowRoot).getElementById(id)!);
  const copy = ((element as HTMLInputElement).labels?.[0] ?? element).cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

function childrenOf(node: Node): Iterable<Node> {
  if (!isElement(node)) return node.childNodes;
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (node.localName === 'details' && !node.hasAttribute('open')) return node.querySelectorAll(':scope > summary');
  return (node.shadowRoot ?? node).childNodes;
}

/** One of the demo's documents. */
export async function demoDocument(name: string): Promise<SkillDocument> {
  return (await fetch(`/demo/documents/${name}.json`)).json() as Promise<SkillDocument>;
}

/** One of the demo's frameworks. */
export async function demoFramework(name: string): Promise<Framework> {
  return (await fetch(`/demo/documents/${name}.json`)).json() as Promise<Framework>;
}

/**
 * Waits until a function returns a truthy value. Fails after half a minute, which is long for a busy machine too. A
 * function that takes long is called less often, so that there is time for what it waits for.
 */
export async function until<T>(get: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + 30_000;
  for (;;) {
    const begin = performance.now();
    try {
      const value = get();
      if (value) return value;
      if (performance.now() > end) throw new Error(`This never came true: ${get.toString()}`);
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    const taken = performance.now() - begin;
    await new Promise((resolve) => setTimeout(resolve, Math.min(10 + 2 * taken, 250)));
  }
}

/** Waits for the next event of a type. */
export function next<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
}
