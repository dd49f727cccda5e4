import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { type Assessment, parseAssessment } from '../../assessment/index.ts';
import { assessmentContext } from './assessment-context.ts';

/** Hands the answers in use down by context: those of an application, else those that an element inside has read. */
export class AnswersProvider {
  readonly #provider: ContextProvider<typeof assessmentContext, ReactiveElement>;

  constructor(host: ReactiveElement) {
    this.#provider = new ContextProvider(host, { context: assessmentContext });
    host.addEventListener('assessment-load', ({ detail }) => this.#provider.setValue(detail.assessment));
  }

  get value(): Assessment | undefined {
    return this.#provider.value;
  }

  /** Takes the answers of an application: any data. Throws a `TypeError` with all issues if they are not valid. */
  give(data: unknown): void {
    this.#provider.setValue(expectAssessment(data));
  }
}

/** A valid assessment, or none for `undefined` and `null`; else it throws a `TypeError` that lists the issues. */
export function expectAssessment(data: unknown): Assessment | undefined {
  if (data === undefined || data === null) return undefined;
  const { assessment, issues } = parseAssessment(data);
  if (assessment) return assessment;
  throw new TypeError(issues.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('\n'));
}
