import { define } from './define.ts';
import { SkillMatrix } from '../elements/skill/skill-matrix/skill-matrix.ts';

define('skill-matrix', SkillMatrix);

export { SkillMatrix };

declare global {
  interface HTMLElementTagNameMap {
    'skill-matrix': SkillMatrix;
  }
}
