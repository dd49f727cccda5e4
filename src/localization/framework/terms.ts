import type { Plural } from '../terms.ts';

/** The texts that only elements for frameworks show, in one language. As for `SkillTerms`. */
export interface FrameworkTerms {
  /** The kind of page, shown above the framework's name. */
  frameworkKind: string;
  noFramework: string;
  /** `{where}` */
  frameworkFailed: string;
  /** `{version}` */
  version: string;
  skills: string;
  skill: string;
  /** Below the number of roles. */
  inFamilies: Plural;
  /** Below the number of skills. */
  inGroups: Plural;
  /** With roles and levels; with levels only; with roles only. */
  howToChoose: string;
  howToChooseLevel: string;
  howToChooseRole: string;
  /** The button that opens and closes the pickers of where one aims. */
  otherAim: string;
  otherRoleAim: string;
  /** Somebody's place: `{role}` and `{level}`. */
  place: string;
  /** The heading of the comparison, before the arrow and the target: `{from}` is a place. */
  toCover: string;
  /** The same for another role. */
  theMove: string;
  /** `{count}` of `{all}` skills: `{kinds}` is a list of the five that follow. */
  skillsChange: Plural;
  becomeRequired: Plural;
  areNew: Plural;
  rise: Plural;
  askElse: Plural;
  /** The marks and filters of the kinds of change. */
  allKinds: string;
  isNew: string;
  rises: string;
  changes: string;
  stays: string;
  lessIsAsked: string;
  fallsAway: string;
  asksElse: string;
  /** `{proficiency}` */
  optionalUntilNow: string;
  untilNow: string;
  /** The general meaning of a `{proficiency}`: `{meaning}`. */
  meaning: string;
  /** Opens what my own role asks, beside what another one does. */
  askedToday: string;
  stayAsTheyAre: Plural;
  /** Below the skills that fall away; `{place}` is the target. */
  notAskedThere: string;
  skillsCompared: Plural;
  swapSides: string;
  /** `{to}`, `{from}`: levels, or places. */
  asksNothingMore: string;
  /** `{level}`, `{role}` */
  atTheTopOf: string;
  chooseRoleAndLevel: string;
  chooseRole: string;
  allSkills: string;
  /** `{role}` */
  expectedOfRole: string;
  expectedOfAll: string;
  /** `{level}` */
  expectedOfRoles: string;
  readSideBySide: string;
  findSkill: string;
  group: string;
  allGroups: string;
  onlyChanges: string;
  /** `{shown}` of `{count}` skills. */
  skillsShown: string;
  /** `{words}`; and in a `{group}`. */
  noSkillMatches: string;
  noSkillMatchesInGroup: string;
  noSkillChanges: string;
  searchEverywhere: string;
  /** The switch between what cells show. */
  cells: string;
  proficiency: string;
  text: string;
  /** The legend. */
  risesFromYours: string;
  optionalIsMarked: string;
  skillCount: Plural;
  /** `{level}` */
  asAtLevel: string;
  /** The sign of a proficiency beyond six: `{step}` of `{count}`. */
  ladderStep: string;
  /** `{role}`, `{skills}`: a list of names. */
  notAskedOfRole: Plural;
  notAskedAtAll: Plural;
  showThem: Plural;
  /** The switch between what is asked and where the reader stands. */
  whatIsShown: string;
  whatIsAsked: string;
  whereYouStand: string;
  /** Beside a skill in the comparison, where the reader's answer says so. */
  alreadyMet: string;
  /** The buttons that show another level where there is room for one. */
  previousLevel: string;
  nextLevel: string;
  previousRole: string;
  nextRole: string;
}
