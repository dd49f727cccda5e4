import type { Query } from '../../../context/query.ts';
import {
  type Framework,
  type FrameworkSkill,
  groupsOf,
  skillsOf,
  type Stance,
} from '../../../framework-document/index.ts';
import { Latest } from '../../base/latest.ts';
import { isSame } from '../../base/unchanged.ts';
import { isLooking, search } from '../search.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { isOpenable } from './cells.ts';
import type { Columns } from './columns.ts';

/** What is looked for, and where. */
export interface Wanted {
  readonly framework: Framework;
  readonly query: Query;
  readonly stance: Stance;
  readonly columns: Columns;
  /** The language of the words. */
  readonly language: string;
  /** Whether skills that are not asked of the role are wanted too. */
  readonly isWhole: boolean;
}

/** The skills that have rows, and what follows from them. */
export interface Found {
  readonly skills: readonly FrameworkSkill[];
  readonly chunks: readonly Chunk[];
  /** Those whose rows open. */
  readonly openable: ReadonlySet<FrameworkSkill>;
  /** Those that are left out, since nothing asks them of the role. */
  readonly notAsked: readonly FrameworkSkill[];
}

/** What is known of the skills of a framework, whatever is looked for. */
interface Known {
  /** Those that are asked of the role. */
  readonly asked: ReadonlySet<FrameworkSkill>;
  /** Those whose rows open. */
  readonly openable: ReadonlySet<FrameworkSkill>;
}

/** Finds the skills that have rows; again only when something is another. */
export class SkillFinder {
  readonly #known = new Latest<Known>();
  readonly #found = new Latest<Found>();
  readonly #searched = new Latest<object>();
  #last: { readonly known: Known; readonly found: Found } | undefined;
  #search = {};

  /** Changes when something else is looked for and found: then all rows are others. */
  get search(): object {
    return this.#search;
  }

  /** The same object as long as the same skills are found. */
  find(wanted: Wanted): Found {
    const { framework, query, stance, columns, language, isWhole } = wanted;
    const { words, group, onlyChanges } = query;
    const { role, all } = columns;
    const way = onlyChanges ? stance : undefined;
    const known = this.#known.get([framework, role, all], () => knownOf(framework, columns));
    const searched = this.#searched.get([framework, words, group, onlyChanges], () => ({}));
    return this.#found.get([known, searched, way, language, isWhole], () => {
      const found = find(wanted, known);
      if (this.#last?.known === known && isSameFound(this.#last.found, found)) return this.#last.found;
      this.#last = { known, found };
      this.#search = searched;
      return found;
    });
  }
}

function isSameFound(one: Found, other: Found): boolean {
  return isSame(one.skills, other.skills) && isSame(one.notAsked, other.notAsked);
}

function knownOf(framework: Framework, { role, all }: Columns): Known {
  const places = all.map(({ place }) => place);
  return {
    asked: new Set(skillsOf(framework, role?.id)),
    openable: new Set(framework.skills.filter((skill) => isOpenable(framework, skill, places))),
  };
}

function find({ framework, query, stance, columns, language, isWhole }: Wanted, { asked, openable }: Known): Found {
  const found = search(framework, query, stance, columns.role?.id, language);
  const skills = isWhole ? found : found.filter((skill) => asked.has(skill));
  return {
    skills,
    chunks: chunksOf(groupsOf(framework, skills)),
    openable: new Set(skills.filter((skill) => openable.has(skill))),
    notAsked: isWhole || isLooking(query) ? [] : found.filter((skill) => !asked.has(skill)),
  };
}
