/** What a reader of the page meets: text and elements through shadow roots, in the order in which they are read. */

import type { SkillDocument } from '../src/index.ts';

/** All elements that match, through shadow roots and slots, in reading order; not what closed details fold away. */
export function all<E extends Element = HTMLElement>(root: Node, selector: string): E[] {
  return flattened(root).filter((node): node is E => node instanceof Element && node.matches(selector));
}

/** The first element that matches; fails where there is none. */
export function one<E extends Element = HTMLElement>(root: Node, selector: string): E {
  const [first] = all<E>(root, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
}

/** The text that is rendered, with single spaces; blocks are set apart. */
export function textOf(root: Node): string {
  return rendered(root).replace(/\s+/g, ' ').trim();
}

function rendered(node: Node): string {
  if (node instanceof Comment) return '';
  if (node instanceof Text) return node.data;
  if (node instanceof Element && (/^(STYLE|SCRIPT)$/.test(node.tagName) || isHidden(node))) return '';
  const text = childrenOf(node).map(rendered).join('');
  return node instanceof Element && getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
}

function isHidden(element: Element): boolean {
  return getComputedStyle(element).display === 'none';
}

/** The radio of that name. */
export function radio(root: Node, name: string): HTMLInputElement {
  const found = all<HTMLInputElement>(root, 'input[type=radio]').find((input) => nameOf(input) === name);
  if (!found) throw new Error(`There is no radio "${name}".`);
  return found;
}

/** The checkbox of that name. */
export function checkbox(root: Node, name: string): HTMLInputElement {
  const found = all<HTMLInputElement>(root, 'input[type=checkbox]').find((input) => nameOf(input) === name);
  if (!found) throw new Error(`There is no checkbox "${name}".`);
  return found;
}

/** The button of that name. */
export function button(root: Node, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(root, 'button').find((element) => textOf(element) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** The name of a labelled control, without what is hidden from assistive technology. */
function nameOf(input: HTMLInputElement): string {
  const label = input.labels![0]!.cloneNode(true) as HTMLElement;
  label.querySelectorAll('[aria-hidden=true]').forEach((element) => element.remove());
  return label.textContent!.trim();
}

function flattened(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(flattened)];
}

function childrenOf(node: Node): Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  if (node instanceof HTMLDetailsElement && !node.open) return [...node.querySelectorAll(':scope > summary')];
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

/** One of the demo's documents. */
export async function demoDocument(name: string): Promise<SkillDocument> {
  return (await fetch(`/demo/documents/${name}.json`)).json() as Promise<SkillDocument>;
}

/** Waits until what was asked for is there, and true; fails after twenty seconds. */
export async function until<T>(get: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      const value = get();
      if (value) return value;
      if (performance.now() > end) throw new Error(`This never came true: ${get.toString()}`);
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for the next event of a type. */
export function next<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
}
