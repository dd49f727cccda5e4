import type { PropertyDeclarations } from 'lit';
import type { Selection } from '../../context/selection.ts';
import type { Framework, Stance } from '../../framework-document/index.ts';
import { FrameworkElement } from './framework-element.ts';
import { StanceFollower } from './stance-follower.ts';

/** What the elements have in common that show a framework for somebody's place: the provider's, or one of their own. */
export abstract class PlacedElement extends FrameworkElement {
  static override properties: PropertyDeclarations = {
    role: { attribute: 'my-role' },
    level: {},
    target: {},
    targetRole: { attribute: 'target-role' },
  };

  /**
   * The id of my role, in place of the provider's.
   *
   * @attr my-role
   */
  override role: string | null = null;
  /** The id of the current level, in place of the provider's. */
  level?: string;
  /** The id of the level aimed at, in place of the provider's. By default the next one. */
  target?: string;
  /**
   * The id of the role aimed at, in place of the provider's. By default my role.
   *
   * @attr target-role
   */
  targetRole?: string;

  readonly #stance = new StanceFollower(this);

  /** What the provider selects. */
  protected get selection(): Selection {
    return this.#stance.selection;
  }

  /** Where somebody stands and aims; the same object until that or the framework changes. */
  protected stanceIn(framework: Framework): Stance {
    return this.#stance.find(framework, this);
  }
}
