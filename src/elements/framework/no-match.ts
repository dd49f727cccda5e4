import type { Query } from '../../context/query.ts';
import { findGroup } from '../../framework-document/index.ts';
import { renderText } from '../base/text.ts';
import type { FrameworkView } from './framework-element.ts';

/** Says that a search found nothing: no skill with its words, or none that changes. */
export function renderNoMatch(view: FrameworkView, { words, group }: Query): unknown {
  const { framework, localization } = view;
  if (!words) return localization.say('noSkillChanges');
  const found = group === undefined ? undefined : findGroup(framework, group);
  return found
    ? localization.fill<unknown>('noSkillMatchesInGroup', { words, group: renderText(view, found.name) })
    : localization.say('noSkillMatches', { words });
}
