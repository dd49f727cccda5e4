import { parseJson, type ParseResult, type SkillDocument } from '../skill-document/index.ts';
import type { Failure } from './events.ts';

/** Either a document or the reason why there is none. */
export type Outcome =
  | { readonly skill: SkillDocument; readonly failure?: undefined }
  | { readonly skill?: undefined; readonly failure: Failure };

/** What a parsed document comes to; `where` names its place for the reader. */
export function outcome({ skill, issues }: ParseResult, where: string): Outcome {
  return skill ? { skill } : { failure: { reason: 'document', where, issues } };
}

/**
 * Fetches a skill document; relative addresses start from the page's base URL. Never rejects: a request that is
 * aborted fails as one that the network fails.
 */
export async function load(where: string, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(where, { signal });
    const { ok, status } = response;
    if (ok) return outcome(parseJson(await response.text()), where);
    return { failure: { reason: 'status', where, status, issues: [] } };
  } catch {
    return { failure: { reason: 'network', where, issues: [] } };
  }
}
