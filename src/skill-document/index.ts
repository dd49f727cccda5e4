export { compareLevels, type RoleComparison, type Step } from './comparison.ts';
export { issue, type Issue, type IssueCode } from './issue.ts';
export { parse, parseJson, parseJsonSteps, type ParseResult } from './parse.ts';
export {
  type LevelIndices,
  chooseLevels,
  chooseRoles,
  countExpectations,
  expectationsOf,
  findExpectation,
  findProficiency,
  indexOfLevel,
  statesRequired,
  levelAfter,
  levelBefore,
} from './queries.ts';
export {
  type Expectation,
  isSafeUrl,
  type Item,
  type Level,
  type Link,
  type Proficiency,
  type Reference,
  type Role,
  type SkillDocument,
  type Text,
} from './schema.ts';
export { entryOf, localize, type LocalizedText, paragraphs } from './text.ts';
export { findWarnings, type Warning, type WarningCode } from './warnings.ts';
