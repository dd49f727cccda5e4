import type { Assessment } from '../../../assessment/index.ts';
import type { Framework } from '../../../framework-document/index.ts';
import type { AnswersSource } from './answers-source.ts';
import type { KeepingActions } from './keeping.ts';
import type { OpenedFiles } from './opened-files.ts';
import { saveAnswers } from './saved-files.ts';

/**
 * What readers do with files of answers.
 *
 * @param framework - the one that is shown
 * @param decided - called with the answers of a file once the reader said what they are for
 */
export function fileActions(
  source: AnswersSource,
  files: OpenedFiles,
  framework: () => Framework,
  decided: (answers: Assessment) => void,
): KeepingActions {
  const leave = () => {
    if (files.opened) decided(files.opened.assessment);
    files.dismiss();
  };
  return {
    save: (format) => void saveAnswers(source.assessment!, framework(), format),
    open: (file) => void files.open(file, framework()),
    useOpened: () => {
      if (files.opened) source.replace(files.opened.assessment);
      leave();
    },
    putBeside: () => {
      files.putBeside();
      leave();
    },
  };
}
