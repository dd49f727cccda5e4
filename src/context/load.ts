import { parseJson, type SkillDocument } from '../skill-document/index.ts';
import type { Failure } from './events.ts';

/** Either a document or the reason why there is none. */
export type Outcome =
  | { readonly skill: SkillDocument; readonly failure?: undefined }
  | { readonly skill?: undefined; readonly failure: Failure };

/**
 * Fetches a skill document; relative addresses start from the page's base URL. Never rejects, except with an
 * `AbortError` when the signal says so.
 */
export async function load(src: string, signal: AbortSignal): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(src, { signal });
    text = await response.text();
  } catch {
    signal.throwIfAborted();
    return { failure: { reason: 'network', where: src, issues: [] } };
  }
  if (!response.ok) return { failure: { reason: 'status', where: src, status: response.status, issues: [] } };
  return read(text, src);
}

/** Reads a document from JSON text; `where` names its place for the reader. */
export function read(json: string, where: string): Outcome {
  const { skill, issues } = parseJson(json);
  return skill ? { skill } : { failure: { reason: 'document', where, issues } };
}
