import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../../assessment/index.ts';
import { renderIssues } from '../../base/status.ts';
import type { FrameworkView } from '../framework-element.ts';
import type { AnswersSource } from './answers-source.ts';
import { nameOf, type OpenedFiles } from './opened-files.ts';

/** What readers do with all answers together. */
export interface KeepingActions {
  readonly save: (format: 'json' | 'csv') => void;
  readonly open: (file: File) => void;
  /** The person who says in a file where they stand, if that is somebody else than the answers on the page are about. */
  readonly personIn: (answers: Assessment) => string | undefined;
  readonly useOpened: () => void;
  readonly putBeside: () => void;
  /** Puts what somebody says of themselves beside the reader's answers about that person. */
  readonly putBesideAnswersAbout: (person: string) => void;
}

/** Where the answers are kept, and how they go into files and on paper. */
export function renderKeeping(view: FrameworkView, source: AnswersSource, actions: KeepingActions): TemplateResult {
  const { localization } = view;
  const button = (words: string, act: (event: Event) => void) =>
    html`<button type="button" class="quiet" @click=${act}>${words}</button>`;
  const hasAnswers = (source.assessment?.answers.length ?? 0) > 0;
  return html`<div class="keeping" part="keeping">
    ${renderPlace(view, source)} ${button(localization.say('saveAsFile'), () => actions.save('json'))}
    ${button(localization.say('saveAsTable'), () => actions.save('csv'))}
    ${button(localization.say('openFile'), pickFile)}${renderFileField(actions)}
    ${button(localization.say('print'), () => print())}
    ${hasAnswers && !source.isGiven ? button(localization.say('forgetAll'), () => source.forget()) : nothing}
  </div>`;
}

function renderPlace({ localization }: FrameworkView, source: AnswersSource): TemplateResult {
  const { problem } = source;
  if (problem) {
    const term = problem === 'full' ? 'notSavedFull' : 'notSavedForbidden';
    return html`<p class="error" role="alert" part="error">${localization.say(term)}</p>`;
  }
  return html`<span>${localization.say(source.isGiven ? 'keptElsewhere' : 'savedHere')}</span>`;
}

/** The field that asks for a file. Only the button before it is shown. */
function renderFileField(actions: KeepingActions): TemplateResult {
  return html`<input
    type="file"
    hidden
    accept=".json,.csv,application/json,text/csv"
    @change=${({ target }: Event) => {
      const field = target as HTMLInputElement;
      const file = field.files?.[0];
      if (file) actions.open(file);
      // So the same file can be opened again.
      field.value = '';
    }}
  />`;
}

/** Opens the browser's dialog for files. */
function pickFile({ currentTarget }: Event): void {
  ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
}

/** What the reader has to know or to decide: a file that was opened, answers that went, answers that can't be read. */
export function renderNotices(
  view: FrameworkView,
  source: AnswersSource,
  files: OpenedFiles,
  actions: KeepingActions,
): TemplateResult {
  const { localization } = view;
  const { earlier, unreadable } = source;
  return html`${renderProblem(view, files)} ${renderOpened(view, files, actions)}
  ${
    earlier
      ? html`<div class="notice" role="status">
          <p>${localization.say(earlier.reason === 'forgotten' ? 'answersForgotten' : 'answersReplaced')}</p>
          <button type="button" class="quiet" @click=${() => source.bringBack()}>
            ${localization.say('bringBack')}
          </button>
        </div>`
      : nothing
  }
  ${unreadable > 0 ? html`<div class="notice"><p>${localization.count('unreadableAnswers', unreadable)}</p></div>` : nothing}`;
}

function renderOpened(view: FrameworkView, files: OpenedFiles, actions: KeepingActions): unknown {
  const { opened } = files;
  if (!opened) return nothing;
  const { localization } = view;
  const name = nameOf(opened.assessment, localization);
  const values = { file: html`<bdi>${opened.file}</bdi>`, name: html`<bdi>${name}</bdi>` };
  const about = actions.personIn(opened.assessment);
  return html`<div class="notice" role="status" part="opened">
    <p>${localization.fillCount<unknown>('fileOpened', opened.assessment.answers.length, values)}</p>
    ${opened.losses.length > 0 ? renderIssues(opened.losses, localization) : nothing}
    <p class="buttons">
      ${
        about
          ? html`<button type="button" @click=${() => actions.putBesideAnswersAbout(about)}>
              ${localization.fill<unknown>('showBesideAnswersAbout', { name: html`<bdi>${about}</bdi>` })}
            </button>`
          : nothing
      }
      <button type="button" @click=${actions.putBeside}>${localization.say('showBesideMine')}</button>
      <button type="button" @click=${actions.useOpened}>${localization.say('useAsMine')}</button>
      <button type="button" class="quiet" @click=${() => files.dismiss()}>${localization.say('cancel')}</button>
    </p>
  </div>`;
}

function renderProblem(view: FrameworkView, files: OpenedFiles): unknown {
  const { problem } = files;
  if (!problem) return nothing;
  const { localization } = view;
  const file = html`<b><bdi>${problem.file}</bdi></b>`;
  const words =
    problem.reason === 'too-large'
      ? localization.fill<unknown>('fileTooLarge', { file })
      : problem.reason === 'no-answers'
        ? localization.fill<unknown>('notAnswers', { file })
        : problem.name
          ? localization.fill<unknown>('otherFramework', { file, name: html`<bdi>${problem.name}</bdi>` })
          : localization.fill<unknown>('otherFrameworkUnnamed', { file });
  return html`<div class="error" role="alert" part="error">
    <p>${words}</p>
    ${problem.reason === 'no-answers' ? renderIssues(problem.issues, localization) : nothing}
    <button type="button" class="quiet" @click=${() => files.dismiss()}>${localization.say('close')}</button>
  </div>`;
}
