import type { ReactiveElement } from 'lit';
import { type Assessment, belongsTo, parseAssessmentJson } from '../../../assessment/index.ts';
import { localize } from '../../../document/text.ts';
import type { ShownIssue } from '../../base/status.ts';
import type { Framework } from '../../../framework-document/index.ts';
import type { Localization } from '../../../localization/localization.ts';

/** The largest file that is read, in bytes: some hundred times what 5,000 answers take. */
const LARGEST = 50_000_000;

/** Why a file was left out. */
export type FileProblem =
  | { readonly file: string; readonly reason: 'too-large' }
  | { readonly file: string; readonly reason: 'other-framework'; readonly name: string }
  | { readonly file: string; readonly reason: 'no-answers'; readonly issues: readonly ShownIssue[] };

/** A file that was opened, and waits for the reader to say what it is for. */
export interface OpenedFile {
  readonly file: string;
  readonly assessment: Assessment;
  /** What could not be read, with its place, in English. */
  readonly losses: readonly ShownIssue[];
}

/** Opens files of answers, and holds those of another person. */
export class OpenedFiles {
  readonly #host: ReactiveElement;
  /** The file that the reader was not asked about yet. */
  opened: OpenedFile | undefined;
  problem: FileProblem | undefined;
  /** Another person's answers, beside the reader's own. */
  other: Assessment | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Opens a file: JSON or CSV, whatever its name says. */
  async open(file: File, framework: Framework): Promise<void> {
    this.opened = this.problem = undefined;
    const { name } = file;
    if (file.size > LARGEST) {
      this.problem = { file: name, reason: 'too-large' };
    } else {
      const { assessment, issues = [] } = await read(await file.text(), framework);
      if (!assessment) this.problem = { file: name, reason: 'no-answers', issues };
      else if (belongsTo(assessment, framework)) this.opened = { file: name, assessment, losses: issues };
      else this.problem = { file: name, reason: 'other-framework', name: nameIn(assessment) };
    }
    this.#host.requestUpdate();
  }

  /** Puts the opened answers beside the reader's own. */
  putBeside(): void {
    this.other = this.opened?.assessment;
    this.#host.requestUpdate();
  }

  /** Shows nobody else's answers any more. */
  removeOther(): void {
    this.other = undefined;
    this.#host.requestUpdate();
  }

  /** Leaves the opened file, or the message about one. */
  dismiss(): void {
    this.opened = this.problem = undefined;
    this.#host.requestUpdate();
  }
}

interface Read {
  readonly assessment?: Assessment | undefined;
  readonly issues?: readonly ShownIssue[] | undefined;
}

async function read(text: string, framework: Framework): Promise<Read> {
  if (/^\uFEFF?\s*[[{]/.test(text)) return parseAssessmentJson(text);
  // The reader of tables is loaded for the first one.
  const { readAnswersCsv } = await import('../../../formats/assessment/csv-reader.ts');
  const { assessment, notes } = readAnswersCsv(text, framework);
  return { assessment, issues: notes.map(({ place, message }) => ({ pointer: place, message })) };
}

function nameIn({ framework }: Assessment): string {
  const { name, id = '' } = framework;
  return name === undefined ? id : localize(name, 'en', {}).value;
}

/** The name of the person who gives these answers, or words where the file does not say. */
export function nameOf({ assessor, person }: Assessment, localization: Localization): string {
  const name = assessor === undefined || assessor === 'self' ? person?.name : assessor;
  return name || localization.say('anotherPerson');
}
