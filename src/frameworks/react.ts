/** The elements in JSX for React 19: `import 'skill-matrix/react'`. Properties go straight through; an event follows `on`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LevelComparison, LevelPicker, RoleFilter, SkillMatrix, SkillProfile, SkillStats } from '../index.ts';
import type { AnyElement, Attributes, Listeners } from './elements.ts';

type Properties<Element extends AnyElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes<Element> &
  Listeners<'on'>;

declare module 'react' {
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
