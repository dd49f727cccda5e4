import { type Context, ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';

/**
 * Follows a context for as long as its host is connected. Unlike a plain consumer it forgets the value when the host
 * leaves, so that an element that moved out of a provider shows nothing of it.
 */
export class ContextFollower<C extends Context<unknown, unknown>> extends ContextConsumer<C, ReactiveElement> {
  /** Whether a provider has answered, even if only to say that there is nothing yet. */
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
