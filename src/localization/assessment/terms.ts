import type { Plural } from '../terms.ts';

/** The texts that only the self-assessment shows, in one language. As for `SkillTerms`. */
export interface AssessmentTerms {
  /** The kind of page, shown above the title. */
  assessmentKind: string;
  /** The title: where the reader stands. */
  whereIStand: string;
  howToAnswer: string;
  /** `{date}` */
  started: string;
  /** `{date}`, with the time. */
  lastChange: string;
  savedHere: string;
  /** In place of `savedHere`. */
  notSavedFull: string;
  notSavedForbidden: string;
  /** An application keeps the answers. */
  keptElsewhere: string;
  /** `{count}` answers in the browser's storage that are none. */
  unreadableAnswers: Plural;
  saveAsFile: string;
  saveAsTable: string;
  openFile: string;
  print: string;
  forgetAll: string;
  answersForgotten: string;
  answersReplaced: string;
  bringBack: string;
  nothingIsSent: string;
  /** The heading: `{place}` is a role and a level, `{skills}` a count. */
  assessedSkills: string;
  openGapsOnly: string;
  notAnswered: string;
  notAnsweredCount: Plural;
  /** Beside a group's name: `{skills}` and `{open}` are counts. */
  groupCounts: string;
  /** The heads of the three columns; `{level}`. */
  whatLevelAsks: string;
  whereIAm: string;
  toTheTarget: string;
  whatStepsMean: string;
  /** The answers. */
  none: string;
  met: string;
  partly: string;
  notYet: string;
  doesNotApply: string;
  /** What a screen reader tells of the answer that is asked: `{answer}`, `{level}`. */
  askedAt: string;
  askedHere: string;
  /** How far an answer is from what is asked; `{proficiency}`. */
  stepsBelow: Plural;
  atStep: string;
  stepsAbove: Plural;
  notAnsweredYet: string;
  isMet: string;
  partlyMet: string;
  notMetYet: string;
  doesNotApplyHere: string;
  addNote: string;
  yourNote: string;
  note: string;
  evidence: string;
  addEvidence: string;
  linkOrName: string;
  /** `{name}` */
  removeEvidence: string;
  whyNotHere: string;
  clearAnswer: string;
  /** `{skill}`, `{state}` */
  answered: string;
  answerCleared: string;
  /** Another person's answers; `{name}`, `{date}`. */
  besideYours: string;
  besideYoursUndated: string;
  anotherPerson: string;
  remove: string;
  answersDiffer: string;
  saysTheSame: string;
  stepsAboveYours: Plural;
  stepsBelowYours: Plural;
  readNote: string;
  /** `{place}` */
  notAskedAtPlace: Plural;
  /** The buttons and words of one skill at a time, where there is little room. */
  previousSkill: string;
  nextSkill: string;
  /** `{number}` of `{count}` skills. */
  skillNumber: string;
  oneAtATime: string;
  asList: string;
  noGapIsOpen: string;
  allAreAnswered: string;
  nothingAsked: string;
  showAllSkills: Plural;
  /** `{current}`, `{old}`: versions. */
  otherVersion: string;
  otherVersionUnnamed: string;
  changedTexts: Plural;
  newSkills: Plural;
  showThose: Plural;
  carryOn: string;
  textHasChanged: string;
  unusedAnswers: Plural;
  /** `{file}`, and the `{name}` of a framework. */
  otherFramework: string;
  otherFrameworkUnnamed: string;
  notAnswers: string;
  fileTooLarge: string;
  /** `{file}`, `{name}`, `{date}`; what to do with a file that was opened. */
  fileOpened: Plural;
  showBesideMine: string;
  showBesideAnswersAbout: string;
  useAsMine: string;
  cancel: string;
  close: string;
  answersOf: string;
  me: string;
  somebodyElse: string;
  theirName: string;
  yourName: string;
  start: string;
  /** On paper. */
  openGaps: string;
  otherSkills: string;
  notesFromTalk: string;
}
