/**
 * Lets profiles offer their document as CSV and Markdown, beside JSON: `<skill-profile downloads="json csv markdown">`.
 * A script of its own, since few pages need these writers. Waits for the elements, whichever build they come from.
 */
import { whenDefined } from './elements/when-defined.ts';
import { writeCsv } from './formats/csv.ts';
import { writeMarkdown } from './formats/markdown.ts';

void whenDefined().then(({ register }) => {
  register({
    format: { name: 'csv', label: 'CSV', ending: 'csv', type: 'text/csv', write: (skill) => writeCsv(skill).text },
  });
  register({
    format: {
      name: 'markdown',
      label: 'Markdown',
      ending: 'md',
      type: 'text/markdown',
      write: (skill) => writeMarkdown(skill).text,
    },
  });
});
