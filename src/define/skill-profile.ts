import { define } from './define.ts';
import './level-comparison.ts';
import './level-picker.ts';
import './role-filter.ts';
import './role-picker.ts';
import './skill-matrix.ts';
import './skill-stats.ts';
import { SkillProfile } from '../elements/skill/skill-profile/skill-profile.ts';

define('skill-profile', SkillProfile);

export { SkillProfile };

declare global {
  interface HTMLElementTagNameMap {
    'skill-profile': SkillProfile;
  }
}
