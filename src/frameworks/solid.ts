/** The elements in JSX for Solid: `import 'skill-matrix/solid'`. A property follows `prop:`, an event `on:`. */
import type { JSX } from 'solid-js';
import type { LevelComparison, LevelPicker, RoleFilter, SkillMatrix, SkillProfile, SkillStats } from '../index.ts';
import type { AnyElement, Attributes, Listeners } from './elements.ts';

type Properties<Element extends AnyElement> = Omit<JSX.HTMLAttributes<Element>, keyof Attributes<Element>> &
  Attributes<Element> & {
    [Name in keyof Attributes<Element> as `prop:${Name & string}`]?: Attributes<Element>[Name];
  } & Listeners<'on:'>;

declare module 'solid-js' {
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
