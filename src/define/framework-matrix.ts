import { define } from './define.ts';
import './frameworks.ts';
import { FrameworkMatrix } from '../elements/framework/framework-matrix/framework-matrix.ts';

define('framework-matrix', FrameworkMatrix);

export { FrameworkMatrix };

declare global {
  interface HTMLElementTagNameMap {
    'framework-matrix': FrameworkMatrix;
  }
}
