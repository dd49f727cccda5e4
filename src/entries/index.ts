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
export { type Selection, selectionContext } from '../context/selection.ts';
export type { SkillEventMap } from '../define/define.ts';
export { skillContext } from '../elements/skill/skill-kind.ts';
export type { DownloadFormat } from '../elements/base/download-formats.ts';
export { LevelComparison } from '../define/level-comparison.ts';
export { LevelPicker } from '../define/level-picker.ts';
export { type Extension, register } from '../elements/base/register.ts';
export { RoleFilter } from '../define/role-filter.ts';
export { RolePicker } from '../define/role-picker.ts';
export { SkillMatrix } from '../define/skill-matrix.ts';
export { SkillProfile } from '../define/skill-profile.ts';
export { SkillStats } from '../define/skill-stats.ts';
export type { LanguageTerms } from '../localization/languages.ts';
export type { Plural, Terms } from '../localization/terms.ts';
export * from '../skill-document/index.ts';
import '../localization/de.ts';
import './tables.ts';
