import { type Context, ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';

/**
 * Consumes a context while its host is connected. Unlike lit's `ContextConsumer`, it drops the value when the host is
 * disconnected, so an element that is moved out of a provider stops showing its value.
 */
export class ContextFollower<C extends Context<unknown, unknown>> extends ContextConsumer<C, ReactiveElement> {
  /** Whether a provider has answered, even if with `undefined`. */
  answered = false;

  constructor(host: ReactiveElement, context: C, changed?: () => void) {
    const callback = () => {
      this.answered = true;
      changed?.();
    };
    super(host, { context, callback, subscribe: true });
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.answered = false;
    this.value = undefined;
  }
}
