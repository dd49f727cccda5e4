/**
 * Lets profiles offer their document as CSV and Markdown, beside JSON: `<skill-profile downloads="json csv markdown">`.
 * A script of its own, since few pages need these writers. Waits for the elements, whichever build they come from.
 */
import type { SkillProfile } from './elements/skill-profile/skill-profile.ts';
import { writeCsv } from './formats/csv.ts';
import { writeMarkdown } from './formats/markdown.ts';

void customElements.whenDefined('skill-profile').then((element) => {
  const { registerFormat } = element as unknown as typeof SkillProfile;
  registerFormat('csv', { label: 'CSV', ending: 'csv', type: 'text/csv', write: (skill) => writeCsv(skill).text });
  registerFormat('markdown', {
    label: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    write: (skill) => writeMarkdown(skill).text,
  });
});
