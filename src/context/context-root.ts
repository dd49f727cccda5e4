import { type Context, type ContextCallback, ContextEvent } from '@lit/context';
import { isServer } from 'lit';

type AnyContext = Context<unknown, unknown>;

interface Request {
  readonly context: AnyContext;
  readonly callback: ContextCallback<unknown>;
}

/**
 * Keeps the requests that nobody answered yet and repeats them when a provider announces itself, so that providers may
 * be defined or inserted after their consumers. To be imported before the first element is defined.
 *
 * Lit's own `ContextRoot` keeps a little of every consumer there was until a provider comes; this one keeps nothing of
 * those that are gone.
 */
const requests = new WeakMap<Element, Request[]>();
const consumers = new Set<WeakRef<Element>>();
const gone = new FinalizationRegistry<WeakRef<Element>>((consumer) => consumers.delete(consumer));

function keep({ context, contextTarget, callback, subscribe }: ContextEvent<AnyContext>, target: Element): void {
  if (!subscribe) return;
  const consumer = contextTarget ?? target;
  const own = requests.get(consumer) ?? [];
  if (!requests.has(consumer)) {
    const reference = new WeakRef(consumer);
    consumers.add(reference);
    gone.register(consumer, reference);
    requests.set(consumer, own);
  }
  if (!own.some((request) => request.context === context && request.callback === callback)) {
    own.push({ context, callback });
  }
}

function repeat(announced: AnyContext): void {
  for (const reference of [...consumers]) {
    const consumer = reference.deref();
    const own = consumer && requests.get(consumer);
    if (!own) continue;
    requests.set(
      consumer,
      own.filter(({ context }) => context !== announced),
    );
    for (const { context, callback } of own) {
      if (context === announced) {
        consumer.dispatchEvent(new ContextEvent(context, consumer, callback, true));
      }
    }
  }
}

if (!isServer) {
  const root = document.documentElement;
  root.addEventListener('context-request', (event) => keep(event, event.composedPath()[0] as Element));
  root.addEventListener('context-provider', (event) => repeat(event.context));
}
