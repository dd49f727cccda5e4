/**
 * The main module. Registers all elements, English, German and the reader of HTML tables. Exports the element classes,
 * the types of their events, the contexts, and the functions for skill documents.
 */
export type {
  DocumentFailure,
  Failure,
  IdChange,
  LevelChange,
  SelectionFailure,
  LoadingFailure,
  RolesChange,
  TableFailure,
  TableIssue,
} from '../context/events.ts';
export { type Query, queryContext } from '../context/query.ts';
export { type Selection, selectionContext } from '../context/selection.ts';
export type { SkillEventMap } from '../define/event-map.ts';
export { assessmentContext, type AssessmentEvents } from '../elements/framework/assessment-context.ts';
export { frameworkContext } from '../elements/framework/framework-kind.ts';
export { skillContext } from '../elements/skill/skill-kind.ts';
export type { DownloadFormat } from '../elements/base/download-formats.ts';
export { FrameworkMatrix } from '../define/framework-matrix.ts';
export { LevelComparison } from '../define/level-comparison.ts';
export { LevelPicker } from '../define/level-picker.ts';
export { type Extension, register } from '../elements/base/register.ts';
export { RoleComparison } from '../define/role-comparison.ts';
export { RoleFilter } from '../define/role-filter.ts';
export { RolePicker } from '../define/role-picker.ts';
export { SkillAssessment } from '../define/skill-assessment.ts';
export { SkillFramework } from '../define/skill-framework.ts';
export { SkillMatrix } from '../define/skill-matrix.ts';
export { SkillProfile } from '../define/skill-profile.ts';
export { SkillSearch } from '../define/skill-search.ts';
export { SkillStats } from '../define/skill-stats.ts';
export type { LanguageTerms } from '../localization/languages.ts';
export type { Plural, Terms } from '../localization/terms.ts';
export * from '../skill-document/index.ts';
export {
  type Answer,
  type AssessedFramework,
  type Assessment,
  type AssessmentResult,
  belongsTo,
  type BesideAnswers,
  type CarriedAnswers,
  carryOver,
  compareAnswers,
  type Evidence,
  findGap,
  fingerprintOf,
  type GapState,
  type Met,
  newAssessment,
  parseAssessment,
  parseAssessmentJson,
  type SkillGap,
  type UnusedAnswer,
  withAnswer,
} from '../assessment/index.ts';
export {
  type Asked,
  askedAt,
  type ChangeKind,
  compareRoles,
  findStance,
  type Framework,
  type FrameworkExpectation,
  type FrameworkRole,
  type FrameworkSkill,
  type Group,
  levelsOf,
  parseFramework,
  parseFrameworkJson,
  type Place,
  searchSkills,
  type SkillComparison,
  skillOf,
  type Stance,
} from '../framework-document/index.ts';
import '../localization/de.ts';
import '../localization/assessment/de.ts';
import '../localization/framework/de.ts';
import './tables.ts';
