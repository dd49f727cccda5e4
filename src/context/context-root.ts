import { type Context, type ContextCallback, ContextEvent } from '@lit/context';
import { isServer } from 'lit';
import { childrenOf, hostOf, ofDocument, rootsAbove } from '../localization/page.ts';

type AnyContext = Context<unknown, unknown>;

interface Request {
  readonly context: AnyContext;
  readonly callback: ContextCallback<unknown>;
}

/**
 * Context requests that no provider has answered yet, by consumer. A new provider gets the requests of the elements
 * inside it, so providers may be defined or inserted after their consumers. Import this module before the first element
 * is defined.
 *
 * Replaces lit's `ContextRoot`, which keeps data on removed consumers until a provider appears, and then repeats all
 * requests for each of them.
 */
const requests = new WeakMap<Element, Request[]>();

/** The shadow roots around consumers, by host, including closed ones. */
const shadowRoots = new WeakMap<Element, ShadowRoot>();

function keep({ context, contextTarget, callback, subscribe }: ContextEvent<AnyContext>, target: Element): void {
  if (!subscribe) return;
  const consumer = contextTarget ?? target;
  const own = requests.get(consumer) ?? [];
  if (own.some((request) => request.context === context && request.callback === callback)) return;
  requests.set(consumer, [...own, { context, callback }]);
  for (const root of rootsAbove(consumer)) {
    const host = hostOf(root);
    if (host) shadowRoots.set(host, root as ShadowRoot);
  }
}

function repeat(announced: AnyContext, provider: Element): void {
  for (const consumer of within(provider)) {
    const own = requests.get(consumer);
    if (!own) continue;
    requests.set(
      consumer,
      own.filter(({ context }) => context !== announced),
    );
    for (const { context, callback } of own) {
      if (context === announced) consumer.dispatchEvent(new ContextEvent(context, consumer, callback, true));
    }
  }
}

/** The provider and all elements whose events reach it: descendants, also in shadow roots, and slotted elements. */
function within(provider: Element): Set<Element> {
  const found = new Set([provider]);
  // The loop also visits elements that are added during it.
  for (const element of found) {
    const shadowRoot = shadowRoots.get(element);
    const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    for (const below of [childrenOf(element), shadowRoot ? childrenOf(shadowRoot) : [], slotted].flat())
      found.add(below);
  }
  return found;
}

if (!isServer) {
  const listen = ofDocument('addEventListener') as HTMLElement['addEventListener'];
  const targetOf = (event: Event) => event.composedPath()[0] as Element;
  listen('context-request', (event) => keep(event, targetOf(event)));
  listen('context-provider', (event) => repeat(event.context, event.contextTarget ?? targetOf(event)));
}
