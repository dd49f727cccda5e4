import { stringify } from 'yaml';
import type { Framework } from '../../framework-document/index.ts';
import type { SkillDocument } from '../../skill-document/index.ts';
import { checkDepth, withinLimits } from '../limit-checks.ts';
import type { Writing } from '../report.ts';

/**
 * Writes a skill or a framework as YAML 1.2. Loses nothing. If unknown properties are nested too deeply, the text is
 * empty and the note is an error.
 */
export function writeYaml(document: SkillDocument | Framework): Writing {
  return withinLimits<Writing>(
    () => {
      checkDepth(document, '');
      return { text: stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }), notes: [] };
    },
    { text: '', notes: [] },
  );
}
