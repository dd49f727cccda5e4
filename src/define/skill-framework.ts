import { define } from './define.ts';
import './frameworks.ts';
import './framework-matrix.ts';
import './level-picker.ts';
import './role-comparison.ts';
import './role-picker.ts';
import './skill-search.ts';
import { SkillFramework } from '../elements/framework/skill-framework/skill-framework.ts';

define('skill-framework', SkillFramework);

export { SkillFramework };

declare global {
  interface HTMLElementTagNameMap {
    'skill-framework': SkillFramework;
  }
}
