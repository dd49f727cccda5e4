/** The elements in the templates of Vue 3: `import 'skill-matrix/vue'`. */
import type { HTMLAttributes } from 'vue';
import type { LevelComparison, LevelPicker, RoleFilter, SkillMatrix, SkillProfile, SkillStats } from '../index.ts';
import type { AnyElement, Attributes, Listeners } from './elements.ts';

/** A listener's name in Vue's types: `level-change` is `onLevelChange`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type VueListeners = {
  [Name in keyof Listeners<''> as `on${Capitalize<Camel<Name>>}`]?: Listeners<''>[Name];
};

type Component<Element extends AnyElement> = new () => { $props: HTMLAttributes & Attributes<Element> & VueListeners };

declare module 'vue' {
  interface GlobalComponents {
    'skill-profile': Component<SkillProfile>;
    'level-picker': Component<LevelPicker>;
    'skill-matrix': Component<SkillMatrix>;
    'level-comparison': Component<LevelComparison>;
    'skill-stats': Component<SkillStats>;
    'role-filter': Component<RoleFilter>;
  }
}
