import { define } from './define.ts';
import './frameworks.ts';
import { SkillSearch } from '../elements/framework/skill-search/skill-search.ts';

define('skill-search', SkillSearch);

export { SkillSearch };

declare global {
  interface HTMLElementTagNameMap {
    'skill-search': SkillSearch;
  }
}
