import type { Query } from '../../../context/query.ts';
import {
  type Framework,
  type FrameworkSkill,
  groupsOf,
  skillsOf,
  type Stance,
} from '../../../framework-document/index.ts';
import { Latest } from '../../base/latest.ts';
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

/** Finds the skills that have rows; again only when something is another. */
export class SkillFinder {
  readonly #found = new Latest<Found>();

  find(wanted: Wanted): Found {
    const { framework, query, stance, columns, language, isWhole } = wanted;
    const { words, group, onlyChanges } = query;
    const { role, all } = columns;
    const way = onlyChanges ? stance : undefined;
    const of = [framework, words, group, way, role, all.length, all[0]?.place.level, language, isWhole];
    return this.#found.get(of, () => find(wanted));
  }
}

function find({ framework, query, stance, columns, language, isWhole }: Wanted): Found {
  const role = columns.role?.id;
  const asked = new Set(skillsOf(framework, role));
  const found = search(framework, query, stance, role, language);
  const skills = isWhole ? found : found.filter((skill) => asked.has(skill));
  const places = columns.all.map(({ place }) => place);
  return {
    skills,
    chunks: chunksOf(groupsOf(framework, skills)),
    openable: new Set(skills.filter((skill) => isOpenable(framework, skill, places))),
    notAsked: isWhole || isLooking(query) ? [] : found.filter((skill) => !asked.has(skill)),
  };
}
