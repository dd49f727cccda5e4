import type { AssessmentTerms } from './assessment/terms.ts';
import type { FrameworkTerms } from './framework/terms.ts';

/**
 * The plural forms of a term. The form for a number is the one for exactly that number (`0`, `1`), else the one for its
 * category in `Intl.PluralRules`, else `other`. `{count}` stands for the formatted number.
 */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule | '0' | '1', string>>;

/** All texts of the interface, in one language. */
export interface Terms extends SkillTerms, FrameworkTerms, AssessmentTerms {}

/**
 * The texts that the elements for one skill show, in one language. `{name}` is a placeholder; a language may put it
 * anywhere in the text. A missing term is a type error.
 */
export interface SkillTerms {
  /** The BCP 47 tag of the language. */
  $code: string;
  /** The name of the language in that language. */
  $name: string;
  /** The writing direction. */
  $dir: 'ltr' | 'rtl';
  /** The kind of page, shown above the skill's name. */
  kind: string;
  /** For screen readers, before the domain and the group. */
  domain: string;
  updated: string;
  source: string;
  roles: string;
  levels: string;
  level: string;
  /** `{first}`, `{last}`: the lowest and the highest level. */
  levelRange: string;
  mandatory: string;
  /** `{count}`: the optional expectations beside the mandatory ones. */
  mandatoryNote: Plural;
  yourLevel: string;
  yourTarget: string;
  yourRole: string;
  yourTargetRole: string;
  /** The first entry of a list of roles, while none is chosen. */
  noRoleChosen: string;
  /** Marks the row of my role. */
  myRole: string;
  /** Opens the roles beside mine. */
  otherRoles: Plural;
  /** Why levels can't be chosen: `{role}`, `{level}`, and `{levels}`, a list of names. */
  roleStartsAt: string;
  roleEndsAt: string;
  roleLacks: string;
  /** The button that opens and closes the target's picker. */
  otherTarget: string;
  allRoles: string;
  /** The label of the field that filters a long list of roles. */
  findRole: string;
  /** `{shown}` of `{count}` roles. */
  rolesShown: string;
  noRoles: string;
  howToUse: string;
  expectedAtEachLevel: string;
  /** `{first}`, `{last}`: the lowest and the highest level. */
  howToRead: string;
  /** Shown if at least one row can be opened. */
  howToOpen: string;
  /** `{skill}` */
  tableName: string;
  role: string;
  /** The column's header, and the mark of each required expectation. */
  required: string;
  optional: string;
  /** Marks roles that are required at the target, but not at the current level. */
  newlyRequired: string;
  description: string;
  noExpectation: string;
  /** Marks the current level's column. */
  current: string;
  /** Marks the target if it is the level after the current one. */
  next: string;
  /** Marks any other target. */
  target: string;
  /** `{index}` of `{count}` columns: levels or roles. */
  position: string;
  /** The label of the buttons that show and hide levels, if not all fit. */
  levelsShown: string;
  /** The button below a text that is cut off. */
  more: string;
  /** `{role}`: the label of the content of an open row. */
  growth: string;
  openAll: string;
  closeAll: string;
  /** The title of a link to another site. */
  external: string;
  /** `{from}`: the beginning of a heading; `compareTo` is its end. */
  compareFrom: string;
  /** `{to}` */
  compareTo: string;
  /** `{level}`, `{roles}`: a list of names. */
  nothingAskedOf: string;
  /** `{level}` */
  atLevel: string;
  atLevelOptional: string;
  chooseLevel: string;
  /** `{level}` */
  atTheTop: string;
  /** `{from}`, `{to}` */
  targetBelow: string;
  loading: string;
  noSkill: string;
  /** `{where}` */
  networkFailed: string;
  /** `{where}`, `{status}` */
  statusFailed: string;
  /** `{where}` */
  skillFailed: string;
  /** `{count}`: problems beyond the ones listed. */
  moreIssues: Plural;
  retry: string;
  showTable: string;
  showText: string;
  /** Shown before the names of formats. */
  download: string;
  copyText: string;
  copyMarkdown: string;
  copied: string;
  copyFailed: string;
}
