import { define } from './define.ts';
import './frameworks.ts';
import './level-picker.ts';
import './role-picker.ts';
import './skill-search.ts';
import '../localization/assessment/en.ts';
import { SkillAssessment } from '../elements/framework/skill-assessment/skill-assessment.ts';

define('skill-assessment', SkillAssessment);

export { SkillAssessment };

declare global {
  interface HTMLElementTagNameMap {
    'skill-assessment': SkillAssessment;
  }
}
