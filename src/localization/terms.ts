/**
 * A sentence in the forms that its number takes: an exact number first (`0`), then the category that
 * `Intl.PluralRules` names, then `other`. `{count}` stands for the number.
 */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule | '0' | '1', string>>;

/**
 * All that the interface says, in one language. `{name}` is a place that is filled in; a language may put it wherever
 * its grammar wants it. A term that is missing is a type error.
 */
export interface Terms {
  /** The BCP 47 tag of the language. */
  $code: string;
  /** What the language calls itself. */
  $name: string;
  /** The direction that it is written in. */
  $dir: 'ltr' | 'rtl';
  /** What kind of page this is, above the skill's name. */
  kind: string;
  /** Told to screen readers before the domain and the group. */
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
  /** What folds the target's picker away. */
  otherTarget: string;
  allRoles: string;
  /** Names the field that narrows a long list of roles. */
  findRole: string;
  /** `{shown}` of `{count}` roles. */
  rolesShown: string;
  noRoles: string;
  howToUse: string;
  expectedAtEachLevel: string;
  /** `{first}`, `{last}`: the lowest and the highest level. */
  howToRead: string;
  /** Where at least one row opens. */
  howToOpen: string;
  /** `{skill}` */
  tableName: string;
  role: string;
  /** The column's header, and the word beside each expectation that is. */
  required: string;
  optional: string;
  /** Required at the target, though not at the current level. */
  newlyRequired: string;
  description: string;
  noExpectation: string;
  /** Marks the current level's column. */
  current: string;
  /** Marks the target where it is the level after the current one. */
  next: string;
  /** Marks the target elsewhere. */
  target: string;
  /** `{index}` of `{count}` levels. */
  position: string;
  /** Names the group of buttons that show and hide levels where not all fit. */
  levelsShown: string;
  /** The button below a text that is cut off. */
  more: string;
  /** `{role}`: what an opened row shows. */
  growth: string;
  openAll: string;
  closeAll: string;
  /** Told of a link that leads to another site. */
  external: string;
  /** `{from}`; a heading that `compareTo` ends. */
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
  noDocument: string;
  /** `{where}` */
  networkFailed: string;
  /** `{where}`, `{status}` */
  statusFailed: string;
  /** `{where}` */
  documentFailed: string;
  /** `{count}`: problems beyond the ones listed. */
  moreIssues: Plural;
  retry: string;
  /** Stands before the names of formats. */
  download: string;
  copyText: string;
  copyMarkdown: string;
  copied: string;
  copyFailed: string;
}
