import { ContextRoot } from '@lit/context';
import { isServer } from 'lit';

/**
 * Keeps the requests that nobody answered yet and repeats them when a provider announces itself, so that providers may
 * be defined or inserted after their consumers. To be imported before the first element is defined.
 */
if (!isServer) new ContextRoot().attach(document.documentElement);
