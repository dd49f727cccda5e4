import type { ReactiveElement } from 'lit';
import { SelectionFollower } from '../../context/selection-follower.ts';
import type { Selection } from '../../context/selection.ts';
import { findStance, type Framework, type Stance } from '../../framework-document/index.ts';
import { Latest } from '../base/latest.ts';

/** The properties of an element that stand in place of the provider's selection. */
export interface OwnWishes {
  readonly role?: string | null;
  readonly level?: string | undefined;
  readonly targetRole?: string | undefined;
  readonly target?: string | undefined;
}

/** Follows where somebody stands and aims, by the nearest provider, which the host's own properties override. */
export class StanceFollower {
  readonly #selection: SelectionFollower;
  readonly #stance = new Latest<Stance>();

  constructor(host: ReactiveElement) {
    this.#selection = new SelectionFollower(host);
  }

  get selection(): Selection {
    return this.#selection.value ?? {};
  }

  /** The same object until the framework or somebody's wishes change. A host with a place of its own ignores the target of the provider. */
  find(framework: Framework, own: OwnWishes): Stance {
    const shared = this.selection;
    const isOwn = (own.role ?? own.level) !== undefined;
    const aim = isOwn ? {} : shared;
    const role = own.role ?? shared.role;
    const level = own.level ?? shared.level;
    const targetRole = own.targetRole ?? aim.targetRole;
    const target = own.target ?? aim.target;
    return this.#stance.get([framework, role, level, targetRole, target], () =>
      findStance(framework, { role, level, targetRole, target }),
    );
  }
}
