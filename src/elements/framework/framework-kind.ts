import { createContext } from '@lit/context';
import type { Container, DocumentKind } from '../../context/kind.ts';
import { fetchJson } from '../../context/load.ts';
import { issue } from '../../document/issue.ts';
import type { Reading } from '../../document/parsing.ts';
import {
  type Framework,
  frameworkSteps,
  gatherReferences,
  isFramework,
  skillOf,
} from '../../framework-document/index.ts';
import type { SkillDocument } from '../../skill-document/index.ts';

/**
 * The context of the framework in use, `undefined` if there is none. Follows the Context Community Protocol. Its key is
 * a registered symbol, so separate builds share it.
 */
export const frameworkContext = createContext<Framework | undefined>(Symbol.for('skill-matrix/framework/v1'));

/** Frameworks, in one file or split over several. */
export const frameworkKind: DocumentKind<Framework> = {
  name: 'framework',
  context: frameworkContext,
  parse: frameworkSteps,
  gather: (data, href, signal) => gatherReferences(data, (url) => loadPart(url, href, signal)),
};

/** Frameworks as files of skills: `engineering.json#code-review`. */
export const frameworkContainer: Container<SkillDocument, Framework> = {
  part: 'skill',
  whole: frameworkKind,
  isWhole: isFramework,
  take: takeSkill,
};

function takeSkill(framework: Framework, id: string | undefined): Reading<SkillDocument> {
  const skill = id === undefined ? undefined : skillOf(framework, id);
  if (skill) return { document: skill };
  const ids = framework.skills.map((skill) => skill.id);
  return { issues: [id === undefined ? issue([], 'framework') : issue(['skills'], 'unknown-skill', id, ids)] };
}

/** The data of a file of the same site, or why there is none. */
async function loadPart(url: string, base: string, signal: AbortSignal): Promise<{ data: unknown } | string> {
  const address = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (address?.origin !== new URL(base).origin) return 'it is on another site';
  const answer = await fetchJson(address.href, signal);
  if (!answer.failure) return answer;
  const { failure } = answer;
  if (failure.reason === 'status') return `the server answered ${failure.status}`;
  return failure.reason === 'network' ? 'there is no answer' : failure.issues[0]!.message;
}
