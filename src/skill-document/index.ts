export { issue, type Issue, type IssueCode } from '../document/issue.ts';
export {
  chooseLevels,
  chooseRoles,
  indexOfLevel,
  levelAfter,
  levelBefore,
  type LevelIndices,
} from '../document/levels.ts';
export {
  isSafeUrl,
  type Item,
  type Level,
  type Link,
  type Proficiency,
  type Reference,
  type Role,
  type Text,
} from '../document/parts.ts';
export { entryOf, localize, type LocalizedText, paragraphs } from '../document/text.ts';
export { compareLevels, type RoleComparison, type Step } from './comparison.ts';
export { parse, parseJson, parseJsonSteps, parseSteps, type ParseResult } from './parse.ts';
export { countExpectations, expectationsOf, findExpectation, findProficiency, statesRequired } from './queries.ts';
export type { Expectation, SkillDocument } from './schema.ts';
export { findWarnings, type Warning, type WarningCode } from './warnings.ts';
