import { define } from './define.ts';
import { RoleFilter } from '../elements/skill/role-filter/role-filter.ts';

define('role-filter', RoleFilter);

export { RoleFilter };

declare global {
  interface HTMLElementTagNameMap {
    'role-filter': RoleFilter;
  }
}
