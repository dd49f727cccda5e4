import { define } from './define.ts';
import './frameworks.ts';
import { RoleComparison } from '../elements/framework/role-comparison/role-comparison.ts';

define('role-comparison', RoleComparison);

export { RoleComparison };

declare global {
  interface HTMLElementTagNameMap {
    'role-comparison': RoleComparison;
  }
}
