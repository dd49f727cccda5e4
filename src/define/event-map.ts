import type { CommonEventMap } from '../context/events.ts';
import type { AssessmentEvents } from '../elements/framework/assessment-context.ts';
import type { FrameworkLoadEvents } from '../elements/framework/framework-element.ts';
import type { SkillLoadEvents } from '../elements/skill/skill-element.ts';

/** The events of the elements. They bubble and are composed; those that end in `-change` can be canceled. */
export type SkillEventMap = CommonEventMap & SkillLoadEvents & FrameworkLoadEvents & AssessmentEvents;
