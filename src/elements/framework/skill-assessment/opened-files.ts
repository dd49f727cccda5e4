import type { ReactiveElement } from 'lit';
import { type Assessment, belongsTo, parseAssessmentJson } from '../../../assessment/index.ts';
import { localize } from '../../../document/text.ts';
import type { Framework } from '../../../framework-document/index.ts';

/** The largest file that is read, in bytes: some hundred times what 5,000 answers take. */
const LARGEST = 50_000_000;

/** Something about a file: its place and a sentence. */
export interface FileNote {
  readonly place: string;
  readonly message: string;
}

/** Why a file was left out. */
export type FileProblem =
  | { readonly file: string; readonly reason: 'too-large' }
  | { readonly file: string; readonly reason: 'other-framework'; readonly name: string }
  | { readonly file: string; readonly reason: 'no-answers'; readonly issues: readonly FileNote[] };

/** A file that was opened, and waits for the reader to say what it is for. */
export interface OpenedFile {
  readonly file: string;
  readonly assessment: Assessment;
  /** What could not be read, with its place, in English. */
  readonly losses: readonly FileNote[];
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
      const { assessment, notes } = await read(await file.text(), framework);
      if (!assessment) this.problem = { file: name, reason: 'no-answers', issues: notes };
      else if (belongsTo(assessment, framework)) this.opened = { file: name, assessment, losses: notes };
      else this.problem = { file: name, reason: 'other-framework', name: nameIn(assessment) };
    }
    this.#host.requestUpdate();
  }

  /** Puts the opened answers beside the reader's own. */
  putBeside(): void {
    this.other = this.opened?.assessment;
    this.dismiss();
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
  readonly notes: readonly FileNote[];
}

async function read(text: string, framework: Framework): Promise<Read> {
  const isJson = /^\uFEFF?\s*[[{]/.test(text);
  if (isJson) {
    const { assessment, issues = [] } = parseAssessmentJson(text);
    return { assessment, notes: issues.map(({ pointer, message }) => ({ place: pointer, message })) };
  }
  // The reader of tables is loaded for the first one.
  const { readAnswersCsv } = await import('../../../formats/assessment/csv-reader.ts');
  return readAnswersCsv(text, framework);
}

function nameIn({ framework }: Assessment): string {
  const { name, id = '' } = framework;
  return name === undefined ? id : localize(name, 'en', {}).value;
}

/** The name of the person who gives these answers; empty if the file does not say. */
export function nameOf({ assessor, person }: Assessment): string {
  return (assessor === undefined || assessor === 'self' ? person?.name : assessor) ?? '';
}
