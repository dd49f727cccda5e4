import { type Context, type ContextCallback, ContextEvent } from '@lit/context';
import { isServer } from 'lit';
import { childrenOf, hostOf, ofDocument, rootsAbove } from '../localization/page.ts';

type AnyContext = Context<unknown, unknown>;

interface Request {
  readonly context: AnyContext;
  readonly callback: ContextCallback<unknown>;
}

/**
 * Keeps the requests that nobody answered yet. A provider that announces itself gets those of the elements within it, so
 * that providers may be defined or inserted after their consumers. To be imported before the first element is defined.
 *
 * Lit's own `ContextRoot` keeps a little of every consumer there was until a provider comes, and repeats all requests for
 * each of them; this one keeps nothing of those that are gone.
 */
const requests = new WeakMap<Element, Request[]>();

/** The shadow roots that consumers are in, by their hosts, also the closed ones. */
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

/** All elements whose events pass a provider: its descendants, those in shadow roots, and those that slots show. */
function within(provider: Element): Set<Element> {
  const found = new Set([provider]);
  // What is added meanwhile is visited too.
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
