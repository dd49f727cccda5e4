import { createContext } from '@lit/context';
import type { DocumentKind } from '../../context/kind.ts';
import { parseSteps, type SkillDocument } from '../../skill-document/index.ts';

/**
 * The context of the document in use, `undefined` if there is none. Follows the Context Community Protocol. Its key is
 * a registered symbol, so separate builds share it.
 */
export const skillContext = createContext<SkillDocument | undefined>(Symbol.for('skill-matrix/skill/v1'));

/** Documents of one skill. */
export const skillKind: DocumentKind<SkillDocument> = { name: 'skill', context: skillContext, parse: parseSteps };
