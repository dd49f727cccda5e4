/** The elements in JSX for Preact: `import 'skill-matrix/preact'`. Properties go straight through; an event follows `on`. */
import type { HTMLAttributes } from 'preact';
import type { LevelComparison, LevelPicker, RoleFilter, SkillMatrix, SkillProfile, SkillStats } from '../index.ts';
import type { AnyElement, Attributes, Listeners } from './elements.ts';

type Properties<Element extends AnyElement> = Omit<HTMLAttributes<Element>, keyof Attributes<Element>> &
  Attributes<Element> &
  Listeners<'on'>;

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where the framework looks for elements
  namespace JSX {
    interface IntrinsicElements {
      'skill-profile': Properties<SkillProfile>;
      'level-picker': Properties<LevelPicker>;
      'skill-matrix': Properties<SkillMatrix>;
      'level-comparison': Properties<LevelComparison>;
      'skill-stats': Properties<SkillStats>;
      'role-filter': Properties<RoleFilter>;
    }
  }
}
