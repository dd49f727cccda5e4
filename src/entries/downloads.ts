/**
 * Lets profiles offer their document in all formats: `<skill-profile downloads="json csv markdown html">`. A separate
 * script, since few pages need it. Waits for the elements, from either build.
 */
import { whenDefined } from '../define/when-defined.ts';
import { WRITERS } from '../formats/writers.ts';

void whenDefined().then(({ register }) => {
  for (const [name, { label, endings, type, write }] of Object.entries(WRITERS)) {
    register({ format: { name, label, type, ending: endings[0], write: (skill) => write(skill).text } });
  }
});
