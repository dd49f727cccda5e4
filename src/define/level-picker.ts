import { define } from './define.ts';
import { LevelPicker } from '../elements/skill/level-picker/level-picker.ts';

define('level-picker', LevelPicker);

export { LevelPicker };

declare global {
  interface HTMLElementTagNameMap {
    'level-picker': LevelPicker;
  }
}
