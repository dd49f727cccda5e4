import { define } from './define.ts';
import { SkillStats } from '../elements/skill/skill-stats/skill-stats.ts';

define('skill-stats', SkillStats);

export { SkillStats };

declare global {
  interface HTMLElementTagNameMap {
    'skill-stats': SkillStats;
  }
}
