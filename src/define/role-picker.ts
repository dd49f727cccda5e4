import { define } from './define.ts';
import { RolePicker } from '../elements/skill/role-picker/role-picker.ts';

define('role-picker', RolePicker);

export { RolePicker };

declare global {
  interface HTMLElementTagNameMap {
    'role-picker': RolePicker;
  }
}
