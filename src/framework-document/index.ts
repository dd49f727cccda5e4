export { type ChangeKind, changeOf, compareRoles, type SkillComparison } from './comparison.ts';
export { hasLevels, levelsOf } from './levels.ts';
export { type FrameworkResult, frameworkSteps, isFramework, parseFramework, parseFrameworkJson } from './parse.ts';
export {
  type Asked,
  askedAt,
  findGroup,
  findSkill,
  type GroupPart,
  groupsOf,
  rankOf,
  skillsOf,
  statesRequired,
} from './queries.ts';
export { findReferences, gatherReferences, insertReferences, type SkillReference } from './references.ts';
export type { FamilyPart } from '../document/levels.ts';
export { findRole, hasRoles, type Place, rolesByFamily } from './roles.ts';
export type { Framework, FrameworkExpectation, FrameworkRole, FrameworkSkill, Group, Meaning } from './schema.ts';
export { searchSkills, type SkillQuery } from './search.ts';
export { skillOf } from './skill-of.ts';
export { findStance, type Stance, type Standing, type Wishes } from './stance.ts';
