import type { ReactiveElement } from 'lit';
import {
  type LevelIndices,
  chooseLevels,
  chooseRoles,
  type Role,
  type SkillDocument,
} from '../skill-document/index.ts';
import { ContextFollower } from './context-follower.ts';
import { type Selection, selectionContext } from './keys.ts';

/** Follows the selection of the nearest provider, beside what its host chooses for itself. */
export class SelectionFollower extends ContextFollower<typeof selectionContext> {
  #taken: Selection | undefined;

  constructor(host: ReactiveElement) {
    super(host, selectionContext);
  }

  /** The provider's selection, once after each change of it. */
  takeChange(): Selection | undefined {
    const { value } = this;
    const isNew = value !== this.#taken;
    this.#taken = value;
    return isNew ? value : undefined;
  }

  /** The levels chosen: the host's own before the provider's, whose target does not count beside a level of the host's. */
  choose(skill: SkillDocument, own: Selection): LevelIndices {
    const shared = own.level === undefined ? this.value : undefined;
    return chooseLevels(skill, own.level ?? shared?.level, own.target ?? shared?.target);
  }

  /** The roles chosen: the host's own before the provider's. */
  chooseRoles(skill: SkillDocument, own: Selection = {}): readonly Role[] {
    return chooseRoles(skill, own.roles ?? this.value?.roles);
  }
}
