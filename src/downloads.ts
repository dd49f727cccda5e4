/**
 * Lets profiles offer their document in all formats: `<skill-profile downloads="json csv markdown html">`. A script of
 * its own, since few pages need these writers. Waits for the elements, whichever build they come from.
 */
import type { SkillProfile } from './elements/skill-profile/skill-profile.ts';
import { WRITERS } from './formats/writers.ts';

void customElements.whenDefined('skill-profile').then((element) => {
  const { registerFormat } = element as unknown as typeof SkillProfile;
  for (const [name, { label, endings, type, write }] of Object.entries(WRITERS)) {
    registerFormat(name, { label, type, ending: endings[0], write: (skill) => write(skill).text });
  }
});
