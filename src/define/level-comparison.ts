import { define } from './define.ts';
import { LevelComparison } from '../elements/skill/level-comparison/level-comparison.ts';

define('level-comparison', LevelComparison);

export { LevelComparison };

declare global {
  interface HTMLElementTagNameMap {
    'level-comparison': LevelComparison;
  }
}
