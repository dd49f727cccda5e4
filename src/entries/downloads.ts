/**
 * Lets profiles offer their document in all formats: `<skill-profile downloads="json csv markdown html">`. A separate
 * script, since few pages need it. Waits for the elements, from either build.
 */
import { cellDelimiter } from '../elements/base/spreadsheet.ts';
import { whenDefined } from '../define/when-defined.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { WRITERS } from '../formats/writers.ts';

void whenDefined().then(({ register }) => {
  for (const [name, { label, endings, type, write }] of Object.entries(WRITERS)) {
    const format = { name, kind: 'skill' as const, label, type, ending: endings[0] };
    register({
      format: { ...format, write: (skill: SkillDocument) => write(skill, { delimiter: cellDelimiter() }).text },
    });
  }
});
