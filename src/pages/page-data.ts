/** Runs in a static page before the elements are defined: sets the document on the server-rendered element. */
import { ofDocument } from '../localization/page.ts';

for (const [id, tag, property] of [
  ['skill-document', 'skill-profile', 'skill'],
  ['skill-framework-document', 'skill-framework', 'framework'],
] as const) {
  const data = ofDocument('getElementById')(id)?.textContent;
  const element = ofDocument('querySelector')(tag);
  if (data && element) Object.assign(element, { [property]: JSON.parse(data) as unknown });
}

export {};
