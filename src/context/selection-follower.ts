import type { ReactiveElement } from 'lit';
import { chooseLevels, chooseRoles, type LevelIndices } from '../document/levels.ts';
import type { Level, Role } from '../document/parts.ts';
import { ContextFollower } from './context-follower.ts';
import { type Selection, selectionContext } from './selection.ts';

/** Follows the selection of the nearest provider, which the host's own properties override. */
export class SelectionFollower extends ContextFollower<typeof selectionContext> {
  #taken: Selection | undefined;

  constructor(host: ReactiveElement) {
    super(host, selectionContext);
  }

  /** Returns the provider's selection once after each change, otherwise `undefined`. */
  takeChange(): Selection | undefined {
    const { value } = this;
    const isNew = value !== this.#taken;
    this.#taken = value;
    return isNew ? value : undefined;
  }

  /**
   * Returns the chosen levels: the host's, else the provider's. If the host has a level, the provider's are ignored.
   */
  choose(of: { readonly levels: readonly Level[] }, own: Pick<Selection, 'level' | 'target'>): LevelIndices {
    const shared = own.level === undefined ? this.value : undefined;
    return chooseLevels(of, own.level ?? shared?.level, own.target ?? shared?.target);
  }

  /** Returns the chosen roles: the host's own, else the provider's, else all. */
  chooseRoles(of: { readonly roles: readonly Role[] }, own: Pick<Selection, 'roles'> = {}): readonly Role[] {
    return chooseRoles(of, own.roles ?? this.value?.roles);
  }

  /** Returns my role: the host's, else the provider's. */
  mine<AnyRole extends Role>(
    { roles }: { readonly roles: readonly AnyRole[] },
    own: { readonly role: string | null },
  ): AnyRole | undefined {
    const id = own.role ?? this.value?.role;
    return id === undefined ? undefined : roles.find((role) => role.id === id);
  }
}
