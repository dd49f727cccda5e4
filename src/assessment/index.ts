export { answerAt, answersOf, forFramework, holdsSomething, isAnswered, newAssessment, withAnswer } from './answers.ts';
export { type BesideAnswers, compareAnswers } from './beside.ts';
export { belongsTo, type CarriedAnswers, carryOver, type UnusedAnswer } from './carry-over.ts';
export { fingerprintOf } from './fingerprint.ts';
export { findGap, gapOf, type GapState, type SkillGap } from './gap.ts';
export { findAnswers, type FoundAnswers, idsOf } from './lookup.ts';
export { type AssessmentResult, isAssessment, parseAssessment, parseAssessmentJson } from './parse.ts';
export type { Answer, AssessedFramework, Assessment, Evidence, Met } from './schema.ts';
export { mergeChanges } from './merge.ts';
